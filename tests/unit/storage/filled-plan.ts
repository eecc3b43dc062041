// A plan with something of everything, and its backup as another device would get it. A test file imports fake-indexeddb/auto first.
import type { Plan } from '#domain/records.ts';
import { addCard, markCard, setLocked } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { addPerson } from '#storage/people.ts';
import { changePlan, logCopy, setPosition } from '#storage/plans.ts';
import { readWhole } from '#storage/whole-plan.ts';
import { addWish } from '#storage/wishes.ts';
import { backupZipOf, opened } from '#tests/support/copies.ts';
import { face, newPlan, photo, placeOf } from './fresh-device.ts';

export const madeAt = Date.parse('2026-03-01T12:00');
const jpeg = [
  0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 3, 0, 4, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9,
];
export const voice = {
  kind: 'voice',
  type: 'audio/webm;codecs=opus',
  bytes: Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, 1]).buffer,
  duration: 900,
} as const;

/** A plan with a photo, a voice, own settings, a lock, a position, somebody who has a copy, and an earlier answer. */
export async function filledPlan(): Promise<Plan> {
  const plan = await newPlan('Sam');
  await changePlan(plan.id, { level: 3, speaks: true, photo: photo(...jpeg) });
  await addCard(placeOf(plan), { text: 'Vissen met opa', voice }, { value: 'chosen' });
  await setLocked(placeOf(plan), true);
  await markCard(placeOf(plan, '2.1'), 'choice:my-room', 'good');
  await addPerson(plan.id, { name: 'Rina', ring: 'near', face });
  await addWish(plan, { topicId: 'leisure', kind: 'wish', text: 'Ik wil drummen', locked: true });
  await setPosition(plan.id, { questionId: '4.1', step: 1 });
  await logCopy(plan.id, { forName: 'Mama', topics: ['leisure'], unlocked: [] });
  return (await db.plans.get(plan.id)) as Plan;
}

/** Everything of a plan through a backup's bytes, as another device would get it. */
export async function backupOf(planId: string) {
  const whole = await readWhole(planId);
  if (!whole) throw new Error('no plan');
  const media = await db.media.where({ planId }).toArray();
  const backup = await opened(await backupZipOf(whole.contents, media));
  if (!backup.ok || backup.value.kind !== 'backup') throw new Error('no backup');
  const { contents, media: inFile } = backup.value;
  return { contents, mediaIds: inFile.list.map(({ id }) => id), readMedia: inFile.read, madeAt };
}
