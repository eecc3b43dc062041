// A file is being made: how far, a stop button, and why it did not work out.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';

export interface MakingProps {
  readonly picture: string;
  readonly title: string;
  /** The word of the button that stops it. */
  readonly stop: string;
  /** From 0 to 1. */
  readonly fraction: number;
  /** Present when it did not work out. */
  readonly failure: { readonly title: string; readonly text: string } | undefined;
  readonly onStop: () => void;
  /** Absent where trying again would fail again. */
  readonly onRetry: (() => void) | undefined;
  readonly onBack: () => void;
}

export function Making({ picture, title, stop, fraction, failure, onStop, onRetry, onBack }: MakingProps) {
  const { t } = useTranslation(['making', 'frame']);
  if (failure) {
    return (
      <Frame
        key="failed"
        title={failure.title}
        reads={[{ id: 'text', text: `${failure.title}. ${failure.text}` }]}
      >
        <Notice
          large
          role="alert"
          picture="ui#warning"
          title={failure.title}
          actions={
            <>
              <Button onPress={onBack}>{t('frame:back')}</Button>
              {onRetry && (
                <Button variant="go" onPress={onRetry}>
                  {t('making:again')}
                </Button>
              )}
            </>
          }
        >
          <p>{failure.text}</p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame key="making" title={title} reads={[{ id: 'title', text: title }]}>
      <Notice large picture={picture} title={title} actions={<Button onPress={onStop}>{stop}</Button>}>
        <ProgressBar fraction={fraction} label={t('making:left', { done: Math.floor(fraction * 10) })} />
      </Notice>
    </Frame>
  );
}
