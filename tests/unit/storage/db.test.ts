import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { markCard } from '#storage/commands.ts';
import { db, markUsed, onReplaced, openDatabase } from '#storage/db.ts';
import { purgePlan } from '#storage/plans.ts';
import { newPlan, placeOf } from './fresh-device.ts';

const opened = { ok: true };
const failed = (reason: string) => ({ ok: false, reason });

/** Opens the database as another version of the app does; the upgrade only adds a store of its own. */
function openAs(version: number): Promise<IDBDatabase> {
  const opening = indexedDB.open(db.name, version);
  opening.onupgradeneeded = () => void opening.result.createObjectStore('of-a-newer-app');
  return new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** The stores of the database as it stands, and how many plans it holds. */
async function standing() {
  const connection = await openAs((await indexedDB.databases())[0]?.version ?? 0);
  const counting = connection.transaction('plans').objectStore('plans').count();
  const plans = await new Promise((resolve) => {
    counting.onsuccess = () => resolve(counting.result);
  });
  connection.close();
  return { version: connection.version, stores: [...connection.objectStoreNames], plans };
}

describe('opening', () => {
  it('works at a first visit and with a plan', async () => {
    db.close();
    expect(await openDatabase()).toEqual(opened);
    await newPlan();
    db.close();
    expect(await openDatabase()).toEqual(opened);
  });

  it('tells an emptied database from a first visit by the marker', async () => {
    await newPlan();
    await db.delete();
    expect(await openDatabase()).toEqual(failed('gone'));
    markUsed(false);
    expect(await openDatabase()).toEqual(opened);
  });

  it('tells an empty app after the last plan was removed from one that lost everything', async () => {
    const plan = await newPlan();
    await purgePlan(plan.id);
    expect(await openDatabase()).toEqual(opened);
  });

  it('of a database of a newer app says so and touches nothing in it', async () => {
    await newPlan();
    db.close();
    (await openAs(990)).close();
    const before = await standing();
    expect(before).toMatchObject({ version: 990, plans: 1 });
    expect(await openDatabase()).toEqual(failed('newer'));
    expect(await standing()).toEqual(before);
  });

  it('of a newer database without stores that this app has repairs nothing either', async () => {
    await db.delete();
    const opening = indexedDB.open(db.name, 990);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
    expect(await openDatabase()).toEqual(failed('newer'));
    expect(await indexedDB.databases()).toEqual([{ name: db.name, version: 990 }]);
  });

  it('that fails says so, and a next attempt works', async () => {
    db.close();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await openDatabase()).toEqual(failed('failed'));
    vi.restoreAllMocks();
    expect(await openDatabase()).toEqual(opened);
  });

  it('that never answers is given up after ten seconds', async () => {
    db.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = {} as IDBOpenDBRequest;
    vi.spyOn(indexedDB, 'open').mockReturnValue(never);
    const opening = openDatabase();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await opening).toEqual(failed('slow'));
    vi.restoreAllMocks();
    db.close();
  });
});

describe('a newer version in another tab', () => {
  it('closes this connection at once, says so, and gets its way', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await newPlan();
    const replaced = vi.fn();
    const forget = onReplaced(replaced);
    const newer = await openAs(990);
    expect(replaced).toHaveBeenCalledOnce();
    expect(db.isOpen()).toBe(false);
    newer.close();
    forget();
  });

  it('makes a save of the old one fail as closed, and nothing is written into the newer database', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const plan = await newPlan();
    const forget = onReplaced(() => undefined);
    const newer = await openAs(990);
    const before = newer.transaction('answers').objectStore('answers').count();
    expect(await markCard(placeOf(plan), 'choice:tv', 'chosen')).toEqual(failed('closed'));
    const after = newer.transaction('answers').objectStore('answers').count();
    await new Promise((resolve) => {
      after.onsuccess = resolve;
    });
    expect([before.result, after.result]).toEqual([0, 0]);
    newer.close();
    forget();
  });
});
