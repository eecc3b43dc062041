// Whether there is room for rows: a landscape tablet or larger, at the text size that is set.
import { useSyncExternalStore } from 'react';

const WIDE = 60;

function isWide(): boolean {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth / root >= WIDE;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide);
}
