// Makes a pdf: which layout, what of the plan stands on it, with or without a lock, and then the file. Nothing leaves before the last tap.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { catalogueOf } from '#content/fitted.ts';
import { words as wordList } from '#content/words.ts';
import type { PlanContents } from '#domain/contents.ts';
import { planPages } from '#domain/page.ts';
import type { Plan } from '#domain/records.ts';
import type { Job } from '#share/job.ts';
import { questionsOf, sectionsOf } from '#share/paper/layout-questions.ts';
import { type Layout, layouts } from '#share/paper/paper-order.ts';
import { drawWords } from '#share/passphrase.ts';
import { type Selected, select } from '#share/select.ts';
import { useContents } from '#storage/queries.ts';
import { Making } from '#ui/making/Making.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { KeyStep } from './KeyStep.tsx';
import { LayoutStep } from './LayoutStep.tsx';
import { LockStep } from './LockStep.tsx';
import { coloursFor } from './paper-colours.ts';
import { makePaper, PaperWorker } from './paper-job.ts';
import { paperNamespaces, wordListOf } from './paper-words.ts';
import { ReadyStep } from './ReadyStep.tsx';
import { WhatStep } from './WhatStep.tsx';

type Step =
  | { readonly at: 'layout' | 'what' | 'lock' }
  | { readonly at: 'making'; readonly fraction: number }
  | { readonly at: 'failed'; readonly reason: 'failed' | 'empty' }
  | { readonly at: 'ready'; readonly file: Blob; readonly words: readonly string[] | undefined };

export function PaperScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  return contents ? <PaperMaking contents={contents} /> : null;
}

/** What of a plan may be on paper. What is locked is not in it. The door lets the ids pass by which cards are found. */
function forPaper(contents: PlanContents, topicIds: readonly string[]): Selected {
  return select(contents, 'professional', { topics: topicIds, unlocked: [] });
}

/** The cards that can be on or off: topics of the whole plan, else questions. */
function cardsOf(layout: Layout, open: Selected): readonly string[] {
  const { topics, questions } = catalogueOf(open.adaptations);
  if (layout !== 'plan') return sectionsOf(questionsOf[layout], open, questions).map((one) => one.questionId);
  return planPages(open, topics, questions).map((page) => page.topicId);
}

function PaperMaking({ contents }: { contents: PlanContents }) {
  const { plan } = contents;
  const { t, i18n } = useTranslation([...paperNamespaces]);
  const [, navigate] = useLocation();
  const [step, setStep] = useState<Step>({ at: 'layout' });
  const [layout, setLayout] = useState<Layout>('plan');
  const [inColour, setInColour] = useState(true);
  const [off, setOff] = useState<readonly string[]>([]);
  const [locked, setLocked] = useState<boolean>();
  const job = useRef<Job<Blob>>(undefined);
  const worker = useMemo(() => new PaperWorker(), []);
  const { topics } = useCatalogue();
  const open = useMemo(
    () =>
      forPaper(
        contents,
        topics.map((topic) => topic.id),
      ),
    [contents, topics],
  );
  const canMake = useMemo(() => layouts.filter((one) => cardsOf(one, open).length > 0), [open]);
  const cards = useMemo(() => cardsOf(layout, open), [layout, open]);
  const on = useMemo(() => cards.filter((id) => !off.includes(id)), [cards, off]);
  const choice = useCallback(
    () => ({
      contents: layout === 'plan' ? forPaper(contents, on) : open,
      layout,
      questionIds: layout === 'plan' ? undefined : on,
    }),
    [contents, layout, on, open],
  );

  // Leaving the screen ends what is going on.
  useEffect(() => () => job.current?.stop(), []);
  useEffect(() => {
    if (step.at !== 'lock') return;
    worker.start(choice());
    return () => worker.end();
  }, [step.at, choice, worker]);

  const make = async () => {
    const words = locked ? drawWords(wordList) : undefined;
    setStep({ at: 'making', fraction: 0 });
    job.current = makePaper(
      {
        ...choice(),
        inColour,
        at: Date.now(),
        passphrase: words?.join('-'),
        wordList: wordListOf(i18n),
        ...coloursFor(plan.face, topics),
      },
      worker,
      (fraction) => setStep((now) => (now.at === 'making' ? { at: 'making', fraction } : now)),
    );
    const result = await job.current.result;
    if (result.ok) setStep({ at: 'ready', file: result.value, words });
    else if (result.reason === 'stopped') setStep({ at: 'lock' });
    else setStep({ at: 'failed', reason: result.reason === 'empty' ? 'empty' : 'failed' });
  };

  if (step.at === 'layout') {
    return (
      <LayoutStep
        plan={plan}
        canMake={canMake}
        layout={layout}
        inColour={inColour}
        onLayout={(chosen) => {
          setLayout(chosen);
          setOff([]);
        }}
        onColour={setInColour}
        onBack={() => navigate(`/plan/${plan.id}/pages`)}
        onNext={() => setStep({ at: 'what' })}
      />
    );
  }
  if (step.at === 'what') {
    return (
      <WhatStep
        layout={layout}
        cards={cards}
        on={on}
        onToggle={(id) => setOff(off.includes(id) ? off.filter((one) => one !== id) : [...off, id])}
        onBack={() => setStep({ at: 'layout' })}
        onNext={() => setStep({ at: 'lock' })}
      />
    );
  }
  if (step.at === 'lock') {
    return (
      <LockStep
        locked={locked}
        onLocked={setLocked}
        onBack={() => setStep({ at: 'what' })}
        onMake={() => void make()}
      />
    );
  }
  if (step.at === 'ready') {
    const onDone = () => navigate(`/plan/${plan.id}/pages`);
    const made = { plan, file: step.file, folds: layout === 'pocket', onDone };
    return step.words ? (
      <KeyStep {...made} words={step.words} />
    ) : (
      <ReadyStep {...made} onBack={() => setStep({ at: 'lock' })} />
    );
  }
  return (
    <Making
      picture="ui#print"
      title={t('paper:making.title')}
      stop={t('paper:making.stop')}
      fraction={step.at === 'making' ? step.fraction : 0}
      failure={
        step.at === 'failed'
          ? { title: t(`paper:failed.${step.reason}.title`), text: t(`paper:failed.${step.reason}.text`) }
          : undefined
      }
      onStop={() => job.current?.stop()}
      onRetry={step.at === 'failed' && step.reason === 'empty' ? undefined : () => void make()}
      onBack={() => setStep({ at: 'lock' })}
    />
  );
}
