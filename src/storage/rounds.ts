// Writing rounds: a new year starts beside the old one, and takes over from it what the client says. The old one never changes.
import * as v from 'valibot';
import type { Answer, Observation, Plan, RecordKind, RecordOf, Wish } from '#domain/records.ts';
import { schemas } from '#domain/records.ts';
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
  return edit(plan.id, async (tx) => {
    const answers: Answer[] = await rows('answers', plan.id);
    const observations: Observation[] = await rows('observations', plan.id);
    for (const questionId of questionIds) {
      const of = <R extends { roundId: string; questionId: string }>(records: R[], roundId: string) =>
        records.filter((one) => one.roundId === roundId && one.questionId === questionId);
      const [earlier] = of(answers, earlierId);
      if (earlier && of(answers, plan.roundId).length === 0) await renew(tx, 'answers', earlier, plan);
      if (of(observations, plan.roundId).length > 0) continue;
      for (const seen of of(observations, earlierId)) {
        const record = await renew(tx, 'observations', seen, plan);
        // What somebody saw, they saw then.
        await tx.put('observations', { ...record, at: seen.at });
      }
    }
  });
}

/** Takes a topic's wishes over from an earlier round, but those that were fulfilled or let go. None twice. */
export function keepWishes(
  plan: Pick<Plan, 'id' | 'roundId'>,
  earlierId: string,
  topicId: string,
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const ofTopic = (await rows('wishes', plan.id)).filter((wish) => wish.topicId === topicId);
    if (ofTopic.some((wish) => wish.roundId === plan.roundId)) return;
    const open = (wish: Wish) => wish.state !== 'done' && wish.state !== 'dropped';
    for (const wish of ofTopic) {
      if (wish.roundId === earlierId && open(wish)) await renew(tx, 'wishes', wish, plan);
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
      const { state, marks, said } = before;
      await tx.put('answers', { ...now, state, marks, said });
    }
  });
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
