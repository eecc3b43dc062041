// Before everything is saved: what goes into the file, what the words are for, and when it was last done.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Plan } from '#domain/records.ts';
import { useDamagedRows } from '#storage/damaged.ts';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { useBack } from '#ui/frame/useBack.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { PictureLines } from '#ui/picture-lines/PictureLines.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import styles from './BeginStep.module.css';
import { FolderNotice } from './FolderNotice.tsx';

export function BeginStep({ plan, onMake }: { plan: Plan; onMake: () => void }) {
  const { t } = useTranslation('backup');
  const [, navigate] = useLocation();
  const back = useBack(`/plan/${plan.id}/help/safe`);
  const words = usePageWords();
  const damaged = useDamagedRows(plan.id);
  if (!damaged) return null;

  const parts = [
    { id: 'file', picture: 'ui#folder', text: t('begin.file') },
    { id: 'words', picture: 'ui#key', text: t('begin.words') },
    { id: 'where', picture: 'ui#safe', text: t('begin.where') },
  ];
  const last = plan.backedUp ? t('last', { day: words.date(plan.backedUp.at) }) : undefined;
  const some = damaged.length > 0 ? t('begin.damaged', { count: damaged.length }) : undefined;
  return (
    <Frame
      title={t('title')}
      subtitle={last}
      reads={[
        { id: 'title', text: last ? `${t('title')}. ${last}` : t('title') },
        ...parts,
        ...(some ? [{ id: 'damaged', text: some }] : []),
      ]}
      bar={<QuestionBar onBack={back} onNext={onMake} nextWord={t('title')} />}
    >
      <div className={styles.begin}>
        <PictureLines large lines={parts} />
        <FolderNotice planId={plan.id} />
        {some && (
          <Notice
            picture="ui#broken-file"
            actions={
              <Button onPress={() => navigate(`/plan/${plan.id}/help/damaged`)}>
                {t('begin.damaged.look')}
              </Button>
            }
          >
            <p>{some}</p>
          </Notice>
        )}
      </div>
    </Frame>
  );
}
