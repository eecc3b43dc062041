// Sets type: breaks text into lines and draws them. Letters that the font lacks are drawn as their base letter; the
// structure keeps the words as they were said (`actual`).
import { operands, type Paper } from './brush.ts';
import { unpackedFont } from './font-file.ts';
import type { FontName } from './paper-order.ts';

export interface Type {
  readonly bold?: boolean;
  /** In points. */
  readonly size: number;
  readonly colour: string;
}

/** The part of fontkit's font in use. */
interface FontFile {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

/** The part of the library's own font in use; its measures are in thousandths of the size. */
interface PaperFont {
  readonly id: string;
  readonly ascender: number;
  ref(): unknown;
  encode(
    text: string,
  ): readonly [
    codes: readonly string[],
    positions: readonly { readonly xAdvance: number; readonly advanceWidth: number }[],
  ];
}
interface FontPage {
  readonly fonts: Record<string, unknown>;
}

interface Piece {
  covers(code: number): boolean;
  /** How wide a letter is at a size of 1. */
  advance(letter: string): number;
}

export const LINE_HEIGHT = 1.28;

export class Typesetter {
  private readonly paper: Paper;
  private readonly measured = new Map<string, number>();
  private readonly files: Readonly<Record<FontName, ArrayBuffer>>;
  /** By letter: the piece that has it. */
  private readonly found = new Map<string, FontName | undefined>();
  private readonly foundBold = new Map<string, FontName | undefined>();
  private readonly pieces = new Map<FontName, Piece>();

  constructor(paper: Paper, fonts: Readonly<Record<FontName, ArrayBuffer>>) {
    this.paper = paper;
    this.files = fonts;
  }

  /** Whether the font has every letter of a text. */
  has(text: string): boolean {
    return [...text].every((letter) => letter === '\n' || this.fontOf(letter, false) !== undefined);
  }

  width(text: string, type: Type): number {
    return text
      .split(' ')
      .reduce((sum, word, index) => sum + (index > 0 ? this.word(' ', type) : 0) + this.word(word, type), 0);
  }

  /**
   * Measuring is most of the work of making a page, so a word is measured once, letter by letter. Pairs that stand closer than
   * that are drawn so: a line is at most as wide as was measured.
   */
  private word(word: string, { bold = false, size }: Type): number {
    const key = `${bold ? 'b' : 'r'}${word}`;
    let width = this.measured.get(key);
    if (width === undefined) {
      width = 0;
      for (const { font, text } of this.runs(word, bold)) {
        const piece = this.piece(font);
        for (const letter of text) width += piece.advance(letter);
      }
      this.measured.set(key, width);
    }
    return width * size;
  }

  /** The text in lines of at most `width` points; a longer word is broken. */
  lines(text: string, type: Type, width: number): readonly string[] {
    return text.split('\n').flatMap((paragraph) => this.broken(paragraph, type, width));
  }

  private broken(paragraph: string, type: Type, width: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    const space = this.word(' ', type);
    for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
      const wide = this.word(word, type);
      if (line !== '' && used + space + wide <= width) {
        line += ` ${word}`;
        used += space + wide;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      used = wide;
      if (wide <= width) continue;
      line = '';
      used = 0;
      for (const letter of word) {
        const more = this.word(letter, type);
        if (line !== '' && used + more > width) {
          lines.push(line);
          line = '';
          used = 0;
        }
        line += letter;
        used += more;
      }
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line];
  }

  /** Draws one line with its upper left corner here. `goesOn` leaves a space behind it for who copies or hears the text. */
  draw(line: string, type: Type, x: number, y: number, goesOn: boolean): void {
    let at = x;
    const leading = ((LINE_HEIGHT - 1.2) / 2) * type.size;
    for (const { font, text } of this.runs(goesOn ? `${line} ` : line, type.bold)) {
      this.piece(font);
      this.paper.font(font).fontSize(type.size);
      at += this.write(text, type, at, y + leading);
    }
  }

  /** Writes with the font in use, and gives how wide that is. The library does it too, measuring each line three times. */
  private write(text: string, { size, colour }: Type, x: number, y: number): number {
    const { _font: font, page } = this.paper as unknown as { _font: PaperFont; page: FontPage };
    page.fonts[font.id] ??= font.ref();
    const [codes, positions] = font.encode(text);
    let width = 0;
    let glyphs = '<';
    for (const [index, { xAdvance, advanceWidth }] of positions.entries()) {
      width += xAdvance;
      glyphs += codes[index];
      const closer = Math.round((advanceWidth - xAdvance) * 100) / 100;
      if (closer !== 0) glyphs += `> ${closer} <`;
    }
    const place = [x, y + (font.ascender / 1000) * size]
      .map((one) => Math.round(one * 1000) / 1000)
      .join(' ');
    this.paper.addContent(
      `BT\n${operands(colour)} rg\n/${font.id} ${Math.round(size * 1000) / 1000} Tf\n1 0 0 -1 ${place} Tm\n[${glyphs}>] TJ\nET`,
    );
    return (width / 1000) * size;
  }

  private runs(text: string, bold = false): readonly { font: FontName; text: string }[] {
    const runs: { font: FontName; text: string }[] = [];
    for (const letter of text.normalize('NFC')) {
      const drawn = this.fontOf(letter, bold)
        ? letter
        : [...letter.normalize('NFD')].find((base) => this.fontOf(base, bold));
      const font = drawn === undefined ? undefined : this.fontOf(drawn, bold);
      const last = runs.at(-1);
      if (drawn === undefined || font === undefined) continue;
      if (last?.font === font) last.text += drawn;
      else runs.push({ font, text: drawn });
    }
    return runs;
  }

  private fontOf(letter: string, bold: boolean): FontName | undefined {
    const found = bold ? this.foundBold : this.found;
    if (!found.has(letter)) {
      const names: readonly FontName[] = bold ? ['bold', 'bold-more'] : ['regular', 'regular-more'];
      const code = letter.codePointAt(0) ?? 0;
      found.set(
        letter,
        names.find((name) => this.piece(name).covers(code)),
      );
    }
    return found.get(letter);
  }

  /** Reads a piece of the font at the first letter that is looked for in it: the letters beyond Latin-1 are rare. */
  private piece(name: FontName): Piece {
    const known = this.pieces.get(name);
    if (known) return known;
    this.paper.registerFont(name, unpackedFont(this.files[name]));
    this.paper.font(name);
    const { font } = (this.paper as unknown as { _font: { font: FontFile } })._font;
    const advances = new Map<string, number>();
    const piece: Piece = {
      covers: (code) => font.hasGlyphForCodePoint(code),
      advance(letter) {
        const measured =
          advances.get(letter) ??
          font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
        advances.set(letter, measured);
        return measured;
      },
    };
    this.pieces.set(name, piece);
    return piece;
  }
}
