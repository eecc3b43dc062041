// The service worker, and whether a new version of the app waits. A new version never takes over by itself.
/// <reference types="vite-plugin-pwa/vanillajs" />

import { registerSW } from 'virtual:pwa-register';
import { useSyncExternalStore } from 'react';

const LOOK_AGAIN_AFTER = 3600 * 1000;

let waiting = false;
let registration: ServiceWorkerRegistration | undefined;
let takeOver: (() => Promise<void>) | undefined;
const listeners = new Set<() => void>();

function tell(isWaiting: boolean) {
  waiting = isWaiting;
  for (const listener of listeners) listener();
}

/** Registers the service worker once, and looks for a new version when the app is seen again after an hour. */
export function startUpdates(): void {
  if (takeOver) return;
  let lookedAt = performance.now();
  takeOver = registerSW({
    immediate: true,
    onNeedRefresh: () => tell(true),
    onRegisteredSW(_url, found) {
      registration = found;
    },
    onRegisterError: (error) => console.error(error),
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - lookedAt < LOOK_AGAIN_AFTER) return;
    lookedAt = performance.now();
    // Without a network there is simply no new version now.
    registration?.update().catch(() => undefined);
  });
}

export function useUpdateWaits(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
}

/** Lets the waiting version take over; the page then opens again by itself. */
export async function takeUpdate(): Promise<void> {
  await takeOver?.();
}

/** For who has too old a version: fetches the newest, waiting or not, and opens the page again. */
export async function fetchUpdate(): Promise<void> {
  await registration?.update().catch(() => undefined);
  const next = registration?.waiting ?? registration?.installing;
  if (!next) return window.location.reload();
  if (next.state === 'installed') return takeUpdate();
  next.addEventListener('statechange', () => {
    if (next.state === 'installed') void takeUpdate();
    else if (next.state === 'redundant') window.location.reload();
  });
}
