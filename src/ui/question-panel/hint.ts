// The small line below a question: how many cards may be chosen, or how it is answered. The screen shows it and "Lees voor" says it.
import type { TFunction } from 'i18next';
import type { Question } from '#domain/question.ts';
import type { Level } from '#domain/records.ts';

/** The line, in the words of the level; absent where there is none. */
export function hintOf(
  question: Pick<Question, 'kind' | 'max'>,
  level: Level,
  pair: boolean,
  t: TFunction<'question'>,
): string | undefined {
  if (pair) return t('question:hint.pair');
  if (question.max) return t('question:pickMax', { count: question.max });
  return level === 2 ? t(`question:hint.${question.kind}`) : undefined;
}
