// Writing talks: each command is one transaction and can be undone, but for where the talk is.
import type { Subject } from '#domain/agreeing.ts';
import type { Plan, Talk, Who, Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { agreedIn, mostPoints, subjectKey, toggled, whoKey } from '#domain/talk.ts';
import type { ToldDraft } from '#domain/told.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';
import { storeTold } from './told.ts';

/** Begins to get ready for a meeting; `how` are choices of question 6.7. Gives its id. */
export function planTalk(plan: Pick<Plan, 'id' | 'roundId'>, how: readonly string[]): Promise<Saved<string>> {
  return edit(plan.id, async (tx) => {
    const talk = await tx.add('talks', {
      planId: plan.id,
      roundId: plan.roundId,
      said: { by: 'self' },
      kind: 'meeting',
      state: 'planned',
      how: [...how],
      who: [],
      points: [],
    });
    return talk.id;
  });
}

/** Sets where, when and how the talk is, or how the client feels before or after it. Empty words take it away. */
export function changeTalk(
  talk: Talk,
  more: Partial<Pick<Talk, 'day' | 'time' | 'where' | 'how' | 'moodBefore' | 'moodAfter'>>,
): Promise<Saved> {
  return change(talk, (now) => {
    const next = { ...now, ...more };
    for (const field of ['day', 'time', 'where'] as const) if (next[field] === '') delete next[field];
    return next;
  });
}

/** Adds somebody who comes, or takes them off. */
export function toggleGuest(talk: Talk, who: Who): Promise<Saved> {
  return change(talk, (now) => ({ ...now, who: toggled(now.who, who) }));
}

/**
 * Adds a point, unless there are `mostPoints` or it is one already. A wish that is talked about says so. Gives whether it
 * was added.
 */
export function addPoint(talk: Talk, subject: Subject, draft: ToldDraft = {}): Promise<Saved<boolean>> {
  return edit(talk.planId, async (tx) => {
    const now = await tx.get('talks', talk.id);
    if (!now || now.points.length >= mostPoints) return false;
    const is = subjectKey(subject);
    if (subject.kind !== 'own' && now.points.some((point) => subjectKey(point.subject) === is)) return false;
    const point = { id: crypto.randomUUID(), subject, done: false, ...(await storeTold(tx, draft)) };
    await tx.put('talks', { ...now, points: [...now.points, point] });
    if (subject.kind === 'wish') await turnWish(tx, subject.id, ['new'], 'talk');
    return true;
  });
}

export function removePoint(talk: Talk, pointId: string): Promise<Saved> {
  return edit(talk.planId, async (tx) => {
    const now = await tx.get('talks', talk.id);
    const point = now?.points.find(({ id }) => id === pointId);
    if (!now || !point) return;
    await tx.put('talks', { ...now, points: now.points.filter(({ id }) => id !== pointId) });
    await untalked(tx, point.subject);
  });
}

/** Moves a point one place to the front or to the back. */
export function movePoint(talk: Talk, pointId: string, by: -1 | 1): Promise<Saved> {
  return change(talk, (now) => {
    const at = now.points.findIndex(({ id }) => id === pointId);
    const point = now.points[at];
    const other = now.points[at + by];
    if (!point || !other) return now;
    const points = now.points.with(at, other).with(at + by, point);
    return { ...now, points };
  });
}

/** Takes a talk away that did not begin. */
export function removeTalk(talk: Talk): Promise<Saved> {
  return edit(talk.planId, async (tx) => {
    await tx.remove('talks', talk.id);
    for (const { subject } of talk.points) await untalked(tx, subject);
  });
}

/** The talk begins, on this day, at its first point. */
export function beginTalk(talk: Talk, day: string): Promise<Saved> {
  return change(talk, (now) => ({ ...now, state: 'going', day, position: 0 }));
}

/** Keeps where the talk is; the points before it are done. No step to undo. */
export function goToPosition(talk: Talk, position: number): Promise<Saved> {
  return change(
    talk,
    (now) => ({
      ...now,
      position,
      points: now.points.map((point, at) => ({ ...point, done: point.done || at < position })),
    }),
    { undoable: false },
  );
}

/** Somebody signs (and tells how), refuses or waits. What they said before gives way. */
export function sign(
  talk: Talk,
  who: Who,
  answer: 'signed' | 'refused' | 'later',
  draft: ToldDraft = {},
): Promise<Saved> {
  return edit(talk.planId, async (tx) => {
    const now = await tx.get('talks', talk.id);
    if (!now) return;
    const others = (now.signatures ?? []).filter((one) => whoKey(one.who) !== whoKey(who));
    const own = { id: crypto.randomUUID(), who, answer, at: Date.now(), ...(await storeTold(tx, draft)) };
    await tx.put('talks', { ...now, signatures: [...others, own] });
  });
}

/** The talk is over. A wish of which something was agreed, and was not refused, says so. */
export function endTalk(talk: Talk): Promise<Saved> {
  return edit(talk.planId, async (tx) => {
    const now = await tx.get('talks', talk.id);
    if (!now) return;
    await tx.put('talks', { ...now, state: 'done' });
    const agreed = agreedIn(talk, await rows('agreements', talk.planId)).filter(
      ({ consent }) => consent === 'yes',
    );
    for (const wishId of new Set(agreed.flatMap((one) => one.wishId ?? []))) {
      await turnWish(tx, wishId, ['new', 'talk'], 'agreed');
    }
  });
}

function change(talk: Talk, to: (now: Talk) => Talk, options?: { undoable: boolean }): Promise<Saved> {
  return edit(
    talk.planId,
    async (tx) => {
      const now = await tx.get('talks', talk.id);
      if (now) await tx.put('talks', to(now));
    },
    options,
  );
}

async function untalked(tx: Edit, subject: Subject): Promise<void> {
  if (subject.kind === 'wish') await turnWish(tx, subject.id, ['talk'], 'new');
}

// What the client said of a wish stays: only these states turn by themselves.
async function turnWish(
  tx: Edit,
  id: string,
  from: readonly NonNullable<Wish['state']>[],
  state: NonNullable<Wish['state']>,
): Promise<void> {
  const wish = await tx.get('wishes', id);
  if (wish && from.includes(wish.state ?? 'new')) await tx.put('wishes', { ...wish, state });
}
