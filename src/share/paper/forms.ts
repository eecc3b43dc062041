// Puts pictures on the paper. One that comes again is drawn into a form of the file, and the pages refer to it; most come once.
import { type Ink, operands, type Paper } from './brush.ts';
import type { Packing, Stream } from './pack-pages.ts';
import { pictureOperators } from './picture-operators.ts';
import type { Shape } from './svg-shapes.ts';

const SIDE = 72;

/** What the library draws on. */
interface Page {
  write(part: string): void;
  readonly ext_gstates: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
}
interface FormPaper {
  page: Pick<Page, 'write' | 'ext_gstates'>;
  ref(data: object): Stream;
}

export class Forms {
  private readonly paper: Paper;
  private readonly packing: Packing;
  private readonly ink: Ink;
  private readonly variables: Readonly<Record<string, string>>;
  private readonly colours = new Map<string, string>();
  private readonly drawn = new Set<Shape>();
  private readonly made = new Map<Shape, { readonly name: string; readonly form: unknown }>();

  constructor(paper: Paper, packing: Packing, ink: Ink, variables: Readonly<Record<string, string>>) {
    this.paper = paper;
    this.packing = packing;
    this.ink = ink;
    this.variables = variables;
  }

  /** Draws a picture into a square. */
  draw(shape: Shape, x: number, y: number, size: number): void {
    const { paper } = this;
    const page = paper.page as unknown as Page;
    if (!this.drawn.has(shape)) {
      this.drawn.add(shape);
      const { operators, opacities } = this.operatorsOf(shape, { x, y, size });
      Object.assign(page.ext_gstates, opacities);
      paper.addContent(operators);
      return;
    }
    const { name, form } = this.formOf(shape);
    page.xobjects[name] = form;
    paper.save();
    paper.transform(size / SIDE, 0, 0, size / SIDE, x, y);
    paper.addContent(`/${name} Do`);
    paper.restore();
  }

  private formOf(shape: Shape) {
    const known = this.made.get(shape);
    if (known) return known;
    const { operators, opacities } = this.operatorsOf(shape, { x: 0, y: 0, size: SIDE });
    const form = (this.paper as unknown as FormPaper).ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, SIDE, SIDE],
      Resources: { ExtGState: opacities },
    });
    this.packing.add(form, operators);
    const made = { name: `P${this.made.size + 1}`, form };
    this.made.set(shape, made);
    return made;
  }

  private operatorsOf(shape: Shape, at: { x: number; y: number; size: number }) {
    const opacities: Record<string, unknown> = {};
    const operators = pictureOperators(shape, at, {
      colour: (value) => this.colour(value),
      opacity: (fill, stroke) => this.opacity(fill, stroke, opacities),
    });
    return { operators, opacities };
  }

  /** A colour of a picture as three figures from 0 to 1. */
  private colour(value: string): string {
    let known = this.colours.get(value);
    if (known === undefined) {
      const variable = /^var\(--([\w-]+)(?:,(.*))?\)$/.exec(value);
      const plain = variable ? (this.variables[variable[1] ?? ''] ?? variable[2] ?? '') : value;
      known = operands(/^#[0-9a-f]+$/i.test(plain) ? this.ink(plain) : '#000000');
      this.colours.set(value, known);
    }
    return known;
  }

  /** The operator of an opacity, which the library keeps: it writes it on whatever stands for the page. */
  private opacity(fill: number, stroke: number, opacities: Record<string, unknown>): string {
    const paper = this.paper as unknown as FormPaper;
    const { page } = paper;
    const parts: string[] = [];
    paper.page = { write: (part) => parts.push(part), ext_gstates: opacities };
    this.paper.opacity(stroke);
    if (fill !== stroke) this.paper.fillOpacity(fill);
    paper.page = page;
    return parts.join('\n');
  }
}
