// The pictures of topic 2: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';
import { friends, housemates, more, other, room, someone } from './shared.ts';
import { recipes as working } from './topic-3.ts';
import { recipes as chosen } from './topic-10.ts';

const moved = (layers: readonly Layer[], x: number, y: number, scale: number): Layer[] =>
  layers.map((layer) => {
    const {
      x: fromX = 36,
      y: fromY = 36,
      scale: from = 1,
      ...rest
    } = typeof layer === 'string' ? { of: layer } : layer;
    return { ...rest, x: x + (fromX - 36) * scale, y: y + (fromY - 36) * scale, scale: from * scale };
  });

export const recipes = {
  'topic-living': ['1F3E0'],
  'q-2.1': [
    { of: '1F3E0', x: 31, y: 32, scale: 0.95 },
    { of: '1F642', x: 55, y: 54, scale: 0.5 },
  ],
  'q-2.2': ['drawn/house-open', { of: '1F465', y: 46, scale: 0.62 }, { of: '2753', y: 27, scale: 0.32 }],
  'q-2.3': ['E0A9', { of: '2764', y: 28, scale: 0.3 }],
  'q-2.4': [...moved(room, 33, 32, 0.9), { of: '2764', x: 58, y: 57, scale: 0.5 }],
  'q-2.5': [
    { of: '1F3E0', x: 29, y: 34, scale: 0.92 },
    { of: '1F9F9', x: 52, y: 42, scale: 0.8 },
  ],
  'q-2.6': ['drawn/house-open', { of: '1F60C', y: 44, scale: 0.62 }],
  'q-2.7': [
    { of: '1F3E0', x: 30, y: 28, scale: 0.9 },
    { of: '1F4DA', x: 50, y: 52, scale: 0.62 },
  ],
  'q-2.8': ['drawn/house-open', { of: 'drawn/mark-other', y: 46, scale: 1.05 }],
  'my-room': room,
  'the-living-room': [
    { of: '1F6CB', x: 31, y: 30, scale: 0.88, flip: true },
    { of: '1F4FA', x: 53, y: 53, scale: 0.55 },
  ],
  'the-bathroom': ['1F6C1'],
  'the-garden': working.garden,
  'the-food': ['1F37D'],
  housemates,
  'the-noise': ['1F509'],
  'the-neighbourhood': ['1F3D8'],
  'the-night': ['1F319'],
  'can-be-alone': [
    { of: '1F6AA', x: 46, y: 34 },
    { of: '1F9CD', x: 20, y: 37, scale: 0.95 },
  ],
  alone: ['1F9CD'],
  'with-partner': ['1F491'],
  'with-friend': friends,
  'with-family': ['1F46A'],
  'with-a-few-people': [
    { of: '1F9D1-200D-1F9B0', x: 55, y: 30, scale: 0.68, recolour: { '#92d3f5': '#f4aa41' } },
    { ...someone, x: 17, y: 30, scale: 0.68 },
    { of: '1F9D1', client: true, x: 36, y: 43, scale: 0.76 },
  ],
  'with-a-group': ['drawn/group'],
  'with-an-animal': ['E182'],
  'my-bed': ['1F6CF'],
  'the-couch': ['1F6CB'],
  'the-kitchen': ['drawn/kitchen'],
  'at-family': ['drawn/house-open', { of: '1F46A', y: 45, scale: 0.66 }],
  'at-friends': [{ of: '1F3E0', x: 52, y: 22, scale: 0.78 }, ...moved(friends, 29, 50, 0.7)],
  'at-my-work': working.work,
  'in-nature': chosen.nature,
  'in-town': ['1F3D9'],
  bed: ['1F6CF'],
  'own-key': ['1F511'],
  tv: ['1F4FA'],
  plants: ['1FAB4'],
  'soft-blanket': ['drawn/blanket'],
  lamp: ['1F4A1'],
  'nice-colour': [
    { of: '1F308', x: 30, y: 33, scale: 0.9 },
    { of: '1F58C', x: 51, y: 46, scale: 0.72 },
  ],
  'my-collection': ['drawn/shelf'],
  silence: ['1F92B'],
  'washing-up': [
    { of: '1F37D', x: 32, y: 30, scale: 0.92 },
    { of: '1F9FD', x: 50, y: 53, scale: 0.68 },
  ],
  laundry: ['E1CF'],
  'making-the-bed': [
    { of: '1F6CF', y: 34, scale: 1.05 },
    { of: 'drawn/hand-on-shoulder', x: 33, y: 34, scale: 0.75 },
    { of: 'drawn/hand-on-shoulder', x: 55, y: 34, scale: 0.75, flip: true },
  ],
  vacuuming: ['drawn/vacuum-cleaner'],
  groceries: ['1F6D2'],
  'setting-the-table': ['drawn/table-front', { of: '1F37D', y: 27, scale: 0.8 }],
  rubbish: ['E262'],
  'caring-for-an-animal': [
    { of: '1F415', x: 30, y: 30, scale: 0.95 },
    { of: 'drawn/pet-bowl', x: 53, y: 56, scale: 0.6 },
  ],
  'door-locked': [
    { of: '1F6AA', x: 30, y: 36 },
    { of: '1F512', x: 51, y: 46, scale: 0.62 },
  ],
  'lamp-on': [{ of: '1F4A1', y: 37, scale: 0.72 }, 'drawn/light-rays'],
  'support-worker-nearby': [{ of: 'drawn/support-worker', client: true }],
  'can-phone': ['1F4DE'],
  'familiar-people': [
    { ...someone, x: 50, y: 38, scale: 0.82 },
    { of: '1F64B', recolour: { '#92d3f5': '#f4aa41' }, x: 24, y: 36, scale: 0.82 },
  ],
  'cuddly-toy': ['1F9F8'],
  'fixed-times': [
    { of: '1F5D3', x: 30, y: 31, scale: 0.92 },
    { of: '1F552', x: 53, y: 52, scale: 0.58, recolour: { none: '#fff' } },
  ],
  'someone-sleeps-in': [
    'drawn/house-open',
    { of: '1F6CC', y: 49, scale: 0.58 },
    { of: '1F319', y: 27, scale: 0.28 },
  ],
  'knock-first': [
    { of: '1F6AA', x: 48, y: 36 },
    { of: '1F91C', x: 18, y: 40, scale: 0.62 },
    { of: 'drawn/knock-lines', x: 26, y: 30, scale: 0.9 },
  ],
  cleaning: ['1F9F9'],
  'being-home-alone': ['drawn/house-open', { of: '1F9D1', client: true, y: 46, scale: 0.6 }],
  'using-a-key': [
    { of: '1F6AA', x: 46, y: 36 },
    { of: '1F511', x: 34, y: 36, scale: 0.7, rotate: 180 },
  ],
  money: ['1F4B6'],
  'setting-the-alarm': [
    { of: '23F0', y: 43, scale: 0.8 },
    { of: '1F447', x: 36, y: 15, scale: 0.5 },
  ],
  'phoning-myself': [
    { of: '1F9D1', client: true, x: 30, y: 36, scale: 0.95 },
    { of: '1F4DE', x: 54, y: 34, scale: 0.6 },
  ],
  'odd-jobs': ['1F6E0'],
  'other-room': [...moved(room, 33, 32, 0.9), other],
  'other-house': [{ of: '1F3E0', x: 31, y: 32, scale: 0.95 }, other],
  'more-peace-and-quiet': [{ of: 'drawn/armchair-rest', client: true, x: 32, y: 33, scale: 0.92 }, more],
  'more-togetherness': [
    { ...someone, x: 50, y: 26, scale: 0.72 },
    { of: '1F9D1', client: true, x: 17, y: 26, scale: 0.72 },
    { of: '2615', x: 27, y: 54, scale: 0.52 },
    more,
  ],
  'more-own-things': [
    { of: '1FAB4', x: 19, y: 27, scale: 0.72 },
    { of: '1F9F8', x: 50, y: 24, scale: 0.6 },
    { of: '1F4FB', x: 27, y: 53, scale: 0.55 },
    more,
  ],
  'other-housemates': [...moved(housemates, 33, 33, 0.92), other],
  'being-alone-more': [{ of: '1F9CD', x: 32, y: 35, scale: 0.95 }, more],
  'getting-something-fixed': ['1F9D1-200D-1F527'],
} satisfies Recipes;
