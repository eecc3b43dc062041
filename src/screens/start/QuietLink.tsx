// A small way on, below the large cards.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './QuietLink.module.css';

export interface QuietLinkProps {
  href: string;
  picture: string;
  reading?: boolean;
  children: ReactNode;
}

export function QuietLink({ href, picture, reading, children }: QuietLinkProps) {
  return (
    <Link href={href} className={`${styles.link} ${reading ? styles.reading : ''}`}>
      <Picture of={picture} className={styles.picture} />
      <span>{children}</span>
    </Link>
  );
}
