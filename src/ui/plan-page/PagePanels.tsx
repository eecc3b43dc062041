// Panels of unequal height in as many columns as there is room for, without holes.
import { Children, type ReactNode } from 'react';
import styles from './PagePanels.module.css';

export function PagePanels({ children }: { children: ReactNode }) {
  const count = Children.count(children);
  const amount = count === 1 ? 'one' : count < 5 ? 'few' : 'many';
  return (
    <div className={styles.panels} data-amount={amount}>
      {Children.map(children, (child) => (
        <div className={styles.panel}>{child}</div>
      ))}
    </div>
  );
}
