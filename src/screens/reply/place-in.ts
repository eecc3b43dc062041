// Where an addition stands in the plan as it is now: its question or card may be gone since.
import { cardOf, markOn, type PlanContents } from '#domain/contents.ts';
import { type Catalogue, topicOf } from '#domain/fit.ts';
import type { Question } from '#domain/question.ts';
import type { Addition, CardRef } from '#domain/records.ts';

export interface PlaceIn {
  readonly topicId: string;
  readonly question: Question | undefined;
  /** The card it is about, as long as that can be named. */
  readonly card: CardRef | undefined;
  /** What it was about is not in the plan any more. */
  readonly isGone: boolean;
}

export function placeIn(
  { topicId, questionId, card }: Addition['place'],
  { plan, answers, cards, people, agreements }: PlanContents,
  { topics, questions }: Pick<Catalogue, 'topics' | 'questions'>,
): PlaceIn {
  const question = questions.find(({ id }) => id === questionId);
  const answer = answers.find((one) => one.questionId === questionId && one.roundId === plan.roundId);
  const named = (ref: CardRef) => {
    const { kind, id } = cardOf(ref);
    const list = { own: cards, person: people, agreement: agreements, choice: undefined }[kind];
    return list === undefined || list.some((one) => one.id === id);
  };
  const isMarked = card !== undefined && markOn(answer, card) !== undefined;
  return {
    topicId: topicOf({ topics, questions }, questionId ?? '') ?? topicId,
    question,
    card: card !== undefined && named(card) ? card : undefined,
    isGone:
      !topics.some(({ id }) => id === topicId) ||
      (questionId !== undefined && !question) ||
      (card !== undefined && !isMarked),
  };
}
