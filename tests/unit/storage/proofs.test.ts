import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { answerProof } from '#storage/proofs.ts';
import { newPlan } from './fresh-device.ts';

const all = async () => (await db.proofs.toArray()).map(({ proof, value }) => `${proof} ${value}`);

it('a proof has one answer a round, which changes, goes with the same face, and can be undone', async () => {
  const plan = await newPlan();
  await answerProof(plan, 'mine', 'good');
  await answerProof(plan, 'help', 'ok');
  await answerProof(plan, 'mine', 'bad');
  expect((await all()).toSorted()).toEqual(['help ok', 'mine bad']);
  await answerProof(plan, 'mine', 'bad');
  expect(await all()).toEqual(['help ok']);
  await undoLastStep(plan.id);
  expect((await all()).toSorted()).toEqual(['help ok', 'mine bad']);
  await answerProof({ ...plan, roundId: crypto.randomUUID() }, 'mine', 'good');
  expect((await all()).toSorted()).toEqual(['help ok', 'mine bad', 'mine good']);
});
