// Writing what becomes of the wishes of an earlier round. That is said in the round that is going on; the earlier one never changes.
import type { LookedBack, Wish } from '#domain/records.ts';
import { isOver, saysTheSame, stateAfter, wishesThen } from '#domain/rounds.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';
import { isKept, type PlanNow, renew } from './taken-over.ts';
import { retold } from './told.ts';

/**
 * What becomes of one wish of an earlier round: it goes on, it goes on otherwise (`draft`), it is fulfilled or let go. That is
 * said in the round that is going on, of the wish that goes on from it; the old one stays as it was.
 */
export function decideOnWish(
  plan: PlanNow,
  then: Wish,
  lookedBack: LookedBack,
  draft?: ToldDraft,
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const now = await wishOfNow(tx, plan, then);
    const { state: _, ...rest } = draft ? await retold(tx, now, draft) : now;
    const open = isOver(now) ? then.state : now.state;
    const state = stateAfter(lookedBack.verdict, open);
    await tx.put('wishes', { ...rest, ...(state === undefined ? {} : { state }), lookedBack });
  });
}

/**
 * The client does not know whether a wish of an earlier round goes on: that is an answer, and is remembered. What was decided of it
 * is taken back; where something came of that already, the wish of now stays, and says it too.
 */
export function unsureOfWish(plan: PlanNow, then: Wish, day: LookedBack['day']): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const before = await tx.get('wishes', then.id);
    if (!before) return;
    await tx.put('wishes', { ...before, unsure: plan.roundId });
    const now = (await rows('wishes', plan.id)).find(
      ({ roundId, earlier }) => roundId === plan.roundId && earlier === then.id,
    );
    if (!now) return;
    const { state: _, ...rest } = now;
    const state = isOver(now) ? then.state : now.state;
    const open = { ...rest, ...(state === undefined ? {} : { state }) };
    if (isKept(open, then) && !(await wishesInUse(plan.id)).has(now.id)) await tx.remove('wishes', now.id);
    else await tx.put('wishes', { ...open, lookedBack: { day, verdict: 'unknown' } });
  });
}

/** Takes back that one wish was kept as it was: nothing is said of it any more. Of what is in use nothing goes. */
export function leaveWish(plan: PlanNow, then: Wish): Promise<Saved> {
  return edit(plan.id, (tx) => leaveWishes(tx, plan, [then]));
}

/** The wish of this round that goes on from an earlier one; there is one from now on. One that was told anew in the same words is it. */
export async function wishOfNow(tx: Edit, plan: PlanNow, then: Wish): Promise<Wish> {
  const ofNow = (await rows('wishes', plan.id)).filter(({ roundId }) => roundId === plan.roundId);
  const known = ofNow.find(({ earlier }) => earlier === then.id);
  if (known) return known;
  const twin = ofNow.find((wish) => wish.earlier === undefined && saysTheSame(wish, then));
  if (!twin) {
    const { unsure: _, ...says } = then;
    return renew(tx, 'wishes', { ...says, earlier: then.id }, plan);
  }
  const linked = { ...twin, earlier: then.id };
  await tx.put('wishes', linked);
  return linked;
}

/** The wishes of a topic that can be taken over from an earlier round; "Het is goed zo" is one of them. */
export async function wishesOf(plan: PlanNow, earlierId: string, topicId: string): Promise<readonly Wish[]> {
  const wishes: Wish[] = await rows('wishes', plan.id);
  const enough = wishes.filter(({ roundId, kind }) => roundId === earlierId && kind === 'enough');
  return [...wishesThen({ plan, wishes }, earlierId).map(({ before }) => before), ...enough].filter(
    (wish) => wish.topicId === topicId && !isOver(wish),
  );
}

/** Takes back that wishes were kept; of what is in use, or was changed, nothing goes. */
export async function leaveWishes(tx: Edit, plan: PlanNow, then: readonly Wish[]): Promise<void> {
  const used = await wishesInUse(plan.id);
  for (const wish of await rows('wishes', plan.id)) {
    const from = wish.roundId === plan.roundId && then.find(({ id }) => id === wish.earlier);
    if (from && isKept(wish, from) && !used.has(wish.id)) await tx.remove('wishes', wish.id);
  }
}

/** The wishes of which something was agreed, or that are a point of a talk. */
async function wishesInUse(planId: string): Promise<ReadonlySet<string>> {
  const agreements = await rows('agreements', planId);
  const talks = await rows('talks', planId);
  return new Set([
    ...agreements.flatMap(({ wishId }) => wishId ?? []),
    ...talks.flatMap(({ points }) =>
      points.flatMap(({ subject }) => (subject.kind === 'wish' ? subject.id : [])),
    ),
  ]);
}
