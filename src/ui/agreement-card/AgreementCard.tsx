// One agreement to look at: what it looks like, what was said, who does it and when, and what can be done with it below.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './AgreementCard.module.css';

export interface AgreementCardProps {
  /** Its picture or photo. */
  face: ReactNode;
  words: string;
  /** A recording that belongs to it. */
  voice?: ReactNode;
  /** Who does it: portraits with names. */
  who?: readonly { readonly key: string; readonly face: ReactNode; readonly name: string }[];
  /** When, in words. */
  when?: string | undefined;
  /** Anything more in a small line, such as when to look again, or that it is over. */
  note?: ReactNode;
  topic?: string;
  /** Being read aloud now. */
  reading?: boolean;
  /** Fills the room as the only thing to look at. */
  large?: boolean;
  /** Buttons. */
  actions?: ReactNode;
}

export function AgreementCard(props: AgreementCardProps) {
  const { face, words, voice, who = [], when, note, topic, reading, large, actions } = props;
  return (
    <article
      data-topic={topic}
      className={`${styles.card} ${large ? styles.large : ''} ${reading ? styles.reading : ''}`}
    >
      <span className={styles.face}>{face}</span>
      <div className={styles.words}>
        <h3 className={styles.title}>{words}</h3>
        {voice}
        {who.length > 0 && (
          <ul className={styles.who}>
            {who.map(({ key, face: portrait, name }) => (
              <li key={key} className={styles.person}>
                <span className={styles.portrait}>{portrait}</span>
                {name}
              </li>
            ))}
          </ul>
        )}
        {when && (
          <p className={styles.line}>
            <Picture of="ui#calendar" className={styles.sign} />
            {when}
          </p>
        )}
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </article>
  );
}
