import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isNews, merge } from '#domain/merge.ts';
import { addCard, answerWithout, markCard } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { mergeBackup } from '#storage/merge.ts';
import { purgePlan, restorePlan, setPosition, tidy } from '#storage/plans.ts';
import { putBack } from '#storage/put-back.ts';
import { readWhole } from '#storage/whole-plan.ts';
import { changeWish } from '#storage/wishes.ts';
import { backupOf, filledPlan, voice } from './filled-plan.ts';
import { answerAt, everyRecord, newPlan, placeOf } from './fresh-device.ts';

const nothing = new Set<string>();
const value = <T>(saved: { ok: true; value: T } | { ok: false }): T => {
  if (!saved.ok) throw new Error('not saved');
  return saved.value;
};
const everything = async () => ({
  ...(await everyRecord()),
  media: await db.media.orderBy(':id').toArray(),
  steps: await db.steps.toArray(),
});
afterEach(() => vi.restoreAllMocks());

/** Two devices that went on with one plan: this one, and another of which a backup is here. */
async function twoDevices() {
  const plan = await filledPlan();
  const before = await backupOf(plan.id);
  // The other device: it puts the plan back and goes on.
  await purgePlan(plan.id);
  value(await putBack(before, 'new'));
  await addCard(placeOf(plan, '4.2'), { text: 'Daar verteld', voice }, { value: 'chosen' });
  await answerWithout(placeOf(plan, '2.1'), 'skipped');
  const wish = (await db.wishes.toArray())[0];
  if (!wish) throw new Error('no wish');
  await changeWish(wish, { text: 'Ik wil trommelen' });
  const fromThere = await backupOf(plan.id);
  // This device, which had it all along.
  await purgePlan(plan.id);
  await db.transaction('rw', db.tables, async () => {
    const { plan: row, ...lists } = before.contents;
    await db.plans.add(row);
    for (const [kind, rows] of Object.entries(lists)) await db.table(kind).bulkAdd([...rows]);
  });
  for (const id of before.mediaIds) await db.media.add((await before.readMedia(id)) as never);
  await addCard(placeOf(plan, '4.3'), { text: 'Hier verteld', voice }, { value: 'chosen' });
  await answerWithout(placeOf(plan, '2.1'), 'unknown');
  return { plan, fromThere };
}

describe('merging a backup into the plan that is here', () => {
  it('has what both said, with every medium, and keeps the answer of here unless the client chose', async () => {
    const { plan, fromThere } = await twoDevices();
    const here = (await readWhole(plan.id))?.contents;
    if (!here) throw new Error('no plan');
    const shown = merge(here, fromThere.contents);
    expect(shown.asked.map(({ kind }) => kind)).toEqual(['answers']);
    expect(value(await mergeBackup(fromThere, nothing))).toBe(plan.id);
    const now = (await readWhole(plan.id))?.contents;
    expect(now?.cards.map(({ text }) => text).sort()).toEqual([
      'Daar verteld',
      'Hier verteld',
      'Vissen met opa',
    ]);
    expect(now?.wishes.map(({ text }) => text)).toEqual(['Ik wil trommelen']);
    expect((await answerAt(placeOf(plan, '2.1')))?.state).toBe('unknown');
    for (const { voice: id } of now?.cards ?? [])
      expect((await db.media.get(id ?? ''))?.planId).toBe(plan.id);
    expect(value(await undoLastStep(plan.id))).toBe(false);
    if (!now) throw new Error('no plan');
    expect(isNews(merge(now, fromThere.contents))).toBe(false);
  });

  it('takes what the client chose from the file', async () => {
    const { plan, fromThere } = await twoDevices();
    const mine = await answerAt(placeOf(plan, '2.1'));
    value(await mergeBackup(fromThere, new Set([mine?.id ?? ''])));
    expect((await answerAt(placeOf(plan, '2.1')))?.state).toBe('skipped');
  });

  it('sets all that stood here aside for 30 days, media and undo steps too', async () => {
    const { plan, fromThere } = await twoDevices();
    const before = await readWhole(plan.id);
    value(await mergeBackup(fromThere, nothing));
    await tidy(Date.now(), true);
    const aside = (await db.plans.toArray()).find(({ id }) => id !== plan.id);
    expect(aside?.deletedAt).toBeGreaterThan(0);
    value(await restorePlan(aside?.id ?? ''));
    const kept = (await readWhole(aside?.id ?? ''))?.contents;
    expect(kept?.cards.map(({ text }) => text)).toEqual(before?.contents.cards.map(({ text }) => text));
    expect(kept?.wishes.map(({ text }) => text)).toEqual(['Ik wil drummen']);
    for (const { voice: id } of kept?.cards ?? [])
      expect((await db.media.get(id ?? ''))?.planId).toBe(aside?.id);
    expect(value(await undoLastStep(aside?.id ?? ''))).toBe(true);
    await purgePlan(aside?.id ?? '');
    for (const { voice: id } of (await readWhole(plan.id))?.contents.cards ?? []) {
      expect(await db.media.get(id ?? '')).toBeDefined();
    }
  });

  it('says that something changed since all was saved', async () => {
    const { plan, fromThere } = await twoDevices();
    await db.plans.update(plan.id, { backedUp: { at: 5 } });
    value(await mergeBackup(fromThere, nothing));
    const whole = await readWhole(plan.id);
    expect(whole?.step).not.toBe(whole?.contents.plan.backedUp?.step);
    expect(whole?.contents.plan.backedUp?.at).toBe(5);
  });

  it('that fails midway, is stopped, or loses its file leaves everything as it was', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { fromThere } = await twoDevices();
    const before = await everything();
    for (const table of ['media', 'cards', 'wishes'] as const) {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      db.table(table).hook('creating', full);
      try {
        expect(await mergeBackup(fromThere, nothing)).toEqual({ ok: false, reason: 'no-space' });
      } finally {
        db.table(table).hook('creating').unsubscribe(full);
      }
      expect(await everything()).toEqual(before);
    }
    const gone = { ...fromThere, readMedia: async () => undefined };
    expect(await mergeBackup(gone, nothing)).toEqual({ ok: false, reason: 'failed' });
    expect(await everything()).toEqual(before);
    const stopping = new AbortController();
    const onProgress = (fraction: number) => void (fraction > 0 && stopping.abort());
    const stopped = await mergeBackup(fromThere, nothing, { onProgress, signal: stopping.signal });
    expect(stopped).toEqual({ ok: true, value: null });
    expect(await everything()).toEqual(before);
  });

  it('leaves another plan alone when the file claims its ids', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { fromThere } = await twoDevices();
    const noor = await newPlan('Noor');
    await markCard(placeOf(noor), 'choice:music', 'chosen');
    const theirs = await answerAt(placeOf(noor));
    const [answer] = fromThere.contents.answers;
    if (!answer || !theirs) throw new Error('no answers');
    const claimed = { ...answer, id: theirs.id, questionId: '9.1' };
    const contents = { ...fromThere.contents, answers: [claimed] };
    const before = await everything();
    expect(await mergeBackup({ ...fromThere, contents }, nothing)).toEqual({ ok: false, reason: 'failed' });
    expect(await everything()).toEqual(before);
  });
});

it('where the client is is no change of the plan: two devices that only looked around agree', async () => {
  const plan = await filledPlan();
  await setPosition(plan.id, { questionId: '9.1', step: 0 });
  expect(await db.plans.get(plan.id)).toEqual({ ...plan, position: { questionId: '9.1', step: 0 } });
});
