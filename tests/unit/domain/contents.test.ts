import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, markOn } from '#domain/contents.ts';
import type { CardRef } from '#domain/records.ts';
import { answerTo, chosen } from './contents-of.ts';

describe('a card reference', () => {
  it('splits into its kind and id', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('choice' as const, 'person' as const, 'own' as const, 'agreement' as const),
        fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/),
        (kind, id) => {
          const ref: CardRef = `${kind}:${id}`;
          expect(cardOf(ref)).toEqual({ kind, id });
        },
      ),
    );
  });
});

describe('a mark', () => {
  it('is found by its card, and only by the whole of it', () => {
    const answer = answerTo('4.1', { marks: chosen('choice:tv', 'own:tv') });
    expect(markOn(answer, 'own:tv')).toBe(answer.marks[1]);
    expect(markOn(answer, 'choice:t')).toBeUndefined();
    expect(markOn(undefined, 'choice:tv')).toBeUndefined();
  });
});
