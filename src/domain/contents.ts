// A whole plan as lists of records, without media. Screens, copies and pages are all computed from this.
import type { Answer, CardRef, Mark, Plan, RecordKind, RecordOf } from './records.ts';

/** The kinds of record that only the client's own device and backups hold: the log of copies, and the library of pictures. */
export const ownKinds = ['copies', 'pictures'] as const;

/** The kinds of record that a plan has lists of, in the order in which they are written. */
export const listKinds = [
  'rounds',
  'people',
  'cards',
  'answers',
  'observations',
  'wishes',
  'agreements',
  'checkIns',
  'talks',
  'additions',
  'adaptations',
  'proofs',
] as const satisfies readonly RecordKind[];

export type ListKind = (typeof listKinds)[number];
type OwnKind = (typeof ownKinds)[number];

export type PlanLists = { readonly [K in ListKind]: readonly RecordOf<K>[] };
export type PlanContents = { readonly plan: Plan } & PlanLists;
/** Everything of a plan but media. */
export type WholeContents = PlanContents & { readonly [K in OwnKind]: readonly RecordOf<K>[] };

/** The lists of a plan, each made by `list`, which is asked once a kind. */
export function listsOf(list: <K extends ListKind>(kind: K) => readonly RecordOf<K>[]): PlanLists {
  return Object.fromEntries(listKinds.map((kind) => [kind, list(kind)])) as unknown as PlanLists;
}

/** A plan in which nothing stands yet. */
export const noLists = listsOf(() => []);

/** Splits a card reference into its kind and id. */
export function cardOf(ref: CardRef): { kind: 'choice' | 'person' | 'own' | 'agreement'; id: string } {
  const colon = ref.indexOf(':');
  return { kind: ref.slice(0, colon) as 'choice' | 'person' | 'own' | 'agreement', id: ref.slice(colon + 1) };
}

/** The mark that an answer gives a card, if any. */
export function markOn(answer: Pick<Answer, 'marks'> | undefined, card: CardRef): Mark | undefined {
  return answer?.marks.find((mark) => mark.card === card);
}
