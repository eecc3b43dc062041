import { expect, test } from 'vitest';
import { type Stroke, strokePath } from '#domain/drawing-path.ts';

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

function height(path: string): number {
  const ys = (path.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, index) => index % 2 === 1);
  return Math.max(...ys) - Math.min(...ys);
}
