// The plan as a book: "Dit ben ik", then a page a topic. It is read, heard, printed and corrected here; nothing is asked.

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import { planPages } from '#domain/page.ts';
import type { Plan } from '#domain/records.ts';
import { useDamagedRows } from '#storage/damaged.ts';
import { readVoice, useContents } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { leadingBackTo } from '#ui/frame/came-from.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { PlanPage } from '#ui/plan-page/PlanPage.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { segmentsOf, topicOfSegment } from '#ui/plan-page/segments.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import styles from './PagesScreen.module.css';
import { PageTabs } from './PageTabs.tsx';
import { PrintPlan } from './PrintPlan.tsx';
import { TurnBar } from './TurnBar.tsx';

export function PagesScreen({ plan, topicId }: { plan: Plan; topicId: string | undefined }) {
  const contents = useContents(plan.id);
  if (!contents) return null;
  return <Book contents={contents} topicId={topicId} />;
}

function Book({ contents, topicId }: { contents: PlanContents; topicId: string | undefined }) {
  const { t } = useTranslation(['plan', 'years']);
  const { topics, questions } = useCatalogue();
  const words = usePageWords();
  const [, navigate] = useLocation();
  const { reading, stop } = useReadAloud();
  const damaged = useDamagedRows(contents.plan.id)?.length ?? 0;
  const pages = useMemo(() => planPages(contents, topics, questions), [contents, topics, questions]);

  // Reading turns the pages itself. That must not change the address, because another address stops the reading.
  const [turnedTo, setTurnedTo] = useState<string>();
  const read = reading === undefined ? undefined : topicOfSegment(reading);
  // What is read can stand elsewhere too, in a dialog.
  const reads = pages.find(({ topicId: id }) => id === read)?.topicId;
  useEffect(() => {
    if (reads !== undefined) setTurnedTo(reads);
  }, [reads]);

  const opened = pages.find((page) => page.topicId === (turnedTo ?? topicId));
  const page = opened ?? pages[0];
  const index = page ? pages.indexOf(page) : 0;
  const body = useRef<HTMLDivElement>(null);
  const pageId = page?.topicId;
  const earlier = useRef(pageId);
  useEffect(() => {
    if (earlier.current === pageId) return;
    earlier.current = pageId;
    window.scrollTo(0, 0);
    if (reads === undefined) body.current?.focus({ preventScroll: true });
  }, [pageId, reads]);

  const base = `/plan/${contents.plan.id}`;
  if (!page) {
    return (
      <Frame
        title={t('title', { name: contents.plan.name })}
        reads={[{ id: 'empty', text: `${t('empty.title')}. ${t('empty.text')}` }]}
        bar={<PlacesBar planId={contents.plan.id} current="plan" />}
      >
        <Notice
          large
          picture="ui#plan"
          title={t('empty.title')}
          actions={
            <Button variant="go" onPress={() => navigate(base)}>
              {t('empty.go')}
            </Button>
          }
        >
          <p>{t('empty.text')}</p>
        </Notice>
      </Frame>
    );
  }

  const turnTo = (id: string) => {
    stop();
    setTurnedTo(undefined);
    navigate(`${base}/pages/${id}`);
  };
  const before = pages[index - 1];
  const after = pages[index + 1];
  const sources = { words, named: contents, soundOf: readVoice };

  return (
    <Frame
      title={words.page(page.topicId)}
      topic={page.topicId}
      reads={pages.slice(index).flatMap((one) => segmentsOf(one, sources))}
      bar={
        <TurnBar
          planId={contents.plan.id}
          onBack={() => (before ? turnTo(before.topicId) : navigate(base))}
          onNext={after && (() => turnTo(after.topicId))}
        />
      }
    >
      {damaged > 0 && (
        <div className={styles.damaged}>
          <Notice
            picture="ui#broken-file"
            title={t('damaged', { count: damaged })}
            actions={<Button onPress={() => navigate(`${base}/help/damaged`)}>{t('damaged.more')}</Button>}
          />
        </div>
      )}
      <PageTabs pages={pages} current={page.topicId} onTurn={turnTo} />
      {/* Who hears the page comes here after turning it. */}
      <section
        ref={body}
        tabIndex={-1}
        aria-label={`${words.page(page.topicId)}. ${t('where', { current: index + 1, total: pages.length })}`}
      >
        <PlanPage
          key={page.topicId}
          page={page}
          named={contents}
          reading={reading}
          showsLocks
          onOpen={(questionId) =>
            navigate(`${base}/question/${questionId}`, leadingBackTo(`${base}/pages/${page.topicId}`))
          }
        />
      </section>
      <div className={styles.foot}>
        <PrintPlan contents={contents} />
        <Button picture="ui#plans" onPress={() => navigate(`${base}/years`)}>
          {t('years:title')}
        </Button>
        <Button picture="ui#is-it-mine" onPress={() => navigate(`${base}/mine`)}>
          {t('mine')}
        </Button>
      </div>
    </Frame>
  );
}
