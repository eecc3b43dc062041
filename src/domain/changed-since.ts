// What changed in a plan since a copy was made: from the revisions that the copy held. Pure.
import { listKinds, type PlanContents } from './contents.ts';
import { isAnswered } from './progress.ts';
import type { Answer, Copy } from './records.ts';

/** The revision of every record that a copy holds, by its id. */
export type Held = NonNullable<Copy['held']>;
/** The topic in which each of them stands, by its id; what stands in none is left out. */
export type StoodIn = NonNullable<Copy['stoodIn']>;

type TopicOf = (questionId: string) => string | undefined;

interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly topics: readonly string[];
  /**
   * What it is no thing of its own for the reader: `part` changes what it belongs to, such as how an agreement went; `named` is
   * named by what changes with it, such as an own card.
   */
  readonly as?: 'part' | 'named' | undefined;
}

export function heldBy(contents: PlanContents): Held {
  const records = listKinds.flatMap((kind): readonly { id: string; revision: number }[] => contents[kind]);
  return Object.fromEntries(records.map(({ id, revision }) => [id, revision]));
}

/** Where the records of a copy stand, so that one that is gone later can still be placed. */
export function stoodIn(contents: PlanContents, topicOf: TopicOf): StoodIn {
  const placed = standing(contents, topicOf).flatMap(({ id, topics: [topic], as }) =>
    topic === undefined || as ? [] : [[id, topic] as const],
  );
  return Object.fromEntries(placed);
}

export type Change = 'new' | 'changed' | 'gone';

/** In the order in which they are told. */
export const changeKinds = ['new', 'changed', 'gone'] as const satisfies readonly Change[];

export interface Changes {
  readonly topics: ReadonlyMap<string, ReadonlySet<Change>>;
  /** Something that the copy has would not be in it now, and nobody knows where it stood. */
  readonly gone: boolean;
}

/** What would be different in the same copy. `now` is what the same choices would give. */
export function changedSince(
  { held, stoodIn: placed = {} }: { readonly held: Held; readonly stoodIn?: StoodIn | undefined },
  now: PlanContents,
  topicOf: TopicOf,
): Changes {
  const topics = new Map<string, Set<Change>>();
  const note = (topic: string, change: Change) => {
    topics.set(topic, (topics.get(topic) ?? new Set<Change>()).add(change));
  };
  const here = standing(now, topicOf);
  const silent = new Set(now.answers.filter((answer) => !says(answer)).map(({ id }) => id));
  for (const { id, revision, topics: where, as } of here) {
    if (held[id] === revision) continue;
    const isNew = held[id] === undefined;
    // An answer that was never given is nothing new.
    if (isNew && (silent.has(id) || as === 'named')) continue;
    const change = silent.has(id) ? 'gone' : isNew && !as ? 'new' : 'changed';
    for (const topic of where) note(topic, change);
  }
  const stands = new Set(here.map(({ id }) => id));
  const left = Object.keys(held).filter((id) => !stands.has(id));
  for (const id of left) {
    const topic = placed[id];
    if (topic !== undefined) note(topic, 'gone');
  }
  // An earlier app did not note where things stood.
  return { topics, gone: Object.keys(placed).length === 0 && left.length > 0 };
}

/** Whether an answer shows anything on a page. */
function says(answer: Answer): boolean {
  return isAnswered(answer) && answer.state !== 'skipped';
}

/** Every record with the topics that it is shown in. */
function standing(contents: PlanContents, topicOf: TopicOf): readonly Standing[] {
  const of = <R extends { id: string; revision: number }>(
    records: readonly R[],
    topicsOf: (record: R) => readonly (string | undefined)[],
    as?: Standing['as'],
  ): readonly Standing[] =>
    records.map((record) => ({
      id: record.id,
      revision: record.revision,
      topics: topicsOf(record).filter((topic) => topic !== undefined),
      as,
    }));
  const asked = ({ questionId }: { questionId: string }) => [topicOf(questionId)];
  const placed = ({ topicId }: { topicId: string }) => [topicId];
  const topicById = new Map(contents.agreements.map((agreement) => [agreement.id, agreement.topicId]));
  return [
    ...of(contents.answers, asked),
    // Whoever adds a card or a person to an answer changes that answer.
    ...of(contents.cards, asked, 'named'),
    ...of(
      contents.people,
      ({ id }) =>
        contents.answers
          .filter(({ marks }) => marks.some(({ card }) => card === `person:${id}`))
          .flatMap(asked),
      'named',
    ),
    ...of(contents.observations, asked),
    ...of(contents.wishes, placed),
    ...of(contents.agreements, placed),
    ...of(contents.checkIns, ({ agreementId }) => [topicById.get(agreementId)], 'part'),
    ...of(contents.additions, ({ place }) => [topicOf(place.questionId ?? '') ?? place.topicId]),
    ...of(
      contents.adaptations,
      ({ target: { kind, id } }) => (kind === 'topic' ? [id] : [topicOf(id)]),
      'part',
    ),
    ...of(contents.rounds, () => [], 'part'),
    ...of(contents.talks, () => [], 'part'),
    ...of(contents.proofs, () => [], 'part'),
  ];
}
