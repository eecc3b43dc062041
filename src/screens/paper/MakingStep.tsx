// The pdf is being made: how far, a stop button, and why it did not work out.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';

export interface MakingStepProps {
  /** From 0 to 1; absent when it failed. */
  readonly fraction: number | undefined;
  readonly reason: 'failed' | 'empty' | undefined;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

export function MakingStep({ fraction = 0, reason, onStop, onRetry, onBack }: MakingStepProps) {
  const { t } = useTranslation(['paper', 'frame']);
  if (reason) {
    const what = t(`paper:failed.${reason}.title`);
    const text = t(`paper:failed.${reason}.text`);
    return (
      <Frame key="failed" title={what} reads={[{ id: 'text', text: `${what}. ${text}` }]}>
        <Notice
          large
          role="alert"
          picture="ui#warning"
          title={what}
          actions={
            <>
              <Button onPress={onBack}>{t('frame:back')}</Button>
              {reason === 'failed' && (
                <Button variant="go" onPress={onRetry}>
                  {t('paper:again')}
                </Button>
              )}
            </>
          }
        >
          <p>{text}</p>
        </Notice>
      </Frame>
    );
  }
  const title = t('paper:making.title');
  return (
    <Frame key="making" title={title} reads={[{ id: 'title', text: title }]}>
      <Notice
        large
        picture="ui#print"
        title={title}
        actions={<Button onPress={onStop}>{t('paper:making.stop')}</Button>}
      >
        <ProgressBar
          fraction={fraction}
          label={t('paper:making.left', { done: Math.floor(fraction * 10) })}
        />
      </Notice>
    </Frame>
  );
}
