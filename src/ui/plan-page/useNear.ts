// Whether an element is near what can be seen, so that what is far away can wait.
import { type RefObject, useEffect, useState } from 'react';

/** Two screens: nobody scrolls that far before it is there. */
const MARGIN = '200% 0px';

/** Where a browser cannot tell, everything is near. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: MARGIN,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
