// The frame that never moves: owner and title left above, help, stop and "Lees voor" right above, one bar below.
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Picture } from '#ui/picture/Picture.tsx';
import { ReadAloudButton } from '#ui/read-aloud/ReadAloudButton.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import styles from './Frame.module.css';
import { useFrameParts } from './frame-context.ts';
import { useKeptFocus } from './useKeptFocus.ts';

export interface FrameProps {
  title: ReactNode;
  /** A small line under the title, such as a date. */
  subtitle?: ReactNode;
  /** What "Lees voor" reads, in order. */
  reads: readonly Segment[];
  /** The row below: places, or a question's buttons. */
  bar?: ReactNode;
  /** A line for the support worker, below the bar and so never between the client and what is asked. */
  prompt?: ReactNode;
  /** Colours the screen. */
  topic?: string;
  /** The content fills the height instead of scrolling, where it fits. */
  fills?: boolean;
  children: ReactNode;
}

export function Frame({ title, subtitle, reads, bar, prompt, topic, fills, children }: FrameProps) {
  const { t } = useTranslation('frame');
  const { owner, onOwner, onUndo, onHelp, onStop, note, ribbon } = useFrameParts();
  const frame = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(frame, heading);

  // A new screen starts at its title, for who hears the page.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  return (
    <div ref={frame} className={styles.frame} data-topic={topic}>
      <header className={styles.header}>
        {owner &&
          (onOwner ? (
            <button type="button" className={styles.owner} onClick={onOwner} aria-label={t('owner')}>
              {owner}
            </button>
          ) : (
            <span className={styles.owner}>{owner}</span>
          ))}
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <div className={styles.actions}>
          {onStop && <HeaderButton picture="ui#undo" label={t('undo')} onPress={onUndo} />}
          {onHelp && <HeaderButton picture="ui#help" label={t('help')} onPress={onHelp} />}
          {onStop && <HeaderButton picture="ui#stop" label={t('stop')} onPress={onStop} />}
          <ReadAloudButton
            segments={reads}
            className={styles.action ?? ''}
            pictureClassName={styles.picture ?? ''}
          />
        </div>
      </header>
      {ribbon}
      <main className={`${styles.main} ${fills ? styles.fills : ''}`}>{children}</main>
      <div className={styles.note} role="status">
        {note}
      </div>
      {bar && (
        <footer className={`${styles.foot} ${prompt ? styles.prompted : ''}`}>
          <div className={styles.bar}>{bar}</div>
          {prompt && <div className={styles.prompt}>{prompt}</div>}
        </footer>
      )}
    </div>
  );
}

function HeaderButton(props: { picture: string; label: string; onPress: (() => void) | undefined }) {
  const { picture, label, onPress } = props;
  return (
    <button type="button" className={styles.action} onClick={onPress} disabled={!onPress}>
      <Picture of={picture} className={styles.picture} />
      <span>{label}</span>
    </button>
  );
}
