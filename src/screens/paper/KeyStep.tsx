// The pdf with a lock is made: its key of five words as pictures, and sending it. The key is shown here only, and kept nowhere.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FrameContext, useFrameParts } from '#ui/frame/frame-context.ts';
import { PassphraseWords } from '#ui/passphrase/PassphraseWords.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './KeyStep.module.css';
import { useSending } from './useSending.ts';

export interface KeyStepProps {
  readonly plan: Plan;
  readonly file: Blob;
  readonly words: readonly string[];
  /** It is the card to fold. */
  readonly folds: boolean;
  readonly onDone: () => void;
}

export function KeyStep({ plan, file, words, folds, onDone }: KeyStepProps) {
  const { t } = useTranslation(['paper', 'frame']);
  const { reading } = useReadAloud();
  const { fileName, gone, said, send } = useSending(plan, file);
  const [taken, setTaken] = useState(false);
  const [leaving, setLeaving] = useState(false);
  // No other way off this screen than its last button: the key is not shown again.
  const { owner, note, ribbon } = useFrameParts();

  // Closing the tab now would lose the key.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const take = async () => {
    if (await send()) setTaken(true);
  };
  const title = t('paper:key.title');
  // As the reader of a pdf asks for them.
  const typed = t('paper:key.typed', { words: words.join('-') });
  const says = [typed, t('paper:key.apart'), ...(folds ? [t('paper:ready.fold')] : [])];
  return (
    <FrameContext value={{ owner, note, ribbon }}>
      <Frame
        title={title}
        reads={[
          { id: 'title', text: `${title}. ${t('paper:key.hint')}` },
          ...words.map((word, index) => ({ id: `word-${index}`, text: word })),
          { id: 'says', text: says.join(' ') },
        ]}
        bar={
          <QuestionBar
            onNext={() => (taken ? setLeaving(true) : void take())}
            nextWord={t(taken ? 'paper:ready.done' : 'paper:ready.send')}
          />
        }
      >
        <div className={styles.key}>
          <p className={styles.printed}>{fileName}</p>
          <PassphraseWords words={words} reading={reading} />
          <p className={styles.hint}>{t('paper:key.hint')}</p>
          {says.map((text) => (
            <p key={text} className={styles.says}>
              {text}
            </p>
          ))}
          <p role="status" className={styles.status}>
            {said}
          </p>
          <div className={styles.actions}>
            <Button picture="ui#print" onPress={() => window.print()}>
              {t('paper:key.print')}
            </Button>
            {gone && (
              <Button picture="ui#share" onPress={() => void take()}>
                {t('paper:ready.send')}
              </Button>
            )}
          </div>
        </div>
        {leaving && (
          <Dialog title={t('paper:key.leave')} onClose={() => setLeaving(false)}>
            <PassphraseWords words={words} />
            <DialogActions>
              <Button onPress={() => setLeaving(false)}>{t('frame:cancel')}</Button>
              <Button variant="go" onPress={onDone}>
                {t('paper:key.leave.yes')}
              </Button>
            </DialogActions>
          </Dialog>
        )}
      </Frame>
    </FrameContext>
  );
}
