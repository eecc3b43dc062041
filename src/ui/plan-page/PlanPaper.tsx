// The whole plan on paper: every page after another, each with whose plan it is and the date. Only the printer sees it.
import { useTranslation } from 'react-i18next';
import type { FeelingColumns } from '#domain/overview.ts';
import type { PageView } from '#domain/page.ts';
import type { Plan } from '#domain/records.ts';
import { FeelingSheet } from '#ui/overview/FeelingSheet.tsx';
import { Paper, Sheet } from '#ui/paper/Paper.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { PlanPage } from './PlanPage.tsx';
import { usePageWords } from './page-words.ts';

export interface PlanPaperProps {
  /** Pages of what may be on paper: made of contents that went through `select`. */
  pages: readonly PageView[];
  /** "Zo gaat het", of the same contents; it comes last. */
  columns?: FeelingColumns | undefined;
  named: Named;
  plan: Pick<Plan, 'name' | 'face'>;
  /** The date at the head of every page, in milliseconds since 1970. */
  at: number;
}

export function PlanPaper({ pages, columns, named, plan, at }: PlanPaperProps) {
  const { t } = useTranslation('plan');
  const words = usePageWords();
  const about = (
    <>
      {t('title', { name: plan.name })}
      <br />
      {words.date(at)}
    </>
  );
  return (
    <Paper face={plan.face}>
      {pages.map((page) => (
        <Sheet
          key={page.topicId}
          topic={page.topicId}
          picture={<TopicPicture of={page.topicId} />}
          title={words.page(page.topicId)}
          about={about}
        >
          <PlanPage page={page} named={named} paper />
        </Sheet>
      ))}
      {columns && <FeelingSheet dates={[{ columns }]} named={named} about={about} />}
    </Paper>
  );
}
