// Draws vector pictures on the paper: pictograms, faces, and the client's drawings.
import { canvasSize, strokePath } from '#domain/drawing-path.ts';
import type { Drawing } from '#domain/records.ts';
import type { Shape } from './svg-shapes.ts';

export type Paper = PDFKit.PDFDocument;
type Style = Readonly<Record<string, string>>;

/** Turns any colour into the one that is printed. */
export type Ink = (colour: string) => string;

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
];

/** Grey of the same lightness. */
export function grey(colour: string): string {
  const hex = /^#(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i.exec(colour);
  if (!hex) return colour;
  const [r = 0, g = 0, b = 0] = hex
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16));
  const light = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b);
  return `#${light.toString(16).padStart(2, '0').repeat(3)}`;
}

/** A `share` (0 to 1) of a colour `#rrggbb` on white. */
export function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 - (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Draws a picture into a square. `variables` stand for the custom properties that colour it. */
export function drawShape(
  paper: Paper,
  shape: Shape,
  at: { x: number; y: number; size: number },
  ink: Ink,
  variables: Readonly<Record<string, string>>,
): void {
  const [left = 0, top = 0, width = 72] = (shape.attributes.viewBox ?? '0 0 72 72').split(' ').map(Number);
  const colour = (value: string) => {
    const variable = /^var\(--([\w-]+)(?:,(.*))?\)$/.exec(value);
    const plain = variable ? (variables[variable[1] ?? ''] ?? variable[2] ?? '#000000') : value;
    return ink(plain === 'currentcolor' ? '#000000' : plain);
  };
  const scale = at.size / width;
  paper.save();
  paper.transform(scale, 0, 0, scale, at.x - left * scale, at.y - top * scale);
  drawTree(paper, shape, start, colour);
  paper.restore();
}

function drawTree(paper: Paper, shape: Shape, above: Style, colour: Ink): void {
  const { attributes } = shape;
  const own = inherited.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]]));
  const style: Style = { ...above, ...Object.fromEntries(own) };
  const moves = attributes.transform;
  if (moves !== undefined) {
    paper.save();
    transform(paper, moves);
  }
  if (trace(paper, shape, true)) fillAndStroke(paper, shape, style, colour);
  for (const child of shape.children) drawTree(paper, child, style, colour);
  if (moves !== undefined) paper.restore();
}

function transform(paper: Paper, moves: string): void {
  for (const [, name, list = ''] of moves.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = list
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (name === 'translate') paper.translate(a, b ?? 0);
    else if (name === 'scale') paper.transform(a, 0, 0, b ?? a, 0, 0);
    else if (name === 'matrix') paper.transform(a, b ?? 0, c, d, e, f);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      const [x, y] = [b ?? 0, c];
      paper.transform(cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos);
    }
  }
}

/** Puts a shape's outline on the path; false when it has none. */
function trace(paper: Paper, { tag, attributes }: Shape, isFirst: boolean): boolean {
  const number = (name: string) => Number(attributes[name] ?? 0);
  const points = () =>
    (attributes.points ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
  if (tag === 'path' && attributes.d) paper.path(attributes.d);
  else if (tag === 'circle') paper.circle(number('cx'), number('cy'), number('r'));
  else if (tag === 'ellipse') paper.ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
  else if (tag === 'line') paper.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
  else if (tag === 'rect') {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
    const round = Math.min(number('rx') || number('ry'), width / 2, height / 2);
    if (round > 0) paper.roundedRect(x, y, width, height, round);
    else paper.rect(x, y, width, height);
  } else if (tag === 'polygon' || tag === 'polyline') {
    const all = points();
    for (let at = 0; at + 1 < all.length; at += 2) {
      const [x = 0, y = 0] = all.slice(at, at + 2);
      if (at === 0) paper.moveTo(x, y);
      else paper.lineTo(x, y);
    }
    if (tag === 'polygon') paper.closePath();
  } else return false;
  return isFirst;
}

function fillAndStroke(paper: Paper, shape: Shape, style: Style, colour: Ink): void {
  const fill = style.fill === 'none' ? undefined : colour(style.fill ?? '#000000');
  const stroke = style.stroke === 'none' ? undefined : colour(style.stroke ?? '#000000');
  const rule = style['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero';
  const opacity = Number(style.opacity ?? 1);
  const dash = style['stroke-dasharray'];
  paper.save();
  paper.opacity(opacity);
  if (style['fill-opacity'] !== undefined) paper.fillOpacity(opacity * Number(style['fill-opacity']));
  paper.lineWidth(Number(style['stroke-width'] ?? 1));
  paper.lineCap((style['stroke-linecap'] ?? 'butt') as 'butt' | 'round' | 'square');
  paper.lineJoin((style['stroke-linejoin'] ?? 'miter') as 'miter' | 'round' | 'bevel');
  if (dash !== undefined && dash !== 'none') {
    const [length = 1, space = length] = dash.split(/[\s,]+/).map(Number);
    paper.dash(length, { space });
  }
  if (fill !== undefined && stroke !== undefined && style['paint-order'] === 'stroke') {
    paper.stroke(stroke);
    trace(paper, shape, false);
    paper.fill(fill, rule);
  } else if (fill !== undefined && stroke !== undefined) paper.fillAndStroke(fill, stroke, rule);
  else if (fill !== undefined) paper.fill(fill, rule);
  else if (stroke !== undefined) paper.stroke(stroke);
  else paper.addContent('n');
  paper.restore();
}

/** Draws what the client drew, `width` points wide; it is three quarters as high. */
export function drawDrawing(
  paper: Paper,
  drawing: Drawing,
  x: number,
  y: number,
  width: number,
  ink: Ink,
): void {
  const scale = width / canvasSize.width;
  paper.save();
  paper.rect(x, y, width, canvasSize.height * scale).clip();
  paper.transform(scale, 0, 0, scale, x, y);
  for (const stroke of drawing.strokes) {
    const path = strokePath(stroke);
    if (path !== '') paper.path(path).fill(ink(stroke.color));
  }
  paper.restore();
}
