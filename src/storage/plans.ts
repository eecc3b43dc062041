// Writing whole plans: making, changing, throwing away and putting back one, its copies log, and housekeeping.
import type { PlanContents } from '#domain/contents.ts';
import type { Copy, Media, Plan, RecordKind } from '#domain/records.ts';
import type { NewMedia } from './commands.ts';
import type { Saved } from '#domain/saved.ts';
import { db, type KeptCopy, markUsed, ofPlan, type Step } from './db.ts';
import { edit, save } from './edit.ts';

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
  draft: Partial<Omit<PlanDraft, 'photo'>> & { photo?: NewMedia | null },
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

/** Remembers where the client is, so that "Ga verder" comes back there. */
export function setPosition(planId: string, position: NonNullable<Plan['position']>): Promise<Saved> {
  return edit(
    planId,
    async (tx) => {
      const plan = await tx.get('plans', planId);
      if (plan) await tx.put('plans', { ...plan, position });
    },
    { undoable: false },
  );
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

const planTables: Exclude<RecordKind, 'plans'>[] = [
  'rounds',
  'people',
  'cards',
  'answers',
  'observations',
  'wishes',
  'agreements',
  'copies',
];

/** Removes everything of one plan for good. */
export async function purgePlan(planId: string): Promise<Saved> {
  const saved = await save(() =>
    db.transaction('rw', db.tables, async () => {
      for (const kind of planTables) await ofPlan(kind, planId).delete();
      await db.media.where('planId').equals(planId).delete();
      await db.steps.where('planId').equals(planId).delete();
      await db.plans.delete(planId);
    }),
  );
  if (saved.ok && (await db.plans.count()) === 0) markUsed(false);
  return saved;
}

const KEPT_AFTER_DELETING = 30 * 24 * 3600 * 1000;

/**
 * Removes plans thrown away more than 30 days ago, and media that no record and no undo step names any more.
 * `trusted` is false when the device's clock cannot be right; then no plan is removed.
 */
export async function tidy(now: number, trusted: boolean): Promise<void> {
  const plans = await db.plans.toArray();
  for (const plan of plans) {
    if (trusted && plan.deletedAt !== undefined && now - plan.deletedAt > KEPT_AFTER_DELETING)
      await purgePlan(plan.id);
    else await dropUnusedMedia(plan.id);
  }
}

async function dropUnusedMedia(planId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const used = new Set<string>();
    const note = (record: unknown) => {
      if (typeof record !== 'object' || record === null) return;
      for (const value of Object.values(record)) if (typeof value === 'string') used.add(value);
    };
    note(await db.plans.get(planId));
    for (const kind of planTables) for (const record of await ofPlan(kind, planId).toArray()) note(record);
    const steps: Step[] = await db.steps.where('planId').equals(planId).toArray();
    for (const step of steps) for (const change of step.changes) note(change.before);
    const stored = await db.media.where('planId').equals(planId).primaryKeys();
    await db.media.bulkDelete(stored.filter((id) => !used.has(id)));
  });
}

/** Puts a whole plan that was made elsewhere, such as the example, beside what is here. All ids are new already. */
export async function addWholePlan(contents: PlanContents, media: readonly Media[]): Promise<Saved> {
  const saved = await save(() =>
    db.transaction('rw', db.tables, async () => {
      const { plan, ...lists } = contents;
      const last = await db.plans.orderBy('order').last();
      await db.plans.add({ ...plan, order: (last?.order ?? 0) + 1 });
      for (const [kind, records] of Object.entries(lists)) await db.table(kind).bulkAdd(records);
      await db.media.bulkAdd(media);
    }),
  );
  if (saved.ok) markUsed(true);
  return saved;
}

/** Notes in the log that somebody got a copy. */
export function logCopy(
  planId: string,
  copy: Pick<Copy, 'forName' | 'topics' | 'unlocked'> & { personId?: string },
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
export function keepCopy(copy: Pick<KeptCopy, 'fileName' | 'bytes'>): Promise<Saved> {
  return save(async () => {
    await db.keptCopies.add({ ...copy, id: crypto.randomUUID(), at: Date.now() });
  });
}

export function forgetCopy(id: string): Promise<Saved> {
  return save(() => db.keptCopies.delete(id));
}
