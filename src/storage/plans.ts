// Writing whole plans: making, changing, throwing away and putting back one, its copies log, and housekeeping.
import { listKinds, ownKinds, type PlanContents } from '#domain/contents.ts';
import { idsIn } from '#domain/ids.ts';
import type { Copy, Media, Plan } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { NewMedia } from '#domain/told.ts';
import { db, type KeptCopy, markUsed } from './db.ts';
import { edit, nextOrder, save } from './edit.ts';
import { removeLeftFiles } from './left-files.ts';
import { unlessStaging } from './staging.ts';

export type PlanDraft = Pick<Plan, 'name' | 'face' | 'level' | 'speaks'> & { photo?: NewMedia };

/** Makes a plan with its first round. Gives the plan's id. */
export async function createPlan(draft: PlanDraft): Promise<Saved<string>> {
  const planId = crypto.randomUUID();
  const { photo, ...fields } = draft;
  const saved = await edit(
    planId,
    async (tx) => {
      const round = await tx.add('rounds', { planId, said: { by: 'self' } });
      const stored = photo ? { photo: await tx.addMedia(photo) } : {};
      await tx.add('plans', { ...fields, ...stored, id: planId, roundId: round.id });
      return planId;
    },
    { undoable: false },
  );
  if (saved.ok) markUsed(true);
  return saved;
}

/** Changes the client's own settings and name; `photo: null` takes the photo away. */
export function changePlan(
  planId: string,
  draft: Partial<Omit<PlanDraft, 'photo'> & Pick<Plan, 'pairs' | 'photosOnly'>> & { photo?: NewMedia | null },
): Promise<Saved> {
  return edit(planId, async (tx) => {
    const stored = await tx.get('plans', planId);
    if (!stored) return;
    const { photo, ...fields } = draft;
    const { photo: old, ...plan } = stored;
    const kept = photo ? await tx.addMedia(photo) : photo === null ? undefined : old;
    await tx.put('plans', { ...plan, ...fields, ...(kept === undefined ? {} : { photo: kept }) });
  });
}

/** Remembers where the client is, so that "Ga verder" comes back there. A note of this device: the plan's revision stays. */
export function setPosition(planId: string, position: NonNullable<Plan['position']>): Promise<Saved> {
  return save(async () => {
    await db.plans.update(planId, { position });
  });
}

/** Throws a plan away; for 30 days it can be put back. */
export function deletePlan(planId: string): Promise<Saved> {
  return changeDeleted(planId, Date.now());
}

export function restorePlan(planId: string): Promise<Saved> {
  return changeDeleted(planId, undefined);
}

async function changeDeleted(planId: string, deletedAt: number | undefined): Promise<Saved> {
  const saved = await edit(
    planId,
    async (tx) => {
      const plan = await tx.get('plans', planId);
      if (!plan) return;
      const { deletedAt: _, ...kept } = plan;
      await tx.put('plans', deletedAt === undefined ? kept : { ...kept, deletedAt });
    },
    { undoable: false },
  );
  return saved;
}

const planTables = [...listKinds, ...ownKinds];

/** Removes everything of one plan for good. */
export async function purgePlan(planId: string): Promise<Saved> {
  const last = await save(() =>
    db.transaction('rw', db.tables, async () => {
      // Not by the index: a damaged row may not be in it, and goes too.
      for (const kind of planTables)
        await db
          .table(kind)
          .filter((row) => row.planId === planId)
          .delete();
      await db.media.where('planId').equals(planId).delete();
      await db.steps.where('planId').equals(planId).delete();
      await db.folders.delete(planId);
      await db.plans.delete(planId);
      return (await db.plans.count()) === 0;
    }),
  );
  if (!last.ok) return last;
  if (last.value) markUsed(false);
  return { ok: true, value: undefined };
}

const DAY = 24 * 3600 * 1000;
const KEPT_AFTER_DELETING = 30 * DAY;

/** For how many days more a plan that was thrown away can be put back: 1 to 30, also when the clock is wrong. */
export function daysLeft(plan: Plan, now: number): number {
  const left = Math.ceil(((plan.deletedAt ?? now) + KEPT_AFTER_DELETING - now) / DAY);
  return Math.min(30, Math.max(1, left));
}

/**
 * Removes plans thrown away more than 30 days ago, and media that no record and no undo step names any more: also
 * what was brought in for a plan that was then not put back. Files that a page left behind go too.
 * `trusted` is false when the device's clock cannot be right; then no plan is removed.
 */
export async function tidy(now: number, trusted: boolean): Promise<void> {
  const plans = trusted ? await db.plans.toArray() : [];
  for (const { id, at, deletedAt } of plans) {
    if (deletedAt === undefined) continue;
    // Thrown away while the clock was wrong: the 30 days start now.
    const wrong = deletedAt > now || (deletedAt < at && at <= now);
    if (wrong) await changeDeleted(id, now);
    else if (now - deletedAt > KEPT_AFTER_DELETING) await purgePlan(id);
  }
  await unlessStaging(dropUnusedMedia);
  await removeLeftFiles();
}

// It looks at every row, also at damaged ones that belong to no plan any more: what they name may still be rescued.
async function dropUnusedMedia(): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const used = new Set<string>();
    const note = (row: unknown) => {
      for (const id of idsIn(row)) used.add(id);
    };
    for (const kind of ['plans', ...planTables]) await db.table(kind).each(note);
    await db.steps.each((step) => {
      for (const change of step.changes) note(change.before);
    });
    const stored = await db.media.toCollection().primaryKeys();
    await db.media.bulkDelete(stored.filter((id) => !used.has(id)));
  });
}

/** Puts a whole plan that was made elsewhere, such as the example, beside what is here. All ids are new already. */
export async function addWholePlan(contents: PlanContents, media: readonly Media[]): Promise<Saved> {
  const saved = await save(() =>
    db.transaction('rw', db.tables, async () => {
      const { plan, ...lists } = contents;
      await db.plans.add({ ...plan, order: await nextOrder('plans', plan.id) });
      for (const kind of listKinds) await db.table(kind).bulkAdd(lists[kind]);
      await db.media.bulkAdd(media);
    }),
  );
  if (saved.ok) markUsed(true);
  return saved;
}

/** Notes in the log that somebody got a copy. */
export function logCopy(
  planId: string,
  copy: Omit<Copy, 'id' | 'planId' | 'revision' | 'order' | 'at' | 'said'> & { id?: string },
): Promise<Saved> {
  return edit(
    planId,
    async (tx) => {
      await tx.add('copies', { planId, said: { by: 'self' }, ...copy });
    },
    { undoable: false },
  );
}

/** Keeps a received copy on this device, sealed as it came. */
export async function keepCopy(fileName: string, file: Blob): Promise<Saved> {
  const keep = (bytes: KeptCopy['bytes']) =>
    save(async () => {
      await db.keptCopies.add({ id: crypto.randomUUID(), fileName, at: Date.now(), bytes });
    });
  const kept = await keep(file);
  // Not every browser stores files in a private window.
  return kept.ok || kept.reason !== 'failed' ? kept : keep(await file.arrayBuffer());
}

export function forgetCopy(id: string): Promise<Saved> {
  return save(() => db.keptCopies.delete(id));
}
