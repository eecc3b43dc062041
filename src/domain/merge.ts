// Two versions of the same plan as one, record by record. Pure. What only one side has stays, what one side went on with goes on, and where
// both changed nothing is dropped by itself: it stands there twice, or the client is asked.
import { listKinds, ownKinds, type WholeContents } from './contents.ts';
import type { Plan, RecordKind, RecordOf } from './records.ts';
import { baseOf, branchOf, covers, joined, type Version, type Versioned, versionOf } from './versions.ts';

/** A record that says something else here than in the file, where only one can stand. */
export type Differing = {
  [K in RecordKind]: {
    readonly kind: K;
    /** Of the record here. */
    readonly id: string;
    readonly here: RecordOf<K>;
    readonly file: RecordOf<K>;
  };
}[RecordKind];

export interface Merged {
  readonly contents: WholeContents;
  /** Ids of records that only the file had, that the file went on with, and that now stand twice. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly doubled: readonly string[];
  /** What the client is asked about. */
  readonly asked: readonly Differing[];
}

type AnyRecord = Versioned & { readonly order: number };
type AnyKind = Exclude<RecordKind, 'plans'>;

/** Where only one record can stand, or where a second one would be seen nowhere: then the client chooses. */
const places: { readonly [K in AnyKind]?: (record: RecordOf<K>) => string } = {
  people: ({ id }) => id,
  cards: ({ id }) => id,
  answers: ({ roundId, questionId }) => `${roundId} ${questionId}`,
  checkIns: ({ agreementId, day }) => `${agreementId} ${day}`,
  additions: ({ source }) => source,
  adaptations: ({ target }) => `${target.kind} ${target.id}`,
  proofs: ({ roundId, proof }) => `${roundId} ${proof}`,
};

/**
 * Merges the plan of a file into the one here; both have the same id. `fromFile` has the ids of the records for which the client
 * chose what the file says; without it the one here stays.
 */
export function merge(
  here: WholeContents,
  file: WholeContents,
  fromFile: ReadonlySet<string> = new Set(),
): Merged {
  const added: string[] = [];
  const changed: string[] = [];
  const doubled: string[] = [];
  const asked: Differing[] = [];
  const [branchHere, branchInFile] = [branchOf(here.plan), branchOf(file.plan)];

  /** What becomes of a record that both have; `extra` is a second one beside it. */
  const met = (
    kind: RecordKind,
    mine: AnyRecord,
    other: AnyRecord,
  ): { one: AnyRecord; extra?: AnyRecord } => {
    const [ours, theirs] = [versionOf(mine, branchHere), versionOf(other, branchInFile)];
    if (covers(ours, theirs)) return { one: mine };
    const same = saysSame(kind, mine, other);
    if (covers(theirs, ours)) {
      if (!same) changed.push(mine.id);
      return { one: inPlaceOf(mine, other, theirs, other.revision) };
    }
    const all = joined(ours, theirs);
    const revision = Math.max(mine.revision, other.revision);
    if (same) return { one: inPlaceOf(mine, mine, all, revision) };
    if (kind !== 'plans' && !(kind in places)) {
      doubled.push(mine.id);
      // The same one keeps the id on either device, and the other gets the same new one: so both come to the same.
      const swapped = textOf(ours) < textOf(theirs);
      const [kept, second] = swapped ? [other, mine] : [mine, other];
      const id = idFrom(`${mine.id} ${textOf(swapped ? ours : theirs)}`);
      return { one: inPlaceOf(mine, kept, all, revision), extra: { ...second, id, revision: 1, base: {} } };
    }
    asked.push({ kind, id: mine.id, here: mine, file: other } as unknown as Differing);
    return { one: inPlaceOf(mine, fromFile.has(mine.id) ? other : mine, all, revision + 1) };
  };

  const mergedList = (kind: AnyKind): AnyRecord[] => {
    const placeOf = (places[kind] ?? idOf) as (record: AnyRecord) => string;
    const records = new Map((here[kind] as readonly AnyRecord[]).map((record) => [record.id, record]));
    const byPlace = new Map([...records.values()].map((record) => [placeOf(record), record.id]));
    for (const other of file[kind] as readonly AnyRecord[]) {
      const mine = records.get(byPlace.get(placeOf(other)) ?? other.id);
      if (mine) {
        const { one, extra } = met(kind, mine, other);
        records.set(mine.id, one);
        if (extra && !records.has(extra.id)) records.set(extra.id, extra);
      } else {
        added.push(other.id);
        records.set(other.id, { ...other, base: baseOf(versionOf(other, branchInFile), other.id) });
      }
    }
    return [...records.values()];
  };

  const lists = [...listKinds, ...ownKinds].map((kind) => [kind, mergedList(kind)]);
  const plan = met('plans', here.plan, file.plan).one as Plan;
  const contents = { ...Object.fromEntries(lists), plan: withNotesOf(here.plan, file.plan, plan) };
  return { contents, added, changed, doubled, asked };
}

/** Whether there is anything that the client would see of it. */
export function isNews({ added, changed, doubled, asked }: Merged): boolean {
  return added.length + changed.length + doubled.length + asked.length > 0;
}

const idOf = ({ id }: AnyRecord) => id;

/** What a record says, in the place of the one here. */
function inPlaceOf(mine: AnyRecord, says: AnyRecord, version: Version, revision: number): AnyRecord {
  return { ...says, id: mine.id, order: mine.order, revision, base: baseOf(version, mine.id) };
}

/** What this device notes of a plan stays; what a newer app wrote into either stays too. */
function withNotesOf(here: Plan, file: Plan, merged: Plan): Plan {
  const { position: _, deletedAt: __, backedUp: ___, branch: ____, beyond: _____, ...plan } = merged;
  const { position, deletedAt, backedUp, branch } = here;
  const beyond = { ...file.beyond, ...here.beyond };
  return {
    ...plan,
    ...(position === undefined ? {} : { position }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...(backedUp === undefined ? {} : { backedUp }),
    ...(branch === undefined ? {} : { branch }),
    ...(Object.keys(beyond).length === 0 ? {} : { beyond }),
  };
}

/** Says nothing to the client, or only of one device. */
const unsaid = new Set(['id', 'revision', 'base', 'order', 'at']);
const unsaidOfPlan = new Set([...unsaid, 'position', 'deletedAt', 'backedUp', 'branch', 'beyond', 'example']);

function saysSame(kind: RecordKind, one: object, other: object): boolean {
  const left = kind === 'plans' ? unsaidOfPlan : unsaid;
  const said = (record: object) =>
    textOf(Object.fromEntries(Object.entries(record).filter(([field]) => !left.has(field))));
  return said(one) === said(other);
}

/** The same text for the same fields, in whatever order they stand. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    Object.prototype.toString.call(part) === '[object Object]'
      ? Object.fromEntries(Object.entries(part as object).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** A UUID that follows from a text: four FNV-1a hashes of 32 bits. It only has to differ from the other ids of one plan. */
function idFrom(text: string): string {
  const hex = [1, 2, 3, 4]
    .map((seed) => {
      let hash = 0x811c9dc5 ^ seed;
      for (const unit of `${seed}${text}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
