import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholeContents } from '#domain/contents.ts';
import { addCard, markCard } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { changePlan, deletePlan, purgePlan, restorePlan, setPosition, tidy } from '#storage/plans.ts';
import { noteBackup, putBack } from '#storage/put-back.ts';
import { readContents, readWhole } from '#storage/whole-plan.ts';
import { wholePlan } from '#tests/support/arbitraries.ts';
import { among } from '#tests/support/copies.ts';
import { backupOf, filledPlan, madeAt, voice } from './filled-plan.ts';
import { everyRecord, newPlan, placeOf } from './fresh-device.ts';

// Storing many whole plans takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const everything = async () => ({
  ...(await everyRecord()),
  copies: await db.copies.toArray(),
  media: await db.media.orderBy(':id').toArray(),
  steps: await db.steps.toArray(),
});
const idsIn = (value: unknown) =>
  new Set(JSON.stringify(value).match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g));
/** Without what notes which version it is: that follows from being put back. */
const said = (contents: unknown): unknown =>
  JSON.parse(JSON.stringify(contents ?? null), (field, part: unknown) =>
    field === 'base' || field === 'branch' ? undefined : part,
  );
/** Lists by id: of the same order, any may come first. */
const byId = (contents: object = {}) =>
  Object.fromEntries(
    Object.entries(contents).map(([kind, rows]) => [
      kind,
      Array.isArray(rows) ? rows.toSorted((a, b) => a.id.localeCompare(b.id)) : rows,
    ]),
  );
const value = <T>(saved: { ok: true; value: T } | { ok: false }): T => {
  if (!saved.ok) throw new Error('not saved');
  return saved.value;
};

afterEach(() => vi.restoreAllMocks());

describe('saving all, wiping, and putting back', () => {
  it('gives the same in every field: settings, locks, position, log, photo and voice', async () => {
    const plan = await filledPlan();
    const before = await readWhole(plan.id);
    const mediaBefore = await db.media.orderBy(':id').toArray();
    const backup = await backupOf(plan.id);
    await purgePlan(plan.id);
    localStorage.clear();
    expect(value(await putBack(backup, 'new'))).toBe(plan.id);

    const after = await readWhole(plan.id);
    expect(said(after?.contents)).toEqual({
      ...before?.contents,
      plan: { ...before?.contents.plan, backedUp: { at: madeAt } },
    });
    expect(before?.contents.plan).toMatchObject({ level: 3, speaks: true, position: { step: 1 } });
    expect(await db.media.orderBy(':id').toArray()).toEqual(mediaBefore);
    expect(mediaBefore.map(({ type }) => type).sort()).toEqual(['audio/webm;codecs=opus', 'image/jpeg']);
    expect(localStorage.getItem('mijn-plan.used')).not.toBeNull();
  });

  it('gives the same for any plan', async () => {
    await fc.assert(
      fc.asyncProperty(wholePlan, async ({ contents, media }) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        const whole: WholeContents = { ...contents, copies: [], pictures: [] };
        const mediaIds = media.map(({ id }) => id);
        value(await putBack({ contents: whole, mediaIds, readMedia: among(media), madeAt }, 'new'));
        const read = await readWhole(contents.plan.id);
        const expected = { ...whole, plan: { ...whole.plan, backedUp: { at: madeAt } } };
        expect(byId(said(read?.contents) as object)).toEqual(byId(expected));
        expect(await db.media.count()).toBe(media.length);
      }),
      { numRuns: 10 },
    );
  });

  it('brings a plan that was thrown away back as one that is here', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    await purgePlan(plan.id);
    const thrown = {
      ...backup,
      contents: { ...backup.contents, plan: { ...backup.contents.plan, deletedAt: 5 } },
    };
    value(await putBack(thrown, 'new'));
    expect(await db.plans.get(plan.id)).not.toHaveProperty('deletedAt');
  });
});

describe('a plan that is here already', () => {
  it('is never overwritten unless that was asked for', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    await changePlan(plan.id, { name: 'Samira' });
    const before = await everything();
    expect(await putBack(backup, 'new')).toEqual({ ok: false, reason: 'failed' });
    expect(await everything()).toEqual(before);
  });

  it('gets a second one beside it with ids of its own', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    const before = await readWhole(plan.id);
    const id = value(await putBack(backup, 'beside')) ?? '';
    expect(await readWhole(plan.id)).toEqual(before);
    const beside = await readWhole(id);
    const shared = [...idsIn(beside?.contents)].filter((one) => idsIn(before?.contents).has(one));
    expect(shared).toEqual([]);
    expect(beside?.contents.plan).toMatchObject({ name: 'Sam', order: 2, backedUp: { at: madeAt } });
    expect(beside?.contents.answers[0]?.marks[0]?.card).toBe(`own:${beside?.contents.cards[0]?.id}`);
    expect((await db.media.get(beside?.contents.plan.photo ?? ''))?.planId).toBe(id);
    expect(await db.media.count()).toBe(4);
  });

  it('is replaced, and stays as a plan that was thrown away, with its media and undo steps', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    const inFile = await readWhole(plan.id);
    await addCard(placeOf(plan, '4.2'), { text: 'Na het bewaren', voice }, { value: 'chosen' });
    await changePlan(plan.id, { name: 'Samira' });
    const here = await readWhole(plan.id);
    expect(value(await putBack(backup, 'replace'))).toBe(plan.id);

    const now = await readWhole(plan.id);
    expect(said(now?.contents.answers)).toEqual(inFile?.contents.answers);
    expect(now?.contents.plan.name).toBe('Sam');
    const aside = (await db.plans.toArray()).find(({ id }) => id !== plan.id);
    expect(aside?.deletedAt).toBeGreaterThan(0);
    expect([now?.contents.plan.order, aside?.order]).toEqual([1, 2]);
    value(await restorePlan(aside?.id ?? ''));
    const restored = await readWhole(aside?.id ?? '');
    expect(restored?.contents.plan).toMatchObject({ name: 'Samira', level: 3, speaks: true });
    expect(restored?.contents.cards.map(({ text }) => text)).toEqual(
      here?.contents.cards.map(({ text }) => text),
    );
    expect(restored?.contents.copies.map(({ forName }) => forName)).toEqual(['Mama']);
    expect([...idsIn(restored?.contents)].filter((one) => idsIn(now?.contents).has(one))).toEqual([]);
    for (const card of restored?.contents.cards ?? []) {
      expect((await db.media.get(card.voice ?? ''))?.planId).toBe(aside?.id);
    }
    expect(value(await undoLastStep(aside?.id ?? ''))).toBe(true);
    expect((await db.plans.get(aside?.id ?? ''))?.name).toBe('Sam');
    expect(value(await undoLastStep(plan.id))).toBe(false);
  });

  it('keeps its damaged rows when it is set aside', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    await db
      .table('answers')
      .add({ id: 'x', planId: plan.id, roundId: plan.roundId, questionId: 7, said: 'kapot' });
    value(await putBack(backup, 'replace'));
    const aside = (await db.plans.toArray()).find(({ id }) => id !== plan.id);
    expect(await db.table('answers').get('x')).toMatchObject({
      planId: aside?.id,
      questionId: 7,
      said: 'kapot',
    });
  });

  it('is replaced also when its own row is damaged or it was thrown away', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    await deletePlan(plan.id);
    value(await putBack(backup, 'replace'));
    await db.table('plans').put({ id: plan.id, order: 1, name: 5 });
    value(await putBack(backup, 'replace'));
    expect(await readContents(plan.id)).toMatchObject({ plan: { name: 'Sam' } });
    expect(await db.plans.count()).toBe(3);
  });
});

describe('putting back that fails midway', () => {
  const failAt = (table: 'media' | 'wishes', nth: number) => {
    let count = 0;
    const hook = () => {
      count += 1;
      if (count === nth) throw new DOMException('full', 'QuotaExceededError');
    };
    db.table(table).hook('creating', hook);
    return () => db.table(table).hook('creating').unsubscribe(hook);
  };

  it.each([
    ['new', 'media', 2],
    ['beside', 'media', 2],
    ['replace', 'wishes', 2],
    ['replace', 'media', 4],
  ] as const)('(%s, at %s %i) leaves everything as it was', async (way, table, nth) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    if (way === 'new') await purgePlan(plan.id);
    await newPlan('Noor');
    const before = await everything();
    const unhook = failAt(table, nth);
    try {
      expect(await putBack(backup, way)).toEqual({ ok: false, reason: 'no-space' });
    } finally {
      unhook();
    }
    expect(await everything()).toEqual(before);
  });

  it('leaves another plan alone when the file claims its ids', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [sam, noor] = [await filledPlan(), await newPlan('Noor')];
    const backup = await backupOf(sam.id);
    await purgePlan(sam.id);
    const [round] = backup.contents.rounds;
    if (!round) throw new Error('no round');
    const contents = { ...backup.contents, rounds: [{ ...round, id: noor.roundId }] };
    const before = await everything();
    expect(await putBack({ ...backup, contents }, 'new')).toEqual({ ok: false, reason: 'failed' });
    expect(await everything()).toEqual(before);
  });

  it('leaves everything as it was when the file goes away midway', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    const before = await everything();
    const last = backup.mediaIds.at(-1);
    const readMedia = async (id: string) => (id === last ? undefined : backup.readMedia(id));
    for (const way of ['beside', 'replace'] as const) {
      expect(await putBack({ ...backup, readMedia }, way)).toEqual({ ok: false, reason: 'failed' });
      expect(await everything()).toEqual(before);
    }
  });

  it('leaves everything as it was when it is stopped, and tells how far it is until then', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    const before = await everything();
    for (const way of ['beside', 'replace'] as const) {
      const stopping = new AbortController();
      const heard: number[] = [];
      const onProgress = (fraction: number) => {
        heard.push(fraction);
        if (fraction > 0) stopping.abort();
      };
      const { signal } = stopping;
      expect(await putBack(backup, way, { onProgress, signal })).toEqual({ ok: true, value: null });
      expect(heard).toEqual([0, 0.5]);
      expect(await everything()).toEqual(before);
    }
  });

  it('adopts nothing when what was brought in is gone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    await purgePlan(plan.id);
    const [first] = backup.mediaIds;
    const onProgress = (fraction: number) => void (fraction === 1 && db.media.delete(first ?? ''));
    expect(await putBack(backup, 'new', { onProgress })).toEqual({ ok: false, reason: 'failed' });
    expect(await db.plans.count()).toBe(0);
    expect(await db.media.count()).toBe(0);
  });

  it('what was brought in and never adopted is gone after tidying', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    const before = await everything();
    // As a page that is closed midway leaves it.
    const closing = new Promise<undefined>(() => undefined);
    const readMedia = (id: string) => (id === backup.mediaIds[1] ? closing : backup.readMedia(id));
    void putBack({ ...backup, readMedia }, 'beside');
    await vi.waitFor(async () => expect(await db.media.count()).toBe(before.media.length + 1));
    await tidy(Date.now(), true);
    expect(await everything()).toEqual(before);
  });

  it('writes all that names anything in one transaction', async () => {
    const plan = await filledPlan();
    const backup = await backupOf(plan.id);
    const started = vi.spyOn(Dexie.prototype, 'transaction');
    value(await putBack(backup, 'replace'));
    expect(started).toHaveBeenCalledOnce();
  });
});

describe('the note that everything was saved', () => {
  const changed = async (planId: string) => {
    const whole = await readWhole(planId);
    return whole?.step !== whole?.contents.plan.backedUp?.step;
  };

  it('is no step, survives undo, and tells whether something changed since', async () => {
    const plan = await newPlan();
    await markCard(placeOf(plan), 'choice:music', 'chosen');
    expect(await changed(plan.id)).toBe(true);
    await noteBackup(plan.id, (await readWhole(plan.id))?.step);
    expect(await changed(plan.id)).toBe(false);
    await setPosition(plan.id, { questionId: '4.1', step: 0 });
    expect(await changed(plan.id)).toBe(false);
    await changePlan(plan.id, { name: 'Noor' });
    expect(await changed(plan.id)).toBe(true);
    await undoLastStep(plan.id);
    expect(await changed(plan.id)).toBe(false);
    expect((await db.plans.get(plan.id))?.backedUp?.at).toBeGreaterThan(0);
  });

  it('counts from when the plan was read, not from when the file was taken', async () => {
    const plan = await newPlan();
    await markCard(placeOf(plan), 'choice:music', 'chosen');
    const { step } = (await readWhole(plan.id)) ?? {};
    await markCard(placeOf(plan), 'choice:drawing', 'chosen');
    await noteBackup(plan.id, step);
    expect(await changed(plan.id)).toBe(true);
  });
});
