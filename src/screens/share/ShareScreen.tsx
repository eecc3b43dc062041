// Delen: for whom, what goes along, what they will see, and then the copy with its key. Nothing leaves before the last tap.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { words as wordList } from '#content/words.ts';
import { heldBy, stoodIn } from '#domain/changed-since.ts';
import type { PlanContents } from '#domain/contents.ts';
import { comingMeeting } from '#domain/meeting.ts';
import type { Copy, Person, Plan } from '#domain/records.ts';
import type { Job } from '#share/copy-worker.ts';
import { labelsOf } from '#share/labels.ts';
import { drawWords } from '#share/passphrase.ts';
import type { CopyFailure } from '#share/result.ts';
import { select } from '#share/select.ts';
import { readMedia, useContents } from '#storage/queries.ts';
import { useCopyFailureWords } from '#ui/copy/failure-words.ts';
import { useToday } from '#ui/day/useToday.ts';
import { Making } from '#ui/making/Making.tsx';
import { type CopyFiles, makeFiles } from './make-files.ts';
import { PreviewStep } from './PreviewStep.tsx';
import { ReadyStep } from './ReadyStep.tsx';
import { sameChoice, topicIn, topicsFor } from './share-choice.ts';
import { WhatStep } from './WhatStep.tsx';
import { WhoStep } from './WhoStep.tsx';

/** What the client chose so far. */
export interface Order {
  readonly name: string;
  readonly person: Person | undefined;
  readonly topics: readonly string[];
  readonly unlocked: readonly string[];
  /** The client asks to answer before this day. */
  readonly answerBefore?: string | undefined;
  /** Which kind of file it was the last time. */
  readonly shape?: Copy['shape'];
}

type Step =
  | { readonly at: 'who' | 'what' | 'preview' }
  | { readonly at: 'making'; readonly fraction: number }
  | { readonly at: 'failed'; readonly reason: CopyFailure }
  | {
      readonly at: 'ready';
      readonly files: CopyFiles;
      readonly words: readonly string[];
      readonly copyId: string;
      readonly held: Pick<Copy, 'held' | 'stoodIn'>;
    };

export function ShareScreen({ plan }: { plan: Plan }) {
  const contents = useContents(plan.id);
  return contents ? <Sharing contents={contents} /> : null;
}

function Sharing({ contents }: { contents: PlanContents }) {
  const { t } = useTranslation(['share', 'questions', 'choices', 'scales', 'topics', 'plan']);
  const failureWords = useCopyFailureWords();
  const [, navigate] = useLocation();
  const [step, setStep] = useState<Step>({ at: 'who' });
  const [order, setOrder] = useState<Order>({ name: '', person: undefined, topics: [], unlocked: [] });
  const today = useToday();
  const meeting = comingMeeting(contents.talks, today);
  const job = useRef<Job<CopyFiles>>(undefined);

  // Leaving the screen ends what is going on.
  useEffect(() => () => job.current?.stop(), []);

  const choice = { topics: order.topics, unlocked: order.unlocked };
  const back = () => setStep({ at: step.at === 'what' ? 'who' : step.at === 'preview' ? 'what' : 'preview' });

  const make = async () => {
    job.current?.stop();
    const words = drawWords(wordList);
    const copyId = crypto.randomUUID();
    const selected = select(contents, 'copy', choice);
    const labels = labelsOf(selected, (key) => t(key));
    setStep({ at: 'making', fraction: 0 });
    const made = makeFiles(
      {
        contents: selected,
        labels,
        forName: order.name,
        copyId,
        ...(order.answerBefore === undefined ? {} : { answerBefore: order.answerBefore }),
        made: new Date().toLocaleDateString('sv'),
        media: readMedia,
        passphrase: words.join('-'),
      },
      (fraction) => setStep((now) => (now.at === 'making' ? { at: 'making', fraction } : now)),
    );
    job.current = made;
    const result = await made.result;
    if (result.ok) {
      const held = {
        held: heldBy(selected),
        stoodIn: stoodIn(selected, (id) => topicIn(contents, id) || undefined),
      };
      setStep({ at: 'ready', files: result.value, words, copyId, held });
    } else setStep(result.reason === 'stopped' ? { at: 'preview' } : { at: 'failed', reason: result.reason });
  };

  if (step.at === 'who') {
    return (
      <WhoStep
        contents={contents}
        meeting={meeting}
        today={today}
        onChoose={(name, person) => {
          setOrder({
            name,
            person,
            topics: topicsFor(person, contents),
            unlocked: [],
            answerBefore: meeting?.answerBefore,
          });
          setStep({ at: 'what' });
        }}
        onAgain={(copy) => {
          setOrder({
            name: copy.forName,
            person: contents.people.find(({ id }) => id === copy.personId),
            ...sameChoice(copy, contents),
            answerBefore: meeting?.answerBefore,
            shape: copy.shape,
          });
          setStep({ at: 'what' });
        }}
      />
    );
  }
  if (step.at === 'what') {
    return (
      <WhatStep
        contents={contents}
        order={order}
        meeting={meeting}
        today={today}
        onChange={setOrder}
        onBack={back}
        onNext={() => setStep({ at: 'preview' })}
      />
    );
  }
  if (step.at === 'preview') {
    return (
      <PreviewStep
        contents={contents}
        order={order}
        selected={select(contents, 'copy', choice)}
        onBack={back}
        onMake={() => void make()}
      />
    );
  }
  if (step.at === 'ready') {
    return (
      <ReadyStep
        plan={contents.plan}
        order={order}
        files={step.files}
        words={step.words}
        copyId={step.copyId}
        held={step.held}
        onDone={() => navigate(`/plan/${contents.plan.id}`)}
      />
    );
  }
  return (
    <Making
      picture="ui#family-copy"
      title={t('share:making.title')}
      stop={t('share:making.stop')}
      fraction={step.at === 'making' ? step.fraction : 0}
      failure={step.at === 'failed' ? failureWords(step.reason) : undefined}
      onStop={() => job.current?.stop()}
      onRetry={() => void make()}
      onBack={back}
    />
  );
}
