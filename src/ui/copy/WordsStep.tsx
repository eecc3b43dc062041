// The five words of a copy, and opening it. Wrong words are no drama: what was typed can be tried again.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PassphraseEntry, type PassphraseEntryProps } from '#ui/passphrase/PassphraseEntry.tsx';
import { ProgressBar } from '#ui/progress/ProgressBar.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useCopyFailureWords } from './failure-words.ts';
import styles from './WordsStep.module.css';

export interface WordsStepProps {
  /** What is asked while words can be typed, and what it is called else. */
  readonly asking: string;
  readonly title: string;
  /** While it opens. */
  readonly openingWord: string;
  /** On the button. */
  readonly openWord: string;
  /** Such as the name of the file. */
  readonly subtitle?: string;
  /** What words are known, and how they are read. */
  readonly list: Pick<PassphraseEntryProps, 'normalize' | 'complete' | 'isWord'>;
  /** From 0 to 1 while the copy opens. */
  readonly fraction: number | undefined;
  /** A `CopyFailure`: why it did not open. */
  readonly reason: string | undefined;
  readonly onOpen: (typed: string) => void;
  readonly onStop: () => void;
  /** Takes another file; absent where there is only this one. */
  readonly onOther?: () => void;
}

/** Failures after which other words, or the same ones again, can still open the file. */
const mendable: readonly string[] = ['wrong-words', 'damaged', 'no-memory', 'failed'];

/** The file itself is whole: what is in the way is something else. */
const pictures: Readonly<Record<string, string>> = {
  'wrong-words': 'ui#wrong-words',
  newer: 'ui#update',
  'too-big': 'ui#warning',
  'too-costly': 'ui#warning',
  'no-memory': 'ui#warning',
  failed: 'ui#warning',
};

export function WordsStep(props: WordsStepProps) {
  const { asking, openingWord, openWord, subtitle, list, fraction, reason, onOpen, onStop, onOther } = props;
  const { t } = useTranslation('copy');
  const failureWords = useCopyFailureWords();
  const failure = reason === undefined ? undefined : failureWords(reason);
  const opening = fraction !== undefined;
  const asksWords = reason === undefined || mendable.includes(reason);
  const title = asksWords ? asking : props.title;
  return (
    <Frame
      title={title}
      subtitle={subtitle}
      reads={[{ id: 'title', text: asksWords ? `${title} ${t('words.hint')}` : title }]}
      bar={onOther && <QuestionBar onBack={onOther} />}
    >
      <div className={styles.step}>
        {failure && (
          <Notice
            role="alert"
            picture={pictures[reason ?? ''] ?? 'ui#broken-file'}
            title={failure.title}
            actions={onOther && <Button onPress={onOther}>{t('other')}</Button>}
          >
            <p>{failure.text}</p>
          </Notice>
        )}
        {opening && (
          <Notice
            picture="ui#key"
            title={openingWord}
            actions={<Button onPress={onStop}>{t('opening.stop')}</Button>}
          >
            <ProgressBar fraction={fraction} label={openingWord} />
          </Notice>
        )}
        <div hidden={opening || !asksWords}>
          <PassphraseEntry {...list} onDone={onOpen} doneWord={openWord} />
        </div>
      </div>
    </Frame>
  );
}
