// A backup merged into the same plan here. Its media come in first, one by one; then one transaction sets a whole copy of what stood here
// aside, as thrown away today, and writes the plan as it is merged. Which record wins is not decided here: domain/merge.ts.
import { listKinds, ownKinds } from '#domain/contents.ts';
import { merge } from '#domain/merge.ts';
import type { Saved } from '#domain/saved.ts';
import { db } from './db.ts';
import { save } from './edit.ts';
import { type BackupToPutBack, type PuttingBack, setAside } from './put-back.ts';
import { whileStaging } from './staging.ts';
import { readWhole } from './whole-plan.ts';

/**
 * Merges a backup into the plan with its id, whole or not at all. `fromFile`: the records for which the client chose what the file
 * says. Gives the plan's id, or null when it was stopped.
 */
export async function mergeBackup(
  { contents, mediaIds, readMedia }: Omit<BackupToPutBack, 'madeAt'>,
  fromFile: ReadonlySet<string>,
  { onProgress = () => undefined, signal }: PuttingBack = {},
): Promise<Saved<string | null>> {
  const planId = contents.plan.id;
  return whileStaging(async () => {
    const staged: string[] = [];
    const saved = await save(async () => {
      await db.media.bulkDelete(staged.splice(0));
      for (const [place, id] of mediaIds.entries()) {
        if (signal?.aborted) return null;
        onProgress(place / mediaIds.length);
        const there = await db.media.get(id);
        if (there && there.planId !== planId) throw new Error('another plan has this id');
        if (there) continue;
        const medium = await readMedia(id);
        if (!medium) throw new Error('the file is no longer there');
        staged.push(id);
        await db.media.add(medium);
      }
      if (signal?.aborted) return null;
      onProgress(1);
      return db.transaction('rw', db.tables, async () => {
        const here = await readWhole(planId);
        if (!here) throw new Error('the plan is no longer here');
        if ((await db.media.where('id').anyOf(staged).count()) < staged.length) {
          throw new Error('a medium is gone');
        }
        const merged = merge(here.contents, contents, fromFile).contents;
        await setAside(planId, { waiting: new Set(staged), keep: true });
        const { backedUp, ...plan } = merged.plan;
        // No step has this number: something changed since all was saved.
        await db.plans.put({ ...plan, ...(backedUp ? { backedUp: { at: backedUp.at, step: 0 } } : {}) });
        for (const kind of [...listKinds, ...ownKinds]) await putAll(kind, planId, merged[kind]);
        return planId;
      });
    });
    if (!saved.ok || saved.value === null) await db.media.bulkDelete(staged).catch(console.error);
    return saved;
  });
}

/** Writes records of this plan. A damaged row of it heals; a row of another plan is never written over. */
async function putAll(
  kind: (typeof listKinds)[number] | (typeof ownKinds)[number],
  planId: string,
  records: readonly { readonly id: string }[],
): Promise<void> {
  const rows: unknown[] = await db.table(kind).bulkGet(records.map(({ id }) => id));
  const foreign = rows.some((row) => row !== undefined && (row as { planId?: unknown }).planId !== planId);
  if (foreign) throw new Error('another plan has this id');
  await db.table(kind).bulkPut([...records]);
}
