// What can go along in a copy, and what does again in a new copy for somebody who has one.
import { expect, it } from 'vitest';
import type { Addition } from '#domain/records.ts';
import { sameChoice, topicsToShare } from '#screens/share/share-choice.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { sam } from '#tests/support/copies.ts';

const { contents } = sam;
const [answer] = contents.answers;
if (!answer) throw new Error('Sam answered');
const locked = { ...contents, answers: [{ ...answer, locked: true }] };
const all = topicsToShare(contents);

it('the same topics go along again, as far as they are still there', () => {
  const again = (topics: readonly string[]) =>
    sameChoice({ topics: [...topics], unlocked: [] }, contents).topics;
  expect(all).toContain('leisure');
  expect(again(['leisure', 'own.gone'])).toEqual(['leisure']);
  expect(again([])).toEqual([]);
});

it('what was unlocked goes along again only when it is as it was', () => {
  const given = { topics: [...all], unlocked: [answer.id], held: { [answer.id]: answer.revision } };
  expect(sameChoice(given, locked).unlocked).toEqual([answer.id]);
  const changed = { ...contents, answers: [{ ...answer, locked: true, revision: answer.revision + 1 }] };
  expect(sameChoice(given, changed).unlocked).toEqual([]);
  // The log of an earlier app does not say as what it went along.
  expect(sameChoice({ topics: given.topics, unlocked: given.unlocked }, locked).unlocked).toEqual([]);
});

it('a topic in which only family said something can go along, once the client wants that', () => {
  const addition: Addition = {
    id: idOf(700),
    planId: contents.plan.id,
    revision: 1,
    order: 1,
    at: 1,
    said: { by: 'other', name: 'Mama' },
    roundId: contents.plan.roundId,
    place: { topicId: 'self-care', questionId: 'own.gone' },
    text: 'Je houdt van warm water.',
    state: 'yes',
    source: idOf(701),
  };
  expect(all).not.toContain('self-care');
  expect(topicsToShare({ ...contents, additions: [addition] })).toContain('self-care');
  expect(topicsToShare({ ...contents, additions: [{ ...addition, state: 'talk' }] })).not.toContain(
    'self-care',
  );
});
