// On which days an agreement falls. The rule is one of RFC 5545 and ical.js reads it; a rule that this app could not have made
// is not read, because a file may hold one that never ends.
import ICAL from 'ical.js';
import { type Day, daysBetween, daysLater, weeksLater } from './days.ts';
import type { Agreement } from './records.ts';

type Planned = Pick<Agreement, 'from' | 'rule' | 'state' | 'ended'>;

const weekday = '(MO|TU|WE|TH|FR|SA|SU)';
const bounds = '(;WKST=MO|;INTERVAL=[1-9]\\d?|;COUNT=[1-9]\\d{0,2}|;UNTIL=\\d{8})*';
const readable = [
  `FREQ=(DAILY|YEARLY)${bounds}`,
  `FREQ=WEEKLY${bounds}(;BYDAY=${weekday}(,${weekday})*)?${bounds}`,
  `FREQ=MONTHLY${bounds}(;BYDAY=(-1|[1-4])${weekday})?${bounds}`,
  `FREQ=MONTHLY${bounds}(;BYMONTHDAY=(-1|[1-9]|1\\d|2[0-8]))?${bounds}`,
].map((rule) => new RegExp(`^${rule}$`));

/** Whether this app can say on which days a rule falls: by day, week, month or year, in the ways that a talk can agree on. */
export function isReadable(rule: string): boolean {
  return readable.some((form) => form.test(rule));
}

/**
 * The days from `start` up to and including `end` on which an agreement falls, in order. One without a first day falls on none;
 * one whose rule cannot be read, on its first. An ended one no longer falls on the day it ended.
 */
export function occurrences(agreement: Planned, start: Day, end: Day): readonly Day[] {
  const { from, rule, state, ended } = agreement;
  const going = state === undefined || state === 'going';
  const last = !going && ended !== undefined && ended <= end ? daysLater(ended, -1) : end;
  if (from === undefined || from > last) return [];
  if (rule === undefined || !isReadable(rule)) return from >= start ? [from] : [];
  const days: Day[] = [];
  for (const day of daysOf(from, rule, start)) {
    if (day > last) break;
    if (day >= start) days.push(day);
  }
  return days;
}

export function fallsOn(agreement: Planned, day: Day): boolean {
  return occurrences(agreement, day, day).length > 0;
}

/** The first day on or after `from` that the rule names: where a calendar's event has to start. */
export function firstDay(agreement: Pick<Agreement, 'from' | 'rule'>): Day | undefined {
  const { from, rule } = agreement;
  if (from === undefined || rule === undefined || !isReadable(rule)) return from;
  const [first] = daysOf(from, rule, from);
  return first;
}

function* daysOf(from: Day, rule: string, start: Day): Generator<Day> {
  const recur = ICAL.Recur.fromString(rule.includes('WKST') ? rule : `${rule};WKST=MO`);
  const first = ICAL.Time.fromDateString(nearer(from, recur, start));
  const days = recur.iterator(first);
  for (let next = days.next(); next !== null && next !== undefined; next = days.next()) {
    // ical.js makes 1 March of 29 February in other years; by RFC 5545 there is no such day then.
    if (recur.freq === 'YEARLY' && next.day !== first.day) continue;
    yield next.toString();
  }
}

// A rule of years ago is not counted through day by day: a whole number of its steps later it falls on the same days.
function nearer(from: Day, recur: ICAL.Recur, start: Day): Day {
  const gap = daysBetween(from, start);
  if (recur.isByCount() || gap <= 0) return from;
  const every = recur.interval;
  if (recur.freq === 'DAILY') return daysLater(from, Math.floor(gap / every) * every);
  if (recur.freq !== 'WEEKLY') return from;
  // One step less: the week that `from` is in may have begun before it.
  return weeksLater(from, Math.max(0, Math.floor(gap / 7 / every) - 1) * every);
}
