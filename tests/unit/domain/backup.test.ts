import { expect, it } from 'vitest';
import { backupIsDue } from '#domain/backup.ts';
import { sam } from '#tests/support/copies.ts';

const DAY = 24 * 3600 * 1000;
const { plan } = sam.contents;
const made = plan.at;

it('reminds after ten days with changes, and not before', () => {
  expect(backupIsDue(plan, true, made + 10 * DAY)).toBe(false);
  expect(backupIsDue(plan, true, made + 10 * DAY + 1)).toBe(true);
  expect(backupIsDue(plan, false, made + 100 * DAY)).toBe(false);
});

it('counts from the last time that everything was saved', () => {
  const saved = { ...plan, backedUp: { at: made + 50 * DAY } };
  expect(backupIsDue(saved, true, made + 55 * DAY)).toBe(false);
  expect(backupIsDue(saved, true, made + 61 * DAY)).toBe(true);
});

it('reminds of nothing when the clock ran back, or for the example', () => {
  expect(backupIsDue({ ...plan, backedUp: { at: made + 50 * DAY } }, true, made)).toBe(false);
  expect(backupIsDue({ ...plan, example: true }, true, made + 100 * DAY)).toBe(false);
});
