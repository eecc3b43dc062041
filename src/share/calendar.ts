// A calendar file (.ics, RFC 5545) of agreements and meetings: for the phone's own calendar, which reminds without a server.
// What goes in is what passes the door `calendar`: the words, the days and the place, and no names.
import ICAL from 'ical.js';
import { firstDay, isReadable } from '#domain/occurrences.ts';
import type { Agreement, Talk } from '#domain/records.ts';
import { through } from './doors.ts';

export const CALENDAR_EXTENSION = '.ics';

/** One event; made by `agreementEvent` and `meetingEvent` only. */
export interface CalendarEvent {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly day: string;
  /** As `14:30`, where the client is. Absent: the whole day. */
  readonly time?: string;
  readonly minutes: number;
  readonly where?: string;
  readonly rule?: string;
  /** Reminds the evening before, at the time itself, or both. A whole day only has the evening before. */
  readonly reminders: readonly ('evening' | 'time')[];
}

const AGREEMENT_TAKES = 30;
const MEETING_TAKES = 60;
/** 20:00, in minutes. */
const EVENING = 20 * 60;
const DAY = 24 * 60;

/** The event of an agreement; `undefined` when it has no day. `title` is what the client calls it. */
export function agreementEvent(agreement: Agreement, title: string): CalendarEvent | undefined {
  const { id, revision, from, time, rule } = through('agreements', agreement, 'calendar');
  const day = firstDay({ from, rule });
  if (day === undefined) return undefined;
  return {
    id,
    revision,
    title,
    day,
    ...(time === undefined ? {} : { time }),
    minutes: AGREEMENT_TAKES,
    ...(rule !== undefined && isReadable(rule) ? { rule } : {}),
    reminders: time === undefined ? ['evening'] : ['time'],
  };
}

/** The event of a planned meeting; `undefined` while it has no day. */
export function meetingEvent(talk: Talk, title: string): CalendarEvent | undefined {
  const { id, revision, day, time, where } = through('talks', talk, 'calendar');
  if (day === undefined) return undefined;
  return {
    id,
    revision,
    title,
    day,
    ...(time === undefined ? {} : { time }),
    minutes: MEETING_TAKES,
    ...(where === undefined ? {} : { where }),
    reminders: time === undefined ? ['evening'] : ['evening', 'time'],
  };
}

/** The text of a calendar file. `at`: the moment it is made, in milliseconds since 1970. The same event again replaces it. */
export function calendarText(events: readonly CalendarEvent[], at: number): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Mijn Plan//Mijn Plan//NL');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  for (const event of events) calendar.addSubcomponent(eventOf(event, at));
  return `${calendar.toString()}\r\n`;
}

/** A calendar file, ready to be delivered. */
export function calendarFile(events: readonly CalendarEvent[], fileName: string, at: number): File {
  return new File([calendarText(events, at)], fileName, { type: 'text/calendar' });
}

function eventOf(event: CalendarEvent, at: number): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const set = (name: string, value: string | number | ICAL.Time | ICAL.Duration | ICAL.Recur) =>
    component.updatePropertyWithValue(name, value);
  set('uid', `${event.id}@mijn-plan`);
  set('dtstamp', ICAL.Time.fromJSDate(new Date(at), true));
  set('sequence', event.revision);
  set('summary', plain(event.title));
  set('dtstart', startOf(event.day, event.time));
  if (event.time === undefined) set('transp', 'TRANSPARENT');
  else set('duration', minutes(event.minutes));
  if (event.where !== undefined) set('location', plain(event.where));
  if (event.rule !== undefined) set('rrule', ruleOf(event.rule, event.time));
  for (const reminder of event.reminders) component.addSubcomponent(alarm(event, reminder));
  return component;
}

// ical.js writes a line end as `\n`; a carriage return or another control character would break the line.
function plain(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}

// Without a time zone: three o'clock is three o'clock where the client is, in summer and in winter.
function startOf(day: string, time: string | undefined): ICAL.Time {
  return time === undefined
    ? ICAL.Time.fromDateString(day)
    : ICAL.Time.fromDateTimeString(`${day}T${time}:00`, null as unknown as ICAL.Property);
}

// RFC 5545: the last day of a rule is written as the first one is, with a time or without.
function ruleOf(rule: string, time: string | undefined): ICAL.Recur {
  const recur = ICAL.Recur.fromString(rule);
  if (recur.until && time !== undefined) {
    recur.until = startOf(recur.until.toString(), time);
  }
  return recur;
}

function alarm(event: CalendarEvent, reminder: 'evening' | 'time'): ICAL.Component {
  const component = new ICAL.Component('valarm');
  component.updatePropertyWithValue('action', 'DISPLAY');
  component.updatePropertyWithValue('description', plain(event.title));
  const [hours = 0, past = 0] = (event.time ?? '0:0').split(':').map(Number);
  const before = reminder === 'time' ? 0 : DAY - EVENING + hours * 60 + past;
  component.updatePropertyWithValue('trigger', minutes(-before));
  return component;
}

function minutes(count: number): ICAL.Duration {
  return ICAL.Duration.fromSeconds(count * 60);
}
