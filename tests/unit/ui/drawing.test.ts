import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { drawingSchema } from '#domain/records.ts';
import { drawingMedia, readDrawing } from '#ui/media/drawing.ts';
import { sampleDrawing } from '#ui/media/sample-media.ts';

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
