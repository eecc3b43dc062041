// One of the fonts on paper: how wide its letters are, how they are written, and how it stands in the file. The font library of pdfkit
// can do it for any font, and takes longer to start than all of this.
// cspell:ignore beginbfchar nendbfchar begincmap endcmap begincodespacerange endcodespacerange currentdict defineresource findresource
import type { Paper } from './brush.ts';
import { embeddedFont, type FontTables } from './font-file.ts';
import { type Kerning, readKerning } from './kerning.ts';
import type { Packing, Stream } from './pack-pages.ts';

interface Reference extends Stream {
  data: object;
  end(content?: Uint8Array): void;
}

interface Glyph {
  readonly id: number;
  /** As it is written. */
  readonly code: string;
  /** In thousandths of the size. */
  readonly advance: number;
}

const WORD = 2;

export class PaperFont {
  /** What pages call it. */
  readonly id: string;
  /** How far the first line stands below the top, at a size of 1. */
  readonly ascent: number;
  private readonly paper: Paper;
  private made: Reference | undefined;
  private readonly tables: FontTables;
  private readonly scale: number;
  private readonly glyphs: ReadonlyMap<number, number>;
  private readonly widths: readonly number[];
  private readonly kerning: Kerning;
  private readonly known = new Map<string, Glyph>();

  constructor(paper: Paper, id: string, tables: FontTables) {
    this.id = id;
    this.paper = paper;
    this.tables = tables;
    this.scale = 1000 / this.table('head').getUint16(18);
    this.ascent = (this.table('hhea').getInt16(4) * this.scale) / 1000;
    this.glyphs = glyphsIn(this.table('cmap'));
    this.widths = this.advances();
    this.kerning = readKerning(this.tables.get('GPOS')?.body);
  }

  covers(letter: string): boolean {
    return this.glyphs.has(letter.codePointAt(0) ?? 0);
  }

  /** How wide a letter is at a size of 1. */
  advance(letter: string): number {
    return this.glyph(letter).advance / 1000;
  }

  /** A text of letters that it covers, for the operator TJ, and its width at a size of 1. */
  set(text: string): { readonly shown: string; readonly width: number } {
    let width = 0;
    let shown = '<';
    let before: Glyph | undefined;
    for (const letter of text) {
      const glyph = this.glyph(letter);
      if (before) {
        const wider = this.kerning(before.id, glyph.id) * this.scale;
        if (wider !== 0) shown += `>${-wider}<`;
        width += wider;
      }
      shown += glyph.code;
      width += glyph.advance;
      before = glyph;
    }
    return { shown: `${shown}>`, width: width / 1000 };
  }

  /** What pages refer to. */
  get reference(): object {
    this.made ??= referenceOf(this.paper);
    return this.made;
  }

  /** Writes it into the file, if a page refers to it. */
  embed(packing: Packing): void {
    const { made, paper, scale } = this;
    if (!made) return;
    const [head, hhea, os2] = [this.table('head'), this.table('hhea'), this.table('OS/2')];
    // Six letters say that it is a part of the font: the one of Latin letters.
    const name = `${tagOf(this.id)}+${postscriptName(this.table('name'))}`;
    const file = referenceOf(paper);
    packing.add(file, embeddedFont(this.tables));
    const descriptor = referenceOf(paper, {
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [36, 38, 40, 42].map((at) => head.getInt16(at) * scale),
      ItalicAngle: 0,
      Ascent: hhea.getInt16(4) * scale,
      Descent: hhea.getInt16(6) * scale,
      CapHeight: os2.getInt16(88) * scale,
      XHeight: os2.getInt16(86) * scale,
      StemV: 0,
      FontFile2: file,
    });
    descriptor.end();
    const letters = referenceOf(paper, {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      W: [0, this.widths],
      CIDToGIDMap: 'Identity',
    });
    letters.end();
    const unicode = referenceOf(paper);
    packing.add(unicode, toUnicode(this.glyphs));
    made.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [letters],
      ToUnicode: unicode,
    };
    made.end();
  }

  private glyph(letter: string): Glyph {
    let glyph = this.known.get(letter);
    if (!glyph) {
      const id = this.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
      glyph = { id, code: hex(id), advance: this.widths[id] ?? 0 };
      this.known.set(letter, glyph);
    }
    return glyph;
  }

  private advances(): readonly number[] {
    const measured = this.table('hhea').getUint16(34);
    const metrics = this.table('hmtx');
    return Array.from(
      { length: this.table('maxp').getUint16(4) },
      (_, glyph) => metrics.getUint16(4 * Math.min(glyph, measured - 1)) * this.scale,
    );
  }

  private table(tag: string): DataView {
    const body = this.tables.get(tag)?.body;
    if (!body) throw new Error(`a font without ${tag}`);
    return new DataView(body.buffer, body.byteOffset, body.byteLength);
  }
}

const referenceOf = (paper: Paper, data?: object) =>
  (paper as unknown as { ref(data?: object): Reference }).ref(data);

const hex = (value: number) => value.toString(16).padStart(4, '0');

/** Six capitals, made of a name. */
const tagOf = (name: string) =>
  Array.from({ length: 6 }, (_, at) =>
    String.fromCharCode(65 + ((name.charCodeAt(at % name.length) + at) % 26)),
  ).join('');

/** By code point, of the table of format 4: the letters up to U+FFFF. */
function glyphsIn(cmap: DataView): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const tables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index));
  const at = tables.find((table) => cmap.getUint16(table) === 4);
  if (at === undefined) throw new Error('a font without letters');
  const size = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + size];
  for (let segment = 0; segment < size; segment += WORD) {
    const [start, end] = [cmap.getUint16(starts + segment), cmap.getUint16(ends + segment)];
    const delta = cmap.getUint16(starts + size + segment);
    const offsetAt = starts + 2 * size + segment;
    const offset = cmap.getUint16(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : cmap.getUint16(offsetAt + offset + WORD * (code - start));
      const glyph = offset > 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph > 0) found.set(code, glyph);
    }
  }
  return found;
}

/** In the table of names, in UTF-16. */
function postscriptName(names: DataView): string {
  const texts = names.getUint16(4);
  for (let index = 0; index < names.getUint16(2); index += 1) {
    const at = 6 + 12 * index;
    if (names.getUint16(at) !== 3 || names.getUint16(at + 6) !== 6) continue;
    const [length, start] = [names.getUint16(at + 8), texts + names.getUint16(at + 10)];
    return Array.from({ length: length / WORD }, (_, letter) =>
      String.fromCharCode(names.getUint16(start + WORD * letter)),
    ).join('');
  }
  throw new Error('a font without a name');
}

/** Which letters the glyphs stand for, for who searches, copies or hears the text. */
function toUnicode(glyphs: ReadonlyMap<number, number>): string {
  const letters = new Map<number, string>();
  for (const [code, glyph] of glyphs) if (!letters.has(glyph)) letters.set(glyph, hex(code));
  const lines = [...letters].map(([glyph, code]) => `<${hex(glyph)}> <${code}>`);
  const blocks: string[] = [];
  for (let first = 0; first < lines.length; first += MOST) {
    const some = lines.slice(first, first + MOST);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** How many letters one block may have. */
const MOST = 100;
