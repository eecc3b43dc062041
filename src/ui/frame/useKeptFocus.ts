// Keeps the keyboard's place: when what had the focus goes away or cannot be pressed any more, the heading gets it.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Watches everything inside `area`; `heading` takes over. Never takes the focus from something that still has it. */
export function useKeptFocus(
  area: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const held = useRef<HTMLElement>(null);
  // While words are on their way, React hides a screen that was there already, and undoes its layout effects until it is back.
  useLayoutEffect(() => {
    if (held.current?.isConnected && isNowhere(document.activeElement)) {
      held.current.focus({ preventScroll: true });
    }
    held.current = null;
    return () => {
      const at = document.activeElement;
      held.current = at instanceof HTMLElement && area.current?.contains(at) ? at : null;
    };
  }, [area]);

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
      if (isGone && (at === last || isNowhere(at))) {
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

const isNowhere = (at: Element | null) => at === null || at === document.body;
