// The sheet of pictures that an agreement's card is on: that of any question of its topic.
import { questions } from '#content/questions.ts';
import type { Agreement } from '#domain/records.ts';

export function questionOf({ topicId }: Pick<Agreement, 'topicId'>): string | undefined {
  return questions.find(({ topic }) => topic === topicId)?.id;
}
