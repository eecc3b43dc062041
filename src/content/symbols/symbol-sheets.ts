// Which OpenMoji can be searched, by which Dutch words, and on which sheets they stand. Node only; it writes no files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composePicture } from '#content/pictures/compose.ts';
import { moreWords } from './more-words.ts';
import type { SymbolIndex, SymbolRow } from './symbol.ts';

interface OpenMoji {
  readonly hexcode: string;
  readonly group: string;
  readonly subgroups: string;
  readonly skintone: string | number;
}

/** A row of emojibase's Dutch list, which comes from Unicode CLDR. */
interface DutchWords {
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
}

/** Signs that say nothing without a text around them, parts of other pictures, and the flags of provinces and regions. */
const LEFT_OUT = new Set([
  'component/skin-tone',
  'component/hair-style',
  'symbols/alphanum',
  'symbols/geometric',
  'symbols/keycap',
  'symbols/zodiac',
  'symbols/punctuation',
  'flags/subdivision-flag',
  'extras-unicode/regional-indicator',
]);

/** A raised middle finger is no picture for a plan. */
const UNFIT = new Set(['1F595']);

/** About 50 kB each, packed: the first results are there soon. */
const ON_A_SHEET = 100;

export interface SymbolFiles {
  /** Address of the index, relative to the page. Every name carries a hash of what is in it. */
  readonly index: string;
  /** By address: every sheet, and the index. */
  readonly files: ReadonlyMap<string, string>;
}

/** Draws the searchable set; `root` is the project's folder. */
export function drawSymbols(root: string): SymbolFiles {
  const files = new Map<string, string>();
  const sheets: string[] = [];
  const rows: SymbolRow[] = [];
  const chosen = searchable(root);
  for (let start = 0; start < chosen.length; start += ON_A_SHEET) {
    const some = chosen.slice(start, start + ON_A_SHEET);
    const symbols = some.map(
      ({ code }) => `<symbol id="${code}" viewBox="0 0 72 72">${composePicture(code, [code], root)}</symbol>`,
    );
    const text = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
    for (const { code, name, words } of some) rows.push([code, sheets.length, name, ...words]);
    sheets.push(named(files, `sheet-${sheets.length + 1}`, 'svg', text));
  }
  const index = named(files, 'index', 'json', JSON.stringify({ sheets, rows } satisfies SymbolIndex));
  return { index, files };
}

function named(files: Map<string, string>, name: string, extension: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const address = `assets/symbols/${name}-${hash}.${extension}`;
  files.set(address, text);
  return address;
}

interface Searchable {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
}

function searchable(root: string): readonly Searchable[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'node_modules', file), 'utf8'));
  const dutch = new Map(
    (read('emojibase-data/nl/data.json') as DutchWords[]).map((row) => [bare(row.hexcode), row]),
  );
  return (read('openmoji/data/openmoji.json') as OpenMoji[]).flatMap((picture) => {
    const { hexcode, group, subgroups, skintone } = picture;
    const row = dutch.get(bare(hexcode));
    if (!row || skintone !== '' || UNFIT.has(hexcode) || LEFT_OUT.has(`${group}/${subgroups}`)) return [];
    const words = [...new Set([...(row.tags ?? []), ...(moreWords[bare(hexcode)] ?? [])])].filter(
      (word) => word !== row.label,
    );
    return [{ code: hexcode, name: row.label, words }];
  });
}

/** The two lists do not agree on where the sign for "as a picture" stands. */
const bare = (hexcode: string) => hexcode.replaceAll('-FE0F', '');
