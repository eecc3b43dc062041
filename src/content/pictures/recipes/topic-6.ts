// The pictures of topic 6: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';
import { more, room } from './shared.ts';
import { leisure } from './topic-4.ts';

/** One of our drawings in which the client is seen. */
const withMe = (name: string): Layer => ({ of: `drawn/${name}`, client: true });

/** Two things, and a hand that points at one of them. */
const choosing: readonly Layer[] = [
  { of: '1F34E', x: 18, y: 21, scale: 0.6 },
  { of: '1F34C', x: 53, y: 22, scale: 0.58 },
  { of: '1F446', x: 24, y: 51, scale: 0.7, rotate: -8 },
];

/** A bed and an evening hour. */
export const bedtime: readonly Layer[] = [
  { of: '1F6CF', x: 34, y: 45, scale: 0.95 },
  { of: '1F558', x: 51, y: 19, scale: 0.55, recolour: { none: '#fff' } },
];

export const recipes = {
  'topic-control': choosing,
  'q-6.1': [withMe('who-chooses')],
  'q-6.2': [
    { of: '1F34E', x: 17, y: 18, scale: 0.54 },
    { of: '1F34C', x: 49, y: 19, scale: 0.52 },
    { of: '1F446', x: 22, y: 46, scale: 0.64, rotate: -8 },
    more,
  ],
  'q-6.3': [withMe('help-choosing')],
  'q-6.4': [{ of: '1F645', client: true }],
  'q-6.5': [withMe('talk-with-whom')],
  'q-6.6': [
    { of: 'drawn/my-plan', y: 40, scale: 0.98 },
    { of: '1F440', x: 36, y: 12, scale: 0.46 },
  ],
  'q-6.7': [withMe('talk')],
  'q-6.8': ['E24A'],
  'q-6.9': [withMe('telling-what-goes-wrong')],
  clothes: ['1F455'],
  bedtime,
  'my-money': ['1F4B6'],
  'free-time': leisure,
  visitors: [withMe('visitors')],
  phone: ['1F4F1'],
  holiday: ['1F334'],
  doctor: ['1F9D1-200D-2695-FE0F'],
  'my-hair': [
    { of: 'drawn/my-hair', client: true, x: 30 },
    { of: '1F448', x: 57, y: 22, scale: 0.5 },
  ],
  'who-helps-me': [
    { of: 'drawn/three-helpers', y: 29, scale: 0.98 },
    { of: '1F446', x: 36, y: 54, scale: 0.6 },
  ],
  representative: [withMe('representative')],
  'client-supporter': [withMe('client-supporter')],
  'i-choose-alone': [withMe('choosing-alone')],
  'saying-no': [withMe('saying-no')],
  'shaking-head': [withMe('shaking-head')],
  'walking-away': [withMe('walking-away')],
  'hand-up': [withMe('hand-up'), { of: '270B', x: 54, y: 28, scale: 0.72 }],
  'looking-angry': ['1F620'],
  'being-silent': ['1F910'],
  'showing-a-card': [withMe('showing-a-card')],
  'pushing-away': [withMe('pushing-away')],
  crying: ['1F62D'],
  'calling-out': [withMe('calling-out')],
  'behaviour-specialist': [withMe('behaviour-specialist')],
  'support-worker-work': [
    { of: 'drawn/support-worker', client: true, x: 31, y: 43, scale: 0.86 },
    { of: '1F6E0', x: 56, y: 14, scale: 0.54 },
  ],
  'only-me-and-support-worker': [
    { of: '1F6AA', x: 48, y: 33, scale: 0.95 },
    { of: 'drawn/support-worker', client: true, x: 31, y: 45, scale: 0.8 },
  ],
  'support-worker-home': [
    { of: 'drawn/support-worker', client: true, x: 31, y: 43, scale: 0.86 },
    { of: '1F3E0', x: 57, y: 15, scale: 0.56 },
  ],
  short: ['drawn/short-time'],
  'with-a-break': ['drawn/break-between-talks', { of: '2615', x: 36, y: 34, scale: 0.58 }],
  'in-my-room': room,
  'somewhere-else': [
    { of: '1F3E0', x: 18, y: 20, scale: 0.56 },
    { of: '1F333', x: 55, y: 46, scale: 0.66 },
    { of: 'drawn/bench', x: 30, y: 42, scale: 0.8 },
    'drawn/not-here',
  ],
  'with-pictures': ['drawn/picture-cards'],
  'with-coffee': ['2615'],
  'i-begin': [withMe('i-begin')],
  'someone-talks-for-me': [withMe('someone-talks-for-me')],
  'i-show-photos': [withMe('showing-photos')],
  'few-people': [withMe('few-people')],
  'in-two-parts': ['drawn/in-two-parts'],
  'who-i-am': ['drawn/portrait-card', { of: '1F9D1', client: true, x: 24, y: 38, scale: 0.6 }],
  living: ['1F3E0'],
  working: [{ of: '1F477', client: true }],
  people: ['drawn/circle-of-people'],
  choosing,
  'caring-for-myself': ['drawn/washing-hands'],
  help: [withMe('helping')],
  'something-else': ['drawn/another-card'],
  'client-council': [withMe('client-council')],
  'boss-of-the-house': [
    { of: 'drawn/boss', x: 33, y: 41, scale: 0.86 },
    { of: '1F3E0', x: 57, y: 14, scale: 0.5 },
  ],
  'i-do-not-know-who': [{ of: '1F937', client: true }],
} satisfies Recipes;
