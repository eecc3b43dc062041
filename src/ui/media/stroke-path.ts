// The outline of a drawn stroke as an SVG path, and a drawing to and from its stored bytes. Pure: no React, no page.
import { getStroke } from 'perfect-freehand';
import type { Drawing } from '#domain/records.ts';
import type { NewMedia } from './content.ts';

export type Stroke = Drawing['strokes'][number];

/** The drawing's canvas, in its own units. */
export const canvas = { width: 1000, height: 750 } as const;

/** The pressure of a finger or a mouse, which have none; such a stroke gets its width from its speed. */
export const noPressure = 0.5;

/** The filled outline of a stroke, in the drawing's units. Empty for a stroke without points. */
export function strokePath({ points, size }: Stroke): string {
  const outline = getStroke(points, {
    size,
    thinning: 0.4,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: points.every(([, , pressure]) => pressure === noPressure),
  });
  const [first, second] = outline;
  if (!first || !second) return '';
  let path = `M${pair(first)} Q`;
  for (const [index, point] of outline.entries()) {
    const next = outline[(index + 1) % outline.length] ?? first;
    path += ` ${pair(point)} ${pair([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  }
  return `${path} Z`;
}

function pair([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** A drawing as it is stored. */
export function drawingMedia(drawing: Drawing): NewMedia {
  const bytes = new TextEncoder().encode(JSON.stringify(drawing)).buffer;
  return { kind: 'drawing', type: 'application/json', bytes };
}

/** A stored drawing; `undefined` where the bytes hold none. */
export function readDrawing(bytes: ArrayBuffer): Drawing | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  return isDrawing(parsed) ? parsed : undefined;
}

// Rows were checked where they came in; this only keeps damaged bytes from breaking a screen.
function isDrawing(value: unknown): value is Drawing {
  if (typeof value !== 'object' || value === null || !('strokes' in value)) return false;
  return Array.isArray(value.strokes) && value.strokes.every(isStroke);
}

function isStroke(value: unknown): value is Stroke {
  if (typeof value !== 'object' || value === null) return false;
  if (!('color' in value && 'size' in value && 'points' in value)) return false;
  const { color, size, points } = value;
  return (
    typeof color === 'string' &&
    /^#[0-9a-f]{6}$/.test(color) &&
    Number.isFinite(size) &&
    Array.isArray(points) &&
    points.every((point) => Array.isArray(point) && point.length === 3 && point.every(Number.isFinite))
  );
}
