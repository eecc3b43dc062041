// Sets type: breaks text into lines and draws them. Letters that the font lacks are drawn as their base letter; the
// structure keeps the words as they were said (`actual`).
import { operands, type Paper } from './brush.ts';
import type { Packing } from './pack-pages.ts';
import { PaperFont } from './paper-font.ts';
import type { FontName, PaperOrder } from './paper-order.ts';

export interface Type {
  readonly bold?: boolean;
  /** In points. */
  readonly size: number;
  readonly colour: string;
}

/** A letter as it is drawn: itself or its base letter, and the font that has it. */
interface Letter {
  readonly font: PaperFont;
  readonly text: string;
}
/** By letter; absent where no font has it. */
type Letters = Map<string, Letter | undefined>;

interface Page {
  readonly fonts: Record<string, unknown>;
}

export const LINE_HEIGHT = 1.28;

export class Typesetter {
  private readonly paper: Paper;
  private readonly packing: Packing;
  private readonly measured = new Map<string, number>();
  private readonly files: PaperOrder['fonts'];
  private readonly letters: Letters = new Map();
  private readonly boldLetters: Letters = new Map();
  private readonly fonts = new Map<FontName, PaperFont>();

  constructor(paper: Paper, packing: Packing, fonts: PaperOrder['fonts']) {
    this.paper = paper;
    this.packing = packing;
    this.files = fonts;
  }

  /** Whether the font has every letter of a text. */
  has(text: string): boolean {
    return [...text].every((letter) => letter === '\n' || this.letter(letter, false)?.text === letter);
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
      for (const letter of word.normalize('NFC')) {
        const drawn = this.letter(letter, bold);
        if (drawn) width += drawn.font.advance(drawn.text);
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
  draw(line: string, { bold = false, size, colour }: Type, x: number, y: number, goesOn: boolean): void {
    const { fonts } = this.paper.page as unknown as Page;
    const leading = ((LINE_HEIGHT - 1.2) / 2) * size;
    let left = x;
    for (const { font, text } of this.runs(goesOn ? `${line} ` : line, bold)) {
      fonts[font.id] ??= font.reference;
      const { shown, width } = font.set(text);
      const place = [left, y + leading + font.ascent * size]
        .map((one) => Math.round(one * 1000) / 1000)
        .join(' ');
      this.paper.addContent(
        `BT\n${operands(colour)} rg\n/${font.id} ${Math.round(size * 1000) / 1000} Tf\n1 0 0 -1 ${place} Tm\n[${shown}] TJ\nET`,
      );
      left += width * size;
    }
  }

  /** Writes the fonts that were used into the file: the last thing that is asked. */
  embed(): void {
    for (const font of this.fonts.values()) font.embed(this.packing);
  }

  private runs(text: string, bold: boolean): readonly Letter[] {
    const runs: { font: PaperFont; text: string }[] = [];
    for (const letter of text.normalize('NFC')) {
      const drawn = this.letter(letter, bold);
      if (!drawn) continue;
      const last = runs.at(-1);
      if (last?.font === drawn.font) last.text += drawn.text;
      else runs.push({ ...drawn });
    }
    return runs;
  }

  private letter(letter: string, bold: boolean): Letter | undefined {
    const known = bold ? this.boldLetters : this.letters;
    if (!known.has(letter)) known.set(letter, this.found(letter, bold));
    return known.get(letter);
  }

  private found(letter: string, bold: boolean): Letter | undefined {
    const names: readonly FontName[] = bold ? ['bold', 'bold-more'] : ['regular', 'regular-more'];
    for (const text of [letter, ...letter.normalize('NFD')]) {
      const name = names.find((one) => this.font(one).covers(text));
      if (name) return { font: this.font(name), text };
    }
    return undefined;
  }

  /** Reads a font at the first letter that is looked for in it: the letters beyond Latin-1 are rare. */
  private font(name: FontName): PaperFont {
    const known = this.fonts.get(name);
    if (known) return known;
    const font = new PaperFont(this.paper, `F${this.fonts.size + 1}`, this.files[name]);
    this.fonts.set(name, font);
    return font;
  }
}
