// Printing what is only laid out for the printer: it is made first, and the printer waits until its photos are there.
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Photos come from storage one by one; later than this, the printer does not wait for them. */
const PHOTOS_MAY_TAKE = 6000;
const LOOK_EVERY = 100;
/** For pictures, which do not say when they are there. */
const SETTLE = 600;

export interface Printing {
  /** Lay it out now. */
  readonly isLaidOut: boolean;
  print(): void;
}

/** `photos`: how many photos will be on the paper, found under `[data-paper]`. */
export function usePrinting(photos: number): Printing {
  const [isLaidOut, setLaidOut] = useState(false);
  const wanted = useRef(false);

  useEffect(() => {
    // The browser's own menu prints at once: the words and pictures are there, photos that are not read yet are not.
    const before = () => flushSync(() => setLaidOut(true));
    const after = () => setLaidOut(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  useEffect(() => {
    if (!isLaidOut || !wanted.current) return;
    wanted.current = false;
    const start = performance.now();
    const timer = setInterval(() => {
      const waited = performance.now() - start;
      if (waited < SETTLE || (waited < PHOTOS_MAY_TAKE && !arePhotosThere(photos))) return;
      clearInterval(timer);
      window.print();
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [isLaidOut, photos]);

  const print = useCallback(() => {
    wanted.current = true;
    setLaidOut(true);
  }, []);
  return { isLaidOut, print };
}

function arePhotosThere(photos: number): boolean {
  const images = [...document.querySelectorAll<HTMLImageElement>('[data-paper] img')];
  return images.length >= photos && images.every((image) => image.complete);
}
