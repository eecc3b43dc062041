// How far a long job is: a bar, and the same in words.
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  /** From 0 to 1. */
  fraction: number;
  label: string;
}

export function ProgressBar({ fraction, label }: ProgressBarProps) {
  return <progress className={styles.bar} max={1} value={fraction} aria-label={label} />;
}
