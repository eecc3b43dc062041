// The words of the passphrase, as somebody types them.
import { words } from '#content/words.ts';
import { complete, normalize } from './passphrase.ts';

const known = new Set(words);

/** How typed words are read, which words begin so, and whether a word is one of them. */
export const wordList = {
  normalize,
  complete: (prefix: string) => complete(prefix, words),
  isWord: (word: string) => known.has(word),
};
