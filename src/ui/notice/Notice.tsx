// A sentence the client has to know: what happened, that nothing is lost, what to do.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  picture: string;
  title?: ReactNode;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** Fills the screen as the only thing on it. */
  large?: boolean;
  /** One low row among others. */
  slim?: boolean;
  /** Being read aloud now. */
  reading?: boolean;
  role?: 'alert' | 'status' | undefined;
}

export function Notice({ picture, title, children, actions, large, slim, reading, role }: NoticeProps) {
  const shape = large ? styles.large : slim ? styles.slim : '';
  return (
    <div className={`${styles.notice} ${shape} ${reading ? styles.reading : ''}`} role={role}>
      <Picture of={picture} className={styles.picture} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
