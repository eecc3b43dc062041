// Writing the adaptations of a file, or what a plan begins with: many at once, in one transaction.
import type { Saved } from '#domain/saved.ts';
import type { NewMedia } from '#domain/told.ts';
import { type Change, findAdaptation, type Own, type Target, withoutEmpty } from './adaptation-rows.ts';
import { type Edit, edit } from './edit.ts';

type Adapted = Change & { readonly target: Target; readonly own?: Own | undefined };

/**
 * Puts in many at once, such as those of a file; each in the place of what stood at its target. `undoable: false` is for what
 * a plan begins with.
 */
export function adaptAll(
  planId: string,
  changes: readonly Adapted[],
  media: ReadonlyMap<string, NewMedia>,
  { undoable = true } = {},
): Promise<Saved> {
  return edit(planId, (tx) => putAll(tx, planId, changes, media), { undoable });
}

async function putAll(
  tx: Edit,
  planId: string,
  changes: readonly Adapted[],
  media: ReadonlyMap<string, NewMedia>,
): Promise<void> {
  const store = async (id: string | undefined) => {
    const medium = id === undefined ? undefined : media.get(id);
    return medium && tx.addMedia(medium);
  };
  for (const { photo, voice, ...change } of changes) {
    const now = await findAdaptation(tx, planId, change.target);
    const fields = withoutEmpty({ ...change, photo: await store(photo), voice: await store(voice) });
    // Whether the client knows a picture is theirs, whatever a file says.
    const { known, unsure } = now ?? {};
    const record = { ...withoutEmpty({ ...fields, known, unsure }), target: change.target };
    if (now) {
      const { id, revision, order, at, said } = now;
      await tx.put('adaptations', { ...record, id, planId, revision, order, at, said });
    } else await tx.add('adaptations', { planId, said: { by: 'self' }, ...record });
  }
}
