// The star that a wish gets when it matters most: filled, or hollow to be filled.
import styles from './Star.module.css';

export function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      viewBox="0 0 72 72"
      className={filled ? styles.filled : styles.hollow}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M36 6l9 19.500 21.300 2.600-15.700 14.600 4.100 21.100L36 53.400 17.300 63.800l4.100-21.100L5.700 28.100 27 25.500z" />
    </svg>
  );
}
