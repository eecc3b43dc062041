// The words in which a question is asked, as far as a supporter changed them: kept with the answer, so that it stays readable.
import type { Catalogue } from '#domain/fit.ts';
import type { Question } from '#domain/question.ts';
import type { Answer } from '#domain/records.ts';
import type { Words } from '#ui/words/useWords.ts';

export function askedWords(
  question: Question,
  changes: Catalogue['changes'],
  words: Pick<Words, 'question' | 'choice'>,
): Answer['asked'] {
  const isChanged = (target: string) => changes.get(target)?.words !== undefined;
  const choices = question.choices.filter((id) => isChanged(`choice/${id}`));
  if (!isChanged(`question/${question.id}`) && choices.length === 0) return undefined;
  return {
    question: words.question(question.id),
    cards: Object.fromEntries(choices.map((id) => [id, words.choice(id)])),
  };
}
