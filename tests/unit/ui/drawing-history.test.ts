import { expect, test } from 'vitest';
import type { Stroke } from '#domain/drawing-path.ts';
import { addStroke, clearStrokes, most, startHistory, undoStroke } from '#ui/capture/drawing-history.ts';

const line = (size: number): Stroke => ({ color: '#1d1b1a', size, points: [[1, 1, 0.5]] });

test('undo takes off the last line', () => {
  const two = addStroke(addStroke(startHistory([]), line(1)), line(2));
  expect(undoStroke(two).strokes).toEqual([line(1)]);
});

test('emptying can be undone', () => {
  const cleared = clearStrokes(addStroke(startHistory([line(1)]), line(2)));
  expect(cleared.strokes).toEqual([]);
  expect(undoStroke(cleared).strokes).toEqual([line(1), line(2)]);
});

test('undo stops at what the drawing started with', () => {
  const start = startHistory([line(1)]);
  expect(undoStroke(start)).toEqual(start);
});

test('emptying an empty drawing leaves nothing to undo', () => {
  expect(clearStrokes(startHistory([])).past).toEqual([]);
});

test('a line without points is not added', () => {
  expect(addStroke(startHistory([]), { ...line(1), points: [] }).strokes).toEqual([]);
});

test('a drawing takes no more lines than a record holds', () => {
  const full = startHistory(Array.from({ length: most.strokes }, () => line(1)));
  expect(addStroke(full, line(2))).toBe(full);
});
