// The few bold signs on round buttons. Decorative: the word stands beside it. Pictures proper come from a sheet.
import type { ReactElement } from 'react';
import styles from './Glyph.module.css';

const shapes = {
  play: <path d="M7 3.6 20.4 12 7 20.4Z" />,
  pause: <path d="M5 3h5v18H5zM14 3h5v18h-5z" />,
  record: <circle cx="12" cy="12" r="9" />,
  stop: <path d="M4 4h16v16H4z" />,
  check: <path d="M3.4 13.2 6 10.6l3.8 3.8L18 5.4l2.8 2.5L9.9 20Z" />,
} as const;

export function Glyph({ of }: { of: keyof typeof shapes }): ReactElement {
  return (
    <svg className={styles.glyph} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[of]}
    </svg>
  );
}
