// Writing rounds: a new year starts beside the old one, and takes over from it what the client says. The old one never changes.
import * as v from 'valibot';
import { isAnswered } from '#domain/progress.ts';
import type { Answer, LookedBack, Observation, Plan, RecordOf, Wish } from '#domain/records.ts';
import { schemas } from '#domain/records.ts';
import { isOver, isSame, saysTheSame, stateAfter } from '#domain/rounds.ts';
import type { Saved } from '#domain/saved.ts';
import type { ToldDraft } from '#domain/told.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';
import { retold } from './told.ts';

/** Starts a new year: a round in which nothing is answered yet. Gives its id. */
export function startRound(planId: string): Promise<Saved<string | undefined>> {
  return edit(planId, async (tx) => {
    const plan = await tx.get('plans', planId);
    if (!plan) return undefined;
    const round = await tx.add('rounds', { planId, said: { by: 'self' } });
    const { position: _, ...rest } = plan;
    await tx.put('plans', { ...rest, roundId: round.id });
    return round.id;
  });
}

/**
 * Takes answers over from an earlier round, with what others saw there. Nothing that was answered in this round already gives
 * way, and nothing is taken over twice.
 */
export function keepAnswers(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, (tx) => takeOver(tx, plan, earlierId, questionIds));
}

/** The same for all of a topic, and its wishes too, but those that were fulfilled or let go. */
export function keepTopic(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  topicId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    await takeOver(tx, plan, earlierId, questionIds);
    const then = (await rows('wishes', plan.id)).filter(
      (wish) => wish.roundId === earlierId && wish.topicId === topicId && !isOver(wish),
    );
    for (const wish of then) await wishOfNow(tx, plan, wish);
  });
}

/**
 * What becomes of one wish of an earlier round: it goes on, it goes on otherwise (`draft`), it is fulfilled or let go. That is
 * said in the round that is going on, of the wish that goes on from it; the old one stays as it was.
 */
export function decideOnWish(
  plan: Pick<Plan, 'id' | 'roundId'>,
  then: Wish,
  lookedBack: LookedBack,
  draft?: ToldDraft,
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const now = await wishOfNow(tx, plan, then);
    const { state: _, ...rest } = draft ? await retold(tx, now, draft) : now;
    const open = isOver(now) ? then.state : now.state;
    const state = stateAfter(lookedBack.verdict, open);
    await tx.put('wishes', { ...rest, ...(state === undefined ? {} : { state }), lookedBack });
  });
}

/** Takes back that one wish was kept as it was: nothing is said of it any more. Of what is in use nothing goes. */
export function leaveWish(plan: Pick<Plan, 'id' | 'roundId'>, then: Wish): Promise<Saved> {
  return edit(plan.id, (tx) => leaveWishes(tx, plan, [then]));
}

/** Takes back that an answer was kept: it is asked again. What was answered otherwise in this round stays. */
export function askAgain(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, (tx) => letGo(tx, plan, earlierId, questionIds));
}

/** The same for all of a topic, and for its wishes that were kept and of which nothing came yet. */
export function askTopicAgain(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  topicId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    await letGo(tx, plan, earlierId, questionIds);
    const then = (await rows('wishes', plan.id)).filter(
      (wish) => wish.roundId === earlierId && wish.topicId === topicId,
    );
    await leaveWishes(tx, plan, then);
  });
}

/** The client saw both answers and says that it is as this round's: that is remembered, until it is answered again. */
export function asNow(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlier: Pick<Answer, 'roundId' | 'questionId'>,
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const now = await tx.find('answers', { roundId: plan.roundId, questionId: earlier.questionId });
    if (v.is(schemas.answers, now)) await tx.put('answers', { ...now, settled: earlier.roundId });
  });
}

/** The client says that it still is as in an earlier round: that answer comes in the place of this round's. */
export function asBefore(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlier: Pick<Answer, 'roundId' | 'questionId'>,
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const { questionId } = earlier;
    const before = await tx.find('answers', { roundId: earlier.roundId, questionId });
    if (!v.is(schemas.answers, before)) return;
    const now = await tx.find('answers', { roundId: plan.roundId, questionId });
    if (now === undefined) await renew(tx, 'answers', before, plan);
    else if (v.is(schemas.answers, now)) {
      const { settled: _, ...rest } = now;
      await tx.put('answers', { ...rest, ...said(before) });
    }
  });
}

async function takeOver(
  tx: Edit,
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  questionIds: readonly string[],
): Promise<void> {
  const answers: Answer[] = await rows('answers', plan.id);
  const observations: Observation[] = await rows('observations', plan.id);
  for (const questionId of questionIds) {
    const [earlier] = of(answers, earlierId, questionId);
    const [now] = of(answers, plan.roundId, questionId);
    if (earlier && !now) await renew(tx, 'answers', earlier, plan);
    else if (earlier && now && !isAnswered(now)) await tx.put('answers', { ...now, ...said(earlier) });
    if (of(observations, plan.roundId, questionId).length > 0) continue;
    for (const seen of of(observations, earlierId, questionId)) {
      const record = await renew(tx, 'observations', seen, plan);
      // What somebody saw, they saw then.
      await tx.put('observations', { ...record, at: seen.at });
    }
  }
}

async function letGo(
  tx: Edit,
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  questionIds: readonly string[],
): Promise<void> {
  const answers: Answer[] = await rows('answers', plan.id);
  const observations: Observation[] = await rows('observations', plan.id);
  for (const questionId of questionIds) {
    const [earlier] = of(answers, earlierId, questionId);
    const [now] = of(answers, plan.roundId, questionId);
    if (earlier && now && isSame(earlier, now)) await tx.remove('answers', now.id);
    const before = of(observations, earlierId, questionId);
    for (const seen of of(observations, plan.roundId, questionId)) {
      if (before.some((one) => isKept(seen, one))) await tx.remove('observations', seen.id);
    }
  }
}

function of<R extends { roundId: string; questionId: string }>(
  records: readonly R[],
  roundId: string,
  questionId: string,
): R[] {
  return records.filter((one) => one.roundId === roundId && one.questionId === questionId);
}

function said({ state, marks, said: by }: Answer): Pick<Answer, 'state' | 'marks' | 'said'> {
  return { state, marks, said: by };
}

// The wish of this round that goes on from an earlier one; there is one from now on. One that was told anew in the same words is it.
async function wishOfNow(tx: Edit, plan: Pick<Plan, 'id' | 'roundId'>, then: Wish): Promise<Wish> {
  const ofNow = (await rows('wishes', plan.id)).filter(({ roundId }) => roundId === plan.roundId);
  const known = ofNow.find(({ earlier }) => earlier === then.id);
  if (known) return known;
  const twin = ofNow.find((wish) => wish.earlier === undefined && saysTheSame(wish, then));
  if (!twin) return renew(tx, 'wishes', { ...then, earlier: then.id }, plan);
  const linked = { ...twin, earlier: then.id };
  await tx.put('wishes', linked);
  return linked;
}

async function leaveWishes(
  tx: Edit,
  plan: Pick<Plan, 'id' | 'roundId'>,
  then: readonly Wish[],
): Promise<void> {
  const used = await wishesInUse(plan.id);
  for (const wish of await rows('wishes', plan.id)) {
    const from = wish.roundId === plan.roundId && then.find(({ id }) => id === wish.earlier);
    if (from && isKept(wish, from) && !used.has(wish.id)) await tx.remove('wishes', wish.id);
  }
}

// Nothing of it was changed since it was taken over.
function isKept(record: Observation | Wish, earlier: Observation | Wish): boolean {
  const ofItsOwn = new Set(['id', 'revision', 'order', 'at', 'base', 'roundId', 'earlier', 'lookedBack']);
  const told = (one: typeof record) =>
    JSON.stringify(
      Object.entries(one)
        .filter(([field]) => !ofItsOwn.has(field))
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  return told(record) === told(earlier);
}

/** The wishes of which something was agreed, or that are a point of a talk. */
async function wishesInUse(planId: string): Promise<ReadonlySet<string>> {
  const agreements = await rows('agreements', planId);
  const talks = await rows('talks', planId);
  return new Set([
    ...agreements.flatMap(({ wishId }) => wishId ?? []),
    ...talks.flatMap(({ points }) =>
      points.flatMap(({ subject }) => (subject.kind === 'wish' ? subject.id : [])),
    ),
  ]);
}

async function renew<K extends 'answers' | 'observations' | 'wishes'>(
  tx: Edit,
  kind: K,
  record: RecordOf<K>,
  { roundId }: Pick<Plan, 'roundId'>,
): Promise<RecordOf<K>> {
  const { id: _, revision: __, base: ___, order: ____, at: _____, ...fields } = record;
  return tx.add(kind, { ...fields, roundId } as Parameters<typeof tx.add<K>>[1]);
}
