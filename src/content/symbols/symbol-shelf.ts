// The searchable pictures as a screen uses them. Nothing is fetched before `openSymbols`; from then on all of it is stored
// beside the app, so that the next search needs no network. Only our own files are asked for, never another host.
import { indexAddress } from 'virtual:symbols';
import type { FoundSymbol, SymbolIndex } from './symbol.ts';
import { searchOver } from './symbol-search.ts';

/** The same name stands in vite.config.ts: the service worker answers from what is stored here. */
const CACHE = 'symbols';

/** The opened set. */
export interface SymbolShelf {
  /** The best first, at most 60; only what can be shown here and now. */
  search(typed: string): readonly FoundSymbol[];
  /**
   * Fetches and stores what is not here yet, one sheet after another; `onPart` hears of each, as a fraction of all. False when
   * some could not be fetched: those are then not found. Never throws.
   */
  keepAll(onPart: (fraction: number) => void): Promise<boolean>;
  /** One picture as an SVG text of its own, with `paint` for `--skin` and `--skin-shadow`. Undefined when it cannot be had. */
  svgOf(found: FoundSymbol, paint: (variable: string) => string): Promise<string | undefined>;
}

let opened: SymbolShelf | undefined;

/** Opens the set; undefined without network, when it was never fetched. */
export async function openSymbols(): Promise<SymbolShelf | undefined> {
  if (opened) return opened;
  const text = await textAt(indexAddress);
  if (text === undefined) return undefined;
  opened = shelfOf(JSON.parse(text) as SymbolIndex);
  return opened;
}

function shelfOf(index: SymbolIndex): SymbolShelf {
  const search = searchOver(index);
  const missing = new Set<string>();
  return {
    search: (typed) => search(typed).filter(({ href }) => !missing.has(sheetOf(href))),
    async keepAll(onPart) {
      for (const [i, sheet] of index.sheets.entries()) {
        if ((await textAt(sheet)) === undefined) missing.add(sheet);
        else missing.delete(sheet);
        onPart((i + 1) / index.sheets.length);
      }
      if (missing.size === 0) await dropAllBut([indexAddress, ...index.sheets]);
      return missing.size === 0;
    },
    async svgOf({ code, href }, paint) {
      const sheet = await textAt(sheetOf(href));
      const start = sheet?.indexOf(`<symbol id="${code}"`) ?? -1;
      if (sheet === undefined || start < 0) return undefined;
      const shapes = sheet.slice(sheet.indexOf('>', start) + 1, sheet.indexOf('</symbol>', start));
      const painted = shapes.replace(
        /var\((--[\w-]+),(#\w+)\)/g,
        (_, variable: string, usual: string) => paint(variable).trim() || usual,
      );
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" width="512" height="512">${painted}</svg>`;
    },
  };
}

const sheetOf = (href: string) => href.slice(0, href.indexOf('#'));

/** From what is stored, or else from the host, and stored then. Undefined when neither gives it. */
async function textAt(address: string): Promise<string | undefined> {
  const cache = await openCache();
  try {
    const stored = await cache?.match(address);
    if (stored) return await stored.text();
    const response = await fetch(address);
    if (!response.ok) return undefined;
    // A full device may refuse: then it is fetched again another time.
    await cache?.put(address, response.clone()).catch(console.error);
    return await response.text();
  } catch {
    return undefined;
  }
}

/** Sheets of an older app. */
async function dropAllBut(addresses: readonly string[]): Promise<void> {
  const cache = await openCache();
  const kept = new Set(addresses.map((address) => new URL(address, document.baseURI).href));
  for (const request of (await cache?.keys()) ?? []) {
    if (!kept.has(request.url)) await cache?.delete(request);
  }
}

/** None in a private window of some browsers: then the network is all there is. */
async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE);
  } catch {
    return undefined;
  }
}
