// The copy is made: its key of five words as pictures, and sending it. The key is shown here only, and kept nowhere.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { type Delivery, deliver, fileNameFor } from '#share/deliver.ts';
import { useSave } from '#state/saving.ts';
import { logCopy } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { FrameContext, useFrameParts } from '#ui/frame/frame-context.ts';
import { PassphraseWords } from '#ui/passphrase/PassphraseWords.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './ReadyStep.module.css';
import type { Order } from './ShareScreen.tsx';

export interface ReadyStepProps {
  readonly plan: Plan;
  readonly order: Order;
  readonly file: Blob;
  readonly words: readonly string[];
  readonly copyId: string;
  readonly onDone: () => void;
}

export function ReadyStep({ plan, order, file, words, copyId, onDone }: ReadyStepProps) {
  const { t } = useTranslation(['share', 'frame']);
  const save = useSave();
  const { reading } = useReadAloud();
  const [delivery, setDelivery] = useState<Delivery>();
  const [leaving, setLeaving] = useState(false);
  const { name } = order;
  const fileName = fileNameFor(plan.name);
  // No other way off this screen than its last button: the key is not shown again.
  const { owner, note, ribbon } = useFrameParts();
  const gone = delivery === 'shared' || delivery === 'saved';

  // Closing the tab now would lose the key.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const send = async () => {
    const done = await deliver(new File([file], fileName, { type: file.type }));
    const first = !gone && (done === 'shared' || done === 'saved');
    setDelivery(done);
    if (first) {
      const { topics, unlocked, person, answerBefore } = order;
      await save(
        logCopy(plan.id, {
          id: copyId,
          forName: name,
          topics: [...topics],
          unlocked: [...unlocked],
          ...(person ? { personId: person.id } : {}),
          ...(answerBefore === undefined ? {} : { answerBefore }),
        }),
      );
    }
  };

  const title = t('share:ready.title', { name });
  const reads = [
    { id: 'title', text: `${title}. ${t('share:ready.hint', { name })}` },
    ...words.map((word, index) => ({ id: `word-${index}`, text: word })),
    { id: 'apart', text: t('share:ready.apart') },
  ];
  return (
    <FrameContext value={{ owner, note, ribbon }}>
      <Frame
        title={title}
        reads={reads}
        bar={
          <QuestionBar
            onNext={() => (gone ? setLeaving(true) : void send())}
            nextWord={t(gone ? 'share:ready.done' : 'share:ready.send')}
          />
        }
      >
        <div className={styles.ready}>
          <p className={styles.printed}>{t('frame:app')}</p>
          <PassphraseWords words={words} reading={reading} />
          <p className={styles.hint}>{t('share:ready.hint', { name })}</p>
          <p>{t('share:ready.apart')}</p>
          <p role="status" className={styles.status}>
            {delivery === 'shared' && t('share:ready.sent', { name })}
            {delivery === 'saved' && t('share:ready.saved', { file: fileName })}
            {delivery === 'cancelled' && t('share:ready.cancelled')}
            {delivery === 'failed' && t('share:ready.failed')}
          </p>
          <div className={styles.actions}>
            <Button picture="ui#print" onPress={() => window.print()}>
              {t('share:ready.print')}
            </Button>
            {gone && (
              <Button picture="ui#share" onPress={() => void send()}>
                {t('share:ready.send')}
              </Button>
            )}
          </div>
        </div>
        {leaving && (
          <Dialog title={t('share:ready.leave', { name })} onClose={() => setLeaving(false)}>
            <PassphraseWords words={words} />
            <DialogActions>
              <Button onPress={() => setLeaving(false)}>{t('frame:cancel')}</Button>
              <Button variant="go" onPress={onDone}>
                {t('share:ready.leave.yes')}
              </Button>
            </DialogActions>
          </Dialog>
        )}
      </Frame>
    </FrameContext>
  );
}
