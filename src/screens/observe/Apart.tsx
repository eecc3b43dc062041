// The calm sentence that these are not the client's own words.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './Observe.module.css';

export function Apart({ children }: { children: ReactNode }) {
  const { reading } = useReadAloud();
  return (
    <p className={`${styles.apart} ${reading === 'apart' ? styles.reading : ''}`}>
      <Picture of="ui#other-thinks" className={styles.sign} />
      {children}
    </p>
  );
}
