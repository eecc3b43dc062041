// The pseudo-locale: every word of locales/nl accented and 40 % longer, so that a journey sees what is hard-coded and what
// does not fit. It must leave {{placeholders}}, $t(...) and <tags> as they are.
import type { Plugin } from 'vite';

const accented: Record<string, string> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  y: 'ÿ',
  A: 'Á',
  E: 'Ê',
  I: 'Ï',
  O: 'Ø',
  U: 'Ü',
  Y: 'Ÿ',
};

const untouched = /(\{\{.*?\}\}|\$t\(.*?\)|<[^>]*>|&\w+;)/;
const word = /\p{L}+/gu;

// cspell:ignore vêrdêrêêê
/** One text in the pseudo-locale: `Ga verder` becomes `Gáê vêrdêrêêê`. */
function pseudoText(text: string): string {
  return text
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(word, pseudoWord)))
    .join('');
}

/** The words of a text that did not come from the pseudo-locale. Single letters and numbers, also with letters in them, cannot tell. */
export function hardCodedWords(text: string): string[] {
  const withoutNumbers = text.replace(/[\p{L}-]*\p{N}[\p{L}\p{N}-]*/gu, ' ');
  return (withoutNumbers.match(word) ?? []).filter((found) => found.length > 1 && /^[a-z]+$/i.test(found));
}

/** Vite plugin: what the app reads from locales/ is in the pseudo-locale. */
export function pseudoLocale(): Plugin {
  return {
    name: 'pseudo-locale',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/[\w-]+\/[\w-]+\.json$/ },
      handler(source) {
        const entries = Object.entries<string>(JSON.parse(source));
        return JSON.stringify(Object.fromEntries(entries.map(([key, text]) => [key, pseudoText(text)])));
      },
    },
  };
}

function pseudoWord(plain: string): string {
  const changed = [...plain].map((letter) => accented[letter] ?? letter).join('');
  return changed + 'ê'.repeat(Math.ceil(plain.length * 0.4));
}
