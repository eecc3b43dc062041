// Copies that family keeps, and what they add: as it came, apart from the copy, and gone with it.
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { db, type KeptCopy } from '#storage/db.ts';
import { forgetCopy, keepCopy, keepReply, keptAs, keptReply } from '#storage/kept-copies.ts';
import './fresh-device.ts';

const bytesOf = (...bytes: number[]) => Uint8Array.from(bytes).buffer;
const kept = async (file: BlobPart) => {
  const found = await keptAs(new Blob([file]));
  return found.ok ? found.value : undefined;
};
const keep = async (...bytes: number[]) => {
  const saved = await keepCopy('sam.mijnplan', new Blob([bytesOf(...bytes)]));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value;
};

it('a copy stays as it came, and the same file is known again', async () => {
  const id = await keep(1, 2, 3);
  await keep(1, 2, 4);
  expect(await keep(1, 2, 3)).toBe(id);
  const found = await kept(bytesOf(1, 2, 3));
  expect(found).toMatchObject({ id, fileName: 'sam.mijnplan' });
  expect(await new Blob([found?.bytes ?? '']).arrayBuffer()).toEqual(bytesOf(1, 2, 3));
  expect(await kept(bytesOf(1, 2, 3, 4))).toBeUndefined();
  expect(await kept(bytesOf(9, 2, 3))).toBeUndefined();
});

it('a copy is kept as bytes where the browser stores no files, and is known again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const refuse = (_: unknown, copy: KeptCopy) => {
    if (copy.bytes instanceof Blob) throw new DOMException('no files here', 'DataCloneError');
  };
  db.keptCopies.hook('creating', refuse);
  try {
    await keep(1, 2, 3);
  } finally {
    db.keptCopies.hook('creating').unsubscribe(refuse);
  }
  expect((await kept(bytesOf(1, 2, 3)))?.bytes).toEqual(bytesOf(1, 2, 3));
});

it('what is added to a copy stays with that one, in the place of what was there', async () => {
  const [id, other] = [await keep(1), await keep(2)];
  const reply = { version: 'a', bytes: bytesOf(7), sent: [], unsent: 2 };
  await keepReply(id, reply, undefined);
  expect((await kept(bytesOf(1)))?.reply).toEqual({ ...reply, copyId: id });
  expect((await kept(bytesOf(2)))?.reply).toBeUndefined();
  await keepReply(id, { ...reply, version: 'b', sent: ['x', 'y'], unsent: 0 }, 'a');
  expect(await keptReply(id)).toMatchObject({ ok: true, value: { version: 'b', unsent: 0 } });

  await keepReply(other, reply, undefined);
  await keepReply(id, undefined, 'b');
  expect((await kept(bytesOf(1)))?.reply).toBeUndefined();
  await forgetCopy(other);
  expect(await kept(bytesOf(2))).toBeUndefined();
  expect(await db.keptReplies.count()).toBe(0);
  expect(await db.keptCopies.count()).toBe(1);
});

it('no tab writes over what another one added meanwhile', async () => {
  const id = await keep(1);
  const reply = { version: 'a', bytes: bytesOf(7), sent: [], unsent: 1 };
  expect(await keepReply(id, reply, undefined)).toEqual({ ok: true, value: true });
  for (const mine of [{ ...reply, version: 'b' }, undefined])
    expect(await keepReply(id, mine, undefined)).toEqual({ ok: true, value: false });
  expect(await keptReply(id)).toMatchObject({ value: { version: 'a' } });
});

it('nothing is left of a copy that another tab took away', async () => {
  const id = await keep(1);
  await forgetCopy(id);
  const reply = { version: 'a', bytes: bytesOf(7), sent: [], unsent: 1 };
  expect(await keepReply(id, reply, undefined)).toEqual({ ok: false, reason: 'failed' });
  expect(await db.keptReplies.count()).toBe(0);
});
