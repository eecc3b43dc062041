// What there is to look back on, and what was decided in this looking back already. Pure.
import type { PlanContents } from '#domain/contents.ts';
import type { Day } from '#domain/days.ts';
import { isDecided, isGoing, toLookBackOn } from '#domain/looking-back.ts';
import type { Agreement, Wish } from '#domain/records.ts';
import { isOver } from '#domain/rounds.ts';

export type Item =
  | { readonly kind: 'agreement'; readonly record: Agreement }
  | { readonly kind: 'wish'; readonly record: Wish };

/**
 * The agreements whose day has come, the other ones that go on, and the wishes of this year that are open; with what was ended,
 * fulfilled or let go in this looking back.
 */
export function itemsOf(
  { plan, agreements, wishes }: PlanContents,
  { today, since }: { readonly today: Day; readonly since: Day },
): readonly Item[] {
  const due = toLookBackOn(agreements, today);
  // What goes on otherwise is there as the agreement that took its place.
  const ended = (agreement: Agreement) =>
    isDecided(agreement, since) && agreement.lookedBack?.verdict !== 'otherwise';
  const others = agreements.filter(
    (agreement) => !due.includes(agreement) && (isGoing(agreement) || ended(agreement)),
  );
  const open = wishes.filter(
    (wish) =>
      wish.roundId === plan.roundId && wish.kind === 'wish' && (!isOver(wish) || isDecided(wish, since)),
  );
  return [
    ...[...due, ...others].map((record): Item => ({ kind: 'agreement', record })),
    ...open.map((record): Item => ({ kind: 'wish', record })),
  ];
}

/** What the client did not decide on yet, and what has its day again. */
export function undecided(
  items: readonly Item[],
  { today, since }: { readonly today: Day; readonly since: Day },
): readonly Item[] {
  return items.filter(
    ({ kind, record }) =>
      !isDecided(record, since) || (kind === 'agreement' && toLookBackOn([record], today).length > 0),
  );
}
