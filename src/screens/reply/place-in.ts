// Where an addition stands in the plan as it is now: its question or card may be gone since.
import { cardOf, markOn, type PlanContents } from '#domain/contents.ts';
import type { Catalogue } from '#domain/fit.ts';
import type { Question } from '#domain/question.ts';
import type { Addition, CardRef } from '#domain/records.ts';

export interface PlaceIn {
  readonly question: Question | undefined;
  /** The card it is about, as long as that can be named. */
  readonly card: CardRef | undefined;
  /** What it was about is not in the plan any more. */
  readonly isGone: boolean;
}

export function placeIn(
  { questionId, card }: Addition['place'],
  { plan, answers, cards, people, agreements }: PlanContents,
  { questions }: Pick<Catalogue, 'questions'>,
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
    question,
    card: card !== undefined && named(card) ? card : undefined,
    isGone: (questionId !== undefined && !question) || (card !== undefined && !isMarked),
  };
}
