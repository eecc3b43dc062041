// The five words that open a copy: drawing them, reading what somebody typed, completing a word. The words are content.

const WORDS_IN_PASSPHRASE = 5;

/** Fills an array with random numbers, as `crypto.getRandomValues` does. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => unknown;

/** Five words, each drawn evenly from the list, independent of the others. */
export function drawWords(
  words: readonly string[],
  fill: FillRandom = (numbers) => crypto.getRandomValues(numbers),
): readonly string[] {
  return Array.from({ length: WORDS_IN_PASSPHRASE }, () => {
    const word = words[below(words.length, fill)];
    if (word === undefined) throw new Error('no words to draw from');
    return word;
  });
}

/** An even number from 0 up to but not including `end`: what lies in the last, incomplete stretch is drawn again. */
function below(end: number, fill: FillRandom): number {
  const numbers = new Uint32Array(1);
  const whole = 2 ** 32 - (2 ** 32 % end);
  for (;;) {
    fill(numbers);
    const number = numbers[0] ?? 0;
    if (number < whole) return number % end;
  }
}

/** What was typed as the passphrase of a file: capitals, accents, spaces, commas and dashes do not matter. */
export function normalize(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('-');
}

/** The words that begin as was typed, in their own order; none as long as nothing was typed. */
export function complete(prefix: string, words: readonly string[]): readonly string[] {
  const start = normalize(prefix);
  return start === '' ? [] : words.filter((word) => normalize(word).startsWith(start));
}
