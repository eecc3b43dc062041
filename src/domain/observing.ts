// Looking closely at somebody who cannot tell it: what several people saw of a topic, each apart. Pure; the cards are content.
import type { Observation } from './records.ts';
import { isTold, type Told } from './told.ts';

/** What is asked of who looks: what do you see, when, what helped, and what was liked in the past. */
export const looks = ['see', 'when', 'helped', 'before'] as const;
export type Look = (typeof looks)[number];

/** The id of an observation question, such as `living.see`. */
export function lookId(topicId: string, look: Look): string {
  return `${topicId}.${look}`;
}

/** The topic and look of such an id; none for a question of the catalogue. */
export function lookOf(questionId: string): { readonly topicId: string; readonly look: Look } | undefined {
  const dot = questionId.lastIndexOf('.');
  const look = looks.find((one) => one === questionId.slice(dot + 1));
  return look && { topicId: questionId.slice(0, dot), look };
}

/** What one person saw in a topic, in the order of the looks. */
export interface Seen {
  readonly name: string;
  readonly observations: readonly Observation[];
}

/** Whose observation it is. */
export function observerOf({ said }: Pick<Observation, 'said'>): string {
  return said.by === 'self' ? '' : said.name;
}

/** What was seen of a topic in a round, person by person: who looked first comes first. */
export function seenIn(
  topicId: string,
  observations: readonly Observation[],
  roundId: string,
): readonly Seen[] {
  const ofTopic = looks.flatMap((look) =>
    observations.filter((one) => one.roundId === roundId && one.questionId === lookId(topicId, look)),
  );
  const names = new Set(ofTopic.toSorted((a, b) => a.order - b.order).map(observerOf));
  return [...names].map((name) => ({
    name,
    observations: ofTopic.filter((one) => observerOf(one) === name),
  }));
}

/** Whether an observation says anything. */
export function saysSomething(observation: Told & Pick<Observation, 'choices'>): boolean {
  return (observation.choices?.length ?? 0) > 0 || isTold(observation);
}

/** One look beside the others: the cards that everybody chose, and apart what only some did. */
export interface SideBySide {
  readonly look: Look;
  /** Empty where fewer than two people looked. */
  readonly same: readonly string[];
  /** Everybody who looked at the topic, in the same order each time; without an observation when they left this look open. */
  readonly each: readonly {
    readonly name: string;
    readonly observation?: Observation;
    readonly other: readonly string[];
  }[];
}

/** What several people saw, look by look; a look that nobody filled in is left out. */
export function sideBySide(seen: readonly Seen[]): readonly SideBySide[] {
  return looks.flatMap((look) => {
    const each = seen.map(({ name, observations }) => ({
      name,
      observation: observations.find((one) => lookOf(one.questionId)?.look === look),
    }));
    const filled = each.flatMap(({ observation }) => observation ?? []);
    if (filled.length === 0) return [];
    const [first, ...others] = filled.map((one) => one.choices ?? []);
    const same =
      others.length === 0 ? [] : (first ?? []).filter((id) => others.every((list) => list.includes(id)));
    return [
      {
        look,
        same,
        each: each.map(({ name, observation }) => ({
          name,
          ...(observation ? { observation } : {}),
          other: (observation?.choices ?? []).filter((id) => !same.includes(id)),
        })),
      },
    ];
  });
}
