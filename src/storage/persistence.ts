// Whether the browser promised to keep what is stored here, and how much room there is. Without the promise it may
// clear everything by itself. Every part can be missing in some browser: then it says so, and never throws.

/** `unknown`: this browser cannot say, and cannot promise. */
export type Kept = 'kept' | 'not-kept' | 'unknown';

export interface Keeping {
  readonly kept: Kept;
  /** Bytes in use and bytes that may be used, where the browser tells. */
  readonly room?: { readonly used: number; readonly total: number };
  /** What is stored goes when the window closes, as far as can be seen from here. */
  readonly privateWindow: boolean;
}

export async function readKeeping(): Promise<Keeping> {
  const storage: StorageManager | undefined = navigator.storage;
  const kept = await storage?.persisted?.().catch(() => undefined);
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const used = estimate?.usage;
  const total = estimate?.quota;
  return {
    kept: kept === undefined || storage?.persist === undefined ? 'unknown' : kept ? 'kept' : 'not-kept',
    ...(used !== undefined && total ? { room: { used, total } } : {}),
    privateWindow: looksPrivate(),
  };
}

/** Asks the browser to promise that it keeps what is stored. It may ask the person, and may say no. */
export async function askToKeep(): Promise<boolean> {
  const storage: StorageManager | undefined = navigator.storage;
  return (await storage?.persist?.().catch(() => false)) ?? false;
}

/**
 * Browsers do not tell. Firefox and Safari give a private window away by offering no service worker there; Chromium
 * gives nothing away (it reports the same room in both kinds of window), so there nothing is claimed.
 */
function looksPrivate(): boolean {
  return window.isSecureContext && !('serviceWorker' in navigator);
}
