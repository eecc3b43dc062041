// Puts "Zo gaat het" on one sheet of paper, of one date or two. What the client locked is not on it.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { besides, feelingColumns } from '#domain/overview.ts';
import type { Round } from '#domain/records.ts';
import { select } from '#share/select.ts';
import { Button } from '#ui/button/Button.tsx';
import { FeelingSheet } from '#ui/overview/FeelingSheet.tsx';
import { Paper } from '#ui/paper/Paper.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { usePrinting } from '#ui/plan-page/usePrinting.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';

export interface PrintOverviewProps {
  readonly contents: PlanContents;
  /** The earlier round that stands beside this one. */
  readonly beside: Round | undefined;
}

export function PrintOverview({ contents, beside }: PrintOverviewProps) {
  const { t } = useTranslation(['overview', 'plan']);
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const { plan } = contents;
  const columnsOf = useMemo(() => {
    const choice = { topics: topics.map((topic) => topic.id), unlocked: [] };
    return (roundId: string) => {
      // A round at a time: only the one that is going on passes.
      const open = select({ ...contents, plan: { ...plan, roundId } }, 'copy', choice);
      return feelingColumns(open, questions, roundId);
    };
  }, [contents, plan, topics, questions]);
  const { isLaidOut, print } = usePrinting(0);
  const [at] = useState(() => Date.now());

  const dates = useMemo(() => {
    const now = columnsOf(plan.roundId);
    if (!beside) return [{ columns: now }];
    const then = columnsOf(beside.id);
    return [
      { columns: besides(now, then), title: t('overview:now') },
      { columns: besides(then, now), title: t('overview:then', { day: words.date(beside.at) }) },
    ];
  }, [columnsOf, plan.roundId, beside, t, words]);

  return (
    <>
      <Button picture="ui#print" onPress={print}>
        {t(isLaidOut ? 'overview:print.wait' : 'overview:print')}
      </Button>
      {isLaidOut && (
        <Paper face={plan.face}>
          <FeelingSheet
            dates={dates}
            named={contents}
            about={
              <>
                {t('plan:title', { name: plan.name })}
                <br />
                {words.date(at)}
              </>
            }
          />
        </Paper>
      )}
    </>
  );
}
