// The folder to which the plan is saved by itself: which one, or what is wrong with it and what to do.
import { useTranslation } from 'react-i18next';
import { forgetFolder, useFolder } from '#storage/folders.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { saveToFolder } from './save-to-folder.ts';

export function FolderNotice({ planId }: { planId: string }) {
  const { t } = useTranslation('backup');
  const folder = useFolder(planId);
  if (!folder) return null;
  const { trouble, handle } = folder;
  const values = { folder: handle.name };
  return (
    <Notice
      picture={trouble ? 'ui#warning' : 'ui#folder'}
      role={trouble ? 'alert' : undefined}
      actions={
        <>
          {trouble && (
            <Button onPress={() => void saveToFolder(planId, { asks: true })}>
              {trouble === 'permission' ? t('folder.allow') : t('folder.again')}
            </Button>
          )}
          <Button variant="quiet" onPress={() => void forgetFolder(planId)}>
            {t('folder.stop')}
          </Button>
        </>
      }
    >
      <p>{trouble ? t(`backup:folder.trouble.${trouble}`, values) : t('folder.on', values)}</p>
    </Notice>
  );
}
