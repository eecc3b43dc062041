// A photo, recording or drawing before it is stored: what widgets hand over and show.
import type { Media } from '#domain/records.ts';

/** The same shape as storage's `NewMedia`, which this room may not import. */
export type NewMedia = Omit<Media, 'id' | 'planId'>;
