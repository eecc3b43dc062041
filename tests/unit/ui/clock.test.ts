import { expect, test } from 'vitest';
import { clock } from '#ui/media/clock.ts';

test('time is shown as minutes and seconds, rounded down', () => {
  expect([0, 999, 12_400, 59_999, 60_000, 180_000].map(clock)).toEqual([
    '0:00',
    '0:00',
    '0:12',
    '0:59',
    '1:00',
    '3:00',
  ]);
});

test('time never goes below zero', () => {
  expect(clock(-500)).toBe('0:00');
});
