// The people of the example plan, by a key of ours. Made up; their names stand in locales/.
import type { RelationId } from '#content/relations.ts';
import type { Person } from '#domain/records.ts';

interface ExamplePerson extends Pick<Person, 'ring' | 'face'> {
  /** A key with its namespace. */
  readonly name: string;
  readonly relation: RelationId;
}

export const people = {
  mother: {
    name: 'example:person.mother',
    relation: 'mother',
    ring: 'near',
    face: { skin: 'medium', hair: 'scarf', hairColor: 'black' },
  },
  sister: {
    name: 'example:person.sister',
    relation: 'sibling',
    ring: 'near',
    face: { skin: 'medium', hair: 'curly', hairColor: 'black' },
  },
  supporter: {
    name: 'example:person.supporter',
    relation: 'support-worker-home',
    ring: 'near',
    face: { skin: 'light', hair: 'short', hairColor: 'blond' },
  },
  buddy: {
    name: 'example:person.buddy',
    relation: 'buddy',
    ring: 'near',
    face: { skin: 'medium-dark', hair: 'bun', hairColor: 'black' },
  },
  friend: {
    name: 'example:person.friend',
    relation: 'friend',
    ring: 'further',
    face: { skin: 'dark', hair: 'short', hairColor: 'black' },
  },
  housemate: {
    name: 'example:person.housemate',
    relation: 'housemate',
    ring: 'further',
    face: { skin: 'light', hair: 'bald', hairColor: 'grey' },
  },
  boss: {
    name: 'example:person.boss',
    relation: 'boss',
    ring: 'further',
    face: { skin: 'medium-light', hair: 'long', hairColor: 'red' },
  },
  colleague: {
    name: 'example:person.colleague',
    relation: 'colleague',
    ring: 'further',
    face: { skin: 'light', hair: 'long', hairColor: 'brown' },
  },
} as const satisfies Record<string, ExamplePerson>;

export type PersonKey = keyof typeof people;
