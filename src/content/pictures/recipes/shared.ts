// Layers and whole pictures that several recipes build on, so that one mark, person or thing is the same everywhere.
import type { Layer } from './recipe.ts';

/** The mark for "meer …": always at the lower right. */
export const more: Layer = { of: 'drawn/mark-more', x: 57, y: 57 };
/** The mark for "minder …": always at the lower right. */
export const less: Layer = { of: 'drawn/mark-less', x: 57, y: 57 };
/** The mark for "andere …": always at the lower right. */
export const other: Layer = { of: 'drawn/mark-other', x: 57, y: 57 };
/** The mark for "nieuwe …": always at the lower right. */
export const fresh: Layer = { of: 'drawn/mark-new', x: 57, y: 57 };

/** One person, standing for the client. */
export const me: Layer = { of: '1F9D1', client: true };
/** Someone else, told apart from the client by hair and shirt. */
export const someone = {
  of: '1F9D1-200D-1F9B1',
  recolour: { '#92d3f5': '#b1cc33', '#e27022': '#6a462f', '#f4aa41': '#6a462f' },
};

/** The client with an arm round a friend. */
export const friends: readonly Layer[] = [{ of: 'drawn/friend', client: true }];

/** A house cut open, with the client and a housemate in it. */
export const housemates: readonly Layer[] = [{ of: 'drawn/housemate', client: true }];

/** Two animals people keep. */
export const animals: readonly Layer[] = [
  { of: '1F415', x: 28, y: 26, scale: 0.78 },
  { of: '1F408', x: 46, y: 52, scale: 0.68, recolour: { '#f4aa41': '#d0cfce', '#e27022': '#9b9b9a' } },
];

/** A room of one's own: a bed under a window. */
export const room: readonly Layer[] = [
  { of: '1FA9F', x: 46, y: 20, scale: 0.55 },
  { of: '1F6CF', x: 36, y: 46, scale: 0.95 },
];

/** A thought with a lamp: an idea (the lamp alone is a lamp). */
export const idea: readonly Layer[] = ['1F4AD', { of: '1F4A1', x: 34, y: 30, scale: 0.5 }];

/** Books and a tick: learned. */
export const learned: readonly Layer[] = [
  { of: '1F4DA', x: 33, y: 32, scale: 0.95 },
  { of: '2714', x: 53, y: 54, scale: 0.6 },
];
