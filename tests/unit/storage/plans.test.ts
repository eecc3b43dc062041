import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addCard, changeCard, markCard } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { addPerson } from '#storage/people.ts';
import {
  addWholePlan,
  changePlan,
  createPlan,
  deletePlan,
  logCopy,
  purgePlan,
  restorePlan,
  setPosition,
  tidy,
} from '#storage/plans.ts';
import { readContents } from '#storage/whole-plan.ts';
import { addWish } from '#storage/wishes.ts';
import { wholePlan } from '#tests/support/arbitraries.ts';
import { everyRecord, face, newPlan, photo, placeOf } from './fresh-device.ts';

const DAY = 24 * 3600 * 1000;
const today = Date.parse('2026-06-01');
const marked = () => localStorage.getItem('mijn-plan.used') !== null;
const at = async <T>(time: number, body: () => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['Date'], now: time });
  try {
    return await body();
  } finally {
    vi.useRealTimers();
  }
};
const mediaIds = () => db.media.toCollection().primaryKeys();

describe('a new plan', () => {
  it('has a first round, a place after the other plans, and leaves the marker', async () => {
    expect(marked()).toBe(false);
    const [sam, noor] = [await newPlan('Sam'), await newPlan('Noor')];
    expect(marked()).toBe(true);
    expect([sam.order, noor.order]).toEqual([1, 2]);
    expect(await db.rounds.get(sam.roundId)).toMatchObject({ planId: sam.id, order: 1 });
    expect(await db.rounds.count()).toBe(2);
  });

  it('is stored with its photo or not at all, and then there is no marker', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const draft = { face, level: 2, speaks: false, photo: photo(1) } as const;
    const saved = await createPlan({ ...draft, name: (() => 'Sam') as never });
    expect(saved.ok).toBe(false);
    expect([await db.plans.count(), await db.rounds.count(), await db.media.count()]).toEqual([0, 0, 0]);
    expect(marked()).toBe(false);
    await createPlan({ ...draft, name: 'Sam' });
    const [plan] = await db.plans.toArray();
    expect(await mediaIds()).toEqual([plan?.photo]);
  });

  it('is saved also when the marker cannot be', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await newPlan()).toMatchObject({ name: 'Sam' });
  });
});

describe('changing a plan', () => {
  it('changes what the draft says, keeps the rest, and counts the revision up', async () => {
    const plan = await newPlan();
    await changePlan(plan.id, { level: 1, photo: photo(1) });
    const changed = await db.plans.get(plan.id);
    expect(changed).toEqual({ ...plan, level: 1, photo: expect.any(String), revision: 2 });
    await changePlan(plan.id, { name: 'Noor' });
    expect(await db.plans.get(plan.id)).toEqual({ ...changed, name: 'Noor', revision: 3 });
  });

  it('of a plan that is gone does nothing', async () => {
    expect(await changePlan(crypto.randomUUID(), { name: 'Noor' })).toMatchObject({ ok: true });
    expect(await db.plans.count()).toBe(0);
  });
});

describe('throwing a plan away', () => {
  it('keeps everything, and putting it back gives the plan as it was', async () => {
    const plan = await newPlan();
    await markCard(placeOf(plan), 'choice:tv', 'chosen');
    const before = await everyRecord();
    await deletePlan(plan.id);
    expect(await db.plans.get(plan.id)).toMatchObject({ deletedAt: expect.any(Number) });
    await tidy(Date.now() + 29 * DAY, true);
    await restorePlan(plan.id);
    expect(await everyRecord()).toEqual(before);
  });

  it('removes it for good after 30 days, and nothing of another plan', async () => {
    const [sam, noor] = [await newPlan('Sam'), await newPlan('Noor')];
    for (const plan of [sam, noor]) {
      await addCard(placeOf(plan), { text: 'Vissen', photo: photo(1) }, { value: 'chosen' });
      await logCopy(plan.id, { forName: 'mama', topics: ['living'], unlocked: [] });
    }
    await deletePlan(sam.id);
    const { deletedAt = 0 } = (await db.plans.get(sam.id)) ?? {};
    await tidy(deletedAt + 30 * DAY, true);
    expect(await db.plans.count()).toBe(2);
    await tidy(deletedAt + 30 * DAY + 1, true);
    for (const table of db.tables.filter(
      ({ name }) => !['plans', 'keptCopies', 'keptReplies'].includes(name),
    )) {
      const rows = await table.toArray();
      expect(
        rows.every((row) => row.planId === noor.id),
        table.name,
      ).toBe(true);
    }
    expect(await db.plans.toCollection().primaryKeys()).toEqual([noor.id]);
    expect([await db.cards.count(), await db.media.count(), await db.copies.count()]).toEqual([1, 1, 1]);
    expect(marked()).toBe(true);
  });

  it('removes nothing when the clock cannot be trusted', async () => {
    const plan = await newPlan();
    await deletePlan(plan.id);
    await tidy(Date.parse('2099-01-01'), false);
    expect(await db.plans.count()).toBe(1);
  });

  it.each([
    ['ran behind', '1970-01-02'],
    ['was in 2099', '2099-01-01'],
  ])('counts the 30 days from now on when the clock %s at that moment', async (_, wrong) => {
    const plan = await at(today, () => newPlan());
    await at(Date.parse(wrong), () => deletePlan(plan.id));
    await tidy(today + DAY, true);
    expect((await db.plans.get(plan.id))?.deletedAt).toBe(today + DAY);
    await tidy(today + 31 * DAY, true);
    expect(await db.plans.count()).toBe(1);
    await tidy(today + 31 * DAY + 1, true);
    expect(await db.plans.count()).toBe(0);
  });

  it('takes the marker away with the last plan, so that the app opens as at a first visit', async () => {
    const [sam, noor] = [await newPlan('Sam'), await newPlan('Noor')];
    await purgePlan(sam.id);
    expect(marked()).toBe(true);
    await purgePlan(noor.id);
    expect(marked()).toBe(false);
  });

  it('removes damaged rows of the plan too', async () => {
    const plan = await newPlan();
    await db.table('cards').put({ id: 'damaged', planId: plan.id, order: 'x' });
    await purgePlan(plan.id);
    expect(await db.cards.count()).toBe(0);
  });
});

describe('tidying', () => {
  it('drops the media that nothing names any more', async () => {
    const plan = await newPlan();
    await addCard(placeOf(plan), { photo: photo(1) });
    await undoLastStep(plan.id);
    expect(await mediaIds()).toHaveLength(1);
    await tidy(today, false);
    expect(await mediaIds()).toEqual([]);
  });

  it('keeps what any record or undo step names, and then undo brings it back whole', async () => {
    const plan = await newPlan();
    await changePlan(plan.id, { photo: photo(1) });
    await addPerson(plan.id, { name: 'Rina', ring: 'near', face, photo: photo(2) });
    await addWish(plan, { topicId: 'living', kind: 'wish', photo: photo(3) });
    await addCard(placeOf(plan), { photo: photo(4), voice: { ...photo(5), kind: 'voice' } });
    const [card] = await db.cards.toArray();
    if (card) await changeCard(card, { photo: photo(6) });
    await tidy(today, true);
    expect(await mediaIds()).toHaveLength(6);
    await undoLastStep(plan.id);
    expect((await db.cards.toArray())[0]?.photo).toBe(card?.photo);
    expect(await db.media.get(card?.photo ?? '')).toBeDefined();
  });

  it('drops what only a step named that is too old to be undone', async () => {
    const plan = await newPlan();
    await changePlan(plan.id, { photo: photo(1) });
    await changePlan(plan.id, { photo: null });
    for (let n = 0; n < 19; n += 1) await addWish(plan, { topicId: 'living', kind: 'wish', text: `${n}` });
    await tidy(today, true);
    expect(await mediaIds()).toHaveLength(1);
    await addWish(plan, { topicId: 'living', kind: 'wish', text: 'een meer' });
    await tidy(today, true);
    expect(await mediaIds()).toEqual([]);
  });

  it('keeps what a damaged row names, and the row, also when it belongs to no plan', async () => {
    const plan = await newPlan();
    await addCard(placeOf(plan), { photo: photo(1) });
    await db.steps.clear();
    const [card] = await db.cards.toArray();
    const { order: _, planId: __, ...damaged } = card ?? { id: '' };
    await db.table('cards').put(damaged);
    await tidy(today, true);
    expect(await db.table('cards').toArray()).toEqual([damaged]);
    expect(await mediaIds()).toHaveLength(1);
  });
});

describe('a whole plan from elsewhere', () => {
  it('stands beside what is here, in every field, after the other plans', async () => {
    await fc.assert(
      fc.asyncProperty(wholePlan, async ({ contents, media }) => {
        await db.delete();
        await db.open();
        const own = await newPlan('Noor');
        expect(await addWholePlan(contents, media)).toMatchObject({ ok: true });
        const read = await readContents(contents.plan.id);
        const byOrder = <T extends { order: number; id: string }>(records: readonly T[] = []) =>
          [...records].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
        expect(read?.plan).toEqual({ ...contents.plan, order: own.order + 1 });
        for (const kind of [
          'rounds',
          'people',
          'cards',
          'answers',
          'observations',
          'wishes',
          'agreements',
        ] as const)
          expect(read?.[kind], kind).toEqual(byOrder(contents[kind]));
        expect((await db.media.toArray()).map(({ id }) => id).sort()).toEqual(
          media.map(({ id }) => id).sort(),
        );
        expect(await db.plans.get(own.id)).toEqual(own);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('leaves the marker, and is written whole or not at all', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [{ contents, media }] = fc.sample(wholePlan, { numRuns: 1, seed: 7 }) as [
      ReturnType<typeof wholePlan.generate>['value'],
    ];
    const [round] = contents.rounds;
    if (!round) throw new Error('no round');
    const twice = { ...contents, rounds: [round, round] };
    expect((await addWholePlan(twice, media)).ok).toBe(false);
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
    expect(marked()).toBe(false);
    await addWholePlan(contents, media);
    expect(marked()).toBe(true);
  });

  it('that does not fit on the device says so', async () => {
    const plan = await newPlan();
    const contents = await readContents(plan.id);
    if (!contents) throw new Error('no contents');
    await purgePlan(plan.id);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'media') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    });
    const media = [{ ...photo(1), id: crypto.randomUUID(), planId: plan.id }];
    expect(await addWholePlan(contents, media)).toEqual({ ok: false, reason: 'no-space' });
    expect(await db.plans.count()).toBe(0);
  });
});

describe('beside the plan', () => {
  it('the place where the client is is remembered', async () => {
    const plan = await newPlan();
    await setPosition(plan.id, { questionId: '4.1', step: 2 });
    expect((await db.plans.get(plan.id))?.position).toEqual({ questionId: '4.1', step: 2 });
  });

  it('the log of copies only grows, and no undo changes it', async () => {
    const plan = await newPlan();
    await logCopy(plan.id, { forName: 'mama', topics: ['living'], unlocked: [] });
    await logCopy(plan.id, { forName: 'Kim', topics: [], unlocked: [], personId: crypto.randomUUID() });
    expect(await undoLastStep(plan.id)).toEqual({ ok: true, value: false });
    const log = await db.copies.orderBy('[planId+order]').toArray();
    expect(log.map(({ forName }) => forName)).toEqual(['mama', 'Kim']);
  });
});
