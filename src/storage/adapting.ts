// Writing what a supporter changes of questions, topics and choices: each command is one transaction and can be undone.
import { putBackOf } from '#domain/fit.ts';
import type { Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { type Change, findAdaptation, type NewLook, putAdaptation, type Target } from './adaptation-rows.ts';
import { ofPlan } from './db.ts';
import { type Edit, edit } from './edit.ts';

/** Changes one target; what is `undefined` in the change goes back to the catalogue's. Nothing left to say: the record goes. */
export function adapt(planId: string, target: Target, change: Change, look: NewLook = {}): Promise<Saved> {
  return edit(planId, (tx) => putAdaptation(tx, planId, target, change, look));
}

/**
 * Gives a choice another word. `before` is the word until now: wishes that were made of the card keep it.
 */
export function renameChoice(
  planId: string,
  choiceId: string,
  name: string | undefined,
  before: string,
): Promise<Saved> {
  return edit(planId, async (tx) => {
    await keepWord(tx, planId, choiceId, before);
    await putAdaptation(
      tx,
      planId,
      { kind: 'choice', id: choiceId },
      { words: name === undefined ? undefined : { name } },
    );
  });
}

/** Wishes that were made of a card keep the word that it had. */
async function keepWord(tx: Edit, planId: string, choiceId: string, word: string): Promise<void> {
  const wishes: Wish[] = await ofPlan('wishes', planId).toArray();
  for (const wish of wishes) {
    const isOfCard = wish.from?.card === `choice:${choiceId}` && wish.text === undefined;
    if (isOfCard) await tx.put('wishes', { ...wish, text: word });
  }
}

/** Puts these in their places. */
export function moveTo(
  planId: string,
  kind: Target['kind'],
  places: ReadonlyMap<string, number>,
): Promise<Saved> {
  return edit(planId, async (tx) => {
    for (const [id, place] of places) await putAdaptation(tx, planId, { kind, id }, { place });
  });
}

/** Puts targets back as they were. What was added stays, as it was when it was added, and whether the client knows a picture. */
export function putBack(planId: string, targets: readonly Target[]): Promise<Saved> {
  return edit(planId, async (tx) => {
    for (const target of targets) {
      const now = await findAdaptation(tx, planId, target);
      if (now === undefined) continue;
      if (now.own) {
        await putAdaptation(tx, planId, target, { hidden: undefined, place: undefined, photo: undefined });
        continue;
      }
      if (target.kind === 'choice' && now.words?.name) await keepWord(tx, planId, target.id, now.words.name);
      const left = putBackOf(now);
      if (left) await tx.put('adaptations', left);
      else await tx.remove('adaptations', now.id);
    }
  });
}
