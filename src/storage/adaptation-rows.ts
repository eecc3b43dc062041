// The one adaptation that a target has, within an edit: found, changed, and gone once it says nothing.
import * as v from 'valibot';
import { made } from '#domain/fields.ts';
import { type Adaptation, schemas } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import type { Edit } from './edit.ts';

export type Target = Adaptation['target'];
/** What was added: a topic, a choice, or a question of some kind. */
export type Own = NonNullable<Adaptation['own']>;

/** What can be changed of a target, without its media. `undefined` is as in the catalogue. */
export type Change = Partial<
  Pick<
    Adaptation,
    'hidden' | 'place' | 'words' | 'choices' | 'level' | 'pairs' | 'known' | 'unsure' | 'photo' | 'voice'
  >
>;

/** Media that come with a change. */
export interface NewLook {
  readonly photo?: NewMedia;
  readonly voice?: NewMedia;
}

/** Changes the adaptation of a target; what is `undefined` in the change goes back to the catalogue's. */
export async function putAdaptation(
  tx: Edit,
  planId: string,
  target: Target,
  change: Change,
  look: NewLook = {},
): Promise<void> {
  const now = await findAdaptation(tx, planId, target);
  const next = withoutEmpty({ ...now, ...change, ...(await storeLook(tx, look)) });
  if (!now) {
    if (Object.keys(next).length > 0)
      await tx.add('adaptations', { planId, said: { by: 'self' }, target, ...next });
    return;
  }
  const isLeft = Object.keys(next).some((field) => !(field in made) && field !== 'target');
  if (isLeft) await tx.put('adaptations', next as Adaptation);
  else await tx.remove('adaptations', now.id);
}

/** Puts the media of a look in. Gives the fields that name them. */
export async function storeLook(
  tx: Edit,
  { photo, voice }: NewLook,
): Promise<Pick<Change, 'photo' | 'voice'>> {
  return {
    ...(photo ? { photo: await tx.addMedia(photo) } : {}),
    ...(voice ? { voice: await tx.addMedia(voice) } : {}),
  };
}

/** Throws at a damaged row, which stays as it is: it can still be got out. */
export async function findAdaptation(
  tx: Edit,
  planId: string,
  { kind, id }: Target,
): Promise<Adaptation | undefined> {
  const row = await tx.find('adaptations', { planId, 'target.kind': kind, 'target.id': id });
  return row === undefined ? undefined : v.parse(schemas.adaptations, row);
}

/** Without fields that say nothing: undefined, `hidden: false`, words without a word. */
export function withoutEmpty<T extends Change>(fields: T): T {
  const words = Object.fromEntries(Object.entries(fields.words ?? {}).filter(([, word]) => word));
  const entries = Object.entries({ ...fields, words: Object.keys(words).length > 0 ? words : undefined });
  return Object.fromEntries(
    entries.filter(([field, value]) => value !== undefined && !(field === 'hidden' && value === false)),
  ) as T;
}
