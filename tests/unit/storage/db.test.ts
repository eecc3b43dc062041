import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { markCard } from '#storage/commands.ts';
import { db, markUsed, onReplaced, openDatabase } from '#storage/db.ts';
import { deletePlan, purgePlan } from '#storage/plans.ts';
import { readContents } from '#storage/whole-plan.ts';
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

it('everything that is written is on the disk before it counts as saved', async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  // A connection asks in the way that it found when it was opened.
  db.close();
  const plan = await newPlan();
  await markCard(placeOf(plan), 'choice:music', 'chosen');
  await deletePlan(plan.id);
  const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(1);
  expect(writes.map(([, , options]) => options)).toEqual(writes.map(() => ({ durability: 'strict' })));
  vi.restoreAllMocks();
});

describe('a migration from an older version', () => {
  /** The database as the first version of the app left it: its schema, a plan and an answer. */
  async function olderDatabase() {
    await db.delete();
    const older = new Dexie(db.name);
    const { tables } = db;
    const first =
      'plans rounds people cards answers observations wishes agreements copies media steps keptCopies';
    older
      .version(1)
      .stores(
        Object.fromEntries(
          tables
            .filter(({ name }) => first.split(' ').includes(name))
            .map(({ name, schema }) => [
              name,
              [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
            ]),
        ),
      );
    await older.open();
    const made = { id: 'a1', planId: 'p1', revision: 4, order: 1, at: 5, said: { by: 'self' } };
    await older.table('plans').add({ id: 'p1', order: 1, name: 'Sam' });
    await older.table('answers').add({ ...made, roundId: 'r1', questionId: '4.1', marks: [] });
    older.close();
  }
  const rows = async () => [await db.table('plans').toArray(), await db.table('answers').toArray()];

  it('keeps every row', async () => {
    await olderDatabase();
    expect(await openDatabase()).toEqual(opened);
    expect(await rows()).toMatchObject([[{ id: 'p1', name: 'Sam' }], [{ id: 'a1', revision: 4 }]]);
    expect(await db.checkIns.count()).toBe(0);
  });

  it.each([1, 3, 6])(
    'that fails at its change %i leaves the old version as it was, and works the next time',
    async (nth) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      await olderDatabase();
      const create = IDBDatabase.prototype.createObjectStore;
      let count = 0;
      vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
        this: IDBDatabase,
        ...args
      ) {
        count += 1;
        if (count === nth) throw new DOMException('full', 'QuotaExceededError');
        return create.apply(this, args);
      });
      expect(await openDatabase()).toEqual(failed('failed'));
      vi.restoreAllMocks();
      db.close();
      expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([10]);
      expect(await standing()).toMatchObject({ version: 10, plans: 1 });
      expect(await openDatabase()).toEqual(opened);
      expect(await rows()).toMatchObject([[{ id: 'p1', name: 'Sam' }], [{ id: 'a1', revision: 4 }]]);
    },
  );
});

describe('a connection that the system closed in the background', () => {
  /** As iOS does it: the app hears nothing, and its connection is dead. */
  const closeBehind = () => db.backendDB().close();

  it('is opened again, once, and what the client did is saved', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const plan = await newPlan();
    closeBehind();
    expect(await markCard(placeOf(plan), 'choice:music', 'chosen')).toMatchObject({ ok: true });
    expect(await db.answers.count()).toBe(1);
    vi.restoreAllMocks();
  });

  it('is opened again for reading too', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const plan = await newPlan();
    closeBehind();
    expect((await readContents(plan.id))?.plan.name).toBe('Sam');
    vi.restoreAllMocks();
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
