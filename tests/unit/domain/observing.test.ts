// What several people saw by looking closely: each apart, and side by side.
import { describe, expect, it } from 'vitest';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { topicOf } from '#domain/fit.ts';
import { lookId, lookOf, seenIn, sideBySide } from '#domain/observing.ts';
import type { Observation } from '#domain/records.ts';

let order = 0;
const saw = (name: string, questionId: string, choices: string[], roundId = 'now'): Observation => {
  order += 1;
  return {
    id: `${order}`,
    planId: 'plan',
    revision: 1,
    order,
    at: order,
    said: { by: 'other', name },
    roundId,
    questionId,
    choices,
    locked: false,
  };
};

describe('the id of an observation question', () => {
  it('names its topic and look, also of a topic that a supporter added', () => {
    const own = 'own.0b51e2f6-6a1e-4a45-9f1a-0d3b1a1c2d3e';
    expect(lookOf(lookId('self-care', 'helped'))).toEqual({ topicId: 'self-care', look: 'helped' });
    expect(lookOf(lookId(own, 'see'))).toEqual({ topicId: own, look: 'see' });
    expect(questions.filter((question) => lookOf(question.id))).toEqual([]);
  });

  it('has a topic only when that is known', () => {
    expect(topicOf({ topics, questions }, 'living.when')).toBe('living');
    expect(topicOf({ topics, questions }, 'own.gone.when')).toBeUndefined();
    expect(topicOf({ topics, questions }, '4.1')).toBe('leisure');
  });
});

describe('what was seen of a topic', () => {
  const els = [saw('Els', 'living.when', ['evening']), saw('Els', 'living.see', ['happy', 'calm'])];
  const joost = [saw('Joost', 'living.see', ['tired', 'calm'])];
  const all = [
    ...els,
    ...joost,
    saw('Els', 'leisure.see', ['happy']),
    saw('Kim', 'living.see', ['sad'], 'old'),
  ];
  const seen = seenIn('living', all, 'now');

  it('stands person by person, in the order of the looks, and only of this round', () => {
    expect(seen.map(({ name }) => name)).toEqual(['Els', 'Joost']);
    expect(seen[0]?.observations.map((one) => one.questionId)).toEqual(['living.see', 'living.when']);
  });

  it('shows what everybody saw once, and what only some saw with their name', () => {
    const [first, second, ...more] = sideBySide(seen);
    expect(first).toMatchObject({
      look: 'see',
      same: ['calm'],
      each: [
        { name: 'Els', other: ['happy'] },
        { name: 'Joost', other: ['tired'] },
      ],
    });
    expect(second).toMatchObject({ look: 'when', same: [], each: [{ other: ['evening'] }, { other: [] }] });
    expect(second?.each[1]).not.toHaveProperty('observation');
    expect(more).toEqual([]);
  });

  it('has nothing in common when one person looked', () => {
    const [only] = sideBySide(seenIn('living', els, 'now'));
    expect(only).toMatchObject({ same: [], each: [{ other: ['happy', 'calm'] }] });
  });
});
