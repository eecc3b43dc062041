// The pictures of topic 8: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';

/** One of our drawings in which the client is seen. */
const withMe = (name: string): Layer => ({ of: `drawn/${name}`, client: true });

/** Help, made smaller to leave room for a mark at the lower right. */
const help: Layer = { of: 'drawn/helping', client: true, x: 32, y: 32, scale: 0.88 };

/** A laughing face in a balloon. */
const joke: readonly Layer[] = [
  { of: '1F5E8', flip: true },
  { of: '1F602', scale: 0.6 },
];

/** A hand shaken, and done. */
const promiseKept: readonly Layer[] = [
  { of: '1F91D', x: 32, y: 32, scale: 0.88 },
  { of: '2705', x: 56, y: 55, scale: 0.5 },
];

export const recipes = {
  'topic-support': [withMe('helping')],
  'q-8.1': [
    { of: 'drawn/support-worker', client: true, x: 32, y: 40, scale: 0.92 },
    { of: '2B50', x: 58, y: 14, scale: 0.46 },
  ],
  'q-8.2': [
    { of: '1F5E3', x: 28, y: 34, scale: 0.9 },
    { of: '1F44D', x: 56, y: 52, scale: 0.52 },
  ],
  'q-8.3': ['1F621'],
  'q-8.4': ['1F622'],
  'q-8.5': [help, { of: '1F44E', x: 57, y: 54, scale: 0.5 }],
  'q-8.6': [help, { of: 'drawn/mark-question', x: 57, y: 55, scale: 0.75 }],
  'q-8.7': [help, { of: '1F552', x: 57, y: 55, scale: 0.46, recolour: { none: '#fff' } }],
  'q-8.8': ['1F630'],
  'q-8.9': [help, { of: '1F642', x: 57, y: 55, scale: 0.46 }],
  'q-8.10': [help, { of: '2764', x: 57, y: 55, scale: 0.5 }],
  kind: [
    { of: '1F60A', x: 32, y: 34, scale: 0.95 },
    { of: '2764', x: 56, y: 54, scale: 0.55 },
  ],
  cheerful: ['1F600'],
  'says-what-is-true': [
    { of: '1F5E3', x: 24, y: 40, scale: 0.95 },
    { of: '2714', x: 55, y: 26, scale: 0.65 },
  ],
  'waits-for-me': [withMe('waiting-for-me')],
  'explains-well': ['drawn/explaining'],
  funny: joke,
  listens: [
    { of: '1F5E3', x: 21, y: 38, scale: 0.9 },
    { of: '1F442', x: 55, y: 33, scale: 0.8 },
  ],
  'comes-on-time': [
    { of: 'drawn/arriving', recolour: { '#92d3f5': '#5c9e31' } },
    { of: '2705', x: 38, y: 11, scale: 0.42 },
  ],
  'keeps-promises': promiseKept,
  'asks-first': [withMe('asking-first')],
  'knows-what-i-like': [withMe('knows-what-i-like')],
  'short-sentences': ['drawn/short-sentences'],
  'with-signs': [{ of: '1F450', scale: 0.85 }, 'drawn/movement-hands'],
  'looking-at-me': [withMe('looking-at-each-other')],
  'waiting-for-me': [withMe('waiting-for-me')],
  'say-it-again': ['drawn/saying-again'],
  louder: ['drawn/louder'],
  softer: ['drawn/softer'],
  'writing-it-down': ['270D'],
  'with-humour': joke,
  'breathing-deeply': ['1F62E-200D-1F4A8'],
  'to-my-room': [
    { of: '1FA9F', x: 52, y: 18, scale: 0.45 },
    { of: '1F6CF', x: 47, y: 50, scale: 0.68 },
    { of: '1F6B6-200D-27A1-FE0F', x: 13, y: 38, scale: 0.88 },
  ],
  'someone-nearby': [withMe('support-worker')],
  distance: [withMe('keeping-distance')],
  'hitting-a-pillow': ['drawn/pillow', { of: '1F91C', x: 19, y: 41, scale: 0.62 }],
  joke,
  'waiting-a-moment': ['23F3'],
  'someone-hugs-me': ['1FAC2'],
  'phoning-family': [
    { of: '1F46A', x: 30, y: 40, scale: 0.9 },
    { of: '1F4DE', x: 56, y: 19, scale: 0.55 },
  ],
  'looking-at-photos': ['drawn/photo-album'],
  'crying-is-allowed': [
    { of: '1F62D', x: 30, y: 31, scale: 0.9 },
    { of: '1F44D', x: 55, y: 53, scale: 0.52 },
  ],
  shouting: ['drawn/shouting'],
  rushing: [
    { of: '1F3C3', x: 28, y: 37, scale: 0.92 },
    { of: '23F0', x: 54, y: 20, scale: 0.55 },
  ],
  'talking-about-me': [withMe('talking-about-me')],
  'walking-in-unasked': [withMe('walking-in')],
  'too-many-questions': [withMe('too-many-questions')],
  'laughing-at-me': [withMe('laughing-at-me')],
  'taking-my-things': [withMe('grabbing-my-bag')],
  'doing-everything-for-me': [withMe('carrying-everything')],
  'leaving-me-alone': [withMe('leaving-me-alone')],
  post: ['2709'],
  appointments: ['1F4C5'],
  'washing-myself': [withMe('washing-myself')],
  internet: ['E254'],
  feelings: [
    { of: '1F604', x: 21, y: 23, scale: 0.58 },
    { of: '1F622', x: 51, y: 23, scale: 0.58 },
    { of: '1F620', x: 36, y: 51, scale: 0.58 },
  ],
  planning: [
    'drawn/week-plan-grid',
    { of: '1F6D2', x: 14, y: 33, scale: 0.31 },
    { of: '2615', x: 36, y: 33, scale: 0.31 },
    { of: '1F3CA', x: 36, y: 55, scale: 0.31 },
    { of: '1F477', x: 58, y: 55, scale: 0.31 },
  ],
  'waking-up': [withMe('waking-up')],
  morning: ['drawn/day-morning'],
  afternoon: ['drawn/day-afternoon'],
  evening: ['drawn/day-evening'],
  night: ['1F319'],
  weekend: ['drawn/week-strip'],
  'with-something-new': [
    { of: 'drawn/open-box', y: 38 },
    { of: '2728', x: 36, y: 22, scale: 0.62 },
  ],
  'in-crowds': ['drawn/crowd'],
  'at-meals': ['1F37D'],
  'when-leaving': [withMe('going-out')],
  'when-i-call': [withMe('helper-comes-when-called')],
  'talking-a-lot': [withMe('talking-a-lot')],
  'going-quiet': ['1F910'],
  pacing: [withMe('walking-around')],
  shaking: [withMe('trembling')],
  sweating: [withMe('sweating')],
  hitting: [
    { of: '1F4A5', x: 51, y: 31, scale: 0.72 },
    { of: '1F91C', x: 25, y: 38, scale: 0.75 },
  ],
  leaving: [withMe('walking-away')],
  rocking: [withMe('rocking')],
  'biting-my-hand': [withMe('biting-my-hand')],
  laughing: ['1F606'],
  'enough-time': ['drawn/enough-time', { of: '1F60C', x: 56, y: 55, scale: 0.48 }],
  explaining: ['drawn/explaining'],
  'doing-what-was-agreed': promiseKept,
  'knocking-on-the-door': [
    { of: '1F6AA', x: 48, y: 36 },
    { of: '1F91C', x: 18, y: 40, scale: 0.62 },
    { of: 'drawn/knock-lines', x: 26, y: 30, scale: 0.9 },
  ],
  'choosing-together': [withMe('choosing-together')],
  'a-man': ['1F468'],
  'a-woman': ['1F469'],
} satisfies Recipes;
