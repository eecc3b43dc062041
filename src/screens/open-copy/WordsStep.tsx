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
  /** Somebody came to put their own plan back. */
  readonly own: boolean;
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

export function WordsStep({ own, file, fraction, reason, onOpen, onStop, onOther }: WordsStepProps) {
  const { t } = useTranslation(['copy', 'backup', 'failures']);
  const opening = fraction !== undefined;
  const asksWords = reason === undefined || mendable.includes(reason);
  const asking = t(own ? 'backup:putBack.words' : 'copy:words.title');
  const title = asksWords ? asking : t(own ? 'backup:putBack' : 'copy:title');
  const openingWord = t(own ? 'backup:putBack.opening' : 'copy:opening');
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
            title={openingWord}
            actions={<Button onPress={onStop}>{t('copy:opening.stop')}</Button>}
          >
            <ProgressBar fraction={fraction} label={openingWord} />
          </Notice>
        )}
        <div hidden={opening || !asksWords}>
          <PassphraseEntry
            normalize={normalize}
            complete={(prefix) => complete(prefix, wordList)}
            isWord={(word) => known.has(word)}
            onDone={onOpen}
            doneWord={t(own ? 'backup:putBack.open' : 'copy:open')}
          />
        </div>
      </div>
    </Frame>
  );
}
