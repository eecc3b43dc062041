// What only the printer sees: sheets of paper, each with its title, whose it is and the date.
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Plan } from '#domain/records.ts';
import styles from './Paper.module.css';

export interface PaperProps {
  /** Colours the pictures of people as the client is; absent where the client is not named. */
  face?: Plan['face'] | undefined;
  /** `Sheet`s. */
  children: ReactNode;
}

export function Paper({ face, children }: PaperProps) {
  return createPortal(
    <div
      className={styles.paper}
      aria-hidden="true"
      data-skin={face?.skin}
      data-hair={face?.hairColor}
      data-paper=""
      inert
    >
      {children}
    </div>,
    document.body,
  );
}

export interface SheetProps {
  picture: ReactNode;
  title: ReactNode;
  /** Whose it is, and the date. */
  about: ReactNode;
  topic?: string;
  children: ReactNode;
}

export function Sheet({ picture, title, about, topic, children }: SheetProps) {
  return (
    <div className={styles.sheet}>
      <div className={styles.head} data-topic={topic}>
        <span className={styles.picture}>{picture}</span>
        <p className={styles.title}>{title}</p>
        <p className={styles.about}>{about}</p>
      </div>
      {children}
    </div>
  );
}
