import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { drawingSchema } from '#domain/records.ts';
import { sampleDrawing } from '#ui/media/sample-media.ts';
import { drawingMedia, readDrawing, type Stroke, strokePath } from '#ui/media/stroke-path.ts';

const color = '#1d1b1a';

test('a line becomes one closed outline', () => {
  const path = strokePath({
    color,
    size: 18,
    points: [
      [0, 0, 0.5],
      [300, 200, 0.5],
      [600, 0, 0.5],
    ],
  });
  expect(path).toMatch(/^M[\d.\- ]+Q[\d.\- ]+Z$/);
});

test('a tap becomes a dot around that point', () => {
  const path = strokePath({ color, size: 18, points: [[100, 100, 0.5]] });
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(numbers.length).toBeGreaterThan(8);
  expect(Math.min(...numbers)).toBeGreaterThan(80);
  expect(Math.max(...numbers)).toBeLessThan(120);
});

test('a line without points has no outline', () => {
  expect(strokePath({ color, size: 18, points: [] })).toBe('');
});

test('pressing a pen harder draws a wider line', () => {
  const at = (pressure: number): Stroke => ({
    color,
    size: 40,
    points: Array.from({ length: 30 }, (_, step): [number, number, number] => [step * 20, 100, pressure]),
  });
  expect(height(strokePath(at(0.9)))).toBeGreaterThan(height(strokePath(at(0.2))));
});

test('every drawing reads back as it was stored', () => {
  const point = fc.tuple(
    fc.double({ min: 0, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 750, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  const stroke = fc.record({
    color: fc.constantFrom('#1d1b1a', '#d22f27'),
    size: fc.integer({ min: 1, max: 100 }),
    points: fc.array(point, { maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 5 }), (strokes) => {
      const drawing = JSON.parse(JSON.stringify({ strokes }));
      expect(readDrawing(drawingMedia(drawing).bytes)).toEqual(drawing);
      expect(v.is(drawingSchema, drawing)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('the sample drawing is a drawing', () => {
  expect(v.is(drawingSchema, readDrawing(sampleDrawing().bytes))).toBe(true);
});

test.each([
  ['no JSON', '{'],
  ['something else', '{"strokes":3}'],
  ['nothing', 'null'],
  ['a colour that is a script', '{"strokes":[{"color":"url(x)","size":3,"points":[]}]}'],
  ['a point that is no point', '{"strokes":[{"color":"#000000","size":3,"points":[[1,"2",3]]}]}'],
])('%s is no drawing', (_, text) => {
  expect(readDrawing(new TextEncoder().encode(text).buffer)).toBeUndefined();
});

function height(path: string): number {
  const ys = (path.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, index) => index % 2 === 1);
  return Math.max(...ys) - Math.min(...ys);
}
