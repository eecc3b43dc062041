// The cards of a topic's answers that can become a wish, in the order of the questions. "Het is goed zo" is none.
import { answersOfRound } from './asking.ts';
import type { PlanContents } from './contents.ts';
import type { Question } from './question.ts';
import type { CardRef } from './records.ts';

export interface WishCard {
  readonly questionId: string;
  readonly card: CardRef;
  /** The answer is only for the client, so the wish starts so too. */
  readonly locked: boolean;
}

/** `without`: choices that say that nothing has to change. */
export function wishCards(
  topicId: string,
  asked: readonly Question[],
  { plan, answers }: Pick<PlanContents, 'plan' | 'answers'>,
  without: readonly string[],
): readonly WishCard[] {
  const ofRound = answersOfRound(answers, plan.roundId);
  const seen = new Set<CardRef>();
  return asked
    .filter((question) => question.topic === topicId)
    .flatMap((question) => {
      const answer = ofRound.get(question.id);
      if (answer?.state !== 'answered') return [];
      return answer.marks
        .filter(({ card, value }) => value !== 'unknown' && !without.some((id) => card === `choice:${id}`))
        .map(({ card }) => ({ questionId: question.id, card, locked: answer.locked }));
    })
    .filter(({ card }) => !seen.has(card) && seen.add(card));
}
