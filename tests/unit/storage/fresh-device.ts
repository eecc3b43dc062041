// A device for storage tests: an empty database in memory before every test, and what a browser keeps beside it.
// A test file imports fake-indexeddb/auto before anything else.

import { beforeEach } from 'vitest';
import type { Plan } from '#domain/records.ts';
import { recordKinds } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import type { AnswerPlace } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { createPlan } from '#storage/plans.ts';

if (!('localStorage' in globalThis)) {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: shelf });
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  localStorage.clear();
});

export const face = { skin: 'medium', hair: 'curly', hairColor: 'brown' } as const;

export const photo = (...bytes: number[]): NewMedia => ({
  kind: 'photo',
  type: 'image/jpeg',
  bytes: Uint8Array.from(bytes).buffer,
  width: 4,
  height: 3,
});

/** Makes a plan the way the client does. */
export async function newPlan(name = 'Sam'): Promise<Plan> {
  const saved = await createPlan({ name, face, level: 2, speaks: false });
  const plan = saved.ok && (await db.plans.get(saved.value));
  if (!plan) throw new Error('no plan');
  return plan;
}

export const placeOf = (plan: Pick<Plan, 'id' | 'roundId'>, questionId = '4.1'): AnswerPlace => ({
  planId: plan.id,
  roundId: plan.roundId,
  questionId,
  private: false,
});

export const answerAt = ({ roundId, questionId }: AnswerPlace) =>
  db.answers.where({ roundId, questionId }).first();

export const marksAt = async (place: AnswerPlace) =>
  (await answerAt(place))?.marks.map(({ card, value }) => `${card} ${value}`);

/** Every record on the device by table and id, but for how often it was written. */
export async function everyRecord(): Promise<Record<string, unknown[]>> {
  const lists = recordKinds.map(async (table) => {
    const rows: { revision: number }[] = await db.table(table).orderBy(':id').toArray();
    return [table, rows.map(({ revision: _, ...row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}
