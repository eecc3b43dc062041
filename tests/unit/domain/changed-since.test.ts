// What changed since a copy was made, by topic: what is new, otherwise or gone.
import { expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { type Changes, changedSince, heldBy, stoodIn } from '#domain/changed-since.ts';
import type { PlanContents } from '#domain/contents.ts';
import { topicOf } from '#domain/fit.ts';
import { sam } from '#tests/support/copies.ts';

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

it('takes an own card and a person for a change of what names them', () => {
  const { cards, people } = sam.contents;
  const topics = since({ ...sam.contents, cards: [], people: [] }, sam.contents).topics;
  expect(people.length).toBeGreaterThan(0);
  for (const { questionId } of cards)
    expect([...(topics.get(topic(questionId) ?? '') ?? [])]).toEqual(['changed']);
});
