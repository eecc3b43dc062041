// A file of picture boards is being opened: how far it is, and a way to stop.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';

export interface OpeningStepProps {
  readonly file: File;
  /** From 0 to 1. */
  readonly fraction: number;
  readonly onStop: () => void;
}

export function OpeningStep({ file, fraction, onStop }: OpeningStepProps) {
  const { t } = useTranslation('pictures');
  const word = t('opening');
  return (
    <Frame
      title={t('import')}
      subtitle={file.name}
      reads={[{ id: 'opening', text: word }]}
      bar={<QuestionBar onBack={onStop} />}
    >
      <Notice
        large
        picture="ui#wait"
        title={word}
        actions={<Button onPress={onStop}>{t('opening.stop')}</Button>}
      >
        <ProgressBar fraction={fraction} label={word} />
      </Notice>
    </Frame>
  );
}
