// Which version of a record a device has, and whether it goes on from another one: by revisions, never by a clock. A plan that is
// put back starts a branch; each record then notes how far every branch was known. Why so: docs/decisions/022-merging-and-the-format.md.
import { type ListKind, listKinds, ownKinds, type WholeContents } from './contents.ts';
import type { Plan } from './records.ts';

/** How far each branch is known, by `<record id>/<branch>`. */
export type Version = Readonly<Record<string, number>>;

/** What of a record tells its version. */
export interface Versioned {
  readonly id: string;
  readonly revision: number;
  readonly base?: Readonly<Record<string, number>> | undefined;
}

/** The branch on which a plan is written where it stands. */
export function branchOf(plan: Pick<Plan, 'id' | 'branch'>): string {
  return plan.branch ?? plan.id;
}

/** The version of a record of a plan on this branch. */
export function versionOf({ id, revision, base = {} }: Versioned, branch: string): Version {
  const known = Object.entries(base).map(([key, last]): [string, number] => [longKey(key, id), last]);
  const came = known.reduce((most, [, last]) => Math.max(most, last), 0);
  // Written here since it came.
  if (revision > came) known.push([longKey(branch, id), revision]);
  return Object.fromEntries(known);
}

/** A version as its record notes it: the id of the record itself goes without saying. */
export function baseOf(version: Version, id: string): Record<string, number> {
  const own = `${id}/`;
  return Object.fromEntries(
    Object.entries(version).map(([key, last]) => [key.startsWith(own) ? key.slice(own.length) : key, last]),
  );
}

/** Whether all that `other` knows stands in `version`. */
export function covers(version: Version, other: Version): boolean {
  return Object.entries(other).every(([key, last]) => (version[key] ?? 0) >= last);
}

export function joined(one: Version, other: Version): Version {
  const all = { ...one };
  for (const [key, last] of Object.entries(other)) all[key] = Math.max(all[key] ?? 0, last);
  return all;
}

/** The same contents at the start of a branch of their own: what they are now is what came. */
export function onNewBranch(contents: WholeContents, branch: string): WholeContents {
  const came = branchOf(contents.plan);
  const noted = <R extends Versioned>(record: R): R => ({
    ...record,
    base: baseOf(versionOf(record, came), record.id),
  });
  const lists = [...listKinds, ...ownKinds].map((kind: ListKind | (typeof ownKinds)[number]) => [
    kind,
    (contents[kind] as readonly Versioned[]).map(noted),
  ]);
  return { ...Object.fromEntries(lists), plan: { ...noted(contents.plan), branch } };
}

function longKey(key: string, id: string): string {
  return key.includes('/') ? key : `${id}/${key}`;
}
