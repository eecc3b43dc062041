// The copy is being made: how far, a stop button, and why it did not work out.
import { useTranslation } from 'react-i18next';
import type { CopyFailure } from '#share/result.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';

export interface MakingStepProps {
  /** From 0 to 1; absent when it failed. */
  readonly fraction: number | undefined;
  readonly reason: CopyFailure | undefined;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

export function MakingStep({ fraction = 0, reason, onStop, onRetry, onBack }: MakingStepProps) {
  const { t } = useTranslation(['share', 'failures', 'frame']);
  const title = t('share:making.title');
  if (reason) {
    const what = t(`failures:copy.${reason}.title`);
    const text = t(`failures:copy.${reason}.text`);
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
              <Button variant="go" onPress={onRetry}>
                {t('share:again')}
              </Button>
            </>
          }
        >
          <p>{text}</p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame key="making" title={title} reads={[{ id: 'title', text: title }]}>
      <Notice
        large
        picture="ui#family-copy"
        title={title}
        actions={<Button onPress={onStop}>{t('share:making.stop')}</Button>}
      >
        <ProgressBar
          fraction={fraction}
          label={t('share:making.left', { done: Math.floor(fraction * 10) })}
        />
      </Notice>
    </Frame>
  );
}
