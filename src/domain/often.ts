// How often something happens, as a client says it, and the same as a rule of RFC 5545. Days are those of the calendar; no clock.
import { getDate, getISODay, lastDayOfMonth, parseISO } from 'date-fns';
import { type Day, dayOf, daysLater } from './days.ts';

/** The days of the week in the Dutch order, by their names in a rule. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

export type Often =
  | { readonly is: 'once' }
  | { readonly is: 'daily' }
  | { readonly is: 'weekly'; readonly on: readonly Weekday[] }
  | { readonly is: 'monthly' };

/**
 * The rule, without `RRULE:`; none for once. `from` is the first day, as `firstDay` gives it. Every month after the 28th is
 * its last day: not every month has more.
 */
export function ruleOf(often: Often, from: Day): string | undefined {
  if (often.is === 'once') return undefined;
  if (often.is === 'daily') return 'FREQ=DAILY';
  if (often.is === 'weekly') {
    const on = weekdays.filter((one) => often.on.includes(one));
    return `FREQ=WEEKLY;BYDAY=${on.length > 0 ? on.join(',') : weekdayOf(from)}`;
  }
  const date = getDate(parseISO(from));
  return `FREQ=MONTHLY;BYMONTHDAY=${date <= 28 ? date : -1}`;
}

/** What a rule says; nothing for one that was not made here. No rule is once. */
export function oftenOf(rule: string | undefined): Often | undefined {
  if (rule === undefined) return { is: 'once' };
  if (rule === 'FREQ=DAILY') return { is: 'daily' };
  if (/^FREQ=MONTHLY(;BYMONTHDAY=(-1|\d+))?$/.test(rule)) return { is: 'monthly' };
  const [, days] = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(rule) ?? [];
  if (days === undefined) return undefined;
  const on = weekdays.filter((one) => days.split(',').includes(one));
  return on.length > 0 ? { is: 'weekly', on } : undefined;
}

/** The first day on or after `day` on which it happens. */
export function firstDay(often: Often, day: Day): Day {
  if (often.is === 'monthly' && getDate(parseISO(day)) > 28) return dayOf(lastDayOfMonth(parseISO(day)));
  if (often.is !== 'weekly' || often.on.length === 0) return day;
  const week = Array.from({ length: 7 }, (_, days) => daysLater(day, days));
  return week.find((one) => often.on.includes(weekdayOf(one))) ?? day;
}

/** The day of the week of a day of the calendar. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[getISODay(parseISO(day)) - 1] ?? 'MO';
}
