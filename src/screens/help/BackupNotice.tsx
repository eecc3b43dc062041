// When everything of this plan was last saved, and the ways to do it again or to put it back.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { backupIsDue } from '#domain/backup.ts';
import type { Plan } from '#domain/records.ts';
import { useChangedSinceBackup } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';

export function BackupNotice({ plan }: { plan: Plan }) {
  const { t } = useTranslation('backup');
  const words = usePageWords();
  const [, navigate] = useLocation();
  const changed = useChangedSinceBackup(plan) ?? false;
  return (
    <Notice
      picture="ui#folder"
      title={plan.backedUp ? t('last', { day: words.date(plan.backedUp.at) }) : t('never')}
      actions={
        <>
          <Button picture="ui#folder" onPress={() => navigate(`/plan/${plan.id}/backup`)}>
            {t('title')}
          </Button>
          <Button onPress={() => navigate('/put-back')}>{t('putBack')}</Button>
        </>
      }
    >
      <p>{plan.backedUp && backupIsDue(plan, changed, Date.now()) ? t('due') : t('why')}</p>
    </Notice>
  );
}
