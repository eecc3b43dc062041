// Makes a pdf: which layout, what of the plan stands on it, and then the file. Nothing leaves before the last tap.
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { catalogueOf } from '#content/fitted.ts';
import type { PlanContents } from '#domain/contents.ts';
import { planPages } from '#domain/page.ts';
import type { Plan } from '#domain/records.ts';
import { questionsOf, sectionsOf } from '#share/paper/layout-questions.ts';
import type { PdfResult } from '#share/paper/make-pdf.ts';
import { type Layout, layouts, type PaperWords } from '#share/paper/paper-order.ts';
import { type Selected, select } from '#share/select.ts';
import { useContents } from '#storage/queries.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { LayoutStep } from './LayoutStep.tsx';
import { MakingStep } from './MakingStep.tsx';
import { coloursFor, mediaFor, pictures, readFonts } from './paper-source.ts';
import { ReadyStep } from './ReadyStep.tsx';
import { WhatStep } from './WhatStep.tsx';

type Step =
  | { readonly at: 'layout' | 'what' }
  | { readonly at: 'making'; readonly fraction: number }
  | { readonly at: 'failed'; readonly reason: 'failed' | 'empty' }
  | { readonly at: 'ready'; readonly file: Blob };

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
  const words = usePaperWords();
  const [, navigate] = useLocation();
  const [step, setStep] = useState<Step>({ at: 'layout' });
  const [layout, setLayout] = useState<Layout>('plan');
  const [inColour, setInColour] = useState(true);
  const [off, setOff] = useState<readonly string[]>([]);
  const stopping = useRef<AbortController>(undefined);
  const { topics, questions } = useCatalogue();
  const open = useMemo(
    () =>
      forPaper(
        contents,
        topics.map((topic) => topic.id),
      ),
    [contents, topics],
  );
  const cards = cardsOf(layout, open);
  const on = cards.filter((id) => !off.includes(id));

  // Leaving the screen ends what is going on.
  useEffect(() => () => stopping.current?.abort(), []);

  const make = async () => {
    const controller = new AbortController();
    stopping.current = controller;
    setStep({ at: 'making', fraction: 0 });
    const onProgress = (fraction: number) => {
      if (!controller.signal.aborted) setStep({ at: 'making', fraction });
    };
    const result = await made(onProgress, controller.signal);
    if (controller.signal.aborted) setStep({ at: 'what' });
    else if (result.ok) setStep({ at: 'ready', file: result.value });
    else setStep({ at: 'failed', reason: result.reason === 'empty' ? 'empty' : 'failed' });
  };

  const made = async (onProgress: (fraction: number) => void, signal: AbortSignal): Promise<PdfResult> => {
    try {
      // The library that makes it is large: it comes when it is needed.
      const [{ makePdf }, fonts] = await Promise.all([import('#share/paper/make-pdf.ts'), readFonts()]);
      return await makePdf(
        {
          contents: layout === 'plan' ? forPaper(contents, on) : open,
          layout,
          questionIds: layout === 'plan' ? undefined : on,
          questions,
          inColour,
          at: Date.now(),
          words,
          pictures,
          ...coloursFor(plan.face, topics),
          fonts,
          media: mediaFor(inColour),
        },
        onProgress,
        signal,
      );
    } catch (error) {
      console.error(error);
      return { ok: false, reason: 'failed' };
    }
  };

  if (step.at === 'layout') {
    return (
      <LayoutStep
        plan={plan}
        canMake={layouts.filter((one) => cardsOf(one, open).length > 0)}
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
        onMake={() => void make()}
      />
    );
  }
  if (step.at === 'ready') {
    return (
      <ReadyStep
        plan={plan}
        file={step.file}
        folds={layout === 'pocket'}
        onBack={() => setStep({ at: 'what' })}
        onDone={() => navigate(`/plan/${plan.id}/pages`)}
      />
    );
  }
  return (
    <MakingStep
      fraction={step.at === 'making' ? step.fraction : undefined}
      reason={step.at === 'failed' ? step.reason : undefined}
      onStop={() => stopping.current?.abort()}
      onRetry={() => void make()}
      onBack={() => setStep({ at: 'what' })}
    />
  );
}

function usePaperWords(): PaperWords {
  const words = usePageWords();
  const { t } = useTranslation(['paper', 'plan']);
  return useMemo(
    () => ({
      ...words,
      title: (name) => t('plan:title', { name }),
      layout: (layout) => t(layout === 'pocket' ? 'paper:pdf.title.pocket' : `paper:layout.${layout}`),
      where: (current, total) => t('plan:where', { current, total }),
      portrait: (name) => t('paper:pdf.portrait', { name }),
      more: t('paper:pdf.more'),
    }),
    [words, t],
  );
}
