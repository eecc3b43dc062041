// A drawing in the making, with its way back: every change can be undone, emptying too. Pure.
import type { Stroke } from '#domain/drawing-path.ts';

export interface DrawingHistory {
  readonly strokes: readonly Stroke[];
  readonly past: readonly (readonly Stroke[])[];
}

/** The most lines in a drawing and points in a line, as `drawingSchema` has them. */
export const most = { strokes: 2000, points: 20_000 } as const;

export function startHistory(strokes: readonly Stroke[]): DrawingHistory {
  return { strokes, past: [] };
}

/** Adds a line; one that is empty or too many changes nothing. */
export function addStroke(history: DrawingHistory, stroke: Stroke): DrawingHistory {
  if (stroke.points.length === 0 || history.strokes.length >= most.strokes) return history;
  return change(history, [...history.strokes, stroke]);
}

export function clearStrokes(history: DrawingHistory): DrawingHistory {
  return history.strokes.length === 0 ? history : change(history, []);
}

export function undoStroke({ strokes, past }: DrawingHistory): DrawingHistory {
  return { strokes: past.at(-1) ?? strokes, past: past.slice(0, -1) };
}

function change({ strokes, past }: DrawingHistory, next: readonly Stroke[]): DrawingHistory {
  return { strokes: next, past: [...past, strokes] };
}
