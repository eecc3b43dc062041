// Where the client is and how much is left: one dot a step. The words are for who hears the page.
import styles from './Dots.module.css';

export interface DotsProps {
  total: number;
  /** How many are done; the dots before this one are filled. */
  done: number | readonly boolean[];
  /** The step that is open now, from 0. */
  current?: number;
  label: string;
}

export function Dots({ total, done, current, label }: DotsProps) {
  return (
    <span className={styles.dots} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => {
        const filled = typeof done === 'number' ? index < done : done[index];
        const state = index === current ? styles.current : filled ? styles.done : '';
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the row
        return <span key={index} className={`${styles.dot} ${state}`} />;
      })}
    </span>
  );
}
