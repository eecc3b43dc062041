// Why a file of questions was refused, as one sentence that says where.
import { useTranslation } from 'react-i18next';

/** A `QuestionsFailure`. */
export interface WrongFile {
  readonly reason: string;
  readonly at?: readonly (string | number)[];
  readonly what?: string;
}

const lists = ['topics', 'questions', 'choices', 'media'] as const;
const fields = ['name', 'question', 'topic', 'kind', 'words', 'colours', 'photo', 'voice'] as const;

/** Why a file of questions does not open. */
export function useWrongWords(): (failure: WrongFile) => string {
  const { t } = useTranslation('questions-file');
  return ({ reason, at = [], what: odd = 'odd' }) => {
    if (reason !== 'wrong') return t(`failed.${reason}`);
    const where = at.flatMap((key, index): string[] => {
      const list = lists.find((one) => one === key);
      const number = at[index + 1];
      if (list && typeof number === 'number') return [t(`at.${list}`, { number: number + 1 })];
      if (typeof key === 'number') return [];
      const field = fields.find((one) => one === key);
      // Whoever wrote the file by hand knows the other names from there.
      return [field ? t(`at.${field}`) : key];
    });
    const what = t(`wrong.${odd}`);
    if (where.length === 0) return `${what}.`;
    const sentence = `${where.join(', ')}: ${what}.`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
