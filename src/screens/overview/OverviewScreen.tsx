// Zo gaat het: everything that was asked with three faces in one picture, today's or two dates side by side. A tapped card leads to
// its question and back.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { askedQuestions } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import {
  besides,
  type FeelingCard,
  type FeelingColumns,
  feelingColumns,
  feelingCounts,
  feelings,
  roundsToCompare,
} from '#domain/overview.ts';
import type { Plan } from '#domain/records.ts';
import { useContents } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { leadingBackTo } from '#ui/frame/came-from.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { FeelingBoard } from '#ui/overview/FeelingBoard.tsx';
import { feelingSegments } from '#ui/overview/segments.ts';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './OverviewScreen.module.css';
import { PrintOverview } from './PrintOverview.tsx';

export function OverviewScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  return <Overview contents={contents} />;
}

function Overview({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation('overview');
  const { questions } = useCatalogue();
  const words = usePageWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [besideId, setBesideId] = useState<string>();
  const { plan } = contents;
  const base = `/plan/${plan.id}`;

  const now = useMemo(
    () => feelingColumns(contents, questions, plan.roundId),
    [contents, questions, plan.roundId],
  );
  const earlier = useMemo(() => roundsToCompare(contents, questions), [contents, questions]);
  const beside = earlier.find((round) => round.id === besideId);
  const then = useMemo(
    () => beside && feelingColumns(contents, questions, beside.id),
    [contents, questions, beside],
  );
  const bar = <PlacesBar planId={plan.id} current="plan" />;

  if (feelingCounts(now).cards === 0 && earlier.length === 0) {
    const first = askedQuestions(questions, contents).find((question) => question.kind === 'feeling');
    return (
      <Frame
        title={t('title')}
        reads={[{ id: 'empty', text: `${t('empty.title')}. ${t('empty.text')}` }]}
        bar={bar}
      >
        <Notice
          large
          picture="ui#overview"
          title={t('empty.title')}
          actions={
            first && (
              <Button
                variant="go"
                onPress={() => navigate(`${base}/question/${first.id}`, leadingBackTo(`${base}/overview`))}
              >
                {t('empty.go')}
              </Button>
            )
          }
        >
          <p>{t('empty.text')}</p>
        </Notice>
      </Frame>
    );
  }

  const shown = then ? besides(now, then) : now;
  const shownThen = then && besides(then, now);
  const moved = movedIn(shown);
  const dayThen = beside ? words.date(beside.at) : '';
  const reads = [
    { id: 'title', text: `${t('title')}. ${then ? t('moved.count', { count: moved }) : t('change')}` },
    ...feelingSegments(shown, { words, named: contents, t }),
    ...(shownThen
      ? [
          { id: 'then', text: t('then', { day: dayThen }) },
          ...feelingSegments(shownThen, { words, named: contents, t, beside: 'now' }),
        ]
      : []),
  ];
  const onOpen = ({ questionId, card }: FeelingCard) =>
    navigate(`${base}/question/${questionId}`, leadingBackTo(`${base}/overview`, card));

  return (
    <Frame title={t('title')} reads={reads} bar={bar}>
      <div className={styles.screen}>
        {earlier.length > 0 && (
          <fieldset className={styles.dates}>
            <legend>{t('dates')}</legend>
            <div className={styles.choices}>
              <Button aria-pressed={!beside} onPress={() => setBesideId(undefined)}>
                {t('dates.now')}
              </Button>
              {earlier.map((round) => (
                <Button key={round.id} aria-pressed={round === beside} onPress={() => setBesideId(round.id)}>
                  {t('dates.with', { day: words.date(round.at) })}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        {shownThen ? (
          <>
            <p className={styles.moved} role="status">
              {t('moved.count', { count: moved })}
            </p>
            <div className={styles.two}>
              <section aria-label={t('now')} className={styles.date}>
                <h2>{t('now')}</h2>
                <FeelingBoard
                  columns={shown}
                  date={t('now')}
                  named={contents}
                  reading={reading}
                  onOpen={onOpen}
                />
              </section>
              <section aria-label={t('then', { day: dayThen })} className={styles.date}>
                <h2>{t('then', { day: dayThen })}</h2>
                <FeelingBoard
                  columns={shownThen}
                  date={t('then', { day: dayThen })}
                  named={contents}
                  reading={reading}
                  beside="now"
                />
              </section>
            </div>
          </>
        ) : (
          <FeelingBoard columns={shown} heading="h2" named={contents} reading={reading} onOpen={onOpen} />
        )}
        <div className={styles.foot}>
          <PrintOverview contents={contents} beside={beside} />
          <Button picture="ui#is-it-mine" onPress={() => navigate(`${base}/mine`)}>
            {t('mine')}
          </Button>
        </div>
        <p className={styles.note}>{t('print.note')}</p>
      </div>
    </Frame>
  );
}

function movedIn(columns: FeelingColumns): number {
  return feelings.flatMap((feeling) => columns[feeling]).filter((card) => card.moved !== undefined).length;
}
