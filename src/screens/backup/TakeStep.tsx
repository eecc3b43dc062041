// Everything is in a file: its key, taking it along, and the note on this device that it was.
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { deliver, fileNameFor } from '#share/deliver.ts';
import { useSave } from '#state/saving.ts';
import { noteBackup } from '#storage/put-back.ts';
import { KeyHandOver } from '#ui/hand-over/KeyHandOver.tsx';
import type { MadeBackup } from './BackupScreen.tsx';
import { FolderChoice } from './FolderChoice.tsx';
import { canPickFolder } from './save-to-folder.ts';

export interface TakeStepProps {
  readonly plan: Plan;
  readonly made: MadeBackup;
  readonly onDone: () => void;
}

export function TakeStep({ plan, made, onDone }: TakeStepProps) {
  const { t } = useTranslation('backup');
  const save = useSave();
  const { file, words, day, step } = made;
  const fileName = fileNameFor(plan.name, { day });
  return (
    <KeyHandOver
      words={words}
      printed={fileName}
      title={t('ready.title')}
      hint={t('ready.hint')}
      more={[t('ready.apart')]}
      send={t('ready.send')}
      says={{
        shared: t('ready.sent'),
        saved: t('ready.saved', { file: fileName }),
        cancelled: t('ready.cancelled'),
        failed: t('ready.failed'),
      }}
      {...(canPickFolder() && plan.example !== true
        ? { choice: { text: t('folder.why'), picker: <FolderChoice plan={plan} made={made} /> } }
        : {})}
      leave={t('ready.leave')}
      deliver={() => deliver(new File([file], fileName, { type: file.type }))}
      onGone={() => void save(noteBackup(plan.id, step))}
      onDone={onDone}
    />
  );
}
