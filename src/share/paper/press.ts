// What every part of the paper is made with: the paper itself, type, ink, and the pictures and media that were read for it.
import { isLeftOut } from '#domain/fit.ts';
import type { CardRef, Face } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { drawDrawing, grey, type Ink, type Paper } from './brush.ts';
import { Forms } from './forms.ts';
import { greyPhoto } from './grey-photo.ts';
import type { Packing } from './pack-pages.ts';
import type { PaperOrder, Seen } from './paper-order.ts';
import { readShape, type Shape } from './svg-shapes.ts';
import { Typesetter } from './typesetter.ts';

export type Struct = PDFKit.PDFStructureElement;

/** Draws something into a square. */
export type Picture = (x: number, y: number, size: number) => void;

interface Image {
  readonly width: number;
  readonly height: number;
}
type ImagePaper = Paper & {
  openImage(bytes: ArrayBuffer): Image;
  image(image: Image, x: number, y: number, options: object): void;
};
type Shown =
  | { readonly kind: 'photo'; readonly image: Image; readonly width: number; readonly height: number }
  | Extract<Seen, { kind: 'drawing' }>;

export const inks = { ink: '#1d1b1a', soft: '#3f3a36', line: '#d9d0c0', white: '#ffffff' } as const;

export class Press {
  readonly paper: Paper;
  readonly type: Typesetter;
  readonly order: PaperOrder;
  readonly ink: Ink;
  private readonly forms: Forms;
  private readonly taken = new Set<string>();
  private readonly shown = new Map<string, Shown>();
  /** By the name of a picture, or by the text of a drawn face. */
  private readonly shapes = new Map<string, Shape | undefined>();

  constructor(paper: Paper, packing: Packing, order: PaperOrder) {
    this.paper = paper;
    this.order = order;
    this.ink = order.inColour ? (colour) => colour : grey;
    this.forms = new Forms(paper, packing, this.ink, order.variables);
    this.type = new Typesetter(paper, packing, order.fonts);
  }

  /** Takes in a photo or drawing, and tells whether that was new; one that is missing or damaged is left out. */
  async takeIn(id: string): Promise<boolean> {
    if (this.taken.has(id)) return false;
    this.taken.add(id);
    const seen = await this.order.media.get(id);
    if (seen?.kind === 'drawing') this.shown.set(id, seen);
    if (seen?.kind === 'photo') await this.takeInPhoto(id, seen);
    return true;
  }

  private async takeInPhoto(id: string, seen: Extract<Seen, { kind: 'photo' }>): Promise<void> {
    const bytes = this.order.inColour ? seen.bytes : await greyPhoto(seen.bytes);
    try {
      const image = (this.paper as ImagePaper).openImage(bytes);
      this.shown.set(id, { kind: 'photo', image, width: image.width, height: image.height });
    } catch {
      // Bytes that are no JPEG or PNG: the paper says that it is not there.
    }
  }

  /** Draws what is not read: backgrounds, and pictures whose word stands beside them. */
  decorate(draw: () => void): void {
    this.paper.markContent('Artifact', { type: 'Layout' });
    draw();
    this.paper.endMarkedContent();
  }

  /** A picture of a sheet by its name. */
  picture(ref: string): Picture {
    const [sheet = '', id = ''] = ref.split('#');
    return this.shape(ref, () => this.order.sheets[sheet]?.get(id));
  }

  /** Somebody's photo, else their drawn face, in a circle. */
  portrait({ face, photo }: { face: Face; photo?: string | undefined }): Picture {
    const shown = photo === undefined ? undefined : this.shown.get(photo);
    const drawn = shown ? undefined : this.face(face);
    return (x, y, size) => {
      const { paper } = this;
      paper
        .save()
        .circle(x + size / 2, y + size / 2, size / 2)
        .clip();
      if (shown) this.cover(shown, x, y, size);
      else drawn?.(x, y, size);
      paper.restore();
      paper
        .lineWidth(1)
        .circle(x + size / 2, y + size / 2, size / 2)
        .stroke(inks.ink);
    };
  }

  /** What a card looks like, whatever it stands for. */
  card(card: CardRef, questionId: string): Picture {
    const { contents, pictures } = this.order;
    const id = card.slice(card.indexOf(':') + 1);
    if (card.startsWith('choice:')) {
      return this.changed('choice', id) ?? this.picture(pictures.choice(questionId, id));
    }
    const person = card.startsWith('person:') && contents.people.find((one) => one.id === id);
    if (person) return this.portrait(person);
    const own =
      contents.cards.find((one) => one.id === id) ?? contents.agreements.find((one) => one.id === id);
    return this.told(own ?? {});
  }

  topic(id: string): Picture {
    return this.changed('topic', id) ?? this.picture(this.order.pictures.topic(id));
  }

  /** The picture that a supporter chose instead; an empty place where the client does not know ours. */
  private changed(kind: 'topic' | 'choice', id: string): Picture | undefined {
    const { adaptations, plan } = this.order.contents;
    const change = adaptations.find(({ target }) => target.kind === kind && target.id === id);
    if (change === undefined) return undefined;
    if (isLeftOut(change, plan)) {
      return (x, y, size) => {
        this.paper
          .lineWidth(0.75)
          .roundedRect(x, y, size, size, size / 6)
          .stroke(inks.line);
      };
    }
    const { photo } = change;
    return this.seen(photo) && this.told({ photo });
  }

  /** What somebody told, as one picture. */
  told(told: Told): Picture {
    const shown = this.seen(told.photo) ?? this.seen(told.drawing);
    if (shown) {
      return (x, y, size) => {
        this.paper
          .save()
          .roundedRect(x, y, size, size, size / 6)
          .clip();
        this.cover(shown, x, y, size);
        this.paper.restore();
      };
    }
    return this.picture(told.voice ? 'ui#microphone' : told.text ? 'ui#own-words' : 'ui#gone');
  }

  seen(id: string | undefined): Shown | undefined {
    return id === undefined ? undefined : this.shown.get(id);
  }

  /** Draws a photo or drawing whole. */
  show(shown: Shown, x: number, y: number, width: number, height: number): void {
    const { paper } = this;
    const round = Math.min(8, width / 8);
    paper.save().roundedRect(x, y, width, height, round).clip();
    if (shown.kind === 'photo') (paper as ImagePaper).image(shown.image, x, y, { width, height });
    else drawDrawing(paper, shown.drawing, x, y, width, this.ink);
    paper.restore();
    if (shown.kind === 'drawing')
      paper.lineWidth(0.75).roundedRect(x, y, width, height, round).stroke(inks.line);
  }

  private cover(shown: Shown, x: number, y: number, size: number): void {
    const wide = shown.kind === 'photo' ? shown.width / shown.height : 4 / 3;
    const [width, height] = wide > 1 ? [size * wide, size] : [size, size / wide];
    const [left, top] = [x - (width - size) / 2, y - (height - size) / 2];
    if (shown.kind === 'photo') (this.paper as ImagePaper).image(shown.image, left, top, { width, height });
    else {
      this.paper.rect(x, y, size, size).fill(inks.white);
      drawDrawing(this.paper, shown.drawing, left, top, width, this.ink);
    }
  }

  private face(face: Face): Picture {
    const svg = this.order.pictures.face(face);
    return this.shape(svg, () => svg);
  }

  private shape(key: string, svg: () => string | undefined): Picture {
    if (!this.shapes.has(key)) this.shapes.set(key, readShape(svg() ?? ''));
    const shape = this.shapes.get(key);
    return (x, y, size) => {
      if (shape) this.forms.draw(shape, x, y, size);
    };
  }
}
