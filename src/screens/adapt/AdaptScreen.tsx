// Aanpassen: a supporter makes the questions fit this client. It hides nothing from the client, and everything can be put back.
import { Redirect } from 'wouter';
import { lookOf } from '#domain/observing.ts';
import type { Plan } from '#domain/records.ts';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { AllTopics } from './AllTopics.tsx';
import { OneLook } from './OneLook.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import { OneTopic } from './OneTopic.tsx';

export interface AdaptScreenProps {
  readonly plan: Plan;
  readonly topicId?: string | undefined;
  readonly questionId?: string | undefined;
  /** Opened at once, such as by who looks for another picture. */
  readonly choiceId?: string | undefined;
}

export function AdaptScreen({ plan, topicId, questionId, choiceId }: AdaptScreenProps) {
  const { topics, questions } = useCatalogue();
  if (topicId === undefined) return <AllTopics plan={plan} />;
  const topic = topics.find((one) => one.id === topicId);
  if (!topic) return <Redirect to={`/plan/${plan.id}/adapt`} />;
  if (questionId === undefined) return <OneTopic key={topicId} plan={plan} topic={topic} />;
  const looked = lookOf(questionId);
  if (looked?.topicId === topicId) return <OneLook key={questionId} plan={plan} {...looked} />;
  const question = questions.find((one) => one.id === questionId);
  if (!question) return <Redirect to={`/plan/${plan.id}/adapt/${topicId}`} />;
  return <OneQuestion key={questionId} plan={plan} question={question} choiceId={choiceId} />;
}
