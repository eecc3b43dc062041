// Reads from a font which pairs of letters stand closer or wider (OpenType, GPOS, feature `kern`, lookups of pairs).

/** By how much the first of two glyphs is wider before the second, in units of the font. */
export type Kerning = (first: number, second: number) => number;

const X_ADVANCE = 4;
const PAIRS = 2;

const bitsIn = (format: number) => [...format.toString(2)].filter((bit) => bit === '1').length;

/** `table` is the font's GPOS. */
export function readKerning(table: Uint8Array | undefined): Kerning {
  if (!table) return () => 0;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const lookups = lookupsOf(view).map((subtables) => subtables.map((at) => readPairs(view, at)));
  const known = new Map<number, number>();
  return (first, second) => {
    const key = first * 0x10000 + second;
    let value = known.get(key);
    if (value === undefined) {
      value = 0;
      for (const subtables of lookups) {
        // The first that knows the pair decides.
        for (const pairs of subtables) {
          const found = pairs(first, second);
          if (found === undefined) continue;
          value += found;
          break;
        }
      }
      known.set(key, value);
    }
    return value;
  };
}

const uint16s = (view: DataView, at: number, count: number) =>
  Array.from({ length: count }, (_, index) => view.getUint16(at + 2 * index));

/** Where the subtables of each lookup of pairs are. */
function lookupsOf(view: DataView): readonly (readonly number[])[] {
  const [features, lookups] = [view.getUint16(6), view.getUint16(8)];
  const indices = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index += 1) {
    const entry = features + 2 + 6 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)));
    if (tag !== 'kern') continue;
    const feature = features + view.getUint16(entry + 4);
    for (const lookup of uint16s(view, feature + 4, view.getUint16(feature + 2))) indices.add(lookup);
  }
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => lookups + view.getUint16(lookups + 2 + 2 * index))
    .filter((at) => view.getUint16(at) === PAIRS)
    .map((at) => uint16s(view, at + 6, view.getUint16(at + 4)).map((offset) => at + offset));
}

type Pairs = (first: number, second: number) => number | undefined;

function readPairs(view: DataView, at: number): Pairs {
  const [format, coverageAt = 0, one = 0, other = 0] = uint16s(view, at, 4);
  const covered = readRanges(view, at + coverageAt, 'coverage');
  const size = 2 * (bitsIn(one) + bitsIn(other));
  const advanceIn = (record: number) =>
    one & X_ADVANCE ? view.getInt16(record + 2 * bitsIn(one & (X_ADVANCE - 1))) : 0;
  if (format === 1) {
    return (first, second) => {
      const index = covered.get(first);
      if (index === undefined) return undefined;
      const set = at + view.getUint16(at + 10 + 2 * index);
      for (let pair = 0; pair < view.getUint16(set); pair += 1) {
        const record = set + 2 + pair * (2 + size);
        if (view.getUint16(record) === second) return advanceIn(record + 2);
      }
      return undefined;
    };
  }
  const [firstAt = 0, secondAt = 0, , seconds = 0] = uint16s(view, at + 8, 4);
  const firstClasses = readRanges(view, at + firstAt, 'classes');
  const secondClasses = readRanges(view, at + secondAt, 'classes');
  return (first, second) => {
    if (!covered.has(first)) return undefined;
    const row = (firstClasses.get(first) ?? 0) * seconds + (secondClasses.get(second) ?? 0);
    return advanceIn(at + 16 + row * size);
  };
}

/** By glyph: its place in the coverage, or its class. */
function readRanges(view: DataView, at: number, kind: 'coverage' | 'classes'): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (view.getUint16(at) === 1 && kind === 'coverage') {
    for (const [index, glyph] of uint16s(view, at + 4, view.getUint16(at + 2)).entries())
      found.set(glyph, index);
  } else if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2);
    for (const [index, value] of uint16s(view, at + 6, view.getUint16(at + 4)).entries())
      found.set(start + index, value);
  } else {
    for (let range = 0; range < view.getUint16(at + 2); range += 1) {
      const [start = 0, end = 0, value = 0] = uint16s(view, at + 4 + 6 * range, 3);
      for (let glyph = start; glyph <= end; glyph += 1)
        found.set(glyph, kind === 'coverage' ? value + glyph - start : value);
    }
  }
  return found;
}
