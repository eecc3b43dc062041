// Copies that family keeps on this device, sealed as they came, and what family adds to them, sealed too. Nothing here can be read
// without the five words.
import { useLiveQuery } from 'dexie-react-hooks';
import type { Saved } from '#domain/saved.ts';
import { db, type KeptCopy, type KeptReply } from './db.ts';
import { save } from './edit.ts';

export type { KeptReply } from './db.ts';

export interface Kept extends KeptCopy {
  readonly reply?: KeptReply | undefined;
}

export function useKeptCopies(): readonly Kept[] | undefined {
  return useLiveQuery(async () => {
    const copies = await db.keptCopies.toArray();
    const replies = await db.keptReplies.bulkGet(copies.map(({ id }) => id));
    return copies.map((copy, at) => ({ ...copy, reply: replies[at] }));
  });
}

/** A sealed file begins with a salt, a key and a nonce that no other has. */
const TELLS_APART = 1024;

/** The kept copy that is this very file, if any: it may have come by mail once more. */
export function keptAs(file: Blob): Promise<Saved<Kept | undefined>> {
  return save(async () => {
    const start = await startOf(file);
    for (const copy of await db.keptCopies.toArray()) {
      const other = new Blob([copy.bytes]);
      if (other.size !== file.size) continue;
      const same = await startOf(other);
      if (same.every((byte, at) => byte === start[at])) {
        return { ...copy, reply: await db.keptReplies.get(copy.id) };
      }
    }
    return undefined;
  });
}

const startOf = async (file: Blob) => new Uint8Array(await file.slice(0, TELLS_APART).arrayBuffer());

/** Keeps a received copy, once; gives the id under which it is kept. */
export async function keepCopy(fileName: string, file: Blob): Promise<Saved<string>> {
  const before = await keptAs(file);
  if (!before.ok) return before;
  if (before.value) return { ok: true, value: before.value.id };
  const keep = (bytes: KeptCopy['bytes']) =>
    save(async () => {
      const id = crypto.randomUUID();
      await db.keptCopies.add({ id, fileName, at: Date.now(), bytes });
      return id;
    });
  const kept = await keep(file);
  // Not every browser stores files in a private window.
  return kept.ok || kept.reason !== 'failed' ? kept : keep(await file.arrayBuffer());
}

/** Whether a copy is still kept, and which version of what is added to it: another tab adds, or forgets it. */
export function useKeptVersion(copyId: string | undefined) {
  return useLiveQuery(async () => {
    if (copyId === undefined) return undefined;
    const isThere = (await db.keptCopies.where({ id: copyId }).count()) > 0;
    return { copyId, isThere, version: (await db.keptReplies.get(copyId))?.version };
  }, [copyId]);
}

/** What is added to a kept copy. */
export function keptReply(copyId: string): Promise<Saved<KeptReply | undefined>> {
  return save(() => db.keptReplies.get(copyId));
}

/**
 * Keeps what is added to a kept copy, in the place of what was there in version `before`; `undefined` when nothing is added any more.
 * False, and nothing is written, when something else stands there: another tab adds too. Fails when the copy was taken away.
 */
export async function keepReply(
  copyId: string,
  reply: Omit<KeptReply, 'copyId'> | undefined,
  before: string | undefined,
): Promise<Saved<boolean>> {
  const kept = await save(() =>
    db.transaction('rw', db.keptCopies, db.keptReplies, async () => {
      if ((await db.keptCopies.where({ id: copyId }).count()) === 0) return undefined;
      const now = await db.keptReplies.get(copyId);
      if (now?.version !== before) return false;
      if (reply) await db.keptReplies.put({ ...reply, copyId });
      else await db.keptReplies.delete(copyId);
      return true;
    }),
  );
  if (!kept.ok) return kept;
  return kept.value === undefined ? { ok: false, reason: 'failed' } : { ok: true, value: kept.value };
}

/** Takes a kept copy away, with what was added to it. */
export function forgetCopy(id: string): Promise<Saved> {
  return save(() =>
    db.transaction('rw', db.keptCopies, db.keptReplies, async () => {
      await db.keptCopies.delete(id);
      await db.keptReplies.delete(id);
    }),
  );
}
