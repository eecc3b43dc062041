// What stood in the plan the year before, topic by topic, and how much of it stands again by now. Pure.
import { answersOfRound } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Catalogue } from '#domain/fit.ts';
import { type PageSection, sectionOf } from '#domain/page.ts';
import { isAnswered } from '#domain/progress.ts';
import type { Answer } from '#domain/records.ts';
import { asInRound, isOver, isSame, saysTheSame, type WishThen, wishesThen } from '#domain/rounds.ts';

/** How a thing of the year before stands now: not said again yet, the same, or otherwise. */
export type Stands = 'open' | 'kept' | 'other';

export interface OldAnswer {
  readonly section: PageSection;
  readonly stands: Stands;
}

export interface OldWish {
  readonly wish: WishThen;
  readonly stands: Stands;
}

export interface OldTopic {
  readonly id: string;
  readonly answers: readonly OldAnswer[];
  readonly wishes: readonly OldWish[];
}

/** The topics of which something stood in that round, in their order. */
export function oldTopics(
  contents: PlanContents,
  earlierId: string,
  { topics, questions }: Catalogue,
): readonly OldTopic[] {
  const then = asInRound(contents, earlierId);
  const before = answersOfRound(contents.answers, earlierId);
  const now = answersOfRound(contents.answers, contents.plan.roundId);
  const wishes = wishesThen(contents, earlierId);
  return topics
    .map(({ id }) => ({
      id,
      answers: questions
        .filter(({ topic }) => topic === id)
        .flatMap((question) => sectionOf(question, then) ?? [])
        .map((section) => ({
          section,
          stands: answerStands(before.get(section.questionId), now.get(section.questionId)),
        })),
      wishes: wishes
        .filter((wish) => wish.before.topicId === id)
        .map((wish) => ({ wish, stands: wishStands(wish) })),
    }))
    .filter(({ answers, wishes: ofTopic }) => answers.length + ofTopic.length > 0);
}

export function isKept({ answers, wishes }: OldTopic): boolean {
  return [...answers, ...wishes].every(({ stands }) => stands === 'kept');
}

function answerStands(before: Answer | undefined, now: Answer | undefined): Stands {
  if (!now || !isAnswered(now)) return 'open';
  return before && isSame(before, now) ? 'kept' : 'other';
}

function wishStands({ before, now }: WishThen): Stands {
  if (!now) return 'open';
  return saysTheSame(before, now) && !isOver(now) ? 'kept' : 'other';
}
