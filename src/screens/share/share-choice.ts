// What can go along in a copy, and what stays: computed from the plan, before the client chooses.

import { catalogueOf } from '#content/fitted.ts';
import { answersOfRound } from '#domain/asking.ts';
import { markOn, type PlanContents } from '#domain/contents.ts';
import { topicOf } from '#domain/fit.ts';
import { saysSomething } from '#domain/observing.ts';
import { isOfNow } from '#domain/page-agreed.ts';
import { isAnswered } from '#domain/progress.ts';
import type { Answer, Copy, Observation, Person, Wish } from '#domain/records.ts';

/** Something that the client keeps to themself; it can go along in one copy. */
export type LockedItem =
  | { readonly kind: 'answer'; readonly topicId: string; readonly record: Answer }
  | { readonly kind: 'observation'; readonly topicId: string; readonly record: Observation }
  | { readonly kind: 'wish'; readonly topicId: string; readonly record: Wish };

/** The topic of a question of this plan. */
export function topicIn(contents: PlanContents, questionId: string): string {
  return topicOf(catalogueOf(contents.adaptations), questionId) ?? '';
}

/** The topics that have something to share, in order. */
export function topicsToShare(contents: PlanContents): readonly string[] {
  const { plan } = contents;
  const now = <R extends { roundId: string }>(records: readonly R[]) =>
    records.filter((r) => r.roundId === plan.roundId);
  const filled = new Set([
    ...now(contents.answers)
      .filter(isAnswered)
      .map((answer) => topicIn(contents, answer.questionId)),
    ...now(contents.observations).map((observation) => topicIn(contents, observation.questionId)),
    ...now(contents.wishes)
      .filter((wish) => wish.state !== 'dropped')
      .map((wish) => wish.topicId),
    ...now(contents.additions)
      .filter(({ state }) => state === 'yes')
      .map(({ place }) => topicIn(contents, place.questionId ?? '') || place.topicId),
    ...contents.agreements.filter((agreement) => isOfNow(agreement, contents)).map(({ topicId }) => topicId),
  ]);
  return catalogueOf(contents.adaptations)
    .topics.map((topic) => topic.id)
    .filter((id) => filled.has(id));
}

/** What the client said in question 6.6 that this person may see; all, when nothing was said. */
export function topicsFor(person: Person | undefined, contents: PlanContents): readonly string[] {
  const all = topicsToShare(contents);
  const allowed = answersOfRound(contents.answers, contents.plan.roundId).get('6.6');
  const chosen = person && markOn(allowed, `person:${person.id}`)?.topics;
  return chosen ? all.filter((id) => chosen.includes(id)) : all;
}

/** What is locked within these topics. */
export function lockedItems(contents: PlanContents, topicIds: readonly string[]): readonly LockedItem[] {
  const now = (record: { roundId: string }) => record.roundId === contents.plan.roundId;
  const items: LockedItem[] = [
    ...contents.answers
      .filter((record) => record.locked && now(record) && isAnswered(record))
      .map(
        (record): LockedItem => ({ kind: 'answer', topicId: topicIn(contents, record.questionId), record }),
      ),
    ...contents.observations
      .filter((record) => record.locked && now(record) && saysSomething(record))
      .map(
        (record): LockedItem => ({
          kind: 'observation',
          topicId: topicIn(contents, record.questionId),
          record,
        }),
      ),
    ...contents.wishes
      .filter((record) => record.locked && now(record) && record.state !== 'dropped')
      .map((record): LockedItem => ({ kind: 'wish', topicId: record.topicId, record })),
  ];
  return items.filter((item) => topicIds.includes(item.topicId));
}

/**
 * What was chosen for an earlier copy, as far as it is still there. What was unlocked is so again only when it is as it was: who has it
 * already learns nothing new by it.
 */
export function sameChoice(
  { topics, unlocked, held = {} }: Pick<Copy, 'topics' | 'unlocked' | 'held'>,
  contents: PlanContents,
): { readonly topics: readonly string[]; readonly unlocked: readonly string[] } {
  const still = topicsToShare(contents).filter((id) => topics.includes(id));
  return {
    topics: still,
    unlocked: lockedItems(contents, still).flatMap(({ record: { id, revision } }) =>
      unlocked.includes(id) && held[id] === revision ? [id] : [],
    ),
  };
}
