// Cards in a grid that fills the height where they fit, with as many columns as the room and the level allow.
import type { ReactNode } from 'react';
import styles from './CardGrid.module.css';

export interface CardGridProps {
  /** How many cards this level shows at once; decides how large they are. */
  size: number;
  label: string;
  role?: 'group' | 'radiogroup';
  children: ReactNode;
}

export function CardGrid({ size, label, role = 'group', children }: CardGridProps) {
  const columns = size === 2 ? 2 : size <= 6 ? 3 : size === 10 ? 5 : 4;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label
    <div className={styles.grid} data-columns={columns} role={role} aria-label={label}>
      {children}
    </div>
  );
}
