// What changed since a copy was made, by topic.
import { expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { changedSince, heldBy } from '#domain/changed-since.ts';
import { topicOf } from '#domain/fit.ts';
import { sam } from '#tests/support/copies.ts';

const topic = (questionId: string) => topicOf(catalogueOf([]), questionId);

it('says nothing of a plan that is as it was', () => {
  expect(changedSince(heldBy(sam.contents), sam.contents, topic)).toEqual({ topics: new Set(), gone: false });
});

it('names the topic of what is new or otherwise, and says that something is gone', () => {
  const [first, ...rest] = sam.contents.answers;
  if (!first) throw new Error('Sam answered');
  const held = heldBy(sam.contents);
  const topics = new Set([topic(first.questionId)]);
  const otherwise = { ...sam.contents, answers: [{ ...first, revision: first.revision + 1 }, ...rest] };
  expect(changedSince(held, otherwise, topic)).toEqual({ topics, gone: false });
  const less = { ...sam.contents, answers: rest };
  expect(changedSince(held, less, topic).gone).toBe(true);
  expect(changedSince(heldBy(less), sam.contents, topic)).toEqual({ topics, gone: false });
});

it('knows where an own card and a person stand', () => {
  const { cards, people } = sam.contents;
  const held = heldBy({ ...sam.contents, cards: [], people: [] });
  const { topics } = changedSince(held, sam.contents, topic);
  for (const { questionId } of cards) expect(topics).toContain(topic(questionId));
  expect(people.length).toBeGreaterThan(0);
});
