// Writing the talk log: the talks in which the questions are asked, one a day. Nothing here is needed to answer.
import { closed, preparationOn } from '#domain/preparing.ts';
import type { Plan, Talk } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';

export type Noted = Partial<Pick<Talk, 'who' | 'moodBefore' | 'moodAfter'>>;

/** Notes something of the talk of this day; the first note makes it. Talks of earlier days are over then. */
export function notePreparation(plan: Plan, day: string, noted: Noted): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const talks = await rows('talks', plan.id);
    const now = preparationOn(talks, day);
    if (now) return tx.put('talks', { ...now, ...noted });
    for (const talk of talks)
      if (talk.kind === 'preparation' && talk.state === 'going') await tx.put('talks', closed(talk, plan));
    await tx.add('talks', {
      planId: plan.id,
      roundId: plan.roundId,
      said: { by: 'self' },
      kind: 'preparation',
      state: 'going',
      day,
      who: [],
      points: [],
      ...noted,
    });
  });
}

/** The client stops: how far the talk of this day came is kept. Nothing happens when there is none; no step to undo. */
export function stopPreparation(plan: Plan, day: string): Promise<Saved> {
  return edit(
    plan.id,
    async (tx) => {
      const now = preparationOn(await rows('talks', plan.id), day);
      if (now) await tx.put('talks', closed(now, plan));
    },
    { undoable: false },
  );
}

export function changePreparation(talk: Talk, noted: Noted): Promise<Saved> {
  return onStored(talk, (tx, now) => tx.put('talks', { ...now, ...noted }));
}

export function removePreparation(talk: Talk): Promise<Saved> {
  return onStored(talk, (tx, now) => tx.remove('talks', now.id));
}

function onStored(talk: Talk, write: (tx: Edit, now: Talk) => Promise<void>): Promise<Saved> {
  return edit(talk.planId, async (tx) => {
    const now = await tx.get('talks', talk.id);
    if (now) await write(tx, now);
  });
}
