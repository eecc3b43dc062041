// Puts the whole plan on paper. What the client locked is not on it: paper leaves the client's hands like a copy does.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { gatheredFeelings } from '#domain/overview.ts';
import { type PageView, planPages } from '#domain/page.ts';
import { select } from '#share/select.ts';
import { Button } from '#ui/button/Button.tsx';
import { PlanPaper } from '#ui/plan-page/PlanPaper.tsx';
import { usePrinting } from '#ui/plan-page/usePrinting.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './PrintPlan.module.css';

export function PrintPlan({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('plan');
  const { topics, questions } = useCatalogue();
  const [, navigate] = useLocation();
  const paper = useMemo(() => {
    const choice = {
      topics: topics.map((topic) => topic.id),
      unlocked: [],
    };
    // The pages need the ids by which cards and people are found; those pass the door of a copy, not that of paper.
    return select(contents, 'copy', choice);
  }, [contents, topics]);
  const pages = useMemo(() => planPages(paper, topics, questions), [paper, topics, questions]);
  const columns = useMemo(() => gatheredFeelings(paper, questions), [paper, questions]);
  const { isLaidOut, print } = usePrinting(photosOn(pages));
  const [at] = useState(() => Date.now());
  return (
    <>
      <div className={styles.print}>
        <div className={styles.ways}>
          <Button picture="ui#print" onPress={print}>
            {t(isLaidOut ? 'print.wait' : 'print')}
          </Button>
          <Button picture="ui#folder" onPress={() => navigate(`/plan/${contents.plan.id}/paper`)}>
            {t('pdf')}
          </Button>
        </div>
        <p className={styles.note}>{t('print.note')}</p>
      </div>
      {isLaidOut && <PlanPaper pages={pages} columns={columns} named={paper} plan={contents.plan} at={at} />}
    </>
  );
}

function photosOn(pages: readonly PageView[]): number {
  const told = pages.flatMap(({ sections, seen, wishes, unwanted, agreements }) => [
    ...sections.flatMap((section) => [...section.told, ...section.observations]),
    ...seen.flatMap((one) => one.observations),
    ...wishes,
    ...unwanted,
    ...agreements.flatMap(({ agreement, went }) => [agreement, ...went]),
  ]);
  return told.filter(({ photo }) => photo !== undefined).length;
}
