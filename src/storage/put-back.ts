// Backups on this device: noting that one was made, and putting one back. Its media are brought in first, one by one, under ids that
// nothing names; then all records go in with one transaction. What stood here is never overwritten, only set aside as thrown away.
import type { IndexableType, PromiseExtended, Table } from 'dexie';
import { listKinds, ownKinds, type WholeContents } from '#domain/contents.ts';
import { newIds } from '#domain/ids.ts';
import type { Media, Plan } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { onNewBranch } from '#domain/versions.ts';
import { db, markUsed } from './db.ts';
import { nextOrder, save } from './edit.ts';
import { whileStaging } from './staging.ts';

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
  /** Ids of its media, and reading one of them: they come in one at a time. */
  readonly mediaIds: readonly string[];
  readonly readMedia: (id: string) => Promise<Media | undefined>;
  /** When it was made. */
  readonly madeAt: number;
}

/**
 * How a backup goes in: `new` where no plan has its id, `beside` as a second plan with new ids, `replace` in the place of the
 * plan with its id, which can come back for 30 days.
 */
export type WayBack = 'new' | 'beside' | 'replace';

export interface PuttingBack {
  /** Hears how much of it is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Stops it, unless all media are in. */
  readonly signal?: AbortSignal;
}

/** Puts a backup back, whole or not at all. Gives the plan's id, or null when it was stopped. */
export async function putBack(
  { contents, mediaIds, readMedia, madeAt }: BackupToPutBack,
  way: WayBack,
  { onProgress = () => undefined, signal }: PuttingBack = {},
): Promise<Saved<string | null>> {
  const rename = way === 'beside' ? newIds(() => crypto.randomUUID()) : <T>(row: T) => row;
  const { plan, ...lists } = rename(onNewBranch(contents, crypto.randomUUID()));
  return whileStaging(async () => {
    const staged = new Map<string, string>();
    const saved = await save(async () => {
      // The connection may have closed midway: then it begins anew.
      await db.media.bulkDelete([...staged.values()]);
      staged.clear();
      for (const [place, id] of mediaIds.entries()) {
        if (signal?.aborted) return null;
        onProgress(place / mediaIds.length);
        const medium = await readMedia(id);
        if (!medium) throw new Error('the file is no longer there');
        const own = rename(medium);
        // Where its id is taken, by the plan that is replaced, it waits under another one.
        const taken = (await db.media.where('id').equals(own.id).count()) > 0;
        const stagedId = taken ? crypto.randomUUID() : own.id;
        staged.set(own.id, stagedId);
        await db.media.add({ ...own, id: stagedId });
      }
      if (signal?.aborted) return null;
      onProgress(1);
      return db.transaction('rw', db.tables, async () => {
        if (way === 'new' && (await db.plans.get(plan.id))) throw new Error('a plan stands here');
        const waiting = new Set(staged.values());
        if (way !== 'beside') await setAside(plan.id, { waiting });
        await db.plans.add({ ...asPutBack(plan, madeAt), order: await placeFor(plan) });
        for (const kind of [...listKinds, ...ownKinds]) await db.table(kind).bulkAdd(lists[kind]);
        await adopt(staged);
        return plan.id;
      });
    });
    if (!saved.ok || saved.value === null)
      await db.media.bulkDelete([...staged.values()]).catch(console.error);
    else markUsed(true);
    return saved;
  });
}

/** Gives staged media the ids that the records name. Throws when one is gone. */
async function adopt(staged: ReadonlyMap<string, string>): Promise<void> {
  const there = await db.media
    .where('id')
    .anyOf([...staged.values()])
    .count();
  if (there < staged.size) throw new Error('a medium is gone');
  for (const [id, stagedId] of staged) {
    if (id === stagedId) continue;
    const medium = await db.media.get(stagedId);
    if (!medium) throw new Error('a medium is gone');
    await db.media.delete(stagedId);
    await db.media.add({ ...medium, id });
  }
}

function asPutBack({ deletedAt: _, ...plan }: Plan, madeAt: number): Plan {
  return { ...plan, backedUp: { at: madeAt } };
}

/** Its own place among the plans, unless another plan stands there now. */
async function placeFor(plan: Plan): Promise<number> {
  const taken = (await db.plans.where('order').equals(plan.order).count()) > 0;
  return taken ? nextOrder('plans', plan.id) : plan.order;
}

/**
 * Every row of a plan, damaged ones and undo steps too, goes on under new ids as a plan that was thrown away: then nothing here has an
 * id of the backup. `keep`: the plan stays as well, without its undo steps. `waiting`: media that came in just now, and are none of it.
 */
export async function setAside(
  planId: string,
  { waiting = new Set(), keep = false }: { waiting?: ReadonlySet<unknown>; keep?: boolean },
): Promise<void> {
  const rename = newIds(() => crypto.randomUUID());
  // Behind the other plans: its own place is for what comes back.
  const thrownAway = { order: await nextOrder('plans', planId), deletedAt: Date.now() };
  // The folder is of this device, not of the plan as it was; copies that are kept are of others.
  for (const table of db.tables.filter(({ name }) => !['folders', 'keptCopies'].includes(name))) {
    // One by one: all photos of a plan at once are too much for a tablet.
    for (const key of await keysOf(table, planId)) {
      if (waiting.has(key)) continue;
      const row: object = rename(await table.get(key));
      if (!keep || table.name === 'steps') await table.delete(key);
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
