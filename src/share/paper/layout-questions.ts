// Which questions each layout on paper is made of, and what of them there is to show. Small enough for a screen to know.
import type { PlanContents } from '#domain/contents.ts';
import { type PageSection, sectionOf } from '#domain/page.ts';
import type { Question } from '#domain/question.ts';
import type { Layout } from './paper-order.ts';

const me = ['1.4', '1.3', '1.2', '1.6', '1.7', '1.8', '6.4', '9.4', '5.1'] as const;
const help = ['8.1', '8.2', '7.2', '6.4', '8.3', '8.4', '8.5', '9.4', '1.7', '1.6'] as const;
/** The four sides of the card to fold. */
export const card = {
  front: ['1.4', '1.3'],
  left: ['8.2', '1.7', '6.4'],
  right: ['7.2', '8.3', '8.4', '8.5'],
  back: ['9.4', '1.6', '5.1'],
} as const;

/** The questions of each layout that is not the whole plan, in the order of reading. */
export const questionsOf: Readonly<Record<Exclude<Layout, 'plan'>, readonly string[]>> = {
  me,
  help,
  pocket: Object.values(card).flat(),
};

/** The answers to these questions that have something to show, in this order. */
export function sectionsOf(
  ids: readonly string[],
  contents: PlanContents,
  questions: readonly Question[],
): readonly PageSection[] {
  return ids.flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    return (question && sectionOf(question, contents)) ?? [];
  });
}
