// Pictures that stand on the paper more than once: each is drawn into a form of the file, and the pages refer to it.
import { drawShape, type Ink, type Paper } from './brush.ts';
import type { Shape } from './svg-shapes.ts';

const SIDE = 72;

interface FormPaper {
  page: object;
  ref(data: object): { end(content: string): void };
}
interface FormPage {
  readonly xobjects: Record<string, unknown>;
}

export class Forms {
  private readonly paper: Paper;
  private readonly ink: Ink;
  private readonly variables: Readonly<Record<string, string>>;
  private readonly made = new Map<Shape, { readonly name: string; readonly form: unknown }>();

  constructor(paper: Paper, ink: Ink, variables: Readonly<Record<string, string>>) {
    this.paper = paper;
    this.ink = ink;
    this.variables = variables;
  }

  /** Draws a picture into a square. */
  draw(shape: Shape, x: number, y: number, size: number): void {
    const { paper } = this;
    const { name, form } = this.formOf(shape);
    (paper.page as unknown as FormPage).xobjects[name] = form;
    paper.save();
    paper.transform(size / SIDE, 0, 0, size / SIDE, x, y);
    paper.addContent(`/${name} Do`);
    paper.restore();
  }

  private formOf(shape: Shape) {
    const known = this.made.get(shape);
    if (known) return known;
    const paper = this.paper as unknown as FormPaper;
    const { page } = paper;
    const content: string[] = [];
    const opacities = {};
    // The library draws on whatever stands for the page.
    paper.page = { write: (part: string) => content.push(part), ext_gstates: opacities };
    drawShape(this.paper, shape, { x: 0, y: 0, size: SIDE }, this.ink, this.variables);
    paper.page = page;
    const form = paper.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, SIDE, SIDE],
      Resources: { ExtGState: opacities },
    });
    form.end(content.join('\n'));
    const made = { name: `P${this.made.size + 1}`, form };
    this.made.set(shape, made);
    return made;
  }
}
