// The database on the device: its schema, and how it opens, closes and fails. Nothing is ever deleted from here by itself.
import Dexie, { type Collection, type EntityTable, type Table } from 'dexie';
import type {
  Adaptation,
  Addition,
  Agreement,
  Answer,
  Card,
  CheckIn,
  Copy,
  Media,
  Observation,
  Person,
  Picture,
  Plan,
  Proof,
  RecordKind,
  Round,
  Talk,
  Wish,
} from '#domain/records.ts';

/** One change that can be undone: what each record was before it (absent: it did not exist). */
export interface Step {
  id?: number;
  planId: string;
  changes: { kind: RecordKind; id: string; before?: unknown }[];
}

/** A copy that family chose to keep on this device, sealed as it came. */
export interface KeptCopy {
  id: string;
  fileName: string;
  at: number;
  /** A file, so that listing copies reads none of them; bytes where an earlier app kept it, or where a browser stores no files. */
  bytes: Blob | ArrayBuffer;
}

/** Why a plan was not saved to its folder: it is gone, the browser asks for permission again, it is full, or anything else. */
export type FolderTrouble = 'gone' | 'permission' | 'no-space' | 'failed';

/** A folder to which a plan is saved by itself. */
export interface Folder {
  planId: string;
  handle: FileSystemDirectoryHandle;
  /** What seals the files: the browser keeps it, and no page can read it. */
  key: { readonly header: Uint8Array<ArrayBuffer>; readonly key: CryptoKey };
  /** The files that were written there, the oldest first. */
  files: readonly string[];
  /** The plan's last step when it was last written. */
  step?: number | undefined;
  trouble?: FolderTrouble | undefined;
}

// A database of a newer app is never opened: Dexie would, by asking again without a version, and would write into it.
const thisVersionOnly = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new Dexie.VersionError('made by a newer version of the app');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
};

class PlanDatabase extends Dexie {
  plans!: EntityTable<Plan, 'id'>;
  rounds!: EntityTable<Round, 'id'>;
  people!: EntityTable<Person, 'id'>;
  cards!: EntityTable<Card, 'id'>;
  answers!: EntityTable<Answer, 'id'>;
  observations!: EntityTable<Observation, 'id'>;
  wishes!: EntityTable<Wish, 'id'>;
  agreements!: EntityTable<Agreement, 'id'>;
  checkIns!: EntityTable<CheckIn, 'id'>;
  talks!: EntityTable<Talk, 'id'>;
  additions!: EntityTable<Addition, 'id'>;
  adaptations!: EntityTable<Adaptation, 'id'>;
  proofs!: EntityTable<Proof, 'id'>;
  copies!: EntityTable<Copy, 'id'>;
  pictures!: EntityTable<Picture, 'id'>;
  media!: EntityTable<Media, 'id'>;
  steps!: Table<Step, number>;
  keptCopies!: EntityTable<KeptCopy, 'id'>;
  folders!: EntityTable<Folder, 'planId'>;

  constructor(name = 'mijn-plan') {
    // 'strict': a power cut after "Bewaard" may not lose what was saved.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: thisVersionOnly });
    this.version(1).stores({
      plans: 'id, order',
      rounds: 'id, [planId+order]',
      people: 'id, [planId+order]',
      cards: 'id, [planId+order], [planId+questionId]',
      answers: 'id, [planId+order], &[roundId+questionId]',
      observations: 'id, [planId+order], [roundId+questionId]',
      wishes: 'id, [planId+order]',
      agreements: 'id, [planId+order]',
      copies: 'id, [planId+order]',
      media: 'id, planId',
      steps: '++id, planId',
      keptCopies: 'id',
    });
    this.version(2).stores({
      checkIns: 'id, [planId+order], &[agreementId+day], [planId+day]',
      talks: 'id, [planId+order]',
      additions: 'id, [planId+order], [planId+source]',
      adaptations: 'id, [planId+order], &[planId+target.kind+target.id]',
      proofs: 'id, [planId+order], &[roundId+proof]',
      pictures: 'id, [planId+order]',
    });
    this.version(3).stores({ folders: 'planId' });
  }
}

export const db = new PlanDatabase();

/** A plan's records of one kind, in their order. */
export function ofPlan(kind: Exclude<RecordKind, 'plans'>, planId: string): Collection {
  return db.table(kind).where('[planId+order]').between([planId, Dexie.minKey], [planId, Dexie.maxKey]);
}

/** Why the database does not open. `newer`: a newer version of the app made it. */
export type OpenFailure = 'slow' | 'newer' | 'blocked' | 'gone' | 'failed';

const USED_MARKER = 'mijn-plan.used';
const OPENING_MAY_TAKE = 10_000;
const CLOSING_MAY_TAKE = 1000;

/**
 * Opens the database. Fails with a reason within ten seconds; `gone` means that it is empty although this browser held
 * a plan before.
 */
export async function openDatabase(): Promise<{ ok: true } | { ok: false; reason: OpenFailure }> {
  let giveUp: (reason: 'slow' | 'blocked') => void = () => undefined;
  const tooLong = new Promise<'slow' | 'blocked'>((resolve) => {
    giveUp = resolve;
  });
  const timers = [setTimeout(() => giveUp('slow'), OPENING_MAY_TAKE)];
  // The tab in the way may still close by itself.
  const onBlocked = () => {
    timers.push(setTimeout(() => giveUp('blocked'), CLOSING_MAY_TAKE));
  };
  db.on('blocked', onBlocked);
  try {
    const opened = await Promise.race([db.open().then(() => 'open' as const), tooLong]);
    if (opened !== 'open') return { ok: false, reason: opened };
    const used = localStorage.getItem(USED_MARKER) !== null;
    if (used && (await db.plans.count()) === 0) return { ok: false, reason: 'gone' };
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Dexie.VersionError ? 'newer' : 'failed' };
  } finally {
    timers.forEach(clearTimeout);
    db.on('blocked').unsubscribe(onBlocked);
  }
}

/** Remembers outside the database that this browser holds a plan, or no longer does. Saving never fails by it. */
export function markUsed(used: boolean): void {
  try {
    if (used) localStorage.setItem(USED_MARKER, '1');
    else localStorage.removeItem(USED_MARKER);
  } catch (error) {
    console.error(error);
  }
}

/** Calls back when another tab opens a newer version: this one's connection is then closed. */
export function onReplaced(listener: () => void): () => void {
  const close = () => {
    db.close();
    listener();
  };
  db.on('versionchange', close);
  return () => db.on('versionchange').unsubscribe(close);
}
