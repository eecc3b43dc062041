// The lines and colours of a drawn face, on OpenMoji's 72 × 72 canvas: outlines of 2, flat colours, adults.
// Nothing here knows React; the drawings are our own.
import type { Face } from '#domain/records.ts';

/** OpenMoji's skin tones. */
export const skinColors: Record<Face['skin'], string> = {
  yellow: '#fcea2b',
  light: '#fadcbc',
  'medium-light': '#debb90',
  medium: '#c19a65',
  'medium-dark': '#a57939',
  dark: '#6a462f',
};

export const hairColors: Record<Face['hairColor'], string> = {
  black: '#3f3f3f',
  brown: '#8a5a34',
  blond: '#f1b31c',
  red: '#e27022',
  grey: '#d0cfce',
};

export const scarfColor = '#b399c8';
export const shirtColor = '#92d3f5';

/** The lower half of every face, from temple to temple; a hairline closes it. */
const jaw = 'M47.5 30 C47.5 39.5 43 45.5 36 45.5 C29 45.5 24.5 39.5 24.5 30';

interface HairShape {
  /** Lies behind the neck and the face. */
  readonly behind: readonly string[];
  /** The face, with the hairline as its upper edge. */
  readonly face: string;
  /** A line over the hair. */
  readonly strands: readonly string[];
  readonly ears: boolean;
}

export const hairShapes: Record<Exclude<Face['hair'], 'scarf'>, HairShape> = {
  short: {
    behind: [
      'M24 34 C20.5 30.5 20 24.5 21.6 19.8 C24 12.6 29.8 9.6 36.6 9.6 C45.4 9.6 50.8 14.6 50.8 22.4 C50.8 27 50.2 31 48 34 Z',
    ],
    face: `${jaw} C24.5 27.4 25.2 25 26.6 23 C31.6 24.6 38.4 23.8 42.6 20 C45.6 22.4 47.5 26 47.5 30 Z`,
    strands: [],
    ears: true,
  },
  long: {
    behind: [
      'M36 8.6 C25.4 8.6 20 15.8 20 26 C20 36.4 18.6 44 15.4 50.4 C20 54.4 27 54.6 31 52 L41 52 C45 54.6 52 54.4 56.6 50.4 C53.4 44 52 36.4 52 26 C52 15.8 46.6 8.6 36 8.6 Z',
    ],
    face: `${jaw} C25 26.8 29.4 25.4 32.8 22.8 C35.4 20.8 37.4 18.6 38.6 16.4 C41 20.8 47 23.6 47.5 30 Z`,
    strands: [],
    ears: false,
  },
  curly: {
    behind: [
      'M25.4 37.6 A4.2 4.2 0 0 1 20.4 31.6 A4.2 4.2 0 0 1 18.8 24.2 A4.2 4.2 0 0 1 21.8 17 A4.3 4.3 0 0 1 28 11.8 A4.4 4.4 0 0 1 36 9.8 A4.4 4.4 0 0 1 44 11.8 A4.3 4.3 0 0 1 50.2 17 A4.2 4.2 0 0 1 53.2 24.2 A4.2 4.2 0 0 1 51.6 31.6 A4.2 4.2 0 0 1 46.6 37.6 Z',
    ],
    face: `${jaw} C24.5 27 25 24.8 26.4 22.6 A3.1 3.1 0 0 0 31.6 23 A3.4 3.4 0 0 0 37.2 22.4 A3.3 3.3 0 0 0 42.6 21.2 C45.6 23 47.5 26.4 47.5 30 Z`,
    strands: [],
    ears: false,
  },
  bun: {
    behind: [
      'M36 17 C31.8 17 29 14 29 10.4 C29 6.8 31.8 4 36 4 C40.2 4 43 6.8 43 10.4 C43 14 40.2 17 36 17 Z',
      'M23.6 33 C20.4 22 26 13 36 13 C46 13 51.6 22 48.4 33 Z',
    ],
    face: `${jaw} C24.5 25.4 30 20 36 19.6 C42 20 47.5 25.4 47.5 30 Z`,
    strands: ['M32.6 9.6 C33.4 7.9 34.8 7.2 36.4 7.2'],
    ears: true,
  },
  bald: {
    behind: [],
    face: `${jaw} C24.5 18.6 27.6 12.2 36 12.2 C44.4 12.2 47.5 18.6 47.5 30 Z`,
    strands: [],
    ears: true,
  },
};

export const scarfShape = {
  cloth:
    'M36 8.6 C25.6 8.6 19.6 16 19.6 27 C19.6 36 18.6 43 16.4 49.4 C19.4 56.6 27 60.4 36 60.4 C45 60.4 52.6 56.6 55.6 49.4 C53.4 43 52.4 36 52.4 27 C52.4 16 46.4 8.6 36 8.6 Z',
  face: `${jaw} C24.5 22.6 29.4 17 36 17 C42.6 17 47.5 22.6 47.5 30 Z`,
  folds: ['M21.8 42.4 C25.4 50.6 38.6 55.6 50.8 46.6', 'M36.6 53.2 C37.6 55.4 37.6 57.6 36.8 60.2'],
} as const;

export const ears = [
  'M24.8 28.4 C21.2 27 19.6 30 20.8 33.2 C21.8 36 24.4 36.6 26 35.4 Z',
  'M47.2 28.4 C50.8 27 52.4 30 51.2 33.2 C50.2 36 47.6 36.6 46 35.4 Z',
] as const;

export const neck = 'M30.4 42 V52 C32.4 56 39.6 56 41.6 52 V42 Z';
export const shirt = {
  fill: 'M13 67 V63 C13 56.4 18 52.6 24.4 51.8 C26.6 51.5 28.8 51 30.4 49.8 C33 55 39 55 41.6 49.8 C43.2 51 45.4 51.5 47.6 51.8 C54 52.6 59 56.4 59 63 V67 Z',
  line: 'M13 66 V63 C13 56.4 18 52.6 24.4 51.8 C26.6 51.5 28.8 51 30.4 49.8 C33 55 39 55 41.6 49.8 C43.2 51 45.4 51.5 47.6 51.8 C54 52.6 59 56.4 59 63 V66',
} as const;

export const eyes = [
  { cx: 31.6, cy: 31.4 },
  { cx: 40.4, cy: 31.4 },
] as const;
export const brows = ['M28.8 27.2 Q31.2 25.5 33.8 26.7', 'M38.2 26.7 Q40.8 25.5 43.2 27.2'] as const;
export const smile = 'M31.4 38 Q36 41.8 40.6 38';
