// Plans whose own row cannot be read: that they are still there, and a file of what stands there.
import { useTranslation } from 'react-i18next';
import type { DamagedRow } from '#storage/damaged.ts';
import { Button } from '#ui/button/Button.tsx';
import { saveAsFile } from '#ui/file/save-as-file.ts';
import { Notice } from '#ui/notice/Notice.tsx';

export function DamagedPlans({ rows }: { rows: readonly DamagedRow[] }) {
  const { t } = useTranslation('start');
  if (rows.length === 0) return null;
  return (
    <Notice
      picture="ui#broken-file"
      title={t('damaged.title')}
      actions={
        <Button
          picture="ui#folder"
          onPress={() => saveAsFile('mijn-plan.json', JSON.stringify(rows, null, 2), 'application/json')}
        >
          {t('damaged.export')}
        </Button>
      }
    >
      <p>{t('damaged.text')}</p>
    </Notice>
  );
}
