// What a locked thing is called, without telling what it says.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import type { LockedItem } from './share-choice.ts';

export function useLockedWords(contents: PlanContents): (item: LockedItem) => string {
  const { t } = useTranslation('share');
  const words = usePageWords();
  return ({ kind, record }) => {
    if (kind === 'wish') return words.wish(record, contents);
    const heading = words.heading(record.questionId);
    return kind === 'answer' ? heading : t('what.seen', { what: heading });
  };
}
