// What changed since a copy was made, by topic: what is new, otherwise or gone.
import { expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { type Changes, changedSince, heldBy, stoodIn } from '#domain/changed-since.ts';
import type { PlanContents } from '#domain/contents.ts';
import { topicOf } from '#domain/fit.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { sam } from '#tests/support/copies.ts';

const made = (n: number) => ({
  id: idOf(n),
  planId: idOf(1),
  revision: 1,
  order: n,
  at: n,
  said: { by: 'self' as const },
});
const topic = (questionId: string) => topicOf(catalogueOf([]), questionId);
const noted = (contents: PlanContents) => ({ held: heldBy(contents), stoodIn: stoodIn(contents, topic) });
const since = (then: PlanContents, now: PlanContents) => changedSince(noted(then), now, topic);
const plainly = ({ topics, gone }: Changes) => ({
  topics: Object.fromEntries([...topics].map(([id, kinds]) => [id, [...kinds]])),
  gone,
});

const [first, ...rest] = sam.contents.answers;
if (!first) throw new Error('Sam answered');
const where = topic(first.questionId) ?? '';
const withAnswer = (change: Partial<typeof first>) => ({
  ...sam.contents,
  answers: [{ ...first, revision: first.revision + 1, ...change }, ...rest],
});

it('says nothing of a plan that is as it was', () => {
  expect(plainly(since(sam.contents, sam.contents))).toEqual({ topics: {}, gone: false });
});

it('tells apart what is new, otherwise and gone, each with its topic', () => {
  const less = { ...sam.contents, answers: rest };
  expect(plainly(since(less, sam.contents))).toEqual({ topics: { [where]: ['new'] }, gone: false });
  expect(plainly(since(sam.contents, withAnswer({})))).toEqual({
    topics: { [where]: ['changed'] },
    gone: false,
  });
  expect(plainly(since(sam.contents, less))).toEqual({ topics: { [where]: ['gone'] }, gone: false });
});

it('takes an answer that says nothing any more for gone, and one that never said anything for nothing', () => {
  const silent = withAnswer({ marks: [] });
  expect(plainly(since(sam.contents, silent)).topics).toEqual({ [where]: ['gone'] });
  const skipped = withAnswer({ state: 'skipped', marks: [] });
  expect(plainly(since({ ...sam.contents, answers: rest }, skipped)).topics).toEqual({});
});

it('of a copy whose log does not say where things stood, it says that something is gone', () => {
  const held = heldBy(sam.contents);
  const less = { ...sam.contents, answers: rest };
  expect(plainly(changedSince({ held }, less, topic))).toEqual({ topics: {}, gone: true });
});

it('takes a change of a card or a person for a change of what names them; one that comes along adds nothing', () => {
  const { cards } = sam.contents;
  expect(since({ ...sam.contents, cards: [], people: [] }, sam.contents).topics.size).toBe(0);
  const [card] = cards;
  if (!card) throw new Error('Sam has a card');
  const otherwise = { ...sam.contents, cards: [{ ...card, revision: 9 }, ...cards.slice(1)] };
  expect(plainly(since(sam.contents, otherwise)).topics).toEqual({
    [topic(card.questionId) ?? '']: ['changed'],
  });
});

it('takes how an agreement went, and how something is asked, for a change', () => {
  const agreement = { ...made(70), roundId: idOf(2), topicId: 'living', text: 'koken' };
  const checkIn = { ...made(71), agreementId: agreement.id, day: '2026-03-01', value: 'done' as const };
  const adaptation = { ...made(72), target: { kind: 'question' as const, id: '4.1' }, hidden: true };
  const then = { ...sam.contents, agreements: [agreement] };
  const now = { ...then, checkIns: [checkIn], adaptations: [adaptation] };
  expect(plainly(since(then, now)).topics).toEqual({ living: ['changed'], leisure: ['changed'] });
  // Only the last times go along: an older one that no longer does is not gone.
  expect(plainly(since(now, then))).toEqual({ topics: {}, gone: false });
});
