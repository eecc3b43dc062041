// What family adds to a kept copy stays with it: from one page after another, and from two pages at once, each of which shows it.
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { type KeptReplyOrder, useKeptReply } from '#screens/open-copy/useKeptReply.ts';
import { forgetCopy, type KeptReply, keepCopy, keptReply } from '#storage/kept-copies.ts';
import type { Added, ReplySoFar } from '#ui/copy/reply.ts';
import { beginEmpty } from './screen.tsx';

const from = { name: 'Mama', relation: 'mother' };
const added = (text: string): Added => ({
  id: crypto.randomUUID(),
  place: { topicId: 'leisure' },
  told: { text },
  at: 1,
});
const [zoo, sea, fish] = [added('Naar Artis.'), added('Bij zee.'), added('Vissen.')];

// Sealing has tests of its own: here a file is what stands in it.
const make: KeptReplyOrder['make'] = (who, list) => ({
  result: Promise.resolve({ ok: true, value: new Blob([JSON.stringify({ from: who, added: list })]) }),
  stop: () => undefined,
});
const read = ({ bytes }: KeptReply) => JSON.parse(new TextDecoder().decode(bytes));
const open: KeptReplyOrder['open'] = async (reply) => ({ ok: true, value: read(reply) });

let copyId = '';
async function keepSam() {
  const saved = await keepCopy('Sam.mijnplan', new Blob(['12345678']));
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value;
}
beforeEach(async () => {
  await beginEmpty();
  copyId = await keepSam();
});

/** A page on which the copy is open, kept or not. */
const page = (isKept = true) => {
  const keptId = isKept ? copyId : undefined;
  return renderHook(() => useKeptReply({ keptId, earlier: undefined, version: undefined, make, open }))
    .result;
};
type Page = ReturnType<typeof page>;
async function stored() {
  const found = await keptReply(copyId);
  if (!found.ok || !found.value) return undefined;
  const { sent, unsent } = found.value;
  return { texts: read(found.value).added.map(({ told }: Added) => told.text), sent, unsent };
}

/** What a change makes of the page, whatever there was. */
const become =
  (list: readonly Added[], sent: readonly string[] = []) =>
  () => ({ from, added: list, sent });
const add = (one: Added) => (now: ReplySoFar) => ({ ...now, from, added: [...now.added, one] });
const remove = (one: Added) => (now: ReplySoFar) => ({
  ...now,
  added: now.added.filter(({ id }) => id !== one.id),
});
const textsOf = ({ current }: Page) => current.keeping.now.added.map(({ told }) => told.text);
const does = (at: Page, change: (now: ReplySoFar) => ReplySoFar) =>
  act(async () => at.current.keeping.change(change));

it('keeps the latest of what is added, what was sent of it, and nothing when all is removed', async () => {
  const kept = page();
  await act(async () => {
    for (const list of [[zoo], [zoo, sea]]) kept.current.keeping.change(become(list));
  });
  await waitFor(async () =>
    expect(await stored()).toEqual({ texts: ['Naar Artis.', 'Bij zee.'], sent: [], unsent: 2 }),
  );
  await does(kept, become([zoo, sea], [zoo.id]));
  await waitFor(async () => expect(await stored()).toMatchObject({ sent: [zoo.id], unsent: 1 }));
  await does(kept, become([], [zoo.id]));
  await waitFor(async () => expect(await stored()).toBeUndefined());
});

it('begins with what was added before the copy was kept', async () => {
  const late = page(false);
  await does(late, add(zoo));
  expect(late.current.keeping.isKept).toBe(false);
  await act(async () => late.current.keepAs(copyId));
  await waitFor(async () => expect(await stored()).toMatchObject({ texts: ['Naar Artis.'], unsent: 1 }));
  expect(late.current.keeping.isKept).toBe(true);
});

it('shows what another page adds, sends and takes away, and loses nothing of its own', async () => {
  const [one, other] = [page(), page()];
  await does(one, add(zoo));
  await waitFor(() => expect(textsOf(other)).toEqual(['Naar Artis.']));
  expect(other.current.keeping.now.from).toEqual(from);
  // Both at the same moment: neither knows of the other yet.
  await act(async () => {
    one.current.keeping.change(add(fish));
    other.current.keeping.change(add(sea));
  });
  for (const at of [one, other])
    await waitFor(() => expect(textsOf(at).sort()).toEqual(['Bij zee.', 'Naar Artis.', 'Vissen.']));
  await waitFor(async () => expect((await stored())?.texts).toHaveLength(3));
  await does(one, (now) => ({ ...now, sent: [zoo.id] }));
  await waitFor(() => expect(other.current.keeping.now.sent).toEqual([zoo.id]));
  await does(other, remove(sea));
  await waitFor(() => expect(textsOf(one).sort()).toEqual(['Naar Artis.', 'Vissen.']));
  await waitFor(async () => expect(await stored()).toMatchObject({ sent: [zoo.id], unsent: 1 }));
});

it('keeps what stands on the page when the copy is forgotten in another tab, and can keep it again', async () => {
  const kept = page();
  await does(kept, add(zoo));
  await waitFor(async () => expect(await stored()).toBeDefined());
  await act(async () => void (await forgetCopy(copyId)));
  await waitFor(() => expect(kept.current.isCopyKept).toBe(false));
  expect(kept.current.keeping.isKept).toBe(false);
  expect(textsOf(kept)).toEqual(['Naar Artis.']);
  copyId = await keepSam();
  await act(async () => kept.current.keepAs(copyId));
  await waitFor(async () => expect(await stored()).toMatchObject({ texts: ['Naar Artis.'], unsent: 1 }));
});
