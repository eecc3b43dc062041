// With a meeting planned, the client can ask for an answer before a day; a week before it, unless the client takes another day.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComingMeeting } from '#domain/meeting.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import styles from './AnswerPart.module.css';

export interface AnswerPartProps {
  readonly meeting: ComingMeeting;
  readonly today: string;
  /** Absent: the client does not ask. */
  readonly before: string | undefined;
  readonly onChange: (before: string | undefined) => void;
}

export function AnswerPart({ meeting, today, before, onChange }: AnswerPartProps) {
  const { t } = useTranslation('share');
  const days = useDayWords();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('answer.title')}</h2>
      <p>{t('answer.meeting', { day: days.full(meeting.day) })}</p>
      <div className={styles.ways}>
        <Button
          picture="ui#calendar"
          aria-pressed={before !== undefined}
          onPress={() => onChange(before === undefined ? (meeting.answerBefore ?? meeting.day) : undefined)}
        >
          {before === undefined ? t('answer.ask') : t('answer.before', { day: days.full(before) })}
        </Button>
        {before !== undefined && (
          <div className={styles.field}>
            <label htmlFor={id}>{t('answer.day')}</label>
            <input
              id={id}
              type="date"
              className={styles.input}
              value={before}
              min={today}
              max={meeting.day}
              onChange={({ target }) => {
                if (target.value !== '') onChange(target.value);
              }}
            />
          </div>
        )}
      </div>
    </section>
  );
}
