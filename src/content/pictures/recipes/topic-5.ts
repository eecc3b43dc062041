// The pictures of topic 5: of the topic, its questions, and the choices that occur here first.
import type { Layer, Recipes } from './recipe.ts';
import { animals, less, more } from './shared.ts';
import { nextDoor } from './topic-4.ts';

const someone: Layer = { of: '1F9D1', x: 31, y: 31, scale: 0.88 };

export const recipes = {
  'topic-network': ['drawn/circle-of-people'],
  'q-5.1': [{ of: 'drawn/heart-between', client: true }],
  'q-5.2': [someone, more],
  'q-5.3': [someone, less],
  'q-5.4': [{ of: 'drawn/playing-a-game', client: true }],
  'q-5.5': ['E256'],
  'q-5.6': [{ of: 'drawn/whispering', client: true }],
  'q-5.7': [{ of: 'drawn/getting-to-know', client: true }],
  'q-5.8': [{ of: 'drawn/how-is-it-with-people', client: true }],

  mother: ['1F469-200D-1F466'],
  father: ['1F468-200D-1F466'],
  sibling: [
    { of: '1F468', x: 22, y: 37, scale: 0.82 },
    { of: '1F469', x: 50, y: 37, scale: 0.82 },
  ],
  grandparent: [
    { of: '1F474', x: 22, y: 37, scale: 0.82 },
    { of: '1F475', x: 50, y: 37, scale: 0.82 },
  ],
  animal: animals,
  'former-support-worker': ['drawn/photo-of-support-worker'],
  'someone-from-the-past': ['drawn/photo-of-someone'],
  nobody: ['1F464', { of: '274C', x: 36, y: 40, scale: 0.66 }],
  eating: ['1F37D'],
  coffee: ['2615'],
  game: ['1F3B2'],
  'being-quiet-together': [{ of: 'drawn/quiet-together', client: true }],
  visiting: [{ of: 'drawn/visiting', client: true }],
  'video-calling': [{ of: 'drawn/video-calling', client: true }],
  messaging: ['E096'],
  'greeting-card': ['drawn/greeting-card'],
  'eating-together': [{ of: 'drawn/eating-together', client: true }],
  mail: [
    { of: '1F4BB', x: 31, y: 33, scale: 0.86 },
    { of: '2709', x: 51, y: 51, scale: 0.56 },
  ],
  'sending-photos': ['drawn/sending-photos'],
  'someone-helps-me': [{ of: 'drawn/helping', client: true }],
  'confidential-adviser': [{ of: 'drawn/confidential', client: true }],
  'a-male-friend': [{ of: 'drawn/male-friend', client: true }],
  'a-female-friend': [{ of: 'drawn/female-friend', client: true }],
  'a-buddy': [{ of: 'drawn/buddy', client: true }],
  neighbours: nextDoor,
  'sports-buddy': [{ of: 'drawn/sports-buddy', client: true }],
  'someone-my-age': [{ of: 'drawn/same-age', client: true }],
  'someone-with-my-hobby': [{ of: 'drawn/same-hobby', client: true }],
  'support-workers': ['drawn/support-workers'],
  'in-a-group': [{ of: 'drawn/group-half-circle', client: true }],
} satisfies Recipes;
