// Sets type: breaks text into lines and draws them. Letters that the font lacks are drawn as their base letter; the
// structure keeps the words as they were said (`actual`).
import type { Paper } from './brush.ts';
import { unpackedFont } from './font-file.ts';
import type { FontName } from './paper-order.ts';

export interface Type {
  readonly bold?: boolean;
  /** In points. */
  readonly size: number;
  readonly colour: string;
}

export const LINE_HEIGHT = 1.28;

export class Typesetter {
  private readonly paper: Paper;
  private readonly measured = new Map<string, number>();
  private readonly files: Readonly<Record<FontName, ArrayBuffer>>;
  private readonly known = new Map<FontName, (code: number) => boolean>();

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

  /** Measuring is most of the work of making a page: a word is measured once. */
  private word(word: string, type: Type): number {
    const key = `${type.bold ? 'b' : 'r'}${word}`;
    const known = this.measured.get(key);
    if (known !== undefined) return known * type.size;
    const unit = { ...type, size: 1 };
    const width = this.runs(word, type).reduce(
      (sum, run) => sum + this.use(run.font, unit).widthOfString(run.text),
      0,
    );
    this.measured.set(key, width);
    return width * type.size;
  }

  /** The text in lines of at most `width` points; a longer word is broken. */
  lines(text: string, type: Type, width: number): readonly string[] {
    return text.split('\n').flatMap((paragraph) => this.broken(paragraph, type, width));
  }

  private broken(paragraph: string, type: Type, width: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).filter((one) => one !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.width(longer, type) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const letter of word) {
        if (line !== '' && this.width(line + letter, type) > width) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line];
  }

  /** Draws one line with its upper left corner here. `goesOn` leaves a space behind it for who copies or hears the text. */
  draw(line: string, type: Type, x: number, y: number, goesOn: boolean): void {
    let at = x;
    const leading = ((LINE_HEIGHT - 1.2) / 2) * type.size;
    const runs = this.runs(goesOn ? `${line} ` : line, type);
    for (const run of runs) {
      const paper = this.use(run.font, type);
      paper.fillColor(type.colour).text(run.text, at, y + leading, { lineBreak: false });
      at += paper.widthOfString(run.text);
    }
  }

  private use(font: FontName, { size }: Type): Paper {
    return this.paper.font(font).fontSize(size);
  }

  private runs(text: string, { bold = false }: Type): readonly { font: FontName; text: string }[] {
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
    const names: readonly FontName[] = bold ? ['bold', 'bold-more'] : ['regular', 'regular-more'];
    const code = letter.codePointAt(0) ?? 0;
    return names.find((name) => this.covers(name, code));
  }

  /** Reads a piece of the font at the first letter that is looked for in it: the letters beyond Latin-1 are rare. */
  private covers(name: FontName, code: number): boolean {
    let knows = this.known.get(name);
    if (!knows) {
      this.paper.registerFont(name, unpackedFont(this.files[name]));
      this.paper.font(name);
      const { font } = (
        this.paper as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }
      )._font;
      knows = (one) => font.hasGlyphForCodePoint(one);
      this.known.set(name, knows);
    }
    return knows(code);
  }
}
