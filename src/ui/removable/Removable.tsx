// One thing of a list that can be taken away: its face, its words and the button for it. In the topic's colour when it has one.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Removable.module.css';

export interface RemovableProps {
  face: ReactNode;
  children: ReactNode;
  topic?: string;
  isRead: boolean;
  /** What the button does, for who hears the page. */
  remove: string;
  onRemove: () => void;
}

export function Removable({ face, children, topic, isRead, remove, onRemove }: RemovableProps) {
  return (
    <li data-topic={topic} className={`${styles.row} ${isRead ? styles.reading : ''}`}>
      <span className={styles.face}>{face}</span>
      <span className={styles.words}>{children}</span>
      <button type="button" className={styles.remove} aria-label={remove} onClick={onRemove}>
        <Picture of="ui#trash" />
      </button>
    </li>
  );
}
