// What a day is called, by Intl.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, dateOf } from '#domain/days.ts';
import { dateFormat } from './date-format.ts';

export interface DayWords {
  /** "dinsdag". */
  weekday(day: Day): string;
  /** "di". */
  weekdayShort(day: Day): string;
  /** "3 maart". */
  date(day: Day): string;
  /** "3 mrt". */
  dateShort(day: Day): string;
  /** "dinsdag 3 maart". */
  full(day: Day): string;
  /** "dinsdag 3 maart 2026". */
  withYear(day: Day): string;
}

export function useDayWords(): DayWords {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const named = (options: Intl.DateTimeFormatOptions) => {
      const format = dateFormat(i18n.language, options);
      return (day: Day) => format.format(dateOf(day));
    };
    const date = { day: 'numeric', month: 'long' } as const;
    return {
      weekday: named({ weekday: 'long' }),
      weekdayShort: named({ weekday: 'short' }),
      date: named(date),
      dateShort: named({ day: 'numeric', month: 'short' }),
      full: named({ weekday: 'long', ...date }),
      withYear: named({ weekday: 'long', ...date, year: 'numeric' }),
    };
  }, [i18n.language]);
}
