import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { daysLater } from '#domain/days.ts';
import { fallsOn, firstDay, isReadable, occurrences } from '#domain/occurrences.ts';
import { calendarPython } from '#tests/support/calendar-python.mjs';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const someDay = fc.integer({ min: 0, max: 2500 }).map((days) => daysLater('2024-01-01', days));
const form = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'),
  fc.subarray(weekdays, { minLength: 1 }).map((chosen) => `FREQ=WEEKLY;BYDAY=${chosen.join(',')}`),
  fc
    .tuple(fc.constantFrom('-1', '1', '2', '4'), fc.constantFrom(...weekdays))
    .map(([which, day]) => `FREQ=MONTHLY;BYDAY=${which}${day}`),
  fc.constantFrom('-1', '1', '28').map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
);
const rule = fc
  .tuple(
    form,
    fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3'),
    fc.oneof(
      fc.constantFrom('', '', ';COUNT=5'),
      someDay.map((day) => `;UNTIL=${day.replaceAll('-', '')}`),
    ),
  )
  .map((parts) => parts.join(''));

it('finds the days that dateutil finds, in five years of rules', () => {
  const asked = fc.sample(
    fc.record({ from: someDay, rule, start: someDay, length: fc.integer({ min: 0, max: 60 }) }),
    { numRuns: 400, seed: 4 },
  );
  const questions = asked.map(({ length, ...one }) => ({ ...one, end: daysLater(one.start, length) }));
  const reader = ['tests/support/read-calendar.py', 'days'];
  const { stdout, stderr } = spawnSync(calendarPython(), reader, {
    input: JSON.stringify(questions),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const expected: string[][] = JSON.parse(stdout);
  for (const [index, { from, rule, start, end }] of questions.entries()) {
    expect(isReadable(rule)).toBe(true);
    expect({ from, rule, start, end, days: occurrences({ from, rule }, start, end) }).toEqual({
      ...{ from, rule, start, end },
      days: expected[index],
    });
  }
});

it.each(['Europe/Amsterdam', 'Africa/Cairo', 'America/Adak', 'Pacific/Kiritimati'])(
  'keeps Sundays Sundays where the clock changes, in %s',
  (name) => {
    process.env.TZ = name;
    const sundays = { from: '2026-03-01', rule: 'FREQ=WEEKLY' };
    expect(occurrences(sundays, '2026-03-20', '2026-04-30')).toEqual([
      ...['2026-03-22', '2026-03-29', '2026-04-05', '2026-04-12', '2026-04-19', '2026-04-26'],
    ]);
    expect(fallsOn(sundays, '2026-10-25')).toBe(true);
    expect(fallsOn(sundays, '2026-10-26')).toBe(false);
  },
);

it('leaves out months without a 31st and years without a 29 February', () => {
  const monthly = { from: '2026-01-31', rule: 'FREQ=MONTHLY' };
  expect(occurrences(monthly, '2026-01-01', '2026-06-30')).toEqual([
    '2026-01-31',
    '2026-03-31',
    '2026-05-31',
  ]);
  const yearly = { from: '2024-02-29', rule: 'FREQ=YEARLY' };
  expect(occurrences(yearly, '2024-01-01', '2029-01-01')).toEqual(['2024-02-29', '2028-02-29']);
});

it('falls once without a rule, never without a day, and no longer from the day it ended', () => {
  expect(occurrences({ from: '2026-03-03' }, '2026-03-01', '2026-03-31')).toEqual(['2026-03-03']);
  expect(occurrences({ rule: 'FREQ=DAILY' }, '2026-03-01', '2026-03-31')).toEqual([]);
  const ended = { from: '2026-03-01', rule: 'FREQ=DAILY', state: 'done', ended: '2026-03-03' } as const;
  expect(occurrences(ended, '2026-03-01', '2026-03-31')).toEqual(['2026-03-01', '2026-03-02']);
});

it('starts on the first day that the rule names', () => {
  expect(firstDay({ from: '2026-03-02', rule: 'FREQ=WEEKLY;BYDAY=TH' })).toBe('2026-03-05');
  expect(firstDay({ from: '2026-03-02' })).toBe('2026-03-02');
  expect(firstDay({ rule: 'FREQ=DAILY' })).toBeUndefined();
});

// ical.js never comes back from the first, and reads the others in its own way.
it.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYWEEKNO=53',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=MONTHLY;COUNT=2;BYSETPOS=400',
])('does not read %s: it falls on its first day', (strange) => {
  expect(occurrences({ from: '2026-03-03', rule: strange }, '2026-03-01', '2026-04-30')).toEqual([
    '2026-03-03',
  ]);
});

it('comes back at once from any rule that it reads, whatever its numbers', () => {
  const parts = fc.array(
    fc.constantFrom(
      'INTERVAL=99',
      'COUNT=999',
      'UNTIL=20269999',
      'UNTIL=00000000',
      'UNTIL=20260401',
      'WKST=MO',
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(form, parts, someDay, (start, more, from) => {
      const strange = [start, ...more].join(';');
      const begun = performance.now();
      occurrences({ from, rule: strange }, '2031-01-01', '2031-03-01');
      firstDay({ from, rule: strange });
      expect(performance.now() - begun).toBeLessThan(1000);
    }),
    { numRuns: 150, seed: 7 },
  );
});
