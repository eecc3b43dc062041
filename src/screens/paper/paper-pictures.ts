// The pictures on paper by name. What a supporter added has a plain one.
import { isOwn } from '#domain/own.ts';
import { choicePicture, topicPicture } from '#ui/picture/refs.ts';

export function topicOnPaper(topicId: string): string {
  return isOwn(topicId) ? 'ui#plan' : topicPicture(topicId);
}

export function choiceOnPaper(questionId: string, choiceId: string): string {
  return choicePicture(questionId, choiceId);
}
