// A large card that leads somewhere: a picture or a person, its word, and perhaps a sentence. It never chooses an answer.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './LinkCard.module.css';

export interface LinkCardProps {
  /** An address inside the app, such as `/new`. */
  href: string;
  /** The picture, or somebody's portrait. */
  face: ReactNode;
  word: string;
  sentence?: string;
  /** Colours the card as a topic does. */
  topic?: string;
  /** The double ring around the next thing to do; once a screen. */
  next?: boolean;
  /** Shows the face in a circle: a person. */
  round?: boolean;
  /** Being read aloud now. */
  reading?: boolean;
}

export function LinkCard({ href, face, word, sentence, topic, next, round, reading }: LinkCardProps) {
  return (
    <Link
      href={href}
      data-topic={topic}
      className={`${styles.card} ${next ? styles.next : ''} ${reading ? styles.reading : ''}`}
    >
      <span className={`${styles.face} ${round ? styles.round : ''}`}>{face}</span>
      <span className={styles.words}>
        <span className={styles.word}>{word}</span>
        {sentence && <span className={styles.sentence}>{sentence}</span>}
      </span>
    </Link>
  );
}

/** Cards that lead somewhere, as a list that fills the room. `large` is for a few, of which one is the main thing. */
export function LinkCards({ large, children }: { large?: boolean; children: ReactNode }) {
  return <ul className={`${styles.cards} ${large ? styles.large : ''}`}>{children}</ul>;
}
