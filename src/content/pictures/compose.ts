// Lays the drawings of a recipe on one canvas and writes them as SVG shapes. Node only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDrawing, type Shape } from './clean.ts';
import type { Layer } from './recipes/recipe.ts';
import { geometryAttributes } from './svg-parts.ts';

const OPENMOJI = 'node_modules/openmoji/color/svg';
const DRAWN = 'src/content/pictures/drawn';

/** Outlines of a scaled drawing are kept at least this wide on the 72×72 canvas (a full-size one has 2). */
const THINNEST_OUTLINE = 1.8;

const cleaned = new Map<string, readonly Shape[]>();

/** The file a layer is read from, relative to the project's folder. */
function drawingFile(of: string): string {
  return of.startsWith('drawn/')
    ? join(DRAWN, `${of.slice('drawn/'.length)}.svg`)
    : join(OPENMOJI, `${of}.svg`);
}

/** Forgets drawings that were read, so that a change on disk is seen (development server). */
export function forgetDrawings(): void {
  cleaned.clear();
}

/** The shapes of a whole picture as SVG text. Throws, naming the picture, when a drawing does not exist. */
export function composePicture(id: string, layers: readonly Layer[], root: string): string {
  if (layers.length === 0) throw new Error(`Picture ${id}: the recipe is empty`);
  return layers.map((layer) => composeLayer(id, layer, root)).join('');
}

function readDrawing(id: string, of: string, root: string): readonly Shape[] {
  const known = cleaned.get(of);
  if (known) return known;
  const file = join(root, drawingFile(of));
  if (!existsSync(file)) throw new Error(`Picture ${id}: there is no drawing ${of} (${drawingFile(of)})`);
  const shapes = cleanDrawing(readFileSync(file, 'utf8'), of);
  cleaned.set(of, shapes);
  return shapes;
}

function composeLayer(id: string, layer: Layer, root: string): string {
  const {
    of,
    x = 36,
    y = 36,
    scale = 1,
    flip,
    rotate,
    client,
    recolour,
  } = typeof layer === 'string' ? { of: layer } : layer;
  const text = writeShapes(readDrawing(id, of, root), {
    scale,
    client: client ?? false,
    recolour: recolour ?? {},
  });
  const moves = [
    x === 36 && y === 36 && scale === 1 && !flip && !rotate ? '' : `translate(${x} ${y})`,
    rotate ? `rotate(${rotate})` : '',
    scale === 1 && !flip ? '' : `scale(${flip ? -scale : scale} ${scale})`,
  ].join('');
  return moves === '' ? text : `<g transform="${moves}translate(-36 -36)">${text}</g>`;
}

interface Writing {
  scale: number;
  client: boolean;
  recolour: Readonly<Record<string, string>>;
}

function writeShapes(shapes: readonly Shape[], writing: Writing): string {
  const written = shapes.map((shape) => {
    const { paint, place } = split(shape, writing);
    return { paint, place, tag: shape.tag, inside: writeShapes(shape.children, writing) };
  });
  let text = '';
  for (let start = 0; start < written.length; ) {
    const first = written[start];
    if (!first) break;
    let end = start + 1;
    while (written[end]?.paint === first.paint) end += 1;
    const run = written.slice(start, end);
    const grouped = run.length > 1 && first.paint !== '' && !first.paint.includes('opacity');
    const inner = run
      .map(({ tag, paint, place, inside }) => {
        const head = `<${tag}${grouped ? '' : paint}${place}`;
        return inside === '' ? `${head}/>` : `${head}>${inside}</${tag}>`;
      })
      .join('');
    text += grouped ? `<g${first.paint}>${inner}</g>` : inner;
    start = end;
  }
  return text;
}

const GEOMETRY = new Set(geometryAttributes);

function split(shape: Shape, { scale, client, recolour }: Writing): { paint: string; place: string } {
  let paint = '';
  let place = '';
  for (const [key, value] of Object.entries(shape.attributes)) {
    if (GEOMETRY.has(key)) place += ` ${key}="${value}"`;
    else if (key === 'stroke-width') paint += ` ${key}="${outline(Number(value), scale)}"`;
    else paint += ` ${key}="${colour(value, client, recolour)}"`;
  }
  return { paint, place };
}

function outline(width: number, scale: number): number {
  if (!(width >= 1.4) || scale >= 1) return width;
  return Math.round(Math.max(width, (THINNEST_OUTLINE * Math.min(1, width / 2)) / scale) * 100) / 100;
}

function colour(value: string, client: boolean, recolour: Readonly<Record<string, string>>): string {
  const hair = value.match(/^var\(--hair,(.+)\)$/)?.[1];
  if (hair !== undefined) return client ? value : (recolour[hair] ?? hair);
  return recolour[value] ?? value;
}
