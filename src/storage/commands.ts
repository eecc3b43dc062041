// Writing answers, the client's own cards and what others see: each command is one transaction and can be undone.
import * as v from 'valibot';
import {
  type Answer,
  answerSchema,
  type Card,
  type CardRef,
  type MarkValue,
  type Observation,
  type Said,
} from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { isTold, type ToldDraft } from '#domain/told.ts';
import { ofPlan } from './db.ts';
import { type Edit, edit } from './edit.ts';
import { retold, storeTold } from './told.ts';

/** Where an answer stands, and how it starts when there is none yet. */
export interface AnswerPlace {
  readonly planId: string;
  readonly roundId: string;
  readonly questionId: string;
  /** Whether a new answer to this question starts locked. */
  readonly private: boolean;
  /** The words on the screen, where a supporter changed them: what is answered now was asked in them. */
  readonly asked?: Answer['asked'];
}

/** How many cards of a question can be marked. */
export interface Bounds {
  readonly single?: boolean;
  readonly max?: number;
}

/**
 * Marks one card. The same value again takes the mark off; `single` takes every other mark off; `max` refuses one
 * more than so many (then nothing changes).
 */
export function markCard(
  place: AnswerPlace,
  card: CardRef,
  value: MarkValue,
  { single = false, max = Number.POSITIVE_INFINITY }: Bounds = {},
): Promise<Saved> {
  return edit(place.planId, async (tx) => {
    const answer = await findAnswer(tx, place);
    const marks = answer?.marks ?? [];
    const same = marks.some((mark) => mark.card === card && mark.value === value);
    const others = single ? [] : marks.filter((mark) => mark.card !== card);
    if (!same && others.length >= max) return;
    const next = same ? others : [...others, { card, value }];
    await putAnswer(tx, place, answer, { state: 'answered', marks: same && single ? [] : next });
  });
}

/** Sets the topics that one marked person may see. */
export function setTopicsOf(place: AnswerPlace, card: CardRef, topics: string[]): Promise<Saved> {
  return edit(place.planId, async (tx) => {
    const answer = await findAnswer(tx, place);
    if (!answer) return;
    const marks = answer.marks.map((mark) => (mark.card === card ? { ...mark, topics } : mark));
    await tx.put('answers', { ...answer, marks });
  });
}

/** "Weet ik niet" and "Sla over": full answers, without cards. */
export function answerWithout(place: AnswerPlace, state: 'unknown' | 'skipped'): Promise<Saved> {
  return edit(place.planId, async (tx) => {
    await putAnswer(tx, place, await findAnswer(tx, place), { state, marks: [] });
  });
}

export function setSaid(place: AnswerPlace, said: Said): Promise<Saved> {
  return edit(place.planId, async (tx) => {
    await putAnswer(tx, place, await findAnswer(tx, place), { said });
  });
}

export function setLocked(place: AnswerPlace, locked: boolean): Promise<Saved> {
  return edit(place.planId, async (tx) => {
    await putAnswer(tx, place, await findAnswer(tx, place), { locked });
  });
}

/**
 * Adds the client's own card and marks it, unless `value` is left out or there are `max` marks already. Gives the
 * card's id.
 */
export function addCard(
  place: AnswerPlace,
  draft: ToldDraft,
  { value, single = false, max = Number.POSITIVE_INFINITY }: { value?: MarkValue } & Bounds = {},
): Promise<Saved<string>> {
  return edit(place.planId, async (tx) => {
    const told = await storeTold(tx, draft);
    const { planId, questionId } = place;
    const card = await tx.add('cards', { planId, questionId, said: { by: 'self' }, ...told });
    if (value === undefined) return card.id;
    const answer = await findAnswer(tx, place);
    const marks = single ? [] : (answer?.marks ?? []);
    if (marks.length >= max) return card.id;
    await putAnswer(tx, place, answer, {
      state: 'answered',
      marks: [...marks, { card: `own:${card.id}`, value }],
    });
    return card.id;
  });
}

/** Changes what an own card tells; what the draft leaves out stays as it was, an empty text goes. */
export function changeCard(card: Card, draft: ToldDraft): Promise<Saved> {
  return edit(card.planId, async (tx) => {
    const now = await tx.get('cards', card.id);
    if (now) await tx.put('cards', await retold(tx, now, draft));
  });
}

/** Takes an own card away, with the marks on it. */
export function removeCard(card: Card): Promise<Saved> {
  return edit(card.planId, async (tx) => {
    await tx.remove('cards', card.id);
    await unmarkEverywhere(tx, card.planId, `own:${card.id}`);
  });
}

/** Notes what someone else sees. It never changes the client's answer. */
export function addObservation(place: AnswerPlace, observer: string, draft: ToldDraft): Promise<Saved> {
  return edit(place.planId, async (tx) => {
    const { planId, roundId, questionId } = place;
    const told = await storeTold(tx, draft);
    if (!isTold(told)) return;
    const said: Said = { by: 'other', name: observer };
    await tx.add('observations', { planId, roundId, questionId, said, locked: place.private, ...told });
  });
}

export function removeObservation(observation: Observation): Promise<Saved> {
  return edit(observation.planId, (tx) => tx.remove('observations', observation.id));
}

// A damaged answer stays as it is: writing on it would say "Bewaard" of what nobody can read.
export async function findAnswer(
  tx: Edit,
  { roundId, questionId }: AnswerPlace,
): Promise<Answer | undefined> {
  const answer = await tx.find('answers', { roundId, questionId });
  if (answer === undefined) return undefined;
  v.assert(answerSchema, answer);
  return answer;
}

// An answer without marks stays: it remembers its lock and who said it.
export async function putAnswer(
  tx: Edit,
  place: AnswerPlace,
  answer: Answer | undefined,
  change: Partial<Pick<Answer, 'state' | 'marks' | 'said' | 'locked'>>,
): Promise<void> {
  const asked = place.asked ? { asked: place.asked } : {};
  if (answer) {
    // Who said it and whether it is locked says nothing of the words.
    const { asked: before, settled, unsure, ...rest } = answer;
    const isAnswered = change.state !== undefined || change.marks !== undefined;
    const seen = { ...(settled && { settled }), ...(unsure && { unsure }) };
    const kept = isAnswered ? asked : { ...(before && { asked: before }), ...seen };
    await tx.put('answers', { ...rest, ...kept, ...change });
    return;
  }
  const { planId, roundId, questionId } = place;
  const fresh = { state: 'answered', said: { by: 'self' }, locked: place.private } as const;
  await tx.add('answers', { planId, roundId, questionId, ...fresh, marks: [], ...asked, ...change });
}

export async function unmarkEverywhere(tx: Edit, planId: string, card: CardRef): Promise<void> {
  const answers: unknown[] = await ofPlan('answers', planId).toArray();
  for (const answer of answers) {
    if (!v.is(answerSchema, answer) || !answer.marks.some((mark) => mark.card === card)) continue;
    const marks = answer.marks.filter((mark) => mark.card !== card);
    await tx.put('answers', { ...answer, marks });
  }
}
