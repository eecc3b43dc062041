// A card to choose by tapping: a picture (or photo) with its word. Chosen shows by border, colour and a tick.
import type { ReactNode } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './ChoiceCard.module.css';

export interface ChoiceCardProps {
  /** The picture, photo, drawing or face. */
  face: ReactNode;
  word: string;
  chosen?: boolean;
  /** Of a set in which one is chosen at most. */
  single?: boolean;
  /** Being read aloud now. */
  reading?: boolean;
  /** Something added by the client, or a card that adds something. */
  variant?: 'plain' | 'dashed';
  disabled?: boolean;
  onPress: () => void;
}

export function ChoiceCard({
  face,
  word,
  chosen,
  single,
  reading,
  variant = 'plain',
  disabled,
  onPress,
}: ChoiceCardProps) {
  const pressed =
    chosen === undefined
      ? {}
      : single
        ? { role: 'radio', 'aria-checked': chosen }
        : { 'aria-pressed': chosen };
  return (
    <button
      type="button"
      {...pressed}
      disabled={disabled}
      className={`${styles.card} ${styles[variant]} ${chosen ? styles.chosen : ''} ${reading ? styles.reading : ''}`}
      onClick={onPress}
    >
      {/* Always there: making a picture when it is tapped takes longer than showing it. */}
      {chosen !== undefined && <Picture of="ui#check" className={styles.tick} />}
      <span className={styles.face}>{face}</span>
      <span className={styles.word}>{word}</span>
    </button>
  );
}
