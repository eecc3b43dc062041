// A whole plan as lists of records, without media. Screens, copies and pages are all computed from this.
import type {
  Agreement,
  Answer,
  Card,
  CardRef,
  Copy,
  Mark,
  Observation,
  Person,
  Plan,
  Round,
  Wish,
} from './records.ts';

export interface PlanContents {
  readonly plan: Plan;
  readonly rounds: readonly Round[];
  readonly people: readonly Person[];
  readonly cards: readonly Card[];
  readonly answers: readonly Answer[];
  readonly observations: readonly Observation[];
  readonly wishes: readonly Wish[];
  readonly agreements: readonly Agreement[];
}

/** Everything of a plan but media: also the log of copies, which no copy shows. */
export interface WholeContents extends PlanContents {
  readonly copies: readonly Copy[];
}

/** Splits a card reference into its kind and id. */
export function cardOf(ref: CardRef): { kind: 'choice' | 'person' | 'own' | 'agreement'; id: string } {
  const colon = ref.indexOf(':');
  return { kind: ref.slice(0, colon) as 'choice' | 'person' | 'own' | 'agreement', id: ref.slice(colon + 1) };
}

/** The mark that an answer gives a card, if any. */
export function markOn(answer: Pick<Answer, 'marks'> | undefined, card: CardRef): Mark | undefined {
  return answer?.marks.find((mark) => mark.card === card);
}
