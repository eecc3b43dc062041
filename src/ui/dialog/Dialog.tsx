// A question or an errand on top of the screen: the native modal dialog. Escape closes it.
import { type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { useKeptFocus } from '#ui/frame/useKeptFocus.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** `wide` for capturing and forms. */
  size?: 'plain' | 'wide';
}

export function Dialog({ title, onClose, children, size = 'plain' }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useKeptFocus(ref, heading);

  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={ref}
      className={`${styles.dialog} ${styles[size]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {/* Words that are still on their way must not take the screen below with them. */}
      <Suspense fallback={null}>{children}</Suspense>
    </dialog>
  );
}

/** The row of buttons that closes a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
