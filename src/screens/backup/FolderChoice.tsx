// While the key is on the screen: a folder in which the app saves by itself from now on, with the same five words.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { keepKey } from '#share/copy-worker.ts';
import { useSave } from '#state/saving.ts';
import { keepFolder } from '#storage/folders.ts';
import { Button } from '#ui/button/Button.tsx';
import type { MadeBackup } from './BackupScreen.tsx';
import styles from './FolderChoice.module.css';
import { FolderNotice } from './FolderNotice.tsx';
import { pickFolder, saveToFolder } from './save-to-folder.ts';

export function FolderChoice({ plan, made }: { plan: Plan; made: MadeBackup }) {
  const { t } = useTranslation('backup');
  const save = useSave();
  const [chosen, setChosen] = useState(false);
  const [busy, setBusy] = useState(false);

  const choose = async () => {
    const handle = await pickFolder();
    if (!handle) return;
    setBusy(true);
    const kept = await keepKey(made.file, made.words.join('-')).result;
    const saved =
      kept.ok && (await save(keepFolder({ planId: plan.id, handle, key: kept.value, files: [] })));
    if (saved !== false && saved.ok) {
      await saveToFolder(plan.id);
      setChosen(true);
    }
    setBusy(false);
  };
  if (chosen) return <FolderNotice planId={plan.id} />;
  return (
    <div className={styles.choice}>
      <p>{t('folder.why')}</p>
      <Button picture="ui#folder" onPress={() => void choose()} disabled={busy}>
        {t('folder.choose')}
      </Button>
    </div>
  );
}
