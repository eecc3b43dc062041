// One picture of the searchable set, as it is found and shown. Types and pure functions only: no drawing, no network.

/** A row of the index: OpenMoji's code, the number of its sheet, its Dutch name, and other words for it. */
export type SymbolRow = readonly [code: string, sheet: number, name: string, ...words: string[]];

/** The index as it is fetched. */
export interface SymbolIndex {
  /** Addresses of the sheets, relative to the page; a row names one by its number. */
  readonly sheets: readonly string[];
  readonly rows: readonly SymbolRow[];
}

/** A picture that was found. */
export interface FoundSymbol {
  readonly code: string;
  readonly name: string;
  /** Where it can be shown from, as `<use href>`. */
  readonly href: string;
}

/** Gives the rows that fit what was typed, the best first. */
export type SearchSymbols = (typed: string) => readonly FoundSymbol[];
