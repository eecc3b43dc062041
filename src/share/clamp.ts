// Nothing that comes from a file is of the future, or counts so high that counting on from it is no longer exact. Pure.
import { listsOf, type PlanContents } from '#domain/contents.ts';

/** Highest count taken from a file: counting on from there stays exact. */
const MOST = 1e12;

interface Placed {
  readonly at: number;
  readonly order: number;
}

interface Made extends Placed {
  readonly revision: number;
  readonly base?: Readonly<Record<string, number>> | undefined;
}

/** What has a moment and a place among others, but counts no changes: what a reply holds. `now` in milliseconds since 1970. */
export function clampPlaced<R extends Placed>(record: R, now: number): R {
  return { ...record, at: Math.min(record.at, now), order: Math.min(record.order, MOST) };
}

/** A record of a plan. */
export function clamp<R extends Made>(record: R, now: number): R {
  const { base, revision } = record;
  const known = base && Object.entries(base).map(([branch, last]) => [branch, Math.min(last, MOST)]);
  return {
    ...clampPlaced(record, now),
    ...(known ? { base: Object.fromEntries(known) } : {}),
    revision: Math.min(revision, MOST),
  };
}

export function clampContents(contents: PlanContents, now: number): PlanContents {
  const lists = listsOf(
    (kind) => (contents[kind] as readonly Made[]).map((record) => clamp(record, now)) as never,
  );
  return { plan: clamp(contents.plan, now), ...lists };
}

/** A day on which a file was made, as `2026-03-01`. */
export function clampDay(day: string, now: number): string {
  // The maker may be a time zone ahead.
  const latest = new Date(now + 24 * 3600 * 1000).toISOString().slice(0, 10);
  return day > latest ? latest : day;
}
