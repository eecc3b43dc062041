// The pictures of what somebody else sees, where no card of the client's own questions shows the same.
import type { Recipes } from './recipe.ts';
import { someone } from './shared.ts';

export const recipes = {
  'seen-laughs': [{ of: 'drawn/me-laughing', client: true }],
  'seen-joins-in': [{ of: 'drawn/doing-together', client: true }],
  'seen-comes-closer': [
    { ...someone, x: 53, y: 36, scale: 0.86 },
    { of: '1F6B6-200D-27A1-FE0F', client: true, x: 22, y: 37, scale: 0.9 },
  ],
  'seen-goes-quiet': ['1F910'],
  'seen-tense': ['1F62C'],
  'seen-pushes-away': [{ of: 'drawn/pushing-away', client: true }],
  'seen-wants-to-leave': [{ of: 'drawn/walking-away', client: true }],
} satisfies Recipes;
