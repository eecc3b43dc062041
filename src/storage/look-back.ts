// Writing what the client decides when looking back on an agreement or a wish: each command is one transaction and can be undone.
import type { Agreement, LookedBack, Plan, Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { type Edit, edit } from './edit.ts';
import { retold, storeTold } from './told.ts';

/** It goes on as it is; on `lookBack` the client looks again. `lookedBack`: that this was decided when looking back. */
export function goOnUntil(agreement: Agreement, lookBack: string, lookedBack?: LookedBack): Promise<Saved> {
  return edit(agreement.planId, async (tx) => {
    const now = await tx.get('agreements', agreement.id);
    if (!now) return;
    const { state: _, ended: __, lookedBack: ___, consent, ...going } = now;
    // What was refused and goes on after all has to be read back again.
    const said = consent === undefined || consent === 'no' ? {} : { consent };
    await tx.put('agreements', { ...going, ...said, lookBack, ...(lookedBack && { lookedBack }) });
  });
}

/** It is done, or the client stops with it. It stays as it was, and does not come back on its days. */
export function endAgreement(agreement: Agreement, state: 'done' | 'stopped', day: string): Promise<Saved> {
  const verdict = state === 'done' ? 'done' : 'let-go';
  return edit(agreement.planId, (tx) => end(tx, agreement.id, state, { day, verdict }));
}

/**
 * The client wants it otherwise: what was agreed stops and stays readable; a new agreement takes its place, with other words
 * and the same people and days.
 */
export function agreeOtherwise(
  plan: Pick<Plan, 'roundId'>,
  agreement: Agreement,
  draft: ToldDraft,
  { day, lookBack }: { day: string; lookBack: string },
): Promise<Saved> {
  return edit(agreement.planId, async (tx) => {
    const now = await tx.get('agreements', agreement.id);
    if (!now) return;
    const lookedBack = { day, verdict: 'otherwise' } as const;
    await end(tx, now.id, 'stopped', lookedBack);
    const { id: _id, revision: _revision, order: _order, at: _at, text: _text, voice: _voice, ...same } = now;
    const {
      consent: _consent,
      state: _state,
      ended: _ended,
      talkId: _talkId,
      pointId: _pointId,
      photo,
      drawing,
      ...kept
    } = same;
    const told = await storeTold(tx, draft);
    // A new photo or drawing is its picture; without one, it keeps the picture it had.
    const picture = {
      ...(photo === undefined ? {} : { photo }),
      ...(drawing === undefined ? {} : { drawing }),
    };
    await tx.add('agreements', {
      ...kept,
      ...(now.rule !== undefined && now.from !== undefined && now.from < day ? { from: day } : {}),
      ...((told.photo ?? told.drawing) ? {} : picture),
      ...told,
      roundId: plan.roundId,
      lookBack,
      lookedBack,
    });
  });
}

/** What a wish has come to. Only the client lets one go. */
export function settleWish(
  wish: Wish,
  state: NonNullable<Wish['state']>,
  lookedBack: LookedBack,
): Promise<Saved> {
  return edit(wish.planId, async (tx) => {
    const now = await tx.get('wishes', wish.id);
    if (now) await tx.put('wishes', { ...now, state, lookedBack });
  });
}

/** The client wants it otherwise: the wish is told anew. */
export function wishOtherwise(wish: Wish, draft: ToldDraft, day: string): Promise<Saved> {
  return edit(wish.planId, async (tx) => {
    const now = await tx.get('wishes', wish.id);
    if (!now) return;
    const lookedBack = { day, verdict: 'otherwise' } as const;
    await tx.put('wishes', { ...(await retold(tx, now, draft)), lookedBack });
  });
}

async function end(tx: Edit, id: string, state: 'done' | 'stopped', lookedBack: LookedBack): Promise<void> {
  const now = await tx.get('agreements', id);
  if (now) await tx.put('agreements', { ...now, state, ended: lookedBack.day, lookedBack });
}
