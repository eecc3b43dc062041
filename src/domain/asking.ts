// Which questions and cards a client is asked: the only place that decides this.
import type { PlanContents } from './contents.ts';
import { markOn } from './contents.ts';
import { isGoing } from './looking-back.ts';
import type { Question } from './question.ts';
import type { Agreement, Answer, CardRef, Level, Plan } from './records.ts';

/** How many choices stand on one screen. */
export const choicesPerPage: Record<Level, number> = { 1: 3, 2: 6, 3: 12 };

type Known = Pick<PlanContents, 'plan' | 'answers' | 'agreements'>;

/**
 * The questions this client is asked now, in order: the catalogue, less what was hidden, less the conditional ones whose card was not chosen, less the question about earlier agreements when there are none.
 */
export function askedQuestions<Q extends Question>(catalogue: readonly Q[], known: Known): readonly Q[] {
  const answers = answersOfRound(known.answers, known.plan.roundId);
  return catalogue.filter((question) => {
    if (question.hidden) return false;
    if (question.kind === 'agreements') return earlierAgreements(known).length > 0;
    const condition = question.showsWhen;
    return !condition || markOn(answers.get(condition.question), `choice:${condition.card}`) !== undefined;
  });
}

/** A round's answers by question id. */
export function answersOfRound(answers: readonly Answer[], roundId: string): Map<string, Answer> {
  return new Map(answers.filter((a) => a.roundId === roundId).map((a) => [a.questionId, a]));
}

/** What was agreed in rounds before the one that is going on, and not refused. */
export function earlierAgreements(known: Pick<Known, 'plan' | 'agreements'>): readonly Agreement[] {
  return known.agreements.filter(
    ({ roundId, consent }) => roundId !== known.plan.roundId && consent !== 'no',
  );
}

/** The cards asked in a question, before paging: people or agreements, then choices, then own cards. */
export function cardsOf(
  question: Question,
  contents: Pick<PlanContents, 'plan' | 'rounds' | 'people' | 'cards' | 'answers' | 'agreements'>,
): readonly CardRef[] {
  const choices = inOrderOfRound(question.choices, contents).map((id): CardRef => `choice:${id}`);
  const own = contents.cards
    .filter((card) => card.questionId === question.id)
    .map((card): CardRef => `own:${card.id}`);
  if (question.kind === 'agreements') {
    return [...agreementsToAsk(question, contents), ...own];
  }
  if (question.kind === 'people' || question.also?.includes('people')) {
    return [...contents.people.map((person): CardRef => `person:${person.id}`), ...choices, ...own];
  }
  if (question.peopleFrom) {
    const source = answersOfRound(contents.answers, contents.plan.roundId).get(question.peopleFrom);
    const people = (source?.marks ?? [])
      .map((mark) => mark.card)
      .filter((card) => card.startsWith('person:'));
    return [...people, ...choices, ...own];
  }
  return [...choices, ...own];
}

/** What is over is asked about once, so that the list does not grow with the years. */
function agreementsToAsk(
  question: Question,
  known: Pick<PlanContents, 'plan' | 'answers' | 'agreements'>,
): readonly CardRef[] {
  const asked = new Set(
    known.answers
      .filter(({ questionId, roundId }) => questionId === question.id && roundId !== known.plan.roundId)
      .flatMap(({ marks }) => marks.map(({ card }) => card)),
  );
  const all = earlierAgreements(known).map((agreement) => ({
    card: `agreement:${agreement.id}` as const,
    goesOn: isGoing(agreement),
  }));
  const left = all.filter(({ card, goesOn }) => goesOn || !asked.has(card));
  return (left.length > 0 ? left : all).map(({ card }) => card);
}

/** The last card is favoured, so every other round asks in the reverse order. */
function inOrderOfRound(choices: readonly string[], { plan, rounds }: Pick<PlanContents, 'plan' | 'rounds'>) {
  const earlier = [...rounds]
    .sort((a, b) => a.order - b.order)
    .findIndex((round) => round.id === plan.roundId);
  return earlier % 2 === 1 ? choices.toReversed() : choices;
}

/** The level of language in which a question is asked: its own, else the plan's. */
export function levelOf(question: Pick<Question, 'level'>, plan: Pick<Plan, 'level'>): Level {
  return question.level ?? plan.level;
}

/** Whether a question is asked two cards at a time, "dit of dat?". People and scales come one by one already. */
export function isPaired(question: Pick<Question, 'kind' | 'pairs'>, plan: Pick<Plan, 'pairs'>): boolean {
  const isOfCards = question.kind === 'pickMany' || question.kind === 'pickOne';
  return isOfCards && (question.pairs ?? plan.pairs ?? false);
}

/** How many cards an answer may have: one, at most so many, or any number. */
export function boundsOf(question: Question): { single: boolean; max: number } {
  return { single: question.kind === 'pickOne', max: question.max ?? Number.POSITIVE_INFINITY };
}

/**
 * Cards in groups of what one screen at this level can show. A card is never alone on the last page, where it is easily
 * missed. An empty list is one empty page.
 */
export function pagesOf<T>(cards: readonly T[], size: number): readonly (readonly T[])[] {
  const pages: T[][] = [];
  for (let start = 0; start < cards.length; start += size) pages.push(cards.slice(start, start + size));
  const last = pages.at(-1);
  const before = pages.at(-2);
  if (last?.length === 1 && before && before.length > 2) last.unshift(...before.splice(-1));
  return pages.length > 0 ? pages : [[]];
}
