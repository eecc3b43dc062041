// Writing what family adds: taking in a reply, and what the client says of each addition.
import type { Addition, Media, Plan } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { mediaIdsIn, type Told } from '#domain/told.ts';
import { edit } from './edit.ts';

/** A reply as it came. Its photos are drawn anew when they are read. */
export interface ReplyToReceive {
  readonly to: { readonly copyId?: string | undefined };
  readonly from: { readonly name: string; readonly relation?: string | undefined };
  readonly additions: readonly (Pick<Addition, 'id' | 'place' | 'at'> & Told)[];
  readonly readMedia: (id: string) => Promise<Media | undefined>;
}

/**
 * Takes in a reply: one transaction, after all its media were read. What is here already is not added again; gives how many are new.
 * What the client cannot see or hear any more is left out of an addition, and the rest of it stays.
 */
export async function receiveReply(
  plan: Pick<Plan, 'id' | 'roundId'>,
  { to, from, additions, readMedia }: ReplyToReceive,
): Promise<Saved<number>> {
  const media = new Map<string, Media>();
  for (const id of mediaIdsIn(additions)) {
    const medium = await readMedia(id);
    if (medium) media.set(id, medium);
  }
  return edit(plan.id, async (tx) => {
    const copy = to.copyId === undefined ? undefined : await tx.get('copies', to.copyId);
    let added = 0;
    for (const { id: source, place, at: _, text, photo, voice, drawing } of additions) {
      if ((await tx.find('additions', { planId: plan.id, source })) !== undefined) continue;
      const told: Told = text === undefined ? {} : { text };
      for (const [field, id] of Object.entries({ photo, voice, drawing })) {
        const medium = id === undefined ? undefined : media.get(id);
        if (!medium) continue;
        const { id: _id, planId: _planId, ...fresh } = medium;
        told[field as 'photo'] = await tx.addMedia(fresh);
      }
      await tx.add('additions', {
        planId: plan.id,
        roundId: plan.roundId,
        said: { by: 'other', name: from.name },
        ...(from.relation === undefined ? {} : { relation: from.relation }),
        place,
        ...told,
        state: 'new',
        source,
        ...(copy?.planId === plan.id ? { copyId: copy.id } : {}),
      });
      added += 1;
    }
    return added;
  });
}

/**
 * What the client says of an addition. What is said for the first time belongs to the round that goes on, whenever it came; said
 * otherwise later, it stays where it was.
 */
export function judgeAddition(
  { id, planId }: Pick<Addition, 'id' | 'planId'>,
  state: Addition['state'],
): Promise<Saved> {
  return edit(planId, async (tx) => {
    const now = await tx.get('additions', id);
    const plan = await tx.get('plans', planId);
    if (!now || !plan || now.state === state) return;
    await tx.put('additions', {
      ...now,
      state,
      roundId: now.state === 'new' ? plan.roundId : now.roundId,
    });
  });
}
