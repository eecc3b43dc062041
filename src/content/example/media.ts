// The example's photos, voice recordings and drawings, which stand in public/example/. All are the project's own: the photos are
// three-dimensional scenes that were modelled and path-traced for it, the voice is espeak-ng's (Dutch), the drawings were generated.
// cspell:ignore espeak
import type { Media } from '#domain/records.ts';

type ExampleFile = Omit<Media, 'id' | 'planId' | 'bytes'> & { readonly file: string };

const photo = (file: string): ExampleFile => ({
  file: `example/${file}`,
  kind: 'photo',
  type: 'image/jpeg',
  width: 720,
  height: 540,
});
const voice = (file: string, duration: number): ExampleFile => ({
  file: `example/${file}`,
  kind: 'voice',
  type: 'audio/mpeg',
  duration,
});
const drawing = (file: string): ExampleFile => ({
  file: `example/${file}`,
  kind: 'drawing',
  type: 'application/json',
});

export const media = {
  bedroom: photo('bedroom.jpg'),
  pool: photo('pool.jpg'),
  soup: photo('soup.jpg'),
  dog: photo('dog.jpg'),
  bus: photo('bus.jpg'),
  cake: photo('cake.jpg'),
  name: voice('name.mp3', 6139),
  door: voice('door.mp3', 5407),
  house: drawing('house.json'),
  swimmer: drawing('swimmer.json'),
  heart: drawing('heart.json'),
} as const satisfies Record<string, ExampleFile>;

export type MediaKey = keyof typeof media;
