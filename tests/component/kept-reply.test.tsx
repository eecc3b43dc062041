// What family adds to a kept copy stays with it: from one page after another, and from two pages at once.
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { type KeptReplyOrder, useKeptReply } from '#screens/open-copy/useKeptReply.ts';
import { type KeptReply, keepCopy, keptReply } from '#storage/kept-copies.ts';
import type { Added } from '#ui/copy/reply.ts';
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
beforeEach(async () => {
  await beginEmpty();
  const saved = await keepCopy('Sam.mijnplan', new Blob(['12345678']));
  if (!saved.ok) throw new Error(saved.reason);
  copyId = saved.value;
});

/** A page on which the copy is open. */
const page = () =>
  renderHook(() => useKeptReply({ keptId: copyId, earlier: undefined, version: undefined, make, open }))
    .result;
async function stored() {
  const found = await keptReply(copyId);
  if (!found.ok || !found.value) return undefined;
  const { sent, unsent } = found.value;
  return { texts: read(found.value).added.map(({ told }: Added) => told.text), sent, unsent };
}

it('keeps the latest of what is added, what was sent of it, and nothing when all is removed', async () => {
  const { current: kept } = page();
  await act(async () => {
    for (const list of [[zoo], [zoo, sea]]) kept.keeping.onChange({ from, added: list, sent: [] });
  });
  await waitFor(async () =>
    expect(await stored()).toEqual({ texts: ['Naar Artis.', 'Bij zee.'], sent: [], unsent: 2 }),
  );
  await act(async () => kept.keeping.onChange({ from, added: [zoo, sea], sent: [zoo.id] }));
  await waitFor(async () => expect(await stored()).toMatchObject({ sent: [zoo.id], unsent: 1 }));
  await act(async () => kept.keeping.onChange({ from, added: [], sent: [zoo.id] }));
  await waitFor(async () => expect(await stored()).toBeUndefined());
});

it('begins with what was added before the copy was kept', async () => {
  const late = renderHook(() =>
    useKeptReply({ keptId: undefined, earlier: undefined, version: undefined, make, open }),
  ).result;
  await act(async () => late.current.keeping.onChange({ from, added: [zoo], sent: [] }));
  expect(late.current.keeping.isKept).toBe(false);
  await act(async () => late.current.keepAs(copyId));
  await waitFor(async () => expect(await stored()).toMatchObject({ texts: ['Naar Artis.'], unsent: 1 }));
  expect(late.current.keeping.isKept).toBe(true);
});

it('loses nothing when the copy is open on two pages', async () => {
  const [one, other] = [page(), page()];
  await act(async () => one.current.keeping.onChange({ from, added: [zoo], sent: [] }));
  await waitFor(async () => expect(await stored()).toMatchObject({ unsent: 1 }));
  await act(async () => other.current.keeping.onChange({ from, added: [sea], sent: [] }));
  await waitFor(async () => expect(await stored()).toMatchObject({ texts: ['Naar Artis.', 'Bij zee.'] }));
  await act(async () => one.current.keeping.onChange({ from, added: [zoo, fish], sent: [] }));
  await waitFor(async () =>
    expect(await stored()).toEqual({ texts: ['Bij zee.', 'Naar Artis.', 'Vissen.'], sent: [], unsent: 3 }),
  );
});
