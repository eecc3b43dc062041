// Days of the calendar where the client lives, as `2026-03-01`: no moment, no time zone. All arithmetic is date-fns's, and only here.
import {
  addDays,
  addMonths,
  addWeeks,
  differenceInCalendarDays,
  eachDayOfInterval,
  endOfISOWeek,
  formatISO,
  parseISO,
  startOfISOWeek,
} from 'date-fns';

/** As `2026-03-01`. Days compare as text. */
export type Day = string;

/** The day that it is at a moment, where the device is. */
export function dayOf(moment: Date): Day {
  return formatISO(moment, { representation: 'date' });
}

/** The day's first moment where the device is: to name a day by `Intl`, never to store. */
export function dateOf(day: Day): Date {
  return parseISO(day);
}

/** So many days later; earlier when negative. */
export function daysLater(day: Day, days: number): Day {
  return dayOf(addDays(parseISO(day), days));
}

export function weeksLater(day: Day, weeks: number): Day {
  return dayOf(addWeeks(parseISO(day), weeks));
}

/** So many months later; a month that is too short ends on its last day. */
export function monthsLater(day: Day, months: number): Day {
  return dayOf(addMonths(parseISO(day), months));
}

/** How many days from one day to another; negative when that one is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The seven days of the week that a day is in, from Monday to Sunday. */
export function weekOf(day: Day): readonly Day[] {
  const date = parseISO(day);
  return eachDayOfInterval({ start: startOfISOWeek(date), end: endOfISOWeek(date) }).map(dayOf);
}

/** The first day of a looking back that goes on today: it may take two weeks, and what was decided in them is not asked again. */
export function lookingBackSince(today: Day): Day {
  return daysLater(today, -14);
}

/** When the copy goes to family: a month before the meeting. */
export function monthBefore(day: Day): Day {
  return monthsLater(day, -1);
}

/** Before when family is asked to answer: a week before the meeting. */
export function weekBefore(day: Day): Day {
  return weeksLater(day, -1);
}
