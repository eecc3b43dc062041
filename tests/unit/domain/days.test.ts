import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  dateOf,
  dayOf,
  daysBetween,
  daysLater,
  monthBefore,
  monthsLater,
  weekBefore,
  weekOf,
} from '#domain/days.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

// Where summer time begins at two o'clock, where it begins at midnight, where it is half a day later or earlier, and where there is none.
describe.each([
  'Europe/Amsterdam',
  'Africa/Cairo',
  'Asia/Beirut',
  'Pacific/Kiritimati',
  'America/Adak',
  'UTC',
])('days in %s', (name) => {
  beforeEach(() => {
    process.env.TZ = name;
  });

  it('are counted one by one through a whole leap year, also where the clock changes', () => {
    let day = '2028-01-01';
    for (let count = 0; count < 366; count += 1) {
      expect(dayOf(dateOf(day))).toBe(day);
      expect(daysBetween('2028-01-01', day)).toBe(count);
      day = daysLater(day, 1);
    }
    expect(day).toBe('2029-01-01');
  });

  it('make a week from Monday to Sunday', () => {
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-03-${day}`);
    for (const day of week) expect(weekOf(day)).toEqual(week);
    expect(weekOf('2026-01-01')[0]).toBe('2025-12-29');
  });

  it('end a month early where a month has no such day', () => {
    expect(monthBefore('2026-03-31')).toBe('2026-02-28');
    expect(monthBefore('2028-03-29')).toBe('2028-02-29');
    expect(monthBefore('2026-01-15')).toBe('2025-12-15');
    expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
    expect(weekBefore('2026-04-02')).toBe('2026-03-26');
  });
});

it('are those of where the device is', () => {
  const moment = new Date('2026-03-28T23:30:00Z');
  process.env.TZ = 'Europe/Amsterdam';
  expect(dayOf(moment)).toBe('2026-03-29');
  process.env.TZ = 'America/New_York';
  expect(dayOf(moment)).toBe('2026-03-28');
});
