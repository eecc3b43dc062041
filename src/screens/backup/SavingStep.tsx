// Everything is being saved: how far, a stop button, and why it did not work out.
import { useTranslation } from 'react-i18next';
import type { CopyFailure } from '#share/result.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';

export interface SavingStepProps {
  /** From 0 to 1; absent when it failed. */
  readonly fraction: number | undefined;
  readonly reason: CopyFailure | undefined;
  readonly onStop: () => void;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

export function SavingStep({ fraction = 0, reason, onStop, onRetry, onBack }: SavingStepProps) {
  const { t } = useTranslation('backup');
  if (reason) {
    const title = t('failed.title');
    const why = {
      'too-big': t('failed.too-big'),
      'no-memory': t('failed.no-memory'),
      other: t('failed.other'),
    }[reason === 'too-big' || reason === 'no-memory' ? reason : 'other'];
    return (
      <Frame
        key="failed"
        title={title}
        reads={[{ id: 'text', text: `${title}. ${why}` }]}
        bar={<QuestionBar onBack={onBack} onNext={onRetry} nextWord={t('failed.again')} />}
      >
        <Notice large role="alert" picture="ui#warning" title={title}>
          <p>{why}</p>
        </Notice>
      </Frame>
    );
  }
  return (
    <Frame key="saving" title={t('making')} reads={[{ id: 'title', text: t('making') }]}>
      <Notice
        large
        picture="ui#folder"
        title={t('making')}
        actions={<Button onPress={onStop}>{t('making.stop')}</Button>}
      >
        <ProgressBar fraction={fraction} label={t('making.left', { done: Math.floor(fraction * 10) })} />
      </Notice>
    </Frame>
  );
}
