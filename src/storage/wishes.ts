// Writing wishes: each command is one transaction and can be undone.
import type { Plan, Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { ofPlan } from './db.ts';
import { type Edit, edit } from './edit.ts';
import { retold, storeTold } from './told.ts';

/** As many as a record holds. */
export const mostSteps = 20;

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

/** Changes a wish's words or media, lock, state or whether it matters most. */
export function changeWish(
  wish: Wish,
  change: ToldDraft & Partial<Pick<Wish, 'matters' | 'locked' | 'said' | 'state'>>,
): Promise<Saved> {
  return edit(wish.planId, async (tx) => {
    const now = await tx.get('wishes', wish.id);
    if (!now) return;
    const {
      matters = now.matters,
      locked = now.locked,
      said = now.said,
      state = now.state,
      ...told
    } = change;
    await tx.put('wishes', {
      ...(await retold(tx, now, told)),
      matters,
      locked,
      said,
      ...(state === undefined ? {} : { state }),
    });
  });
}

export function removeWish(wish: Wish): Promise<Saved> {
  return edit(wish.planId, (tx) => tx.remove('wishes', wish.id));
}

/** Adds a step before all others: from the dream back to now. No more than `mostSteps`. */
export function addStep(wish: Wish, draft: ToldDraft): Promise<Saved> {
  return changeSteps(wish, async (steps, tx) =>
    steps.length >= mostSteps
      ? steps
      : [{ id: crypto.randomUUID(), done: false, ...(await storeTold(tx, draft)) }, ...steps],
  );
}

/** Tells a step anew, or ticks it: done, or not yet. */
export function changeStep(
  wish: Wish,
  stepId: string,
  { done, ...draft }: ToldDraft & { done?: boolean },
): Promise<Saved> {
  return changeSteps(wish, (steps, tx) =>
    Promise.all(
      steps.map(async (step) =>
        step.id === stepId ? { ...(await retold(tx, step, draft)), done: done ?? step.done } : step,
      ),
    ),
  );
}

/** Moves a step one place towards now (-1) or towards the dream (1). */
export function moveStep(wish: Wish, stepId: string, by: -1 | 1): Promise<Saved> {
  return changeSteps(wish, (steps) => {
    const at = steps.findIndex(({ id }) => id === stepId);
    const step = steps[at];
    const other = steps[at + by];
    return step && other ? steps.with(at, other).with(at + by, step) : steps;
  });
}

export function removeStep(wish: Wish, stepId: string): Promise<Saved> {
  return changeSteps(wish, (steps) => steps.filter(({ id }) => id !== stepId));
}

type Steps = NonNullable<Wish['steps']>;

function changeSteps(wish: Wish, to: (steps: Steps, tx: Edit) => Steps | Promise<Steps>): Promise<Saved> {
  return edit(wish.planId, async (tx) => {
    const now = await tx.get('wishes', wish.id);
    if (now) await tx.put('wishes', { ...now, steps: await to(now.steps ?? [], tx) });
  });
}
