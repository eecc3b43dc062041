// One of a few ways to choose from by seeing: a large card that shows the way, with its word. It keeps nothing itself.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './RadioCard.module.css';

export interface RadioCardProps {
  /** The same for all that are chosen between. */
  group: string;
  word: string;
  chosen: boolean;
  /** Being read aloud now. */
  reading?: boolean;
  onChoose: () => void;
  /** What it looks like; the word says it to who hears the page. */
  children: ReactNode;
}

export function RadioCard({ group, word, chosen, reading, onChoose, children }: RadioCardProps) {
  return (
    <label className={`${styles.card} ${reading ? styles.reading : ''}`}>
      <input
        type="radio"
        name={group}
        className={styles.radio}
        checked={chosen}
        onChange={onChoose}
        aria-label={word}
      />
      <span className={styles.look} aria-hidden="true">
        {children}
      </span>
      <span className={styles.word}>{word}</span>
      {chosen && <Picture of="ui#check" className={styles.tick} />}
    </label>
  );
}
