// How far making or opening a file is, for a bar on the screen.

/** What is going on. `key`: deriving the key, in one go; `seal` and `unseal`: reading and writing all of it. */
export type Phase = 'key' | 'seal' | 'unseal';

/** `fraction` is of the whole job, from 0 to 1, and never runs back. */
export interface Progress {
  readonly phase: Phase;
  readonly fraction: number;
}

export type OnProgress = (progress: Progress) => void;

/** The key takes as long as some 8 photos that are sealed, or 24 MiB that are unsealed. */
const KEY_IN_MEDIA = 8;
const KEY_IN_BYTES = 24 * 1024 * 1024;

/** Reports the making of a file of so many media: how many were sealed. */
export function makingProgress(media: number, onProgress: OnProgress): (sealed: number) => void {
  return afterKey(KEY_IN_MEDIA, Math.max(1, media), (fraction) => onProgress({ phase: 'seal', fraction }));
}

/** Reports the opening of a file of so many bytes: how many were unsealed. */
export function openingProgress(bytes: number, onProgress: OnProgress): (unsealed: number) => void {
  return afterKey(KEY_IN_BYTES, Math.max(1, bytes), (fraction) => onProgress({ phase: 'unseal', fraction }));
}

function afterKey(key: number, whole: number, report: (fraction: number) => void): (done: number) => void {
  return (done) => report((key + Math.min(done, whole)) / (key + whole));
}
