// Why a file of questions was refused, as one sentence that says where.
import { useTranslation } from 'react-i18next';
import type { QuestionsFailure } from '#share/questions/questions-file.ts';

const lists = ['topics', 'questions', 'choices'] as const;
const fields = ['name', 'question', 'topic', 'kind', 'words', 'colours', 'photo', 'voice', 'media'] as const;

export function useWrongWords(): (failure: QuestionsFailure) => string {
  const { t } = useTranslation('questions-file');
  return (failure) => {
    if (failure.reason !== 'wrong') return t(`failed.${failure.reason}`);
    const where = failure.at.flatMap((key, index): string[] => {
      const list = lists.find((one) => one === key);
      const number = failure.at[index + 1];
      if (list && typeof number === 'number') return [t(`at.${list}`, { number: number + 1 })];
      if (typeof key === 'number') return [];
      const field = fields.find((one) => one === key);
      // Whoever wrote the file by hand knows the other names from there.
      return [field ? t(`at.${field}`) : key];
    });
    const what = t(`wrong.${failure.what}`);
    if (where.length === 0) return `${what}.`;
    const sentence = `${where.join(', ')}: ${what}.`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
