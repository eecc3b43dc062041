// The pictures of what somebody else sees, where no card of the client's own questions shows the same.
import type { Recipes } from './recipe.ts';

export const recipes = {
  'seen-laughs': [{ of: 'drawn/me-laughing', client: true }],
  'seen-joins-in': [{ of: 'drawn/doing-together', client: true }],
  'seen-comes-closer': [{ of: 'drawn/coming-closer', client: true }],
  'seen-goes-quiet': ['1F636'],
  'seen-tense': ['1F62C'],
  'seen-pushes-away': [{ of: 'drawn/pushing-away', client: true }],
  'seen-wants-to-leave': [{ of: 'drawn/walking-away', client: true }],
} satisfies Recipes;
