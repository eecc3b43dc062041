// One edit: a transaction that reads, changes and puts records, and remembers how to undo it.
import { type Media, type Plan, type RecordKind, type RecordOf, recordKinds } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { db } from './db.ts';

const STEPS_KEPT = 20;

type Fields<K extends RecordKind> = Omit<RecordOf<K>, 'id' | 'revision' | 'order' | 'at'> & { id?: string };

/** What an edit can do. Every put counts the record's revision up and is undone as a whole. */
export interface Edit {
  get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | undefined>;
  /** What stands under an index, unchecked. */
  find(kind: RecordKind, where: Record<string, string>): Promise<unknown>;
  /** Makes a record: gives it an id, an order after all others of its kind, and a time. */
  add<K extends RecordKind>(kind: K, fields: Fields<K>): Promise<RecordOf<K>>;
  put<K extends RecordKind>(kind: K, record: RecordOf<K>): Promise<void>;
  remove(kind: RecordKind, id: string): Promise<void>;
  /** Stores bytes in the same transaction as the record that names them; gives their id. */
  addMedia(media: Omit<Media, 'id' | 'planId'>): Promise<string>;
}

const recordTables = [...recordKinds.map((kind) => db.table(kind)), db.media, db.steps];

/**
 * Runs one edit of a plan. It resolves after the transaction is complete on disk, never earlier.
 * `undoable: false` is for what is no step of the client's, such as where they were.
 */
export async function edit<T>(
  planId: string,
  body: (tx: Edit) => Promise<T>,
  { undoable = true } = {},
): Promise<Saved<T>> {
  return save(() =>
    db.transaction('rw', recordTables, async () => {
      const changes = new Map<string, { kind: RecordKind; id: string; before?: unknown }>();
      const table = (kind: RecordKind) => db.table(kind);
      const seen = new Map<string, unknown>();
      // Writes are asked for one after another and waited for together: a tap should not wait for each in turn.
      const writes: PromiseLike<unknown>[] = [];
      const stepIds = undoable ? db.steps.where('planId').equals(planId).primaryKeys() : undefined;
      const remember = async (kind: RecordKind, id: string) => {
        const key = `${kind}/${id}`;
        if (changes.has(key)) return;
        const before = seen.has(key) ? seen.get(key) : await table(kind).get(id);
        changes.set(key, before === undefined ? { kind, id } : { kind, id, before });
      };
      const tx: Edit = {
        get: (kind, id) => table(kind).get(id) as never,
        async find(kind, where) {
          const row: { id: string } | undefined = await table(kind).where(where).first();
          if (row !== undefined) seen.set(`${kind}/${row.id}`, row);
          return row;
        },
        async add(kind, fields) {
          const record = {
            ...fields,
            id: fields.id ?? crypto.randomUUID(),
            revision: 1,
            order: await nextOrder(kind, planId),
            at: Date.now(),
          } as unknown as RecordOf<typeof kind>;
          if (fields.id === undefined) seen.set(`${kind}/${record.id}`, undefined);
          await remember(kind, record.id);
          writes.push(table(kind).add(record));
          return record;
        },
        async put(kind, record) {
          await remember(kind, record.id);
          writes.push(table(kind).put({ ...record, revision: record.revision + 1 }));
        },
        async remove(kind, id) {
          await remember(kind, id);
          writes.push(table(kind).delete(id));
        },
        async addMedia(media) {
          const id = crypto.randomUUID();
          writes.push(db.media.add({ ...media, id, planId }));
          return id;
        },
      };
      const result = await body(tx);
      if (stepIds !== undefined && changes.size > 0) {
        writes.push(db.steps.add({ planId, changes: [...changes.values()] }));
        for (const id of (await stepIds).slice(0, 1 - STEPS_KEPT)) writes.push(db.steps.delete(id));
      }
      await Promise.all(writes);
      return result;
    }),
  );
}

/** Runs a write and turns the failures that can be expected into values. A closed connection is reopened once. */
export async function save<T>(write: () => PromiseLike<T>, retried = false): Promise<Saved<T>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    const closed = ['DatabaseClosedError', 'OpenFailedError', 'InvalidStateError'].includes(nameOf(error));
    if (closed && !retried) {
      await db.open().catch(() => undefined);
      return save(write, true);
    }
    if (closed) return { ok: false, reason: 'closed' };
    if (isNoSpace(error)) return { ok: false, reason: 'no-space' };
    console.error(error);
    return { ok: false, reason: 'failed' };
  }
}

/** Takes the plan's last step back. False when there is none. */
export async function undoLastStep(planId: string): Promise<Saved<boolean>> {
  return save(() =>
    db.transaction('rw', recordTables, async () => {
      const step = await db.steps.where('planId').equals(planId).last();
      if (step?.id === undefined) return false;
      for (const { kind, id, before } of step.changes) {
        if (before === undefined) await db.table(kind).delete(id);
        else await db.table(kind).put(takenBack(kind, before, await db.table(kind).get(id)));
      }
      await db.steps.delete(step.id);
      return true;
    }),
  );
}

// Taking back is a write like any other, so the revision goes on. Where the client is, what was thrown away and when all was
// saved are no steps: of a plan these stay as they are now.
function takenBack(kind: RecordKind, before: unknown, now: { revision: number } | undefined): unknown {
  const { revision } = before as { revision: number };
  const next = { ...(before as object), revision: Math.max(revision, now?.revision ?? revision) + 1 };
  if (kind !== 'plans' || now === undefined) return next;
  const { position: _, deletedAt: __, backedUp: ___, ...plan } = next as Partial<Plan>;
  const { position, deletedAt, backedUp } = now as Partial<Plan>;
  return {
    ...plan,
    ...(position === undefined ? {} : { position }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...(backedUp === undefined ? {} : { backedUp }),
  };
}

/** The order after all others of its kind. A damaged row, without a number, does not count. */
export async function nextOrder(kind: RecordKind, planId: string): Promise<number> {
  const most = Number.MAX_SAFE_INTEGER;
  const index = db.table(kind).where(kind === 'plans' ? 'order' : '[planId+order]');
  const last: { order: number } | undefined = await (kind === 'plans'
    ? index.between(0, most)
    : index.between([planId, 0], [planId, most])
  ).last();
  return Math.floor(last?.order ?? 0) + 1;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

// The device can be full at a single write, at many at once, or only when the transaction completes.
function isNoSpace(error: unknown): boolean {
  const { inner, failures } = (error ?? {}) as { inner?: unknown; failures?: unknown[] };
  return [error, inner, ...(failures ?? [])].some((one) => nameOf(one) === 'QuotaExceededError');
}
