// How far making or opening a copy is, for a bar on the screen.

/** What is going on. `collect`: reading media; `key`: deriving the key; `photos`: drawing received photos anew. */
export type Phase = 'collect' | 'key' | 'seal' | 'unseal' | 'photos';

/** `fraction` is of the whole job, from 0 to 1, and never runs back. */
export interface Progress {
  readonly phase: Phase;
  readonly fraction: number;
}

export type OnProgress = (progress: Progress) => void;

/** Where each part of a job begins and ends, as fractions of the whole. */
export const spans = {
  collect: [0, 0.2],
  key: [0.2, 0.5],
  seal: [0.5, 1],
  openKey: [0, 0.4],
  unseal: [0.4, 0.6],
  photos: [0.6, 1],
} as const;

export function within([start, end]: readonly [number, number], fraction: number): number {
  return start + (end - start) * fraction;
}
