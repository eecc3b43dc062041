// What every part of a talk is given.
import { questionById } from '#content/questions.ts';
import { topicById } from '#content/topics.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Agreement, Talk } from '#domain/records.ts';

export interface TalkPartProps {
  contents: PlanContents;
  talk: Talk;
  title: string;
  onBack: () => void;
  onNext: () => void;
}

/** The topic of a question; none for one that is not known here. */
export function topicOf(questionId: string): string | undefined {
  return questionById(questionId)?.topic;
}

/** A question whose sheet holds the picture of an agreement's card. */
export function sheetOf(agreement: Agreement, { wishes }: PlanContents): string | undefined {
  const wish = wishes.find(({ id }) => id === agreement.wishId);
  return wish?.from?.questionId ?? topicById(agreement.topicId)?.questions[0];
}
