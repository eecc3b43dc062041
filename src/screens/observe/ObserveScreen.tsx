// Looking closely at somebody who cannot tell it: who looks, what each sees, and then side by side. Who fills in does not see
// what others saw: it would colour what they see themselves.
import { useState } from 'react';
import { Redirect } from 'wouter';
import type { Plan } from '#domain/records.ts';
import { usePeople, useRecords } from '#storage/queries.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { BesideView } from './BesideView.tsx';
import { LookView } from './LookView.tsx';
import { observerNow } from './observer.ts';
import { TopicsView } from './TopicsView.tsx';
import { WhoView } from './WhoView.tsx';

export interface ObserveScreenProps {
  readonly plan: Plan;
  readonly topicId: string | undefined;
  /** Somebody fills in what they see. */
  readonly fills?: boolean;
}

export function ObserveScreen({ plan, topicId, fills = false }: ObserveScreenProps) {
  const observations = useRecords('observations', plan.id);
  const people = usePeople(plan.id);
  if (!observations || !people) return null;
  const shown = { plan, observations, people };
  if (fills) return <Filling key={topicId} {...shown} topicId={topicId} />;
  if (topicId === undefined) return <WhoView {...shown} />;
  return <BesideView key={topicId} {...shown} topicId={topicId} />;
}

function Filling({ topicId, ...shown }: Parameters<typeof WhoView>[0] & { topicId: string | undefined }) {
  const { topics } = useCatalogue();
  const [observer] = useState(observerNow);
  const isTopic = topics.some((topic) => topic.id === topicId);
  if (observer === undefined || (topicId !== undefined && !isTopic)) {
    return <Redirect to={`/plan/${shown.plan.id}/observe`} />;
  }
  return topicId === undefined ? (
    <TopicsView {...shown} observer={observer} />
  ) : (
    <LookView {...shown} observer={observer} topicId={topicId} />
  );
}
