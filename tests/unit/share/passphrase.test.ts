import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete, drawWords, normalize } from '#share/passphrase.ts';

const words = ['appel', 'appelboom', 'boom', 'crème', 'zon'];

describe('drawing the words', () => {
  it('gives five words of the list, each drawn on its own', () => {
    const numbers = [0, 1, 1, 3, 4];
    const fill = (array: Uint32Array) => {
      array[0] = numbers.shift() ?? 0;
    };
    expect(drawWords(words, fill)).toEqual(['appel', 'appelboom', 'appelboom', 'crème', 'zon']);
  });

  it('draws again where the remainder would favour the first words', () => {
    // 2^32 = 5 × 858993459 + 1: only the very last number is too many.
    const numbers = [2 ** 32 - 1, 2 ** 32 - 2, 0, 0, 0, 0];
    const fill = (array: Uint32Array) => {
      array[0] = numbers.shift() ?? 0;
    };
    expect(drawWords(words, fill)).toEqual(['zon', 'appel', 'appel', 'appel', 'appel']);
    expect(numbers).toEqual([]);
  });

  it('uses every word about as often as the others', () => {
    const list = Array.from({ length: 512 }, (_, n) => `w${n}`);
    const seen = new Map<string, number>();
    for (let i = 0; i < 10_000; i += 1) {
      for (const word of drawWords(list)) seen.set(word, (seen.get(word) ?? 0) + 1);
    }
    // 98 expected, with a standard deviation of 10.
    expect(seen.size).toBe(512);
    expect(Math.max(...seen.values())).toBeLessThan(170);
    expect(Math.min(...seen.values())).toBeGreaterThan(40);
  });
});

describe('reading what somebody typed', () => {
  it.each([
    'appel-boom-crème-zon-vis',
    '  Appel  BOOM creme, zon – vis ',
    'appel.boom.creme.zon.vis',
    'APPEL—BOOM\nCRÈME / zon\tvis',
    'appel boom cre\u0300me zon vis',
  ])('does not mind how: %j', (typed) => {
    expect(normalize(typed)).toBe('appel-boom-creme-zon-vis');
  });

  it('changes nothing any more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(normalize(normalize(typed))).toBe(normalize(typed));
      }),
    );
  });

  it('completes a word from its start, with or without accents', () => {
    expect(complete('Ap', words)).toEqual(['appel', 'appelboom']);
    expect(complete('cré', words)).toEqual(['crème']);
    expect(complete(' ', words)).toEqual([]);
    expect(complete('x', words)).toEqual([]);
  });
});
