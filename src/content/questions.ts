// The questions of Mijn Plan in canonical order, and how to find one. Which of them a client sees is decided in domain.
import { catalogue } from './catalogue.ts';
import type { ChoiceId, Question, QuestionId } from './question.ts';

/** All 86 questions, in catalogue order. */
export const questions: readonly Question[] = catalogue;

/** The card "Het is goed zo": nothing has to change. */
export const goodAsIs = 'good-as-is' satisfies ChoiceId;

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

/** The question with this id. An id from a file or a newer version may be unknown, then there is none. */
export function questionById(id: QuestionId): Question;
export function questionById(id: string): Question | undefined;
export function questionById(id: string): Question | undefined {
  return byId.get(id);
}

/** A question of this topic, whose sheet of pictures has the topic's cards. */
export function anyQuestionOf(topicId: string): QuestionId | undefined {
  return catalogue.find(({ topic }) => topic === topicId)?.id;
}
