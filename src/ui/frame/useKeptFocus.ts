// Keeps the keyboard's place: when what had the focus goes away or cannot be pressed any more, the heading gets it.
import { type RefObject, useEffect } from 'react';

/** Watches everything inside `area`; `heading` takes over. Never takes the focus from something that still has it. */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const watched = area.current;
    if (!watched) return;
    let last: Element | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target as Element;
    };
    const rescue = () => {
      const isGone = last !== null && (!last.isConnected || last.matches(':disabled'));
      const at = document.activeElement;
      if (isGone && (at === last || at === document.body || at === null)) {
        heading.current?.focus({ preventScroll: true });
      }
    };
    const changes = new MutationObserver(rescue);
    changes.observe(watched, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    watched.addEventListener('focusin', remember);
    return () => {
      changes.disconnect();
      watched.removeEventListener('focusin', remember);
    };
  }, [area, heading]);
}
