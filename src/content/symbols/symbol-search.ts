// Finds pictures of the set by Dutch words. A list of some 1,700 rows is small enough to walk at every letter: no search
// library. It knows how Dutch words bend, not what they mean.
import { plainWord } from '#domain/plain-word.ts';
import type { FoundSymbol, SearchSymbols, SymbolIndex, SymbolRow } from './symbol.ts';

const MOST = 60;

const SAME_WORD = 8;
const SAME_STEM = 6;
const LAST_PART = 3;
const FIRST_PART = 2;

const wordsIn = (text: string) =>
  plainWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * The stem that a word shares with its other forms: `honden` and `hond`, `poezen` and `poes`, `boterhammen` and `boterham`,
 * `fietsen` and `fiets`, `bomen` and `boom`, `boze` and `boos`. Coarse, and only ever compared with other stems.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const short = word
    .replace(/jes?$/, '')
    .replace(/(?<=[^aeou])(?:ende?|en|e)$/, '')
    .replace(/v$/, 'f')
    .replace(/(?<=..)[sz]$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiou]?$)/, '$1');
  return short.length < 2 ? word : short;
}

interface Term {
  readonly word: string;
  readonly stem: string;
}

interface Entry {
  readonly row: SymbolRow;
  readonly name: readonly Term[];
  readonly others: readonly Term[];
}

const termsIn = (text: string): Term[] => wordsIn(text).map((word) => ({ word, stem: stem(word) }));

/** Makes the search over an index. It answers at once. */
export function searchOver({ sheets, rows }: SymbolIndex): SearchSymbols {
  const entries = rows.map((row): Entry => {
    const [, , name, ...others] = row;
    return { row, name: termsIn(name), others: others.flatMap(termsIn) };
  });
  return (typed) => {
    const asked = termsIn(typed);
    if (asked.length === 0) return [];
    const scored = (score: (entry: Entry) => number) =>
      entries.map((entry) => ({ entry, score: score(entry) })).filter((one) => one.score > 0);
    const whole = scored((entry) => scoreOf(entry, asked));
    // Of "De markt" or "Voetbal kijken" one of the longer words is better than nothing.
    const longer = asked.filter(({ word }) => word.length > 3);
    const found =
      whole.length > 0
        ? whole
        : scored((entry) => Math.max(0, ...longer.map((one) => scoreOf(entry, [one]))));
    return (
      found
        // What has fewer words is more about this one.
        .sort((a, b) => b.score - a.score || a.entry.others.length - b.entry.others.length)
        .slice(0, MOST)
        .map(({ entry: { row } }): FoundSymbol => {
          const [code, sheet, name] = row;
          return { code, name, href: `${sheets[sheet]}#${code}` };
        })
    );
  };
}

/** 0 when one of the words is nowhere; each word otherwise counts by its best place. */
function scoreOf({ name, others }: Entry, asked: readonly Term[]): number {
  let sum = 0;
  for (const one of asked) {
    const inName = bestFit(one, name);
    const best = Math.max(inName * worth(inName, name.length), bestFit(one, others));
    if (best === 0) return 0;
    sum += best;
  }
  // "Geen fietsen" is a traffic sign.
  return name[0]?.word === 'geen' ? sum / 2 : sum;
}

/** A name of one word is that thing itself: "hond" comes before "hondengezicht", and before what only has to do with dogs. */
function worth(fit: number, wordsInName: number): number {
  if (fit < SAME_STEM) return 1.5;
  return wordsInName === 1 ? 4 : 2;
}

function bestFit(asked: Term, terms: readonly Term[]): number {
  let best = 0;
  for (const term of terms) best = Math.max(best, closeness(asked, term));
  return best;
}

function closeness(asked: Term, term: Term): number {
  if (term.word === asked.word) return SAME_WORD;
  if (term.stem === asked.stem) return SAME_STEM;
  // The last part of a compound says what it is: "voetbal" is a "bal". Shorter ones end too many words.
  if (asked.word.length >= 3 && term.word.endsWith(asked.word)) return LAST_PART;
  if (asked.stem.length >= 4 && term.stem.endsWith(asked.stem)) return LAST_PART;
  // Half a word while typing, and the first part of a compound.
  if (asked.word.length >= 2 && term.word.startsWith(asked.word)) return FIRST_PART;
  return 0;
}
