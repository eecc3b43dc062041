// What was agreed stands with the point at which it was agreed.
import { expect, it } from 'vitest';
import type { Agreement, Talk } from '#domain/records.ts';
import { agreedOn } from '#domain/talk.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { agreement, contentsOf, secondRound } from './contents-of.ts';

const [first, second] = [idOf(11), idOf(12)];
const talk: Talk = {
  ...agreement(secondRound),
  id: idOf(10),
  kind: 'meeting',
  state: 'going',
  who: [],
  points: [first, second].map((id) => ({ id, subject: { kind: 'own' }, done: false })),
};
const onPoint = (at: number, of: Agreement) =>
  agreedOn(
    talk.points[at] ?? { id: first, subject: { kind: 'own' }, done: false },
    talk,
    contentsOf({ agreements: [of] }),
    () => undefined,
  );
const agreed = { ...agreement(secondRound), topicId: 'more', talkId: talk.id };

it('two points of one topic each show their own', () => {
  expect(onPoint(0, { ...agreed, pointId: second })).toEqual([]);
  expect(onPoint(1, { ...agreed, pointId: second })).toHaveLength(1);
});

it('one from an earlier version, without a point, is known by its topic', () => {
  expect(onPoint(0, agreed)).toHaveLength(1);
  expect(onPoint(0, { ...agreed, topicId: 'living' })).toEqual([]);
});
