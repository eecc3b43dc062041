// The week from Monday to Sunday: a button a day, with the pictures of what is on it. Today carries the word.
import { useTranslation } from 'react-i18next';
import { anyQuestionOf } from '#content/questions.ts';
import { agreementsOn } from '#domain/agenda.ts';
import type { Day } from '#domain/days.ts';
import type { Agreement } from '#domain/records.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './WeekStrip.module.css';

export interface WeekStripProps {
  readonly week: readonly Day[];
  readonly today: Day;
  readonly day: Day;
  readonly agreements: readonly Agreement[];
  readonly named: Named;
  readonly onDay: (day: Day) => void;
  readonly onWeek: (by: -1 | 1) => void;
}

const PICTURES = 3;

export function WeekStrip({ week, today, day, agreements, named, onDay, onWeek }: WeekStripProps) {
  const { t } = useTranslation('agreements');
  const days = useDayWords();
  return (
    <nav aria-label={t('week')}>
      <ul className={styles.week}>
        <li>
          <button type="button" className={styles.turn} onClick={() => onWeek(-1)}>
            <Picture of="ui#page-previous" className={styles.arrow} />
            <span className={styles.date}>{t('week.before')}</span>
          </button>
        </li>
        {week.map((one) => {
          const on = agreementsOn(agreements, one);
          const more = on.length - PICTURES;
          return (
            <li key={one}>
              <button
                type="button"
                aria-pressed={one === day}
                aria-current={one === today ? 'date' : undefined}
                aria-label={t('day', { day: days.full(one), count: on.length })}
                className={styles.day}
                onClick={() => onDay(one)}
              >
                <span className={styles.name}>{days.weekdayShort(one)}</span>
                <span className={styles.date}>{one === today ? t('now') : days.dateShort(one)}</span>
                <span className={styles.faces}>
                  {on.slice(0, PICTURES).map((agreement) => (
                    <span key={agreement.id} className={styles.face}>
                      <AgreementFace
                        agreement={agreement}
                        questionId={anyQuestionOf(agreement.topicId)}
                        named={named}
                      />
                    </span>
                  ))}
                  {more > 0 && <span className={styles.more}>{t('more', { count: more })}</span>}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className={styles.turn} onClick={() => onWeek(1)}>
            <Picture of="ui#page-next" className={styles.arrow} />
            <span className={styles.date}>{t('week.after')}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
