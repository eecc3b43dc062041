// Panels of unequal height in as many columns as there is room for, without holes.
import { Children, isValidElement, type ReactNode } from 'react';
import styles from './PagePanels.module.css';

export function PagePanels({ children }: { children: ReactNode }) {
  const panels = Children.toArray(children);
  const amount = panels.length === 1 ? 'one' : panels.length < 5 ? 'few' : 'many';
  return (
    <div className={styles.panels} data-amount={amount}>
      {panels.map((panel) => (
        <div key={isValidElement(panel) ? panel.key : undefined} className={styles.panel}>
          {panel}
        </div>
      ))}
    </div>
  );
}
