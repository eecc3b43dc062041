// Backups on this device: noting that one was made, and putting one back. Everything of it is written in one transaction; what
// stood here is never overwritten, only set aside as a plan that was thrown away.
import type { IndexableType, PromiseExtended, Table } from 'dexie';
import { listKinds, ownKinds, type WholeContents } from '#domain/contents.ts';
import { newIds } from '#domain/ids.ts';
import type { Media, Plan } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { db, markUsed } from './db.ts';
import { nextOrder, save } from './edit.ts';

/**
 * Notes that everything of a plan was saved. `step`: the last one when it was read, from `readWhole`. The plan's revision stays:
 * the note is of this device, and no change of the plan.
 */
export function noteBackup(planId: string, step: number | undefined): Promise<Saved> {
  const backedUp = { at: Date.now(), ...(step === undefined ? {} : { step }) };
  return save(async () => {
    await db.plans.update(planId, { backedUp });
  });
}

/** A backup to put back, as it was opened. */
export interface BackupToPutBack {
  readonly contents: WholeContents;
  readonly media: Iterable<Media>;
  /** When it was made. */
  readonly madeAt: number;
}

/**
 * How a backup goes in: `new` where no plan has its id, `beside` as a second plan with new ids, `replace` in the place of the
 * plan with its id, which can come back for 30 days.
 */
export type WayBack = 'new' | 'beside' | 'replace';

/** Puts a backup back, whole or not at all. Gives the plan's id. */
export async function putBack(
  { contents, media, madeAt }: BackupToPutBack,
  way: WayBack,
): Promise<Saved<string>> {
  const rename = way === 'beside' ? newIds(() => crypto.randomUUID()) : <T>(row: T) => row;
  const { plan, ...lists } = rename(contents);
  const saved = await save(() =>
    db.transaction('rw', db.tables, async () => {
      if (way === 'new' && (await db.plans.get(plan.id))) throw new Error('a plan stands here');
      if (way !== 'beside') await setAside(plan.id);
      await db.plans.add({ ...asPutBack(plan, madeAt), order: await placeFor(plan) });
      for (const kind of [...listKinds, ...ownKinds]) await db.table(kind).bulkAdd(lists[kind]);
      for (const medium of media) await db.media.add(rename(medium));
      return plan.id;
    }),
  );
  if (saved.ok) markUsed(true);
  return saved;
}

function asPutBack({ deletedAt: _, ...plan }: Plan, madeAt: number): Plan {
  return { ...plan, backedUp: { at: madeAt } };
}

/** Its own place among the plans, unless another plan stands there now. */
async function placeFor(plan: Plan): Promise<number> {
  const taken = (await db.plans.where('order').equals(plan.order).count()) > 0;
  return taken ? nextOrder('plans', plan.id) : plan.order;
}

// Every row, damaged ones and undo steps too, goes on under new ids: then nothing here has an id of the backup.
async function setAside(planId: string): Promise<void> {
  const rename = newIds(() => crypto.randomUUID());
  // Behind the other plans: its own place is for what comes back.
  const thrownAway = { order: await nextOrder('plans', planId), deletedAt: Date.now() };
  for (const table of db.tables) {
    // One by one: all photos of a plan at once are too much for a tablet.
    for (const key of await keysOf(table, planId)) {
      const row: object = rename(await table.get(key));
      await table.delete(key);
      await table.add(table.name === 'plans' ? { ...row, ...thrownAway } : row);
    }
  }
}

function keysOf(table: Table, planId: string): PromiseExtended<IndexableType[]> {
  if (table.name === 'plans') return table.where('id').equals(planId).primaryKeys();
  if ('planId' in table.schema.idxByName) return table.where('planId').equals(planId).primaryKeys();
  // Not by the index: a damaged row may not be in it.
  return table.filter((row) => row.planId === planId).primaryKeys();
}
