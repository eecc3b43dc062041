// A calm question in one row, that never stands in the way: it can be answered by one tap, left alone, or put away.
import type { ReactNode } from 'react';
import { Button } from '#ui/button/Button.tsx';
import styles from './AskStrip.module.css';

export interface AskStripProps {
  question: string;
  reading?: boolean;
  /** The ways to answer: `AskFace`s. */
  children: ReactNode;
  /** What puts the question away; absent where there is no need. */
  away?: { word: string; onPress: () => void } | undefined;
}

export function AskStrip({ question, reading = false, children, away }: AskStripProps) {
  return (
    <section className={`${styles.strip} ${reading ? styles.reading : ''}`} aria-label={question}>
      <div className={styles.line}>
        <p className={styles.question}>{question}</p>
        <div className={styles.faces}>{children}</div>
        {away && (
          <Button variant="quiet" onPress={away.onPress}>
            {away.word}
          </Button>
        )}
      </div>
    </section>
  );
}

export interface AskFaceProps {
  face: ReactNode;
  word: string;
  /** Absent where a tap leads on instead of choosing. */
  chosen?: boolean;
  round?: boolean;
  onPress: () => void;
}

/** One answer: a small picture with its word. */
export function AskFace({ face, word, chosen, round = false, onPress }: AskFaceProps) {
  return (
    <button
      type="button"
      className={`${styles.face} ${chosen ? styles.chosen : ''}`}
      aria-pressed={chosen}
      onClick={onPress}
    >
      <span className={`${styles.picture} ${round ? styles.round : ''}`}>{face}</span>
      <span className={styles.word}>{word}</span>
    </button>
  );
}
