// The pictures of topic 9: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';
import { animals, idea, learned, someone } from './shared.ts';
import { recipes as chosen } from './topic-10.ts';

/** The handshake is "afspraak"; what it is about lies behind it. */
const agreement: Layer = { of: '1F91D', x: 50, y: 54, scale: 0.55 };

const difficult: readonly Layer[] = [
  { of: '1F616', x: 25, y: 48, scale: 0.7 },
  { of: 'drawn/tangle', x: 51, y: 19, scale: 0.62 },
];

export const recipes = {
  'topic-more': ['E263'],
  'q-9.1': ['E263'],
  'q-9.2': [
    { of: '1F642', x: 31, y: 33, scale: 0.95 },
    { of: '2714', x: 54, y: 53, scale: 0.62 },
  ],
  'q-9.3': difficult,
  'q-9.4': ['2757'],
  'q-9.5': [
    { of: '1F91D', x: 34, y: 31, scale: 0.95 },
    { of: '2705', x: 55, y: 55, scale: 0.55 },
  ],
  'q-9.6': ['1F31F'],
  'q-9.7': [
    { of: '1F465', x: 36, y: 45, scale: 0.85 },
    { of: '1F31F', x: 36, y: 16, scale: 0.55 },
  ],
  'something-nice': ['1F604'],
  'something-difficult': difficult,
  'a-question': ['2753'],
  'an-idea': idea,
  'a-secret': [
    { of: '1F92B', x: 31, y: 33, scale: 0.95 },
    { of: '1F512', x: 56, y: 53, scale: 0.5 },
  ],
  'something-from-the-past': [
    { of: '1F4C5', x: 45, y: 33, scale: 0.8 },
    { of: 'drawn/arrow-right', x: 19, y: 50, scale: 0.95, flip: true },
  ],
  'something-from-now': [
    { of: '1F4C5', x: 36, y: 45, scale: 0.8 },
    { of: '1F447', x: 36, y: 16, scale: 0.5 },
  ],
  'something-for-later': [
    { of: '1F4C5', x: 27, y: 33, scale: 0.8 },
    { of: 'drawn/arrow-right', x: 53, y: 50, scale: 0.95 },
  ],
  health: [
    { of: '2764', x: 30, y: 32, scale: 0.85 },
    { of: '1FA7A', x: 50, y: 42, scale: 0.8 },
  ],
  'learned-something-new': learned,
  'saying-goodbye': [
    { of: '1F622', x: 25, y: 40, scale: 0.85 },
    { of: '1F44B', x: 54, y: 24, scale: 0.6 },
  ],
  rules: ['drawn/rules'],
  'my-medicine': ['1F48A'],
  'my-allergy': [
    { of: '1F927', x: 29, y: 33, scale: 0.9 },
    { of: '1F95C', x: 55, y: 54, scale: 0.55 },
  ],
  'my-glasses': ['1F453'],
  'my-cuddly-toy': ['1F9F8'],
  'my-music': ['1F3B5'],
  'my-faith': chosen.faith,
  'how-i-always-do-it': ['drawn/repeat', { of: '1F9D1', client: true, y: 36, scale: 0.58 }],
  'my-animal': animals,
  'my-regular-appointment': [{ of: '1F4C5', x: 30, y: 29, scale: 0.88 }, agreement],
  'moving-house': [
    { of: '1F3E0', x: 46, y: 24, scale: 0.75 },
    { of: '1F69A', x: 29, y: 50, scale: 0.85, recolour: { '#fff': '#f4aa41' } },
  ],
  trip: ['1F9F3'],
  'being-healthy': chosen['healthy-living'],
  'seeing-family': [
    { of: '1F46A', x: 30, y: 40, scale: 0.9 },
    { of: '1F44B', x: 58, y: 17, scale: 0.5 },
  ],
  'everyone-at-the-talk': [
    { of: '1F9D1-200D-1F9B0', x: 57, y: 32, scale: 0.6, recolour: { '#92d3f5': '#f4aa41' } },
    { ...someone, x: 15, y: 32, scale: 0.6 },
    { of: '1F9D1', client: true, x: 36, y: 31, scale: 0.68 },
    'drawn/table-front',
    { of: 'E263', x: 46, y: 10, scale: 0.36, flip: true },
  ],
  'only-me': ['1F9CD'],
} satisfies Recipes;
