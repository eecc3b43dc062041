// Writing what becomes of the answers of an earlier round: kept, asked again, or decided on when both are seen. The earlier round never changes.
import * as v from 'valibot';
import { isAnswered } from '#domain/progress.ts';
import type { Answer, Observation } from '#domain/records.ts';
import { schemas } from '#domain/records.ts';
import { isSame } from '#domain/rounds.ts';
import type { Saved } from '#domain/saved.ts';
import { type Edit, edit } from './edit.ts';
import { rows } from './rows.ts';
import { isKept, type PlanNow, renew } from './taken-over.ts';

/**
 * Takes answers over from an earlier round, with what others saw there. Nothing that was answered in this round already gives
 * way, and nothing is taken over twice.
 */
export function keepAnswers(
  plan: PlanNow,
  earlierId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, (tx) => takeOver(tx, plan, earlierId, questionIds));
}

/** Takes back that an answer was kept: it is asked again. What was answered otherwise in this round stays. */
export function askAgain(plan: PlanNow, earlierId: string, questionIds: readonly string[]): Promise<Saved> {
  return edit(plan.id, (tx) => letGo(tx, plan, earlierId, questionIds));
}

/** The client saw both answers and says that it is as this round's: that is remembered, until it is answered again. */
export function asNow(plan: PlanNow, earlier: Pick<Answer, 'roundId' | 'questionId'>): Promise<Saved> {
  return seeBoth(plan, earlier, 'settled');
}

/** The client saw both answers and does not know which one it is: that is remembered in the same way. */
export function unsureOfAnswer(
  plan: PlanNow,
  earlier: Pick<Answer, 'roundId' | 'questionId'>,
): Promise<Saved> {
  return seeBoth(plan, earlier, 'unsure');
}

function seeBoth(
  plan: PlanNow,
  { roundId, questionId }: Pick<Answer, 'roundId' | 'questionId'>,
  as: 'settled' | 'unsure',
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const now = await tx.find('answers', { roundId: plan.roundId, questionId });
    if (!v.is(schemas.answers, now)) return;
    const { settled: _, unsure: __, ...rest } = now;
    await tx.put('answers', { ...rest, [as]: roundId });
  });
}

/** The client says that it still is as in an earlier round: that answer comes in the place of this round's. */
export function asBefore(plan: PlanNow, earlier: Pick<Answer, 'roundId' | 'questionId'>): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    const { questionId } = earlier;
    const before = await tx.find('answers', { roundId: earlier.roundId, questionId });
    if (!v.is(schemas.answers, before)) return;
    const now = await tx.find('answers', { roundId: plan.roundId, questionId });
    if (now === undefined) await renew(tx, 'answers', before, plan);
    else if (v.is(schemas.answers, now)) {
      const { settled: _, unsure: __, ...rest } = now;
      await tx.put('answers', { ...rest, ...said(before) });
    }
  });
}

/** Within a transaction: see `keepAnswers`. */
export async function takeOver(
  tx: Edit,
  plan: PlanNow,
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

/** Within a transaction: see `askAgain`. */
export async function letGo(
  tx: Edit,
  plan: PlanNow,
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
