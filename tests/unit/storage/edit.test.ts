import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CardRef, Plan } from '#domain/records.ts';
import * as answers from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import * as people from '#storage/people.ts';
import { changePlan, createPlan, deletePlan, setPosition } from '#storage/plans.ts';
import * as wishes from '#storage/wishes.ts';
import { answerAt, everyRecord, face, marksAt, newPlan, photo, placeOf } from './fresh-device.ts';

const commands = { ...answers, ...people, ...wishes };
const { addCard, addPerson, addWish, markCard, removePerson, setLocked } = commands;
const undone = { ok: true, value: true };

async function undoAll(planId: string): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const saved = await undoLastStep(planId);
    if (!saved.ok || !saved.value) return steps;
  }
}

/** Any command, on what there is by then: `pick` chooses from it. */
const anyCommand: fc.Arbitrary<(plan: Plan) => Promise<unknown>> = fc
  .record({
    pick: fc.nat({ max: 20 }),
    card: fc.constantFrom<CardRef>('choice:tv', 'choice:music', 'choice:gaming'),
    value: fc.constantFrom('chosen' as const, 'unknown' as const),
    single: fc.boolean(),
    question: fc.constantFrom('4.1', '5.1'),
    name: fc.constantFrom(
      'mark',
      'topics',
      'without',
      'said',
      'locked',
      'addCard',
      'changeCard',
      'removeCard',
      'addPerson',
      'changePerson',
      'removePerson',
      'addObservation',
      'removeObservation',
      'addWish',
      'enough',
      'changeWish',
      'removeWish',
      'changePlan',
    ),
  })
  .map(({ pick, card, value, single, question, name }) => {
    const text = `${pick}`;
    const told = pick % 2 === 0 ? { text } : { text, photo: photo(pick) };
    const one = <T>(list: T[]) => list[pick % list.length];
    const run = async (plan: Plan) => {
      const place = placeOf(plan, question);
      const onOne = async <T>(rows: Promise<T[]>, command: (row: T) => Promise<unknown>) => {
        const row = one(await rows);
        return row && command(row);
      };
      const byName: Record<typeof name, () => Promise<unknown>> = {
        mark: () => markCard(place, card, value, { single, max: 2 }),
        topics: () => commands.setTopicsOf(place, card, ['living']),
        without: () => commands.answerWithout(place, single ? 'unknown' : 'skipped'),
        said: () => commands.setSaid(place, { by: 'together', name: text }),
        locked: () => setLocked(place, single),
        addCard: () => addCard(place, told, single ? {} : { value }),
        changeCard: () => onOne(db.cards.toArray(), (row) => commands.changeCard(row, told)),
        removeCard: () => onOne(db.cards.toArray(), commands.removeCard),
        addPerson: () => addPerson(plan.id, { name: text, ring: 'near', face }, single ? undefined : place),
        changePerson: () => onOne(db.people.toArray(), (row) => commands.changePerson(row, { name: text })),
        removePerson: () => onOne(db.people.toArray(), removePerson),
        addObservation: () => commands.addObservation(place, 'Kim', told),
        removeObservation: () => onOne(db.observations.toArray(), commands.removeObservation),
        addWish: () => addWish(plan, { topicId: 'living', kind: 'wish', ...told }),
        enough: () => addWish(plan, { topicId: 'living', kind: 'enough' }),
        changeWish: () =>
          onOne(db.wishes.toArray(), (row) => commands.changeWish(row, { ...told, matters: single })),
        removeWish: () => onOne(db.wishes.toArray(), commands.removeWish),
        changePlan: () => changePlan(plan.id, { name: text, level: 3 }),
      };
      return byName[name]();
    };
    return Object.assign(run, { [fc.toStringMethod]: () => `${name} ${pick} ${question}` });
  });

describe('undo', () => {
  it('gives back the start after any commands and as many undos, and takes every command back as a whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 14 }), async (sequence) => {
        await db.delete();
        await db.open();
        const plan = await newPlan();
        const states = [await everyRecord()];
        for (const command of sequence) {
          const steps = await db.steps.count();
          await command(plan);
          const more = (await db.steps.count()) - steps;
          expect([0, 1]).toContain(more);
          if (more === 1) states.push(await everyRecord());
          else expect(await everyRecord()).toEqual(states.at(-1));
        }
        for (const state of states.slice(0, -1).toReversed()) {
          expect(await undoLastStep(plan.id)).toEqual(undone);
          expect(await everyRecord()).toEqual(state);
        }
        expect(await undoLastStep(plan.id)).toEqual({ ok: true, value: false });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('takes an own card, its photo and its mark away together, and brings all three back', async () => {
    const plan = await newPlan();
    const place = placeOf(plan);
    await markCard(place, 'choice:tv', 'chosen');
    const added = await addCard(place, { text: 'Vissen', photo: photo(1, 2) }, { value: 'chosen' });
    const card = added.ok ? await db.cards.get(added.value) : undefined;
    if (!card) throw new Error('no card');
    const withCard = await everyRecord();
    await commands.removeCard(card);
    expect(await undoLastStep(plan.id)).toEqual(undone);
    expect(await everyRecord()).toEqual(withCard);
    expect(new Uint8Array((await db.media.get(card.photo ?? ''))?.bytes ?? new ArrayBuffer(0))).toEqual(
      Uint8Array.from([1, 2]),
    );
    expect(await undoLastStep(plan.id)).toEqual(undone);
    expect(await db.cards.count()).toBe(0);
    expect(await marksAt(place)).toEqual(['choice:tv chosen']);
  });

  it('goes back 20 steps and no further', async () => {
    const plan = await newPlan();
    for (let n = 1; n <= 23; n += 1) await addWish(plan, { topicId: 'living', kind: 'wish', text: `${n}` });
    expect(await db.steps.count()).toBe(20);
    expect(await undoAll(plan.id)).toBe(20);
    const left = await db.wishes.orderBy('[planId+order]').toArray();
    expect(left.map(({ text }) => text)).toEqual(['1', '2', '3']);
  });

  it('keeps the steps of two plans apart', async () => {
    const [sam, noor] = [await newPlan('Sam'), await newPlan('Noor')];
    await markCard(placeOf(sam), 'choice:tv', 'chosen');
    await markCard(placeOf(noor), 'choice:music', 'chosen');
    expect(await undoAll(sam.id)).toBe(1);
    expect(await answerAt(placeOf(sam))).toBeUndefined();
    expect(await marksAt(placeOf(noor))).toEqual(['choice:music chosen']);
  });

  it('is a write like any other: the revision goes on and is never used twice', async () => {
    const plan = await newPlan();
    const place = placeOf(plan);
    const revision = async () => (await answerAt(place))?.revision;
    await markCard(place, 'choice:tv', 'chosen');
    await markCard(place, 'choice:music', 'chosen');
    await markCard(place, 'choice:gaming', 'chosen');
    expect(await revision()).toBe(3);
    await undoLastStep(plan.id);
    expect(await revision()).toBe(4);
    await undoLastStep(plan.id);
    expect(await revision()).toBe(5);
    await markCard(place, 'choice:gaming', 'chosen');
    expect(await revision()).toBe(6);
  });

  it('of a setting leaves the client where they are and a thrown away plan thrown away', async () => {
    const plan = await newPlan();
    await setPosition(plan.id, { questionId: '1.1', step: 0 });
    await changePlan(plan.id, { name: 'Noor' });
    await setPosition(plan.id, { questionId: '4.1', step: 2 });
    await deletePlan(plan.id);
    await undoLastStep(plan.id);
    expect(await db.plans.get(plan.id)).toMatchObject({
      name: 'Sam',
      position: { questionId: '4.1', step: 2 },
      deletedAt: expect.any(Number),
    });
  });

  it('gives back the photo that the plan had, and then that it had none', async () => {
    const plan = await newPlan();
    await changePlan(plan.id, { photo: photo(1) });
    const withPhoto = await db.plans.get(plan.id);
    await changePlan(plan.id, { photo: null });
    expect(await db.plans.get(plan.id)).not.toHaveProperty('photo');
    await undoLastStep(plan.id);
    expect((await db.plans.get(plan.id))?.photo).toBe(withPhoto?.photo);
    await undoLastStep(plan.id);
    expect(await db.plans.get(plan.id)).not.toHaveProperty('photo');
  });

  it('does not count making a plan or where the client is as a step', async () => {
    const plan = await newPlan();
    await setPosition(plan.id, { questionId: '4.1', step: 2 });
    expect(await undoLastStep(plan.id)).toEqual({ ok: true, value: false });
    expect(await db.plans.get(plan.id)).toBeDefined();
  });
});

describe('saving', () => {
  it('opens a closed connection again and then saves', async () => {
    const place = placeOf(await newPlan());
    db.close();
    expect(await markCard(place, 'choice:tv', 'chosen')).toMatchObject({ ok: true });
    expect(await marksAt(place)).toEqual(['choice:tv chosen']);
  });

  it('says that it is closed when it stays closed after one more try', async () => {
    const place = placeOf(await newPlan());
    db.close();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('gone', 'AbortError');
    });
    expect(await markCard(place, 'choice:tv', 'chosen')).toEqual({ ok: false, reason: 'closed' });
    open.mockRestore();
    await db.open();
    expect(await db.answers.count()).toBe(0);
  });

  it('says that there is no space, whichever write met it, and then nothing is stored', async () => {
    const place = placeOf(await newPlan());
    const before = await everyRecord();
    for (const store of ['media', 'cards', 'answers', 'steps']) {
      const add = IDBObjectStore.prototype.add;
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
        if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
        return add.apply(this, given);
      });
      const saved = await addCard(place, { text: 'Vissen', photo: photo(1) }, { value: 'chosen' });
      expect(saved, store).toEqual({ ok: false, reason: 'no-space' });
      vi.restoreAllMocks();
      expect(await everyRecord()).toEqual(before);
      expect([await db.media.count(), await db.steps.count()]).toEqual([0, 0]);
    }
  });

  it('of anything that cannot be stored fails, and the next save works', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const saved = await createPlan({ name: (() => 'Sam') as never, face, level: 1, speaks: false });
    expect(saved).toEqual({ ok: false, reason: 'failed' });
    expect(await db.rounds.count()).toBe(0);
    expect(await newPlan()).toMatchObject({ name: 'Sam' });
  });
});
