// The copy is made: its key, sending it, and the log of who has a copy.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { deliver, fileNameFor } from '#share/deliver.ts';
import { useSave } from '#state/saving.ts';
import { logCopy } from '#storage/plans.ts';
import { KeyHandOver } from '#ui/hand-over/KeyHandOver.tsx';
import type { Order } from './ShareScreen.tsx';

export interface ReadyStepProps {
  readonly plan: Plan;
  readonly order: Order;
  readonly file: Blob;
  readonly words: readonly string[];
  readonly onDone: () => void;
}

export function ReadyStep({ plan, order, file, words, onDone }: ReadyStepProps) {
  const { t } = useTranslation(['share', 'frame']);
  const save = useSave();
  const { name, topics, unlocked, person } = order;
  const fileName = fileNameFor(plan.name);
  const log = () =>
    logCopy(plan.id, {
      forName: name,
      topics: [...topics],
      unlocked: [...unlocked],
      ...(person ? { personId: person.id } : {}),
    });
  return (
    <KeyHandOver
      words={words}
      printed={t('frame:app')}
      title={t('share:ready.title', { name })}
      hint={t('share:ready.hint', { name })}
      more={[t('share:ready.apart')]}
      send={t('share:ready.send')}
      says={{
        shared: t('share:ready.sent', { name }),
        saved: t('share:ready.saved', { file: fileName }),
        cancelled: t('share:ready.cancelled'),
        failed: t('share:ready.failed'),
      }}
      leave={t('share:ready.leave', { name })}
      deliver={() => deliver(new File([file], fileName, { type: file.type }))}
      onGone={() => void save(log())}
      onDone={onDone}
    />
  );
}
