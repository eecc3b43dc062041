// What every part of a talk is given.
import type { PlanContents } from '#domain/contents.ts';
import type { Catalogue } from '#domain/fit.ts';
import type { Agreement, Talk } from '#domain/records.ts';

export interface TalkPartProps {
  contents: PlanContents;
  talk: Talk;
  title: string;
  onBack: () => void;
  onNext: () => void;
}

/** A question whose sheet holds the picture of an agreement's card. */
export function sheetOf(
  agreement: Agreement,
  { wishes }: PlanContents,
  { topics }: Catalogue,
): string | undefined {
  const wish = wishes.find(({ id }) => id === agreement.wishId);
  return wish?.from?.questionId ?? topics.find(({ id }) => id === agreement.topicId)?.questions[0];
}
