// What of a client's adaptations may go to others: the questions, never anything of the client.
import type { Adaptation } from '#domain/records.ts';

/** One change as it is stored, without what makes it a record. */
export type QuestionsChange = Omit<
  Adaptation,
  'id' | 'planId' | 'revision' | 'order' | 'at' | 'said' | 'known' | 'unsure'
>;

/** Which fields of an adaptation may go into a file for others. What says something of the client never does. */
const passing = {
  id: 'never',
  planId: 'never',
  revision: 'never',
  base: 'never',
  order: 'never',
  at: 'never',
  said: 'never',
  target: 'always',
  hidden: 'always',
  place: 'always',
  words: 'always',
  photo: 'media',
  voice: 'media',
  choices: 'always',
  level: 'always',
  pairs: 'always',
  known: 'never',
  unsure: 'never',
  own: 'always',
} as const satisfies Record<keyof Adaptation, 'always' | 'media' | 'never'>;

/** What of these adaptations may go to others. Media go only when somebody said so. */
export function passedOn(
  adaptations: readonly Adaptation[],
  { withMedia }: { withMedia: boolean },
): readonly QuestionsChange[] {
  const passes = (field: string) => {
    const may = passing[field as keyof Adaptation];
    return may === 'always' || (may === 'media' && withMedia);
  };
  return adaptations
    .map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => passes(field))))
    .filter((one) => Object.keys(one).length > 1) as unknown as readonly QuestionsChange[];
}

/** Every text that somebody wrote in these changes: to be looked at before it goes to others. */
export function textsIn(changes: readonly QuestionsChange[]): readonly string[] {
  return [
    ...new Set(
      changes.flatMap(({ words }) => Object.values(words ?? {}).filter((text) => text !== undefined)),
    ),
  ];
}
