// A whole plan, read once and as it stood at one moment: for a copy, for a backup, and for putting one back.
import * as v from 'valibot';
import { listKinds, type PlanContents, type PlanLists, type WholeContents } from '#domain/contents.ts';
import { planSchema } from '#domain/records.ts';
import { db } from './db.ts';
import { rows } from './rows.ts';

/** The whole plan without media, once: for making a copy. */
export async function readContents(planId: string): Promise<PlanContents | null> {
  return db.transaction('r', db.tables, async () => {
    const plan: unknown = await db.plans.get(planId);
    if (!v.is(planSchema, plan)) return null;
    const lists = await Promise.all(listKinds.map(async (kind) => [kind, await rows(kind, planId)] as const));
    return { plan, ...(Object.fromEntries(lists) as unknown as PlanLists) };
  });
}

/** Everything of a plan without media, and its last step that can be undone: for a backup. */
export async function readWhole(
  planId: string,
): Promise<{ readonly contents: WholeContents; readonly step: number | undefined } | null> {
  return db.transaction('r', db.tables, async () => {
    const contents = await readContents(planId);
    if (!contents) return null;
    const copies = await rows('copies', planId);
    const pictures = await rows('pictures', planId);
    return { contents: { ...contents, copies, pictures }, step: await lastStep(planId) };
  });
}

/** The last step that can be undone. */
export async function lastStep(planId: string): Promise<number | undefined> {
  return (await db.steps.where('planId').equals(planId).primaryKeys()).at(-1);
}
