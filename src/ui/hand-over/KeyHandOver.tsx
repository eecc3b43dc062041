// A sealed file is made: its key of five words as pictures, and sending it. The key is shown here only, and kept nowhere.
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FrameContext, useFrameParts } from '#ui/frame/frame-context.ts';
import { PassphraseWords } from '#ui/passphrase/PassphraseWords.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './KeyHandOver.module.css';
import { type Sending, useDelivery } from './useDelivery.ts';

export interface KeyHandOverProps extends Sending {
  /** The five words that open the file. */
  readonly words: readonly string[];
  /** Stands above the words on paper: what they are of. */
  readonly printed: string;
  readonly title: string;
  readonly hint: string;
  /** Sentences below it, such as never to send the words with the file. */
  readonly more: readonly string[];
  readonly send: string;
  /** Asked before the words are left behind. */
  readonly leave: string;
  /** What can still be chosen of the file, and how that is read. */
  readonly choice?: { readonly text: string; readonly picker: ReactNode };
  readonly onDone: () => void;
}

export function KeyHandOver(props: KeyHandOverProps) {
  const { words, printed, title, hint, more, leave, choice, onDone } = props;
  const { t } = useTranslation(['hand-over', 'frame']);
  const { reading } = useReadAloud();
  const { said, gone, send } = useDelivery(props);
  const [leaving, setLeaving] = useState(false);
  // No other way off this screen than its last button: the key is not shown again.
  const { owner, note, ribbon } = useFrameParts();

  // Closing the tab now would lose the key.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return (
    <FrameContext value={{ owner, note, ribbon }}>
      <Frame
        title={title}
        reads={[
          { id: 'title', text: `${title}. ${hint}` },
          ...words.map((word, index) => ({ id: `word-${index}`, text: word })),
          { id: 'more', text: more.join(' ') },
          ...(choice ? [{ id: 'choice', text: choice.text }] : []),
        ]}
        bar={
          <QuestionBar
            onNext={() => (gone ? setLeaving(true) : void send())}
            nextWord={gone ? t('hand-over:done') : props.send}
          />
        }
      >
        <div className={styles.ready}>
          <p className={styles.printed}>{printed}</p>
          <PassphraseWords words={words} reading={reading} />
          <p className={styles.hint}>{hint}</p>
          {more.map((text) => (
            <p key={text} className={styles.more}>
              {text}
            </p>
          ))}
          {choice?.picker}
          <p role="status" className={styles.status}>
            {said}
          </p>
          <div className={styles.actions}>
            <Button picture="ui#print" onPress={() => window.print()}>
              {t('hand-over:print')}
            </Button>
            {gone && (
              <Button picture="ui#share" onPress={() => void send()}>
                {props.send}
              </Button>
            )}
          </div>
        </div>
        {leaving && (
          <Dialog title={leave} onClose={() => setLeaving(false)} size="wide">
            <PassphraseWords words={words} />
            <DialogActions>
              <Button onPress={() => setLeaving(false)}>{t('frame:cancel')}</Button>
              <Button variant="go" onPress={onDone}>
                {t('hand-over:leave')}
              </Button>
            </DialogActions>
          </Dialog>
        )}
      </Frame>
    </FrameContext>
  );
}
