// What changed in a plan since a copy was made: from the revisions that the copy held. Pure.
import { listKinds, type PlanContents } from './contents.ts';
import type { Copy } from './records.ts';

/** The revision of every record that a copy holds, by its id. */
export type Held = NonNullable<Copy['held']>;

interface Revised {
  readonly id: string;
  readonly revision: number;
}

export function heldBy(contents: PlanContents): Held {
  const records = listKinds.flatMap((kind): readonly Revised[] => contents[kind]);
  return Object.fromEntries(records.map(({ id, revision }) => [id, revision]));
}

export interface Changes {
  /** In which something is new or otherwise. */
  readonly topics: ReadonlySet<string>;
  /** Something that the copy has would not be in it now: it has no topic any more. */
  readonly gone: boolean;
}

/** What would be different in the same copy. `now` is what the same choices would give. */
export function changedSince(
  held: Held,
  now: PlanContents,
  topicOf: (questionId: string) => string | undefined,
): Changes {
  const topics = new Set<string>();
  const compare = <R extends Revised>(records: readonly R[], topicsOf: (record: R) => readonly string[]) => {
    for (const record of records) {
      if (held[record.id] !== record.revision) for (const topic of topicsOf(record)) topics.add(topic);
    }
  };
  const asked = ({ questionId }: { questionId: string }) => [topicOf(questionId) ?? ''];
  const placed = ({ topicId }: { topicId: string }) => [topicId];
  const topicById = new Map(now.agreements.map((agreement) => [agreement.id, agreement.topicId]));
  compare(now.answers, asked);
  compare(now.cards, asked);
  compare(now.observations, asked);
  compare(now.wishes, placed);
  compare(now.agreements, placed);
  compare(now.checkIns, ({ agreementId }) => [topicById.get(agreementId) ?? '']);
  compare(now.additions, ({ place }) => placed(place));
  compare(now.adaptations, ({ target: { kind, id } }) => (kind === 'topic' ? [id] : [topicOf(id) ?? '']));
  // A person stands wherever an answer names them.
  compare(now.people, ({ id }) =>
    now.answers.filter(({ marks }) => marks.some(({ card }) => card === `person:${id}`)).flatMap(asked),
  );
  topics.delete('');
  const stands = new Set(listKinds.flatMap((kind): readonly Revised[] => now[kind]).map(({ id }) => id));
  return { topics, gone: Object.keys(held).some((id) => !stands.has(id)) };
}
