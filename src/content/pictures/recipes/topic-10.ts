// The pictures of topic 10: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';
import { less } from './shared.ts';
import { leisure } from './topic-4.ts';

const healthy: readonly Layer[] = [
  { of: '1F3C3', x: 47, y: 36, scale: 0.92 },
  { of: '1F34E', x: 18, y: 24, scale: 0.56 },
];
const older: readonly Layer[] = ['drawn/growing-older'];

export const recipes = {
  'topic-choice': ['drawn/choosing-topics'],
  'q-10.1': ['E24A'],
  'q-10.2': ['1F4B6'],
  'q-10.3': ['1F495'],
  'q-10.4': [{ of: 'drawn/giving-support', client: true }],
  'q-10.5': ['1F4F1'],
  'q-10.6': ['1F628'],
  'q-10.7': ['1F689'],
  'q-10.8': older,
  'q-10.9': [{ of: 'drawn/missing-someone', client: true }],
  'q-10.10': healthy,

  love: ['2764'],
  faith: [
    { of: '271D', x: 22, y: 29, scale: 0.84 },
    { of: '262A', x: 48, y: 45, scale: 0.84 },
  ],
  'being-safe': [{ of: 'drawn/safe', client: true }],
  'growing-older': older,
  'healthy-living': healthy,
  'smoking-and-alcohol': [
    { of: '1F37A', x: 43, y: 31, scale: 0.84 },
    { of: '1F6AC', x: 24, y: 50, scale: 0.62 },
  ],
  learning: [{ of: 'drawn/studying', client: true }],
  children: ['drawn/children'],
  saving: ['drawn/saving'],
  'going-out': ['1FAA9'],
  hobby: leisure,
  'paying-by-card': ['1F4B3'],
  'paying-bills': [
    { of: '1F9FE', x: 26, y: 36 },
    { of: '1F4B6', x: 49, y: 48, scale: 0.68 },
  ],
  'counting-pocket-money': ['drawn/purse'],
  kissing: [{ of: 'drawn/kissing', client: true }],
  sex: [{ of: 'drawn/bed-for-two', client: true }],
  'living-together': [{ of: 'drawn/couple-at-home', client: true }],
  'looking-for-someone': ['drawn/looking-for-someone'],
  'talking-about-this': [
    { of: 'E24A', y: 44, scale: 0.8 },
    { of: '2764', x: 36, y: 14, scale: 0.4 },
  ],
  'staying-single': [
    { of: 'drawn/me', client: true },
    { of: '2764', x: 54, y: 19, scale: 0.6, recolour: { '#d22f27': '#ffa7c0', '#ea5a47': '#ffa7c0' } },
    { of: '274C', x: 54, y: 19, scale: 0.44 },
  ],
  praying: ['1F64F'],
  nature: ['drawn/nature'],
  candle: ['1F56F'],
  photo: ['drawn/photo-frame'],
  stories: [{ of: 'drawn/reading-aloud', client: true }],
  videos: ['drawn/phone-video'],
  games: ['1F3AE'],
  buying: [
    { of: '1F4F1', x: 27, y: 33, scale: 0.9 },
    { of: '1F6D2', x: 48, y: 49, scale: 0.62 },
  ],
  'meeting-people': [{ of: 'drawn/phone-meeting', client: true }],
  password: ['drawn/phone-password'],
  'help-with-fake-messages': ['drawn/phone-fake-message'],
  'someone-who-hits': [{ of: 'drawn/someone-hitting', client: true }],
  'someone-who-touches-me': [{ of: 'drawn/someone-touching', client: true }],
  thunderstorm: ['26C8'],
  street: ['drawn/street'],
  'arguing-at-home': ['drawn/arguing-at-home'],
  car: ['1F697'],
  'learning-a-new-route': ['drawn/route-map'],
  'buying-a-ticket': [{ of: 'drawn/ticket-machine', client: true }],
  'travel-card': ['drawn/travel-card'],
  'keep-living-here': ['drawn/staying-here'],
  'closer-to-family': ['drawn/closer-to-family'],
  'working-less': [{ of: '1F477', x: 31, y: 31, scale: 0.88, client: true }, less],
  'help-at-night': [{ of: 'drawn/help-at-night', client: true }],
  company: [{ of: 'drawn/company', client: true }],
  'my-own-things': [
    { of: '1F5BC', x: 22, y: 19, scale: 0.5 },
    { of: '1FAB4', x: 55, y: 40, scale: 0.62 },
    { of: 'E141', x: 28, y: 46, scale: 0.72 },
  ],
  'doing-nice-things': leisure,
  'someone-else': [
    { of: '1F464', x: 33, scale: 0.95 },
    { of: '2753', x: 57, y: 22, scale: 0.5 },
  ],
  'healthy-eating': ['1F957'],
  'drinking-water': ['E0CC'],
  moving: [{ of: 'drawn/exercising', client: true }],
  'not-smoking': ['1F6AD'],
  'little-alcohol': ['drawn/little-beer'],
} satisfies Recipes;
