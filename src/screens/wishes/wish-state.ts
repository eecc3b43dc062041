// Where a wish stands, and how what was agreed of it goes. Pure.
import type { PlanContents } from '#domain/contents.ts';
import type { Agreement, CheckIn, Wish } from '#domain/records.ts';
import { lineOf } from '#domain/rounds.ts';

export const wishStates = ['new', 'talk', 'agreed', 'done', 'dropped'] as const;
export type WishState = (typeof wishStates)[number];

export function stateOf(wish: Wish): WishState {
  return wish.state ?? 'new';
}

/** What was agreed of a wish, also in earlier years, and not refused; the newest first. */
export function agreementsOf(
  wish: Wish,
  { agreements, wishes }: Pick<PlanContents, 'agreements' | 'wishes'>,
): readonly Agreement[] {
  const line = lineOf(wish, wishes);
  return agreements
    .filter(({ wishId, consent }) => wishId !== undefined && line.has(wishId) && consent !== 'no')
    .toReversed();
}

const SHOWN = 3;

/** The newest agreement of a wish, and how it went the last times, the oldest of these first. */
export function howItGoes(
  wish: Wish,
  contents: Pick<PlanContents, 'agreements' | 'wishes' | 'checkIns'>,
): { agreement: Agreement | undefined; checkIns: readonly CheckIn[] } {
  const of = agreementsOf(wish, contents);
  const ids = new Set(of.map(({ id }) => id));
  const went = contents.checkIns
    .filter(({ agreementId }) => ids.has(agreementId))
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(-SHOWN);
  return { agreement: of[0], checkIns: went };
}
