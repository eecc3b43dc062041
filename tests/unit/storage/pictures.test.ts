import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { addPictures, removePictures } from '#storage/pictures.ts';
import { newPlan, photo } from './fresh-device.ts';

const sound = { kind: 'voice', type: 'audio/webm', bytes: Uint8Array.of(9).buffer } as const;
const drafts = [
  { words: 'Hond', image: photo(1), sound, board: 'Thuis' },
  { words: 'Fiets', image: photo(2) },
];
const words = async () => (await db.pictures.orderBy('[planId+order]').toArray()).map((one) => one.words);

describe('the library of pictures', () => {
  it('gets pictures with their sound and board, in their order', async () => {
    const plan = await newPlan();
    expect(await addPictures(plan.id, drafts)).toEqual({ ok: true, value: undefined });
    const [dog, bike] = await db.pictures.orderBy('[planId+order]').toArray();
    expect(dog).toMatchObject({ planId: plan.id, words: 'Hond', board: 'Thuis', order: 1 });
    expect(bike).toMatchObject({ words: 'Fiets', order: 2 });
    expect(bike).not.toHaveProperty('voice');
    expect(await db.media.get(dog?.photo ?? '')).toMatchObject({ kind: 'photo', planId: plan.id });
    expect(await db.media.get(dog?.voice ?? '')).toMatchObject({ kind: 'voice', type: 'audio/webm' });
  });

  it('gets all of them or none', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const plan = await newPlan();
    const broken = { words: (() => 'no text') as never, image: photo(3) };
    expect(await addPictures(plan.id, [...drafts, broken])).toEqual({ ok: false, reason: 'failed' });
    expect([await db.pictures.count(), await db.media.count()]).toEqual([0, 0]);
  });

  it('is as before after one undo, of adding many and of taking many away', async () => {
    const plan = await newPlan();
    await addPictures(plan.id, drafts);
    await removePictures(plan.id, await db.pictures.toArray());
    expect(await words()).toEqual([]);
    await undoLastStep(plan.id);
    expect(await words()).toEqual(['Hond', 'Fiets']);
    await undoLastStep(plan.id);
    expect(await words()).toEqual([]);
  });

  it('keeps the photo of a picture that was taken away: a card may show it', async () => {
    const plan = await newPlan();
    await addPictures(plan.id, drafts);
    await removePictures(plan.id, await db.pictures.toArray());
    expect(await db.media.count()).toBe(3);
  });
});
