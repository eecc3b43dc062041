// The five words of a copy, and opening it. Wrong words are no drama: what was typed can be tried again.
import { useTranslation } from 'react-i18next';
import { words as wordList } from '#content/words.ts';
import { complete, normalize } from '#share/passphrase.ts';
import type { CopyFailure } from '#share/result.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PassphraseEntry } from '#ui/passphrase/PassphraseEntry.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import styles from './WordsStep.module.css';

export interface WordsStepProps {
  readonly file: File;
  /** From 0 to 1 while the copy opens. */
  readonly fraction: number | undefined;
  readonly reason: CopyFailure | undefined;
  readonly onOpen: (typed: string) => void;
  readonly onStop: () => void;
  readonly onOther: () => void;
}

const known = new Set(wordList);

/** Failures after which other words, or the same ones again, can still open the file. */
const mendable: readonly CopyFailure[] = ['wrong-words', 'damaged', 'no-memory', 'failed'];

export function WordsStep({ file, fraction, reason, onOpen, onStop, onOther }: WordsStepProps) {
  const { t } = useTranslation(['copy', 'failures']);
  const opening = fraction !== undefined;
  const asksWords = reason === undefined || mendable.includes(reason);
  const title = t(asksWords ? 'copy:words.title' : 'copy:title');
  return (
    <Frame
      title={title}
      subtitle={file.name}
      reads={[{ id: 'title', text: asksWords ? `${title} ${t('copy:words.hint')}` : title }]}
      bar={<QuestionBar onBack={onOther} />}
    >
      <div className={styles.step}>
        {reason && (
          <Notice
            role="alert"
            picture={reason === 'wrong-words' ? 'ui#wrong-words' : 'ui#broken-file'}
            title={t(`failures:copy.${reason}.title`)}
            actions={<Button onPress={onOther}>{t('copy:other')}</Button>}
          >
            <p>{t(`failures:copy.${reason}.text`)}</p>
          </Notice>
        )}
        {opening && (
          <Notice
            picture="ui#key"
            title={t('copy:opening')}
            actions={<Button onPress={onStop}>{t('copy:opening.stop')}</Button>}
          >
            <ProgressBar fraction={fraction} label={t('copy:opening')} />
          </Notice>
        )}
        <div hidden={opening || !asksWords}>
          <PassphraseEntry
            normalize={normalize}
            complete={(prefix) => complete(prefix, wordList)}
            isWord={(word) => known.has(word)}
            onDone={onOpen}
          />
        </div>
      </div>
    </Frame>
  );
}
