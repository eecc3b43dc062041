// Everything is in a file: its key of five words as pictures, and taking the file along. The key is shown here only.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { type Delivery, deliver, fileNameFor } from '#share/deliver.ts';
import { useSave } from '#state/saving.ts';
import { noteBackup } from '#storage/put-back.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FrameContext, useFrameParts } from '#ui/frame/frame-context.ts';
import { PassphraseWords } from '#ui/passphrase/PassphraseWords.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import type { MadeBackup } from './BackupScreen.tsx';
import styles from './TakeStep.module.css';

export interface TakeStepProps {
  readonly plan: Plan;
  readonly made: MadeBackup;
  readonly onDone: () => void;
}

export function TakeStep({ plan, made, onDone }: TakeStepProps) {
  const { t } = useTranslation(['backup', 'frame']);
  const save = useSave();
  const { reading } = useReadAloud();
  const [delivery, setDelivery] = useState<Delivery>();
  const [taken, setTaken] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const { words, day, step } = made;
  const fileName = fileNameFor(plan.name, { day });
  // No other way off this screen than its last button: the key is not shown again.
  const { owner, note, ribbon } = useFrameParts();

  // Closing the tab now would lose the key.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const take = async () => {
    const done = await deliver(new File([made.file], fileName, { type: made.file.type }));
    setDelivery(done);
    if (done !== 'shared' && done !== 'saved') return;
    setTaken(true);
    await save(noteBackup(plan.id, step));
  };

  const title = t('backup:ready.title');
  return (
    <FrameContext value={{ owner, note, ribbon }}>
      <Frame
        title={title}
        reads={[
          { id: 'title', text: `${title}. ${t('backup:ready.hint')}` },
          ...words.map((word, index) => ({ id: `word-${index}`, text: word })),
          { id: 'apart', text: t('backup:ready.apart') },
        ]}
        bar={
          <QuestionBar
            onNext={() => (taken ? setLeaving(true) : void take())}
            nextWord={t(taken ? 'backup:ready.done' : 'backup:ready.send')}
          />
        }
      >
        <div className={styles.take}>
          <p className={styles.printed}>{fileName}</p>
          <PassphraseWords words={words} reading={reading} />
          <p className={styles.hint}>{t('backup:ready.hint')}</p>
          <p>{t('backup:ready.apart')}</p>
          <p role="status" className={styles.status}>
            {delivery === 'shared' && t('backup:ready.sent')}
            {delivery === 'saved' && t('backup:ready.saved', { file: fileName })}
            {delivery === 'cancelled' && t('backup:ready.cancelled')}
            {delivery === 'failed' && t('backup:ready.failed')}
          </p>
          <div className={styles.actions}>
            <Button picture="ui#print" onPress={() => window.print()}>
              {t('backup:ready.print')}
            </Button>
            {taken && (
              <Button picture="ui#folder" onPress={() => void take()}>
                {t('backup:ready.send')}
              </Button>
            )}
          </div>
        </div>
        {leaving && (
          <Dialog title={t('backup:ready.leave')} onClose={() => setLeaving(false)}>
            <PassphraseWords words={words} />
            <DialogActions>
              <Button onPress={() => setLeaving(false)}>{t('frame:cancel')}</Button>
              <Button variant="go" onPress={onDone}>
                {t('backup:ready.leave.yes')}
              </Button>
            </DialogActions>
          </Dialog>
        )}
      </Frame>
    </FrameContext>
  );
}
