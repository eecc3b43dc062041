// How often something happens: what a client says and the rule of RFC 5545 say the same, as another library reads it.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { firstDay, type Often, oftenOf, ruleOf, weekdayOf } from '#domain/often.ts';

function daysOf(often: Often, from: string, most: number): string[] {
  const rule = ruleOf(often, from);
  if (rule === undefined) return [from];
  const each = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(from));
  return Array.from({ length: most }, () => each.next()?.toString() ?? '');
}

describe('how often', () => {
  it('once has no rule', () => {
    expect(ruleOf({ is: 'once' }, '2026-03-03')).toBeUndefined();
    expect(oftenOf(undefined)).toEqual({ is: 'once' });
  });

  it('every day goes on over the change to summer time', () => {
    expect(daysOf({ is: 'daily' }, '2026-03-28', 3)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });

  it('some days of the week stand in the Dutch order, whatever order they were tapped in', () => {
    const often: Often = { is: 'weekly', on: ['SU', 'TU'] };
    expect(ruleOf(often, '2026-03-03')).toBe('FREQ=WEEKLY;BYDAY=TU,SU');
    expect(daysOf(often, firstDay(often, '2026-03-04'), 3)).toEqual([
      '2026-03-08',
      '2026-03-10',
      '2026-03-15',
    ]);
  });

  it('a week without a day has the day on which it starts', () => {
    expect(ruleOf({ is: 'weekly', on: [] }, '2026-03-04')).toBe('FREQ=WEEKLY;BYDAY=WE');
  });

  it('every month at its end is the last day of each, also of a shorter one', () => {
    const from = firstDay({ is: 'monthly' }, '2026-01-30');
    expect(daysOf({ is: 'monthly' }, from, 4)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(daysOf({ is: 'monthly' }, '2026-01-12', 2)).toEqual(['2026-01-12', '2026-02-12']);
  });

  it.each<Often>([{ is: 'daily' }, { is: 'weekly', on: ['MO', 'FR'] }, { is: 'monthly' }])(
    'the rule of %o is read back',
    (often) => expect(oftenOf(ruleOf(often, '2026-03-30'))).toEqual(often),
  );

  it('a rule from elsewhere is not guessed at', () => {
    expect(oftenOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO')).toBeUndefined();
    expect(oftenOf('FREQ=YEARLY')).toBeUndefined();
  });
});

describe('days of the calendar', () => {
  it('know their day of the week', () => {
    expect(weekdayOf('2026-03-01')).toBe('SU');
    expect(weekdayOf('2026-03-02')).toBe('MO');
  });
});
