// Writing rounds: a new year starts beside the old one, and takes over from it what the client says. The old one never changes.
import * as v from 'valibot';
import { isAnswered } from '#domain/progress.ts';
import type { Answer, Observation, Plan, RecordKind, RecordOf, Wish } from '#domain/records.ts';
import { schemas } from '#domain/records.ts';
import { isSame } from '#domain/rounds.ts';
import type { Saved } from '#domain/saved.ts';
import { ofPlan } from './db.ts';
import { type Edit, edit } from './edit.ts';

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
    const ofTopic = (await rows('wishes', plan.id)).filter((wish) => wish.topicId === topicId);
    if (ofTopic.some((wish) => wish.roundId === plan.roundId)) return;
    const open = (wish: Wish) => wish.state !== 'done' && wish.state !== 'dropped';
    for (const wish of ofTopic) {
      if (wish.roundId === earlierId && open(wish)) await renew(tx, 'wishes', wish, plan);
    }
  });
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
    const ofTopic = (await rows('wishes', plan.id)).filter((wish) => wish.topicId === topicId);
    const earlier = ofTopic.filter(({ roundId }) => roundId === earlierId);
    const used = await wishesInUse(plan.id);
    for (const wish of ofTopic.filter(({ roundId }) => roundId === plan.roundId)) {
      if (earlier.some((one) => isKept(wish, one)) && !used.has(wish.id)) await tx.remove('wishes', wish.id);
    }
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
      await tx.put('answers', { ...now, ...said(before) });
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

// Nothing of it was changed since it was taken over.
function isKept(record: Observation | Wish, earlier: Observation | Wish): boolean {
  const told = ({ id: _, revision: __, order: ___, at: ____, roundId: _____, ...fields }: typeof record) =>
    JSON.stringify(Object.entries(fields).toSorted(([a], [b]) => a.localeCompare(b)));
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
  const { id: _, revision: __, order: ___, at: ____, ...fields } = record;
  return tx.add(kind, { ...fields, roundId } as Parameters<typeof tx.add<K>>[1]);
}

async function rows<K extends Exclude<RecordKind, 'plans'>>(kind: K, planId: string): Promise<RecordOf<K>[]> {
  const all: unknown[] = await ofPlan(kind, planId).toArray();
  return all.filter((row) => v.is(schemas[kind], row)) as RecordOf<K>[];
}
