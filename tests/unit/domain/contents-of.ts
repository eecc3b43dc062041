// Records of a made-up plan in two rounds, of which the second one is going on, for tests of what is asked.
import { noLists, type PlanContents } from '#domain/contents.ts';
import type { Adaptation, Agreement, Answer, Card, Mark, Person } from '#domain/records.ts';
import { idOf } from '#tests/support/arbitraries.ts';

const planId = idOf(1);
export const firstRound = idOf(2);
export const secondRound = idOf(3);
const face = { skin: 'medium', hair: 'short', hairColor: 'black' } as const;

let last = 100;
const made = () => {
  last += 1;
  return { id: idOf(last), planId, revision: 1, order: last, at: 1, said: { by: 'self' as const } };
};

export const chosen = (...cards: string[]): Mark[] =>
  cards.map((card) => ({ card: card as Mark['card'], value: 'chosen' }));

export function answerTo(questionId: string, change: Partial<Answer> = {}): Answer {
  return {
    ...made(),
    roundId: secondRound,
    questionId,
    state: 'answered',
    marks: [],
    locked: false,
    ...change,
  };
}

export const person = (name: string): Person => ({ ...made(), name, ring: 'near', face });
export const ownCard = (questionId: string): Card => ({ ...made(), questionId, text: 'Van mij' });
export const agreement = (roundId: string): Agreement => ({ ...made(), roundId, topicId: 'living' });

/** A supporter hid this question. */
export const hiding = (questionId: string): Adaptation => ({
  ...made(),
  target: { kind: 'question', id: questionId },
  hidden: true,
});

export function contentsOf(lists: Partial<PlanContents> = {}): PlanContents {
  return {
    ...noLists,
    plan: {
      id: planId,
      revision: 1,
      order: 1,
      at: 1,
      name: 'Sam',
      face,
      level: 2,
      speaks: false,
      roundId: secondRound,
    },
    rounds: [
      { ...made(), id: firstRound },
      { ...made(), id: secondRound },
    ],
    people: [],
    cards: [],
    answers: [],
    observations: [],
    wishes: [],
    agreements: [],
    ...lists,
  };
}
