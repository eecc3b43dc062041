// What was decided of each thing that the client looked back on: nothing is asked here, and a tap goes to it to decide otherwise.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Verdict.module.css';

export interface Decided {
  readonly id: string;
  readonly face: ReactNode;
  readonly words: string;
  readonly topic: string;
  /** The picture and words of what was decided, or of what it is. */
  readonly sign: string;
  readonly decision: string;
}

export interface DecidedListProps {
  readonly heading: string;
  readonly list: readonly Decided[];
  /** The id of what is being read aloud. */
  readonly reading?: string | undefined;
  readonly onPress: (id: string) => void;
}

export function DecidedList({ heading, list, reading, onPress }: DecidedListProps) {
  return (
    <section className={styles.decided} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {list.map(({ id, face, words, topic, sign, decision }) => (
          <li key={id}>
            <button
              type="button"
              className={`${styles.row} ${reading === id ? styles.reading : ''}`}
              data-topic={topic}
              onClick={() => onPress(id)}
            >
              <span className={styles.face}>{face}</span>
              <span className={styles.words}>
                <span className={styles.what}>{words}</span>
                <span className={styles.verdict}>
                  <Picture of={sign} className={styles.sign} />
                  {decision}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
