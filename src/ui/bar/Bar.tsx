// The row of buttons below a screen: back at the start, where I am in the middle, going on at the end.
import type { ReactNode } from 'react';
import styles from './Bar.module.css';

export interface BarProps {
  start?: ReactNode;
  middle?: ReactNode;
  end?: ReactNode;
}

export function Bar({ start, middle, end }: BarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.part}>{start}</div>
      <div className={styles.middle}>{middle}</div>
      <div className={styles.part}>{end}</div>
    </div>
  );
}
