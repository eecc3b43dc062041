// One year beside another: which rounds there are, what a round held, and what differs. Pure; no round is changed here.
import { answersOfRound } from './asking.ts';
import type { PlanContents } from './contents.ts';
import type { Day } from './days.ts';
import { goesOnAs, isGoing } from './looking-back.ts';
import type { Agreement, Answer, LookedBack, Plan, Round, Wish } from './records.ts';

/** The same plan, as it was in this round: what pages and progress are computed from. */
export function asInRound(contents: PlanContents, roundId: string): PlanContents {
  return { ...contents, plan: { ...contents.plan, roundId } };
}

/** The same to read, until the day on which the next one began: what ended since then was going on. */
export function asItWas(contents: PlanContents, roundId: string, until: Day): PlanContents {
  return {
    ...asInRound(contents, roundId),
    agreements: contents.agreements.map((agreement) => {
      if (agreement.ended === undefined || agreement.ended < until) return agreement;
      const { state: _, ended: __, ...going } = agreement;
      return going;
    }),
    checkIns: contents.checkIns.filter(({ day }) => day < until),
  };
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
  /** The client saw both, and said "Weet ik niet". */
  readonly unsure: boolean;
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
      ? [
          {
            questionId: now.questionId,
            before: earlier,
            now,
            settled: now.settled === earlierId,
            unsure: now.unsure === earlierId,
          },
        ]
      : [];
  });
}

/** A wish of an earlier round, and what became of it in the round that is going on: nothing yet, kept, changed, or over. */
export interface WishThen {
  readonly before: Wish;
  readonly now: Wish | undefined;
  /** The client said "Weet ik niet" of it in the round that is going on. */
  readonly unsure: boolean;
}

/** Whether it is still to be asked about: nothing was decided, not even "Weet ik niet". */
export function isOpen(then: Pick<WishThen, 'now' | 'unsure'>): boolean {
  return then.now === undefined && !then.unsure;
}

/** What the client wished, or refused, in an earlier round and was not over by its end; what they did not know then, too. */
export function wishesThen(
  { plan, wishes }: { readonly plan: Pick<Plan, 'roundId'> } & Pick<PlanContents, 'wishes'>,
  earlierId: string,
): readonly WishThen[] {
  const ofNow = wishes.filter(({ roundId }) => roundId === plan.roundId);
  const goneOn = new Set(
    wishes.flatMap(({ roundId, earlier }) => (roundId === plan.roundId ? [] : (earlier ?? []))),
  );
  return wishes
    .filter((wish) => wish.roundId !== plan.roundId && wish.kind !== 'enough' && !isOver(wish))
    .filter(({ id }) => !goneOn.has(id))
    .map((before) => ({
      before,
      now: ofNow.find(({ earlier }) => earlier === before.id),
      unsure: before.unsure === plan.roundId,
    }))
    .filter(
      ({ before, now, unsure }) =>
        before.roundId === earlierId || before.unsure === earlierId || unsure || now !== undefined,
    );
}

/** What the client wishes or refuses now and did not in any earlier round. */
export function newWishes({ plan, wishes }: Pick<PlanContents, 'plan' | 'wishes'>): readonly Wish[] {
  return wishes.filter(
    ({ roundId, kind, earlier }) => roundId === plan.roundId && kind !== 'enough' && earlier === undefined,
  );
}

/** What an agreement of before this year came to in it. `now` is what took its place, where the client wanted it otherwise. */
export interface AgreementThen {
  readonly before: Agreement;
  readonly now: Agreement | undefined;
  readonly became: 'goes-on' | 'changed' | 'done' | 'stopped';
}

/** The agreements of earlier rounds; with `since`, the day on which the round that is going on began, those that stood then. */
export function agreementsThen(
  { plan, agreements }: Pick<PlanContents, 'plan' | 'agreements'>,
  since: Day = '',
): readonly AgreementThen[] {
  const then = agreements.filter(
    (agreement) =>
      agreement.roundId !== plan.roundId &&
      agreement.consent !== 'no' &&
      (isGoing(agreement) || (agreement.ended !== undefined && agreement.ended >= since)),
  );
  const ids = new Set(then.map(({ id }) => id));
  return then
    .filter(({ earlier }) => earlier === undefined || !ids.has(earlier))
    .map((before) => {
      const last = goesOnAs(before, agreements);
      return { before, now: last === before ? undefined : last, became: becomes(before, last) };
    });
}

function becomes(before: Agreement, last: Agreement): AgreementThen['became'] {
  if (isGoing(last)) return last === before ? 'goes-on' : 'changed';
  // An earlier app did not note what took its place.
  if (last === before && before.lookedBack?.verdict === 'otherwise') return 'changed';
  return last.state === 'done' ? 'done' : 'stopped';
}

/** Whether it is no longer as it was. */
export function isOtherwise({ became }: AgreementThen): boolean {
  return became !== 'goes-on';
}

/** What is agreed now and goes on from nothing of before this year. */
export function newAgreements({
  plan,
  agreements,
}: Pick<PlanContents, 'plan' | 'agreements'>): readonly Agreement[] {
  const goesOn = new Set(
    agreements
      .filter(({ roundId }) => roundId !== plan.roundId)
      .map((agreement) => goesOnAs(agreement, agreements).id),
  );
  return agreements.filter(
    (agreement) => agreement.roundId === plan.roundId && isGoing(agreement) && !goesOn.has(agreement.id),
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
