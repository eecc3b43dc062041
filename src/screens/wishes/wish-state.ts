// Where a wish stands, and how what was agreed of it goes. Pure.
import type { PlanContents } from '#domain/contents.ts';
import type { Agreement, CheckIn, Wish } from '#domain/records.ts';

export const wishStates = ['new', 'talk', 'agreed', 'done', 'dropped'] as const;
export type WishState = (typeof wishStates)[number];

export function stateOf(wish: Wish): WishState {
  return wish.state ?? 'new';
}

/** What was agreed of a wish and not refused, the newest first. */
export function agreementsOf(wish: Wish, agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.filter(({ wishId, consent }) => wishId === wish.id && consent !== 'no').toReversed();
}

const SHOWN = 3;

/** The newest agreement of a wish, and how it went the last times, the oldest of these first. */
export function howItGoes(
  wish: Wish,
  { agreements, checkIns }: Pick<PlanContents, 'agreements' | 'checkIns'>,
): { agreement: Agreement | undefined; checkIns: readonly CheckIn[] } {
  const of = agreementsOf(wish, agreements);
  const ids = new Set(of.map(({ id }) => id));
  const went = checkIns
    .filter(({ agreementId }) => ids.has(agreementId))
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(-SHOWN);
  return { agreement: of[0], checkIns: went };
}
