// What was noted through the weeks of an agreement helps to remember how it went.
import type { PlanContents } from '#domain/contents.ts';
import type { CardRef, CheckIn } from '#domain/records.ts';

/** The last times that the agreement of a card was looked at, the latest last; none of another card. */
export function wentOf(
  card: CardRef,
  { checkIns }: Pick<PlanContents, 'checkIns'>,
  times: number,
): readonly CheckIn[] {
  return checkIns
    .filter(({ agreementId }) => card === `agreement:${agreementId}`)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(-times);
}
