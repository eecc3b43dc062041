import { expect, test } from 'vitest';
import { litBars, loudness } from '#ui/capture/loudness.ts';

test('silence is 0 and full sound is 1', () => {
  expect(loudness(new Float32Array(1024))).toBe(0);
  expect(loudness(new Float32Array(1024).fill(1))).toBe(1);
});

test('ordinary speech lights some bars and not all', () => {
  const speech = Float32Array.from({ length: 1024 }, (_, at) => 0.05 * Math.sin(at / 9));
  const lit = litBars(loudness(speech), 12, 12);
  expect(lit).toBeGreaterThan(3);
  expect(lit).toBeLessThan(12);
});

test('with less motion the meter takes 3 steps', () => {
  const steps = [0, 0.1, 0.3, 0.4, 0.6, 0.8, 1].map((level) => litBars(level, 12, 3));
  expect(new Set(steps)).toEqual(new Set([0, 4, 8, 12]));
});
