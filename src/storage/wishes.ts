// Writing wishes: each command is one transaction and can be undone.
import type { Plan, Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { ofPlan } from './db.ts';
import { edit } from './edit.ts';
import { retold, storeTold } from './told.ts';

export type WishDraft = Pick<Wish, 'topicId' | 'kind'> & Partial<Pick<Wish, 'from' | 'locked'>> & ToldDraft;

/** Adds a wish. "Het is goed zo" (`enough`) stands once per topic and round. Gives the wish's id. */
export function addWish(plan: Pick<Plan, 'id' | 'roundId'>, draft: WishDraft): Promise<Saved<string>> {
  return edit(plan.id, async (tx) => {
    const { topicId, kind, from, locked = false, ...told } = draft;
    const wishes: Wish[] = await ofPlan('wishes', plan.id).toArray();
    const earlier = wishes.find(
      (wish) =>
        wish.roundId === plan.roundId &&
        wish.topicId === topicId &&
        kind === 'enough' &&
        wish.kind === 'enough',
    );
    if (earlier) return earlier.id;
    const wish = await tx.add('wishes', {
      planId: plan.id,
      roundId: plan.roundId,
      said: { by: 'self' },
      matters: false,
      topicId,
      kind,
      locked,
      ...(from ? { from } : {}),
      ...(await storeTold(tx, told)),
    });
    return wish.id;
  });
}

/** Changes a wish's words or media, lock or whether it matters most. */
export function changeWish(
  wish: Wish,
  change: ToldDraft & Partial<Pick<Wish, 'matters' | 'locked' | 'said'>>,
): Promise<Saved> {
  return edit(wish.planId, async (tx) => {
    const now = await tx.get('wishes', wish.id);
    if (!now) return;
    const { matters = now.matters, locked = now.locked, said = now.said, ...told } = change;
    await tx.put('wishes', { ...(await retold(tx, now, told)), matters, locked, said });
  });
}

export function removeWish(wish: Wish): Promise<Saved> {
  return edit(wish.planId, (tx) => tx.remove('wishes', wish.id));
}
