// The passphrase's words: short, plain, and far enough apart to survive a slip of the finger.

import { describe, expect, it } from 'vitest';
import { words } from '#content/words.ts';

describe('words', () => {
  it('are exactly 512, so that each is worth 9 bits', () => {
    expect(words).toHaveLength(512);
  });

  it('are 3 to 8 letters a–z', () => {
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('are unique and sorted', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('differ from each other in at least two letters', () => {
    const close = words.flatMap((word, index) =>
      words
        .slice(index + 1)
        .filter((next) => distance(word, next) < 2)
        .map((next) => `${word}/${next}`),
    );
    expect(close).toEqual([]);
  });
});

/** Levenshtein's distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
