// One year beside another: which rounds there are, what a round held, and what differs. Pure; no round is changed here.
import { answersOfRound } from './asking.ts';
import type { PlanContents } from './contents.ts';
import type { Answer, Round } from './records.ts';

/** The same plan, as it was in this round: what pages and progress are computed from. */
export function asInRound(contents: PlanContents, roundId: string): PlanContents {
  return { ...contents, plan: { ...contents.plan, roundId } };
}

/** The rounds before the one that is going on, the latest first. */
export function earlierRounds({ plan, rounds }: Pick<PlanContents, 'plan' | 'rounds'>): readonly Round[] {
  const sorted = rounds.toSorted((a, b) => a.order - b.order);
  const now = sorted.findIndex((round) => round.id === plan.roundId);
  return sorted.slice(0, now === -1 ? sorted.length : now).toReversed();
}

export interface Difference {
  readonly questionId: string;
  readonly before: Answer;
  readonly now: Answer;
}

/** What was answered in both rounds, and not the same: other cards, or another place for one of them. In order of `now`. */
export function differences(
  { plan, answers }: Pick<PlanContents, 'plan' | 'answers'>,
  earlierId: string,
): readonly Difference[] {
  const before = answersOfRound(answers, earlierId);
  return [...answersOfRound(answers, plan.roundId).values()].flatMap((now) => {
    const earlier = before.get(now.questionId);
    const differs = earlier && saysSomething(earlier) && saysSomething(now) && !isSame(earlier, now);
    return differs ? [{ questionId: now.questionId, before: earlier, now }] : [];
  });
}

/** Whether two answers say the same. The order of tapping says nothing. */
export function isSame(one: Answer, other: Answer): boolean {
  return standing(one) === standing(other);
}

function saysSomething({ state, marks }: Answer): boolean {
  return state === 'unknown' || (state === 'answered' && marks.length > 0);
}

function standing({ state, marks }: Answer): string {
  const places = marks.map(({ card, value }) => `${card}=${value}`).toSorted();
  return [state, ...places].join(' ');
}
