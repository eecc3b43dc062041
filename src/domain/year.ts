// On which days a year began and ended, as far as its rounds tell. Pure.
import type { PlanContents } from './contents.ts';
import { type Day, dayOf } from './days.ts';
import type { Round } from './records.ts';

/** The day on which the round that is going on began. */
export function beganOn({ plan, rounds }: Pick<PlanContents, 'plan' | 'rounds'>): Day {
  return dayOf(new Date(rounds.find(({ id }) => id === plan.roundId)?.at ?? 0));
}

/** The day on which the round after this one began; nothing when there is none. */
export function endedOn({ order }: Round, rounds: readonly Round[]): Day | undefined {
  const [next] = rounds.filter((round) => round.order > order).toSorted((a, b) => a.order - b.order);
  return next && dayOf(new Date(next.at));
}
