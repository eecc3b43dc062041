// One picture from a sheet. Decorative: its word always stands beside it.
import { useContext } from 'react';
import styles from './Picture.module.css';
import { PictureSourceContext } from './picture-source.ts';

export interface PictureProps {
  /** `sheet#picture`, such as `topic-4#music`. */
  of: string;
  className?: string | undefined;
}

export function Picture({ of, className }: PictureProps) {
  const addressOf = useContext(PictureSourceContext);
  return (
    <svg
      className={`${styles.drawn} ${className ?? styles.picture}`}
      viewBox="0 0 72 72"
      aria-hidden="true"
      focusable="false"
    >
      <use href={addressOf(of)} />
    </svg>
  );
}
