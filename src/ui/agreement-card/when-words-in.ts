// When something happens, in words: days by Intl, the sentences from the locale. From any translating function, also without React.
import { oftenOf, type Weekday, weekdays } from '#domain/often.ts';
import type { Agreement } from '#domain/records.ts';
import { dateFormat } from '#ui/day/date-format.ts';
import type { Translate } from '#ui/words/words-in.ts';

export interface WhenWords {
  /** "elke dinsdag en donderdag, om 17.00 uur"; nothing when nothing was said of it. */
  when(agreement: Pick<Agreement, 'from' | 'time' | 'rule'>): string | undefined;
  /** "dinsdag 3 maart 2026". */
  day(day: string): string;
  /** "dinsdag". */
  weekday(weekday: Weekday): string;
  /** "di". */
  weekdayShort(weekday: Weekday): string;
  /** "17.00 uur". */
  time(time: string): string;
  /** "Els en Joost". */
  list(names: readonly string[]): string;
}

/** `language` is that of the days, as `nl`. */
export function whenWordsIn(t: Translate, language: string): WhenWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, timeZone: 'UTC' });
  const days = () => format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const long = () => format({ weekday: 'long' });
  const short = () => format({ weekday: 'short' });
  // A day has no moment: it is shown in the zone in which it is made one.
  const moment = (day: string) => new Date(`${day}T12:00:00Z`);
  // 1 January 2024 was a Monday.
  const someDay = (weekday: Weekday) => new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(weekday), 12));
  const words: Omit<WhenWords, 'when'> = {
    day: (day) => days().format(moment(day)),
    weekday: (weekday) => long().format(someDay(weekday)),
    weekdayShort: (weekday) => short().format(someDay(weekday)),
    time: (time) => t('agreed:time', { time: time.replace(':', '.') }),
    list: (all) => new Intl.ListFormat(language, { type: 'conjunction' }).format(all),
  };
  const often = ({ from, rule }: Pick<Agreement, 'from' | 'rule'>) => {
    const said = oftenOf(rule);
    if (said?.is === 'daily') return t('agreed:when.daily');
    if (said?.is === 'weekly')
      return t('agreed:when.weekly', { days: words.list(said.on.map(words.weekday)) });
    if (said?.is === 'monthly') {
      if (from === undefined) return t('agreed:when.monthly');
      return rule?.endsWith('=-1')
        ? t('agreed:when.monthlyLast')
        : t('agreed:when.monthlyOn', { date: Number(from.slice(-2)) });
    }
    if (from === undefined) return undefined;
    return t(said ? 'agreed:when.once' : 'agreed:when.from', { day: words.day(from) });
  };
  return {
    ...words,
    when(agreement) {
      const day = often(agreement);
      const time = agreement.time && t('agreed:when.time', { time: words.time(agreement.time) });
      return day && time ? `${day}, ${time}` : (day ?? time);
    },
  };
}
