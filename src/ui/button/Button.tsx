// The button for everything that is pressed and is not a card.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Button.module.css';

export interface ButtonProps
  extends Pick<
    ButtonHTMLAttributes<HTMLButtonElement>,
    'type' | 'disabled' | 'aria-pressed' | 'aria-expanded' | 'aria-describedby'
  > {
  /** `go` is for going on, once a screen; `quiet` for supporters' small extras. */
  variant?: 'plain' | 'go' | 'dashed' | 'quiet';
  /** A picture before the word, as `sheet#id`. */
  picture?: string | undefined;
  /** The word stands below the picture where there is little room. */
  stacked?: boolean;
  /** Being read aloud now. */
  reading?: boolean;
  onPress?: (() => void) | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = 'plain',
  picture,
  stacked,
  reading,
  onPress,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`${styles.button} ${styles[variant]} ${stacked ? styles.stacked : ''} ${reading ? styles.reading : ''}`}
      onClick={onPress}
    >
      {picture && <Picture of={picture} className={styles.picture} />}
      <span>{children}</span>
    </button>
  );
}
