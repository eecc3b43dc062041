// The pictures on paper by name. What a supporter added has a plain one.
import { choicePicture, topicPicture } from '#ui/picture/refs.ts';

const isOwn = (contentId: string) => contentId.startsWith('own.');

export function topicOnPaper(topicId: string): string {
  return isOwn(topicId) ? 'ui#plan' : topicPicture(topicId);
}

export function choiceOnPaper(questionId: string, choiceId: string): string {
  return choicePicture(questionId, choiceId);
}
