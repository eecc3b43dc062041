// Turns a vector picture of our own into the operators of a pdf: pictograms and faces.
import { ellipseOutline, FINE, fine, pathOutline, pointsOutline, rectangleOutline } from './outline.ts';
import type { Shape } from './svg-shapes.ts';

type Style = Readonly<Record<string, string>>;

const start: Style = { fill: '#000000', stroke: 'none', 'stroke-width': '1' };
const inherited = [
  'fill',
  'fill-rule',
  'fill-opacity',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
] as const;

const caps: Style = { butt: '0', round: '1', square: '2' };
const joins: Style = { miter: '0', round: '1', bevel: '2' };

/** What a picture is drawn with. */
export interface Inks {
  /** The operands of a colour as it is printed. */
  colour(value: string): string;
  /** The operator of an opacity, of what is filled and of lines. */
  opacity(fill: number, stroke: number): string;
}

/** The operators that draw a picture into a square; they leave everything as it was. */
export function pictureOperators(
  shape: Shape,
  at: { x: number; y: number; size: number },
  inks: Inks,
): string {
  const [left = 0, top = 0, width = 72] = (shape.attributes.viewBox ?? '0 0 72 72').split(' ').map(Number);
  const scale = at.size / width;
  const x = at.x - left * scale;
  const y = at.y - top * scale;
  const out = ['q', matrix([scale / FINE, 0, 0, scale / FINE, x, y])];
  drawTree(out, shape, start, inks);
  out.push('Q');
  return out.join('\n');
}

/** Finer than a measure: it multiplies. */
const matrix = (values: readonly number[]) =>
  `${values.map((value) => Math.round(value * 1e6) / 1e6).join(' ')} cm`;

function drawTree(out: string[], shape: Shape, above: Style, inks: Inks): void {
  const { attributes } = shape;
  const style: Record<string, string> = { ...above };
  for (const name of inherited) {
    const own = attributes[name];
    if (own !== undefined) style[name] = own;
  }
  const moves = attributes.transform;
  if (moves !== undefined) out.push('q', ...matrices(moves));
  const outline = outlineOf(shape);
  if (outline !== undefined && outline !== '') paint(out, outline, style, inks);
  for (const child of shape.children) drawTree(out, child, style, inks);
  if (moves !== undefined) out.push('Q');
}

function matrices(moves: string): readonly string[] {
  return [...moves.matchAll(/(\w+)\(([^)]*)\)/g)].flatMap(([, name, list = '']) => {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = numbersIn(list);
    if (name === 'translate') return matrix([1, 0, 0, 1, a * FINE, (b ?? 0) * FINE]);
    if (name === 'scale') return matrix([a, 0, 0, b ?? a, 0, 0]);
    if (name === 'matrix') return matrix([a, b ?? 0, c, d, e * FINE, f * FINE]);
    if (name !== 'rotate') return [];
    const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
    const [x, y] = [(b ?? 0) * FINE, c * FINE];
    return matrix([cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos]);
  });
}

const numbersIn = (list: string) =>
  list
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);

/** A shape's own outline; absent when it has none. */
function outlineOf({ tag, attributes }: Shape): string | undefined {
  const number = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return pathOutline(attributes.d ?? '');
    case 'circle':
      return ellipseOutline(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipseOutline(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return pointsOutline(['x1', 'y1', 'x2', 'y2'].map(number));
    case 'rect': {
      const [width, height] = [number('width'), number('height')];
      const round = Math.min(number('rx') || number('ry'), width / 2, height / 2);
      return rectangleOutline(number('x'), number('y'), width, height, round);
    }
    case 'polygon':
      return `${pointsOutline(numbersIn(attributes.points ?? ''))}\nh`;
    case 'polyline':
      return pointsOutline(numbersIn(attributes.points ?? ''));
    default:
      return undefined;
  }
}

function paint(out: string[], outline: string, style: Style, inks: Inks): void {
  const fill = style.fill === 'none' ? undefined : inks.colour(style.fill ?? '');
  const stroke = style.stroke === 'none' ? undefined : inks.colour(style.stroke ?? '');
  if (fill === undefined && stroke === undefined) return;
  const even = style['fill-rule'] === 'evenodd' ? '*' : '';
  const opacity = Number(style.opacity ?? 1);
  const fillOpacity = opacity * Number(style['fill-opacity'] ?? 1);
  const [dash = 0, space = dash] = numbersIn(style['stroke-dasharray'] ?? '').map(fine);
  const isPlain = opacity === 1 && fillOpacity === 1 && !(dash > 0);
  if (!isPlain) out.push('q');
  if (opacity < 1 || fillOpacity < 1) out.push(inks.opacity(fillOpacity, opacity));
  if (dash > 0) out.push(`[${dash} ${space}] 0 d`);
  if (fill !== undefined) out.push(`${fill} rg`);
  if (stroke !== undefined) {
    const [cap, join] = [
      caps[style['stroke-linecap'] ?? 'butt'] ?? '0',
      joins[style['stroke-linejoin'] ?? 'miter'] ?? '0',
    ];
    out.push(`${stroke} RG ${fine(Number(style['stroke-width']))} w ${cap} J ${join} j`);
  }
  if (fill === undefined) out.push(outline, 'S');
  else if (stroke === undefined) out.push(outline, `f${even}`);
  else if (style['paint-order']?.startsWith('stroke')) out.push(outline, 'S', outline, `f${even}`);
  else out.push(outline, `B${even}`);
  if (!isPlain) out.push('Q');
}
