// Writing what somebody sees who looks closely: one observation per person, look and round. It never touches an answer.
import * as v from 'valibot';
import { lookOf, observerOf, saysSomething } from '#domain/observing.ts';
import { type Observation, observationSchema } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { db } from './db.ts';
import { type Edit, edit } from './edit.ts';
import { retold } from './told.ts';

/** Where somebody looks, and who that is. */
export interface Looking {
  readonly planId: string;
  readonly roundId: string;
  /** An observation question, such as `living.see`. */
  readonly questionId: string;
  readonly observer: string;
}

/**
 * Chooses a card for what this person sees; the same card again takes it off. `word` is the one on the card, where a supporter
 * changed it.
 */
export function toggleSeen(looking: Looking, choice: string, word?: string): Promise<Saved> {
  return change(looking, async (now) => {
    const choices = now.choices ?? [];
    const next = choices.includes(choice) ? choices.filter((one) => one !== choice) : [...choices, choice];
    const { [choice]: _, ...others } = now.asked ?? {};
    const asked = word !== undefined && next.includes(choice) ? { ...others, [choice]: word } : others;
    const seen = { ...now };
    delete seen.asked;
    return { ...seen, choices: next, ...(Object.keys(asked).length > 0 ? { asked } : {}) };
  });
}

/** Tells what this person sees; what the draft leaves out stays as it was, an empty text goes. */
export function tellSeen(looking: Looking, draft: ToldDraft): Promise<Saved> {
  return change(looking, (now, tx) => retold(tx, now, draft));
}

/** Takes away what this person told here; the cards stay. */
export function silenceSeen(looking: Looking): Promise<Saved> {
  return change(looking, async (now) => {
    const silent = { ...now };
    for (const field of ['text', 'photo', 'voice', 'drawing'] as const) delete silent[field];
    return silent;
  });
}

/** Locks or unlocks what was seen: locked, it goes along in no copy. */
export function lockSeen(seen: readonly Observation[], locked: boolean): Promise<Saved> {
  return eachOf(seen, (tx, now) => tx.put('observations', { ...now, locked }));
}

/** Takes away what was seen, as one step. */
export function removeSeen(seen: readonly Observation[]): Promise<Saved> {
  return eachOf(seen, (tx, now) => tx.remove('observations', now.id));
}

async function eachOf(
  seen: readonly Observation[],
  write: (tx: Edit, now: Observation) => Promise<void>,
): Promise<Saved> {
  return edit(seen[0]?.planId ?? '', async (tx) => {
    for (const { id } of seen) {
      const now = await tx.get('observations', id);
      if (now) await write(tx, now);
    }
  });
}

/** What a person saw before or after it is stored. */
type Seeing = Omit<Observation, 'id' | 'revision' | 'order' | 'at'>;

function change(looking: Looking, to: <S extends Seeing>(now: S, tx: Edit) => Promise<S>): Promise<Saved> {
  return edit(looking.planId, async (tx) => {
    const { planId, roundId, questionId, observer } = looking;
    const mine = await ofTopic(looking);
    const now = mine.find((one) => one.questionId === questionId);
    if (now) {
      const next = { ...(await to(now, tx)), at: Date.now() };
      // What says nothing any more is no observation.
      return saysSomething(next) ? tx.put('observations', next) : tx.remove('observations', now.id);
    }
    const locked = mine.some((one) => one.locked);
    const fresh: Seeing = { planId, roundId, questionId, said: { by: 'other', name: observer }, locked };
    const next = await to(fresh, tx);
    if (saysSomething(next)) await tx.add('observations', next);
  });
}

/** What this person saw in the same topic and round. */
async function ofTopic({ roundId, questionId, observer }: Looking): Promise<Observation[]> {
  const rows: unknown[] = await db.observations
    .where('[roundId+questionId]')
    .between([roundId, ''], [roundId, '\uffff'])
    .toArray();
  const topicId = lookOf(questionId)?.topicId;
  return rows.filter(
    (row): row is Observation =>
      v.is(observationSchema, row) &&
      observerOf(row) === observer &&
      lookOf(row.questionId)?.topicId === topicId,
  );
}
