// Taking in a reply: in one step, never twice, and only the client says what becomes of it.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { judgeAddition, receiveReply } from '#storage/additions.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { logCopy } from '#storage/plans.ts';
import { startRound } from '#storage/rounds.ts';
import { newPlan } from './fresh-device.ts';

const source = crypto.randomUUID();
const photo = crypto.randomUUID();
const gone = crypto.randomUUID();
const copyId = crypto.randomUUID();
const reply = {
  to: { copyId },
  from: { name: 'Mama', relation: 'mother' },
  additions: [
    { id: source, at: 5, place: { topicId: 'leisure', questionId: '4.1' }, text: 'Met Flip.', photo },
    { id: crypto.randomUUID(), at: 6, place: { topicId: 'living' }, text: 'Thuis.', voice: gone },
  ],
  readMedia: async (id: string) =>
    id === photo
      ? { id, planId: '', kind: 'photo' as const, type: 'image/jpeg', bytes: new ArrayBuffer(3) }
      : undefined,
};

it('stands as new under who says it, with its photo under an id of its own', async () => {
  const plan = await newPlan();
  await logCopy(plan.id, { id: copyId, forName: 'Mama', topics: ['leisure'], unlocked: [] });
  expect(await receiveReply(plan, reply)).toEqual({ ok: true, value: 2 });
  const [first, second] = await db.additions.orderBy('[planId+order]').toArray();
  expect(first).toMatchObject({
    said: { by: 'other', name: 'Mama' },
    relation: 'mother',
    state: 'new',
    source,
    copyId,
    roundId: plan.roundId,
    text: 'Met Flip.',
  });
  expect(first?.photo).not.toBe(photo);
  expect((await db.media.get(first?.photo ?? ''))?.planId).toBe(plan.id);
  // What could not be read is left out; the words stay.
  expect(second).toMatchObject({ text: 'Thuis.' });
  expect(second).not.toHaveProperty('voice');

  expect(await receiveReply(plan, reply)).toEqual({ ok: true, value: 0 });
  expect(await db.additions.count()).toBe(2);
});

it('is judged by the client, keeps that when it comes again, and can be undone', async () => {
  const plan = await newPlan();
  await receiveReply(plan, reply);
  const [first] = await db.additions.where({ planId: plan.id, source }).toArray();
  if (!first) throw new Error('it was taken in');
  // The copy is of another plan, or not known any more.
  expect(first).not.toHaveProperty('copyId');
  await judgeAddition(first, 'yes');
  await receiveReply(plan, reply);
  expect((await db.additions.get(first.id))?.state).toBe('yes');
  await undoLastStep(plan.id);
  expect((await db.additions.get(first.id))?.state).toBe('new');
  await undoLastStep(plan.id);
  expect(await db.additions.where({ planId: plan.id, source }).count()).toBe(0);
});

it('said for the first time in a new year it belongs to that year, and said otherwise later it stays there', async () => {
  const plan = await newPlan();
  await receiveReply(plan, reply);
  const started = await startRound(plan.id);
  const roundOf = async () => {
    const [first] = await db.additions.where({ planId: plan.id, source }).toArray();
    if (!first) throw new Error('it was taken in');
    return first;
  };
  await judgeAddition(await roundOf(), 'yes');
  const second = started.ok ? started.value : undefined;
  expect(await roundOf()).toMatchObject({ state: 'yes', roundId: second });
  await startRound(plan.id);
  await judgeAddition(await roundOf(), 'no');
  expect(await roundOf()).toMatchObject({ state: 'no', roundId: second });
});
