// The pictures of topic 4: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';
import { more } from './shared.ts';

const home: readonly Layer[] = ['1F3E0'];
const neighbour: readonly Layer[] = ['drawn/neighbour'];

/** Ball and guitar: what you do for pleasure. Also `hobby` and `doing-nice-things`. */
export const leisure: readonly Layer[] = ['drawn/leisure'];
/** House front and the neighbour who waves. Also `neighbours`. */
export const nextDoor = neighbour;

export const recipes = {
  'topic-leisure': leisure,
  'q-4.1': home,
  'q-4.2': ['1F333'],
  'q-4.3': [{ of: 'drawn/playing-a-game', client: true }],
  'q-4.4': [{ of: 'drawn/leisure', x: 30, y: 31, scale: 0.84 }, more],
  'q-4.5': ['drawn/leisure', { of: '2728', x: 20, y: 18, scale: 0.56 }],
  'q-4.6': ['1F382'],
  'q-4.7': ['1F334'],
  'q-4.8': [{ of: 'drawn/armchair-rest', client: true }],

  gaming: ['1F3AE'],
  drawing: ['drawn/drawing'],
  puzzling: ['1F9E9'],
  'looking-at-a-book': ['drawn/picture-book'],
  phoning: ['1F4DE'],
  'petting-an-animal': [{ of: 'drawn/petting', client: true }],
  'doing-nothing': [{ of: 'drawn/doing-nothing', client: true }],
  'going-for-a-walk': ['1F6B6'],
  cycling: ['1F6B4'],
  swimming: ['1F3CA'],
  shopping: ['1F6CD'],
  'outdoor-cafe': ['drawn/outdoor-cafe'],
  cinema: ['drawn/cinema'],
  zoo: ['1F418'],
  disco: ['1FAA9'],
  'church-or-mosque': [
    { of: '26EA', x: 23, y: 25, scale: 0.84 },
    { of: '1F54C', x: 46, y: 47, scale: 0.84 },
  ],
  'watching-football': ['drawn/watching-football'],
  market: ['drawn/market'],
  partner: ['1F491'],
  housemate: [{ of: 'drawn/housemate', client: true }],
  club: [{ of: 'drawn/club', client: true }],
  neighbour,
  'eating-out': [{ of: 'drawn/eating-out', client: true }],
  'staying-over': ['drawn/staying-over'],
  film: ['1F3AC'],
  'making-music': [{ of: 'drawn/guitar-player', client: true }],
  'seeing-friends': [{ of: 'drawn/meeting-friends', client: true }],
  'going-to-a-party': ['1F388'],
  'day-out': [
    { of: '2600', x: 18, y: 18, scale: 0.5 },
    { of: 'drawn/backpack', x: 53, y: 22, scale: 0.52 },
    { of: '1F697', x: 34, y: 50, scale: 0.86 },
  ],
  resting: [{ of: 'drawn/armchair-rest', client: true }],
  'horse-riding': ['E184'],
  fitness: ['1F3CB'],
  painting: ['1F58C'],
  'taking-photos': ['1F4F8'],
  fishing: ['1F3A3'],
  boating: [{ of: 'drawn/boating', client: true }],
  camping: ['26FA'],
  flying: ['2708'],
  gardening: [{ of: 'drawn/gardening', client: true }],
  'with-friends': [{ of: 'drawn/with-friends', client: true }],
  home,
  cake: ['1F370'],
  presents: ['1F381'],
  'big-party': [{ of: 'drawn/big-party', client: true }],
  'not-celebrating': [
    { of: '1F382', y: 38, scale: 0.92 },
    { of: '274C', x: 36, y: 36, scale: 0.9 },
  ],
  'staying-home': home,
  beach: ['1F3D6'],
  forest: [
    { of: '1F333', x: 50, y: 28, scale: 0.64 },
    { of: '1F332', x: 21, y: 30, scale: 0.72 },
    { of: '1F332', x: 41, y: 43, scale: 0.76 },
  ],
  city: ['1F3D9'],
  'other-country': [
    { of: '1F30D', x: 30, y: 40, scale: 0.84 },
    { of: '2708', x: 52, y: 20, scale: 0.56 },
  ],
  boat: ['1F6F3'],
  'theme-park': ['1F3A1'],
  sleeping: ['1F6CC'],
  bath: ['1F6C1'],
  couch: ['1F6CB'],
  'alone-in-my-room': [{ of: 'drawn/alone-in-my-room', client: true }],
  massage: [{ of: 'drawn/massage', client: true }],
} satisfies Recipes;
