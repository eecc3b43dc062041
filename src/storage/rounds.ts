// Writing rounds: a new year starts beside the old one, and takes over from it, a topic at a time, what the client says. The old one never changes.
import type { Saved } from '#domain/saved.ts';
import { letGo, takeOver } from './earlier-answers.ts';
import { leaveWishes, wishesOf, wishOfNow } from './earlier-wishes.ts';
import { edit } from './edit.ts';
import type { PlanNow } from './taken-over.ts';

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

/** Takes over all of a topic (`keepAnswers`), and its wishes too, but those that were fulfilled or let go. */
export function keepTopic(
  plan: PlanNow,
  earlierId: string,
  topicId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    await takeOver(tx, plan, earlierId, questionIds);
    for (const wish of await wishesOf(plan, earlierId, topicId)) await wishOfNow(tx, plan, wish);
  });
}

/** Takes that back for all of a topic (`askAgain`), and for its wishes that were kept and of which nothing came yet. */
export function askTopicAgain(
  plan: PlanNow,
  earlierId: string,
  topicId: string,
  questionIds: readonly string[],
): Promise<Saved> {
  return edit(plan.id, async (tx) => {
    await letGo(tx, plan, earlierId, questionIds);
    await leaveWishes(tx, plan, await wishesOf(plan, earlierId, topicId));
  });
}
