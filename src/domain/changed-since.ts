// What changed in a plan since a copy was made: from the revisions that the copy held. Pure.
import { listKinds, type PlanContents } from './contents.ts';
import type { Copy } from './records.ts';

/** The revision of every record that a copy holds, by its id. */
export type Held = NonNullable<Copy['held']>;

export function heldBy(contents: PlanContents): Held {
  const records = listKinds.flatMap((kind): readonly { id: string; revision: number }[] => contents[kind]);
  return Object.fromEntries(records.map(({ id, revision }) => [id, revision]));
}

export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/**
 * By topic, what would now be different in the same copy. `now` is what the same choices would give; what is gone has no topic any
 * more, and stands under the empty one.
 */
export function changedSince(
  held: Held,
  now: PlanContents,
  topicOf: (questionId: string) => string | undefined,
): ReadonlyMap<string, Changes> {
  const byTopic = new Map<string, Changes>();
  const count = (topicId: string, what: keyof Changes) => {
    const { added, changed, gone } = byTopic.get(topicId) ?? { added: 0, changed: 0, gone: 0 };
    const next = { added, changed, gone };
    next[what] += 1;
    byTopic.set(topicId, next);
  };
  const stands = new Set<string>();
  const compare = (records: readonly { id: string; revision: number }[], topic: (at: number) => string) =>
    records.forEach(({ id, revision }, at) => {
      stands.add(id);
      const then = held[id];
      if (then === undefined) count(topic(at), 'added');
      else if (then !== revision) count(topic(at), 'changed');
    });
  const { answers, observations, wishes, agreements, additions } = now;
  compare(answers, (at) => topicOf(answers[at]?.questionId ?? '') ?? '');
  compare(observations, (at) => topicOf(observations[at]?.questionId ?? '') ?? '');
  compare(wishes, (at) => wishes[at]?.topicId ?? '');
  compare(agreements, (at) => agreements[at]?.topicId ?? '');
  compare(additions, (at) => additions[at]?.place.topicId ?? '');
  for (const kind of listKinds) for (const { id } of now[kind]) stands.add(id);
  for (const id of Object.keys(held)) if (!stands.has(id)) count('', 'gone');
  return byTopic;
}
