// @vitest-environment happy-dom
// The reading hooks themselves, as a screen uses them.
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addCard, addObservation, markCard } from '#storage/commands.ts';
import { useDamagedPlans, useDamagedRows } from '#storage/damaged.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { addPerson } from '#storage/people.ts';
import { deletePlan, logCopy, restorePlan } from '#storage/plans.ts';
import * as queries from '#storage/queries.ts';
import { readContents } from '#storage/whole-plan.ts';
import { addWish } from '#storage/wishes.ts';
import { face, newPlan, photo, placeOf } from './fresh-device.ts';

/** What a hook reads once it has read. */
async function read<T>(hook: () => T | undefined): Promise<T> {
  const { result, unmount } = renderHook(hook);
  await waitFor(() => expect(result.current).toBeDefined());
  const value = result.current as T;
  unmount();
  return value;
}

const damaged = (planId: string, more: object) => ({ id: crypto.randomUUID(), planId, order: 1, ...more });

describe('a damaged row', () => {
  it('is left where it is, is told of as it stands, and the rest of the plan reads', async () => {
    const plan = await newPlan();
    await markCard(placeOf(plan), 'choice:tv', 'chosen');
    await addWish(plan, { topicId: 'living', kind: 'wish', text: 'Een hond' });
    await addPerson(plan.id, { name: 'Rina', ring: 'near', face });
    const answer = damaged(plan.id, { roundId: plan.roundId, questionId: '1.1', marks: 'x' });
    const wish = damaged(plan.id, { text: 4, order: 2 });
    const { order: _, ...outOfOrder } = damaged(plan.id, {});
    await db.table('answers').put(answer);
    await db.table('wishes').put(wish);
    await db.table('people').put(outOfOrder);

    const contents = await readContents(plan.id);
    expect(contents?.answers.map(({ questionId }) => questionId)).toEqual(['4.1']);
    expect(contents?.wishes.map(({ text }) => text)).toEqual(['Een hond']);
    expect(contents?.people.map(({ name }) => name)).toEqual(['Rina']);
    expect(await read(() => queries.useRoundAnswers(plan.roundId))).toHaveLength(1);

    const told = await read(() => useDamagedRows(plan.id));
    expect(told).toEqual(
      expect.arrayContaining([
        { kind: 'answers', row: answer },
        { kind: 'wishes', row: wish },
        { kind: 'people', row: outOfOrder },
      ]),
    );
    expect(told).toHaveLength(3);
    expect(await db.table('answers').get(answer.id)).toEqual(answer);
  });

  it('of the plan itself hides that plan only, and it is told of', async () => {
    const [sam, noor] = [await newPlan('Sam'), await newPlan('Noor')];
    const row = { ...sam, level: 9 };
    await db.table('plans').put(row);
    expect((await read(() => queries.usePlans())).map(({ name }) => name)).toEqual(['Noor']);
    expect(await read(() => queries.usePlan(sam.id))).toBeNull();
    expect(await read(() => queries.usePlan(noor.id))).toEqual(noor);
    expect(await readContents(sam.id)).toBeNull();
    expect(await read(() => useDamagedPlans())).toEqual([{ kind: 'plans', row }]);
    expect(await db.table('plans').get(sam.id)).toEqual(row);
  });
});

describe('reading', () => {
  it('gives plans in the order of making, and those thrown away apart', async () => {
    const plans = [await newPlan('Zoë'), await newPlan('Anna'), await newPlan('Bo')];
    await deletePlan(plans[1]?.id ?? '');
    expect((await read(queries.usePlans)).map(({ name }) => name)).toEqual(['Zoë', 'Bo']);
    expect((await read(queries.useDeletedPlans)).map(({ name }) => name)).toEqual(['Anna']);
    await restorePlan(plans[1]?.id ?? '');
    expect((await read(queries.usePlans)).map(({ name }) => name)).toEqual(['Zoë', 'Anna', 'Bo']);
  });

  it('gives nothing of another plan or another round', async () => {
    const [sam, noor] = [await newPlan('Sam'), await newPlan('Noor')];
    for (const plan of [sam, noor]) {
      await addCard(placeOf(plan), { text: plan.name }, { value: 'chosen' });
      await addObservation(placeOf(plan), 'Kim', { text: plan.name });
      await addWish(plan, { topicId: 'living', kind: 'wish', text: plan.name });
    }
    await addObservation({ ...placeOf(sam), roundId: crypto.randomUUID() }, 'Kim', { text: 'later' });
    expect((await read(() => queries.useCards(sam.id))).map(({ text }) => text)).toEqual(['Sam']);
    expect((await read(() => queries.useWishes(noor.id))).map(({ text }) => text)).toEqual(['Noor']);
    expect((await read(() => queries.useRounds(noor.id))).map(({ id }) => id)).toEqual([noor.roundId]);
    expect(await read(() => queries.useAgreements(sam.id))).toEqual([]);
    const seen = await read(() => queries.useObservations(sam.roundId, '4.1'));
    expect(seen.map(({ text }) => text)).toEqual(['Sam']);
    expect(await read(() => queries.useObservations(sam.roundId, '4.2'))).toEqual([]);
  });

  it('gives the log of copies with the newest first', async () => {
    const plan = await newPlan();
    for (const forName of ['mama', 'Kim']) await logCopy(plan.id, { forName, topics: [], unlocked: [] });
    expect((await read(() => queries.useCopies(plan.id))).map(({ forName }) => forName)).toEqual([
      'Kim',
      'mama',
    ]);
  });

  it('gives a photo by its id, and null when it is gone or none is named', async () => {
    const plan = await newPlan();
    await addCard(placeOf(plan), { photo: photo(1, 2) });
    const id = (await db.cards.toArray())[0]?.photo ?? '';
    expect(await read(() => queries.useMedia(id))).toMatchObject({ id, type: 'image/jpeg' });
    expect(await queries.readMedia(id)).toMatchObject({ id });
    await db.media.clear();
    expect(await read(() => queries.useMedia(id))).toBeNull();
    expect(await read(() => queries.useMedia(undefined))).toBeNull();
  });

  it('is live: an edit and its undo show by themselves', async () => {
    const plan = await newPlan();
    const { result, unmount } = renderHook(() => ({
      contents: queries.useContents(plan.id),
      people: queries.usePeople(plan.id),
      canUndo: queries.useCanUndo(plan.id),
    }));
    await waitFor(() => expect(result.current.contents?.people).toEqual([]));
    expect(result.current.canUndo).toBe(false);
    await addPerson(plan.id, { name: 'Rina', ring: 'near', face }, placeOf(plan, '5.1'));
    await waitFor(() => expect(result.current.people?.map(({ name }) => name)).toEqual(['Rina']));
    await waitFor(() => expect(result.current.contents?.answers).toHaveLength(1));
    await waitFor(() => expect(result.current.canUndo).toBe(true));
    await undoLastStep(plan.id);
    await waitFor(() => expect(result.current.contents?.people).toEqual([]));
    await waitFor(() => expect(result.current.canUndo).toBe(false));
    unmount();
  });
});
