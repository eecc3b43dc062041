// Reads a WOFF, and makes of it the file that a pdf has inside: the same outlines, without the tables that only say how to set them.
import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const TRUETYPE = 0x00010000;
const HEADER = 12;
const ENTRY = 16;

/** What a pdf asks of an embedded font (ISO 32000-1, 9.9). */
const embedded = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** What is read besides: letters, pairs, measures and the name. */
const read = [...embedded, 'GPOS', 'OS/2', 'cmap', 'name'];

/** Unpacked, by the names of the tables. */
export type FontTables = ReadonlyMap<string, { readonly checksum: number; readonly body: Uint8Array }>;

/** Throws on what is no WOFF. */
export function readFontTables(bytes: ArrayBuffer): FontTables {
  const from = new DataView(bytes);
  if (from.getUint32(0) !== WOFF) throw new Error('no WOFF');
  const tables = Array.from({ length: from.getUint16(12) }, (_, index) => WOFF_HEADER + index * WOFF_ENTRY);
  return new Map(
    tables.flatMap((at) => {
      const tag = String.fromCharCode(...new Uint8Array(bytes, at, 4));
      if (!read.includes(tag)) return [];
      const [start, packed, length] = [at + 4, at + 8, at + 12].map((place) => from.getUint32(place)) as [
        number,
        number,
        number,
      ];
      const body = new Uint8Array(bytes, start, packed);
      return [[tag, { checksum: from.getUint32(at + 16), body: packed < length ? unzlibSync(body) : body }]];
    }),
  );
}

const even = (length: number) => Math.ceil(length / 4) * 4;

/** The file for a pdf, as TrueType. */
export function embeddedFont(tables: FontTables): Uint8Array<ArrayBuffer> {
  const kept = embedded.flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [{ tag, ...table }] : [];
  });
  const count = kept.length;
  const most = Math.floor(Math.log2(count));
  const whole = new Uint8Array(
    kept.reduce((sum, { body }) => sum + even(body.length), HEADER + count * ENTRY),
  );
  const to = new DataView(whole.buffer);
  to.setUint32(0, TRUETYPE);
  to.setUint16(4, count);
  to.setUint16(6, 2 ** most * 16);
  to.setUint16(8, most);
  to.setUint16(10, count * 16 - 2 ** most * 16);
  let start = HEADER + count * ENTRY;
  for (const [index, { tag, checksum, body }] of kept.entries()) {
    const at = HEADER + index * ENTRY;
    whole.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      at,
    );
    to.setUint32(at + 4, checksum);
    to.setUint32(at + 8, start);
    to.setUint32(at + 12, body.length);
    whole.set(body, start);
    start += even(body.length);
  }
  return whole;
}
