// What a point of a talk is called.
import { useMemo } from 'react';
import type { PlanContents } from '#domain/contents.ts';
import { aboutOf, type TalkPoint } from '#domain/talk.ts';
import { isTold } from '#domain/told.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';

/** Words for a point; what it was about may be gone. */
export function usePointWords(contents: PlanContents): (point: Omit<TalkPoint, 'id' | 'done'>) => string {
  const words = usePageWords();
  return useMemo(
    () => (point) => {
      const { subject } = point;
      const { wish, addition, agreement } = aboutOf(subject, contents);
      if (isTold(point)) return words.told(point);
      if (wish) return words.wish(wish, contents);
      if (subject.kind === 'answer') {
        return subject.card ? words.card(subject.card, contents) : words.keyword(subject.questionId);
      }
      return agreement ? words.agreement(agreement, contents) : words.told(addition ?? {});
    },
    [words, contents],
  );
}
