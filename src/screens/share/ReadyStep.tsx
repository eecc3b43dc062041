// The copy is made: its key, sending it, and the log of who has a copy.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Copy, Plan } from '#domain/records.ts';
import { COPY_EXTENSION, deliver, fileNameFor } from '#share/deliver.ts';
import { PAGE_EXTENSION } from '#share/html-file.ts';
import { useSave } from '#state/saving.ts';
import { logCopy } from '#storage/plans.ts';
import { KeyHandOver } from '#ui/hand-over/KeyHandOver.tsx';
import { FileKind, type Kind } from './FileKind.tsx';
import type { CopyFiles } from './make-files.ts';
import type { Order } from './ShareScreen.tsx';

export interface ReadyStepProps {
  readonly plan: Plan;
  readonly order: Order;
  readonly files: CopyFiles;
  readonly words: readonly string[];
  readonly copyId: string;
  /** What goes along, for the log. */
  readonly held: Pick<Copy, 'held' | 'stoodIn'>;
  readonly onDone: () => void;
}

export function ReadyStep({ plan, order, files, words, copyId, held, onDone }: ReadyStepProps) {
  const { t } = useTranslation(['share', 'frame']);
  const save = useSave();
  const { name, topics, unlocked, person, answerBefore } = order;
  // For family without the app, unless they had it the last time.
  const [kind, setKind] = useState<Kind>(order.shape === 'file' ? 'app' : 'page');
  const [delivered, setDelivered] = useState('');
  const send = () => {
    const extension = kind === 'page' ? PAGE_EXTENSION : COPY_EXTENSION;
    const file = new File([files[kind]], fileNameFor(plan.name, { extension }), { type: files[kind].type });
    setDelivered(file.name);
    return deliver(file);
  };
  const log = () =>
    logCopy(plan.id, {
      id: copyId,
      ...held,
      shape: kind === 'page' ? 'page' : 'file',
      forName: name,
      topics: [...topics],
      unlocked: [...unlocked],
      ...(person ? { personId: person.id } : {}),
      ...(answerBefore === undefined ? {} : { answerBefore }),
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
        saved: t('share:ready.saved', { file: delivered }),
        cancelled: t('share:ready.cancelled'),
        failed: t('share:ready.failed'),
      }}
      leave={t('share:ready.leave', { name })}
      deliver={send}
      onGone={() => void save(log())}
      onDone={onDone}
      choice={{
        text: `${t('share:ready.kind', { name })} ${t('share:ready.kind.page')}. ${t('share:ready.kind.app')}.`,
        picker: <FileKind name={name} value={kind} onChange={setKind} />,
      }}
    />
  );
}
