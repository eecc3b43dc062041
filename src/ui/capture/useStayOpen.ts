// Keeps a dialog around a widget open while something would be lost: Escape and the back gesture ask first.
import { type RefObject, useEffect } from 'react';

/** While `holds`, closing the dialog around `inside` calls `onLeave` instead. */
export function useStayOpen(
  inside: RefObject<HTMLElement | null>,
  holds: boolean,
  onLeave: () => void,
): void {
  useEffect(() => {
    const dialog = inside.current?.closest('dialog');
    if (!dialog || !holds) return;
    const ask = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      onLeave();
    };
    // A browser lets a page refuse `cancel` only once in a row; refusing the key has no such limit.
    const onKey = (event: KeyboardEvent) => {
      // A dialog on top of this one takes its own Escape.
      if (event.key === 'Escape' && dialog.contains(document.activeElement)) ask(event);
    };
    const cancel = (event: Event) => {
      if (event.target === dialog) ask(event);
    };
    document.addEventListener('keydown', onKey, true);
    dialog.addEventListener('cancel', cancel, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      dialog.removeEventListener('cancel', cancel, true);
    };
  }, [inside, holds, onLeave]);
}
