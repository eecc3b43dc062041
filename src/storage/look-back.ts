// Writing what the client decides when looking back on an agreement or a wish: each command is one transaction and can be undone.
import { goesOnAs, isDecided, isGoing } from '#domain/looking-back.ts';
import type { Agreement, LookedBack, Plan, Wish } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { agreedAnew } from './agreements.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';
import { retold, storeTold } from './told.ts';

/** It goes on as it is; on `lookBack` the client looks again. It was not decided in a looking back. */
export function goOnUntil(agreement: Agreement, lookBack: string): Promise<Saved> {
  return edit(agreement.planId, (tx) => goOn(tx, agreement.id, lookBack));
}

/** It is done, or the client stops with it. It stays as it was, and does not come back on its days. */
export function endAgreement(agreement: Agreement, state: 'done' | 'stopped', day: string): Promise<Saved> {
  const verdict = state === 'done' ? 'done' : 'let-go';
  return edit(agreement.planId, (tx) => end(tx, agreement.id, { day, verdict }));
}

/** What the client decides of an agreement; on `lookBack` they look again. */
export type Decision =
  | { readonly verdict: 'go-on' | 'unknown'; readonly lookBack: string }
  | { readonly verdict: 'otherwise'; readonly lookBack: string; readonly draft: ToldDraft }
  | { readonly verdict: 'done' | 'let-go' };

/**
 * Decides on an agreement in a looking back that began on `since` and goes on on `day`. Where the client wants it otherwise it stops,
 * stays readable, and a new one takes its place, with other words and the same people and days. Whoever decides again decides on both: what
 * was made in this looking back is told anew, or goes.
 */
export function decideOnAgreement(
  plan: Pick<Plan, 'roundId'>,
  agreement: Agreement,
  decision: Decision,
  { day, since }: { day: string; since: string },
): Promise<Saved> {
  return edit(agreement.planId, async (tx) => {
    const all = await rows('agreements', agreement.planId);
    const before = all.find(({ id }) => id === agreement.id);
    if (!before) return;
    const now = goesOnAs(before, all);
    // Nothing came of it yet, so it is no agreement of its own.
    const isFresh = async ({ id, earlier }: Agreement) => {
      const from = all.find((one) => one.id === earlier);
      const noted = await tx.find('checkIns', { agreementId: id });
      return from?.lookedBack?.verdict === 'otherwise' && isDecided(from, since) && noted === undefined;
    };
    const lookedBack = { day, verdict: decision.verdict };
    if (decision.verdict === 'otherwise') {
      const { draft, lookBack } = decision;
      if (!isGoing(now))
        await takePlaceOf(tx, before, draft, { roundId: plan.roundId, lookBack, lookedBack });
      else if (await isFresh(now))
        await tx.put('agreements', { ...(await agreedAnew(tx, now, draft)), lookedBack });
      else await takePlaceOf(tx, now, draft, { roundId: plan.roundId, lookBack, lookedBack });
      return;
    }
    if (now.id !== before.id && isGoing(now)) {
      if (await isFresh(now)) await tx.remove('agreements', now.id);
      else await end(tx, now.id, { day, verdict: 'let-go' });
    }
    if ('lookBack' in decision) await goOn(tx, before.id, decision.lookBack, lookedBack);
    else await end(tx, before.id, lookedBack);
  });
}

/** The old one ends, and another one like it begins. */
async function takePlaceOf(
  tx: Edit,
  before: Agreement,
  draft: ToldDraft,
  { lookedBack, ...more }: Pick<Agreement, 'roundId'> & { lookBack: string; lookedBack: LookedBack },
): Promise<void> {
  await end(tx, before.id, lookedBack);
  const { id: earlier, revision: _revision, base: _base, order: _order, at: _at, ...same } = before;
  const {
    text: _text,
    voice: _voice,
    consent: _consent,
    state: _state,
    ended: _ended,
    talkId: _talkId,
    pointId: _pointId,
    photo,
    drawing,
    pictureWord,
    ...kept
  } = same;
  const told = await storeTold(tx, draft);
  // A new photo or drawing is its picture; without one, it keeps the picture it had.
  const picture = {
    ...(photo === undefined ? {} : { photo }),
    ...(drawing === undefined ? {} : { drawing }),
    ...(pictureWord === undefined ? {} : { pictureWord }),
  };
  const { day } = lookedBack;
  await tx.add('agreements', {
    ...kept,
    ...(before.rule !== undefined && before.from !== undefined && before.from < day ? { from: day } : {}),
    ...((told.photo ?? told.drawing) ? {} : picture),
    ...told,
    ...more,
    earlier,
    lookedBack,
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

async function goOn(tx: Edit, id: string, lookBack: string, lookedBack?: LookedBack): Promise<void> {
  const now = await tx.get('agreements', id);
  if (!now) return;
  const { state: _, ended: __, lookedBack: ___, consent, ...going } = now;
  // What was refused and goes on after all has to be read back again.
  const said = consent === undefined || consent === 'no' ? {} : { consent };
  await tx.put('agreements', { ...going, ...said, lookBack, ...(lookedBack && { lookedBack }) });
}

async function end(tx: Edit, id: string, lookedBack: LookedBack): Promise<void> {
  const now = await tx.get('agreements', id);
  const state = lookedBack.verdict === 'done' ? 'done' : 'stopped';
  if (now) await tx.put('agreements', { ...now, state, ended: lookedBack.day, lookedBack });
}
