// A button to hold for two seconds, so that nobody opens what is behind it by accident. A short tap asks first: for who cannot hold.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './HoldButton.module.css';

export interface HoldButtonProps {
  picture: string;
  /** Asked after a short tap, such as "Wil je de vragen aanpassen?". */
  question: string;
  onHeld: () => void;
  /** Small, for a line of supporters' extras. */
  quiet?: boolean;
  children: ReactNode;
}

/** Milliseconds. */
const HOLD = 2000;
const STEP = 100;

export function HoldButton({ picture, question, onHeld, quiet = false, children }: HoldButtonProps) {
  const { t } = useTranslation('frame');
  const hintId = useId();
  const [held, setHeld] = useState(0);
  const [asking, setAsking] = useState(false);
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  const isDone = useRef(false);

  useEffect(() => () => clearInterval(timer.current), []);

  const stop = () => {
    clearInterval(timer.current);
    setHeld(0);
  };
  const start = () => {
    stop();
    isDone.current = false;
    const from = performance.now();
    timer.current = setInterval(() => {
      const fraction = (performance.now() - from) / HOLD;
      setHeld(Math.min(1, fraction));
      if (fraction < 1) return;
      stop();
      isDone.current = true;
      onHeld();
    }, STEP);
  };
  const isKey = (key: string) => key === ' ' || key === 'Enter';
  // The tap that ends a hold is no short tap.
  const tapped = () => {
    stop();
    if (!isDone.current) setAsking(true);
    isDone.current = false;
  };

  return (
    <>
      <button
        type="button"
        className={`${styles.button} ${quiet ? styles.quiet : ''}`}
        aria-describedby={hintId}
        onPointerDown={(event) => {
          if (event.button === 0) start();
        }}
        onPointerUp={stop}
        onPointerLeave={stop}
        onPointerCancel={stop}
        onContextMenu={(event) => event.preventDefault()}
        onBlur={stop}
        onClick={tapped}
        onKeyDown={(event) => {
          if (!isKey(event.key)) return;
          event.preventDefault();
          if (!event.repeat) start();
        }}
        onKeyUp={(event) => {
          if (!isKey(event.key)) return;
          event.preventDefault();
          tapped();
        }}
      >
        <span className={styles.filled} style={{ inlineSize: `${held * 100}%` }} aria-hidden="true" />
        <Picture of={picture} className={styles.picture} />
        <span className={styles.words}>
          <span>{children}</span>
          <span id={hintId} className={styles.hint}>
            {t('hold')}
          </span>
        </span>
      </button>
      {asking && (
        <Dialog title={question} onClose={() => setAsking(false)}>
          <p>{t('hold.text')}</p>
          <DialogActions>
            <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
            <Button onPress={onHeld}>{t('hold.yes')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
