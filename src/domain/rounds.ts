// One year beside another: which rounds there are, what a round held, and what differs. Pure; no round is changed here.
import { answersOfRound } from './asking.ts';
import type { PlanContents } from './contents.ts';
import type { Answer, LookedBack, Round, Wish } from './records.ts';

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
  /** The client saw both, and said that it is as it is now. */
  readonly settled: boolean;
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
    return differs
      ? [{ questionId: now.questionId, before: earlier, now, settled: now.settled === earlierId }]
      : [];
  });
}

/** A wish of an earlier round, and what became of it in the round that is going on: nothing yet, kept, changed, or over. */
export interface WishThen {
  readonly before: Wish;
  readonly now: Wish | undefined;
}

/** What the client wished, or refused, in an earlier round and was not over by its end. */
export function wishesThen(
  { plan, wishes }: Pick<PlanContents, 'plan' | 'wishes'>,
  earlierId: string,
): readonly WishThen[] {
  const ofNow = wishes.filter(({ roundId }) => roundId === plan.roundId);
  return wishes
    .filter((wish) => wish.roundId === earlierId && wish.kind !== 'enough' && !isOver(wish))
    .map((before) => ({ before, now: ofNow.find(({ earlier }) => earlier === before.id) }));
}

/** What the client wishes or refuses now and did not in any earlier round. */
export function newWishes({ plan, wishes }: Pick<PlanContents, 'plan' | 'wishes'>): readonly Wish[] {
  return wishes.filter(
    ({ roundId, kind, earlier }) => roundId === plan.roundId && kind !== 'enough' && earlier === undefined,
  );
}

/** Fulfilled, or let go. */
export function isOver({ state }: Pick<Wish, 'state'>): boolean {
  return state === 'done' || state === 'dropped';
}

/** Where a wish stands once this was decided of it; `open` where it goes on. */
export function stateAfter<S>(verdict: LookedBack['verdict'], open: S): S | 'done' | 'dropped' {
  return verdict === 'done' ? 'done' : verdict === 'let-go' ? 'dropped' : open;
}

/** Whether a wish says the same as one of another round, wherever each of them stands by now. */
export function saysTheSame(one: Wish, other: Wish): boolean {
  return toldBy(one) === toldBy(other);
}

/** The ids of a wish and of those of earlier rounds that it goes on from: what was agreed of one was agreed of all. */
export function lineOf(wish: Wish, wishes: readonly Wish[]): ReadonlySet<string> {
  const line = new Set<string>();
  const byId = new Map(wishes.map((one) => [one.id, one]));
  for (let id: string | undefined = wish.id; id !== undefined && !line.has(id); id = byId.get(id)?.earlier) {
    line.add(id);
  }
  return line;
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

function toldBy({ topicId, kind, from, text, photo, voice, drawing }: Wish): string {
  return JSON.stringify([
    topicId,
    kind,
    from?.questionId,
    from?.card,
    text?.trim().toLocaleLowerCase(),
    photo,
    voice,
    drawing,
  ]);
}
