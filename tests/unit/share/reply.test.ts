// A reply: what family adds to a copy comes back in the ids of the plan that it answers, and nothing else does.
import { expect, it } from 'vitest';
import { decode, type OpenedCopy, type OpenedReply } from '#share/decode.ts';
import type { CopyToMake } from '#share/encode.ts';
import { type Added, addedIn, replyTo } from '#share/reply.ts';
import { sourceOf } from '#share/source.ts';
import { countingIds, idOf } from '#tests/support/arbitraries.ts';
import { foreignZip, made, mediaOf, now, sam, zipOf, zipped } from '#tests/support/copies.ts';

const surroundings = { now, newId: countingIds() };
const from = { name: 'Mama', relation: 'mother' };

async function openedSam(newId = countingIds()): Promise<OpenedCopy> {
  const copy = await decode(sourceOf(await zipOf(sam)), { now, newId });
  if (!copy.ok || copy.value.kind !== 'copy') throw new Error('Sam has a copy');
  return copy.value;
}

async function replied(copy: OpenedCopy, added: readonly Added[]): Promise<OpenedReply> {
  const order: CopyToMake = { ...replyTo(copy, from, added), made };
  const reply = await decode(sourceOf(await zipped(order)), surroundings);
  if (!reply.ok || reply.value.kind !== 'reply') throw new Error(reply.ok ? reply.value.kind : reply.reason);
  return reply.value;
}

/** Words with a photo at a card, and words at a topic. */
function twoAdded(copy: OpenedCopy) {
  const [photo] = sam.media;
  const [card] = copy.contents.cards;
  if (!photo || !card) throw new Error('Sam has a photo and a card');
  const { id: _, planId: __, ...fresh } = photo;
  const added: readonly Added[] = [
    {
      id: idOf(900),
      at: now - 5,
      place: { topicId: 'leisure', questionId: card.questionId, card: `own:${card.id}` },
      told: { text: 'Met Flip bij zee.', photo: fresh },
    },
    { id: idOf(901), at: now + 5000, place: { topicId: 'leisure' }, told: { text: 'Zo blij.' } },
  ];
  return { photo, card, added };
}

it('comes back in the ids of the plan, with its words, photo and place', async () => {
  const copy = await openedSam();
  const { photo, card, added } = twoAdded(copy);
  const reply = await replied(copy, added);

  const [own] = sam.contents.cards;
  expect(reply.to.planId).toBe(sam.contents.plan.id);
  expect(reply.from).toEqual(from);
  expect(reply.additions).toMatchObject([
    {
      id: idOf(900),
      text: 'Met Flip bij zee.',
      place: { topicId: 'leisure', questionId: card.questionId, card: `own:${own?.id}` },
    },
    // Nothing is from the future.
    { id: idOf(901), at: now, place: { topicId: 'leisure' } },
  ]);
  const [medium] = await mediaOf(reply);
  expect(medium?.id).toBe(reply.additions[0]?.photo);
  expect(medium?.bytes).toEqual(photo.bytes);
});

it('can be gone on with another time, when the same file is opened under other ids', async () => {
  const copy = await openedSam();
  const { card, added } = twoAdded(copy);
  const reply = await replied(copy, added);
  const again = await openedSam(countingIds(0x20_0000));
  const [cardAgain] = again.contents.cards;
  expect(cardAgain?.id).not.toBe(card.id);
  const back = await addedIn(reply, again);
  expect(back).toEqual([
    { ...added[0], place: { ...added[0]?.place, card: `own:${cardAgain?.id}` } },
    { ...added[1], at: now },
  ]);
  // What cannot be read of it is left out; the words stay.
  const unread = { ...reply, media: { ...reply.media, read: async () => undefined } };
  expect((await addedIn(unread, again))[0]?.told).toEqual({ text: 'Met Flip bij zee.' });
});

it('names the copy that it answers, as far as that said which it is', async () => {
  const copy = await openedSam();
  expect((await replied({ ...copy, copyId: idOf(77) }, [])).to.copyId).toBe(idOf(77));
  const { copyId: _, ...nameless } = copy;
  expect((await replied(nameless, [])).to).not.toHaveProperty('copyId');
});

it.each([
  ['the same addition twice', [{ id: idOf(1) }, { id: idOf(1) }]],
  ['a place without a topic', [{ id: idOf(1), place: {} }]],
  ['no uuid', [{ id: '../plan' }]],
])('is damaged with %s', async (_, additions) => {
  const json = {
    format: 'mijn-plan',
    version: 1,
    kind: 'reply',
    made,
    app: 'Mijn Plan',
    to: { planId: idOf(500) },
    from,
    additions: additions.map((one) => ({
      order: 1,
      at: 1,
      place: { topicId: 'leisure' },
      text: 'a',
      ...one,
    })),
    media: [],
  };
  expect(await decode(sourceOf(foreignZip(json, {})), surroundings)).toEqual({
    ok: false,
    reason: 'damaged',
  });
});
