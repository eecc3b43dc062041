// How something went over the weeks: a row of signs with their dates, the latest last. It counts nothing and judges nothing.
import type { CheckIn } from '#domain/records.ts';
import { useDayWords } from '#ui/day/useDayWords.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './WentRow.module.css';

export interface WentRowProps {
  checkIns: readonly CheckIn[];
  /** What a value is called. */
  word: (value: CheckIn['value']) => string;
  /** What the row is about. */
  label: string;
}

export function WentRow({ checkIns, word, label }: WentRowProps) {
  const days = useDayWords();
  return (
    <ol className={styles.row} aria-label={label}>
      {checkIns.map(({ id, day, value }) => (
        <li key={id} className={styles.day}>
          <span role="img" aria-label={word(value)} className={styles.sign}>
            <Picture of={`ui#kept-${value}`} />
          </span>
          <span className={styles.date}>{days.dateShort(day)}</span>
        </li>
      ))}
    </ol>
  );
}
