// With a meeting planned, the client can ask for an answer before a day; a week before it, unless the client takes another day.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComingMeeting } from '#domain/meeting.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import styles from './AnswerPart.module.css';

export interface AnswerPartProps {
  readonly meeting: ComingMeeting;
  readonly today: string;
  /** Absent: the client does not ask. */
  readonly before: string | undefined;
  readonly onChange: (before: string | undefined) => void;
}

/** What is read aloud of it. */
export function useAnswerReads(): (meeting: ComingMeeting, before: string | undefined) => readonly Segment[] {
  const words = useAnswerWords();
  return (meeting, before) => [
    { id: 'answer', text: `${words.title} ${words.meeting(meeting)}` },
    { id: 'answer-ask', text: words.ask(before) },
  ];
}

function useAnswerWords() {
  const { t } = useTranslation('share');
  const days = useDayWords();
  return {
    title: t('answer.title'),
    meeting: ({ day }: ComingMeeting) => t('answer.meeting', { day: days.full(day) }),
    ask: (before: string | undefined) =>
      before === undefined ? t('answer.ask') : t('answer.before', { day: days.full(before) }),
  };
}

export function AnswerPart({ meeting, today, before, onChange }: AnswerPartProps) {
  const { t } = useTranslation('share');
  const words = useAnswerWords();
  const { reading } = useReadAloud();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.meeting(meeting)}</p>
      <div className={styles.ways}>
        <Button
          picture="ui#calendar"
          aria-pressed={before !== undefined}
          reading={reading === 'answer-ask'}
          onPress={() => onChange(before === undefined ? (meeting.answerBefore ?? meeting.day) : undefined)}
        >
          {words.ask(before)}
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
