// A question or an errand on top of the screen: the native modal dialog. Escape closes it. It reads itself aloud, because the screen
// below, with its own "Lees voor", cannot be reached.
import { type ReactNode, type RefObject, Suspense, useEffect, useId, useRef } from 'react';
import { useKeptFocus } from '#ui/frame/useKeptFocus.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { ReadAloudButton } from '#ui/read-aloud/ReadAloudButton.tsx';
import { type WordsAt, wordsIn } from '#ui/read-aloud/words-in.ts';
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
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <ReadDialog dialog={ref} />
      </div>
      {/* Words that are still on their way must not take the screen below with them. */}
      <Suspense fallback={null}>{children}</Suspense>
    </dialog>
  );
}

/** Reads the words that stand in the dialog at that moment, and marks the ones that are being read. */
function ReadDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { reading, stop } = useReadAloud();
  const button = useRef<HTMLDivElement>(null);
  const words = useRef<readonly WordsAt[]>([]);

  // What the screen below was reading is not what the client looks at now.
  useEffect(() => stop(), [stop]);

  useEffect(() => {
    const at = words.current.find((_, index) => reading === segmentId(index))?.element;
    at?.setAttribute('data-read', '');
    at?.scrollIntoView({ block: 'nearest' });
    return () => at?.removeAttribute('data-read');
  }, [reading]);

  return (
    <div ref={button}>
      <ReadAloudButton
        className={styles.read ?? ''}
        pictureClassName={styles.readPicture ?? ''}
        segments={() => {
          words.current = dialog.current ? wordsIn(dialog.current, button.current) : [];
          return words.current.map(({ text }, index) => ({ id: segmentId(index), text }));
        }}
      />
    </div>
  );
}

const segmentId = (index: number) => `dialog-${index}`;

/** The row of buttons that closes a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
