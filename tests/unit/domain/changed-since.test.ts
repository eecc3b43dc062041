// What changed since a copy was made, by topic.
import { expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { changedSince, heldBy } from '#domain/changed-since.ts';
import { topicOf } from '#domain/fit.ts';
import { sam } from '#tests/support/copies.ts';

const topic = (questionId: string) => topicOf(catalogueOf([]), questionId);

it('says nothing of a plan that is as it was', () => {
  expect(changedSince(heldBy(sam.contents), sam.contents, topic).size).toBe(0);
});

it('counts what is new, changed and gone', () => {
  const [first, ...rest] = sam.contents.answers;
  if (!first) throw new Error('Sam answered');
  const held = heldBy(sam.contents);
  const changed = { ...sam.contents, answers: [{ ...first, revision: first.revision + 1 }, ...rest] };
  expect(changedSince(held, changed, topic).get(topic(first.questionId) ?? '')).toEqual({
    added: 0,
    changed: 1,
    gone: 0,
  });
  expect(changedSince(held, { ...sam.contents, answers: rest }, topic).get('')?.gone).toBe(1);
  expect(
    changedSince(heldBy({ ...sam.contents, answers: rest }), sam.contents, topic).get(
      topic(first.questionId) ?? '',
    )?.added,
  ).toBe(1);
});
