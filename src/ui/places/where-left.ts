// Where "Ga verder" leads: to where the client was in their plan.
import type { Plan } from '#domain/records.ts';

/** The address of a position; `topicId` is the topic of its question. */
export function whereLeft(planId: string, position: NonNullable<Plan['position']>, topicId: string): string {
  const { questionId, after } = position;
  return `/plan/${planId}/${after ? `${after}/${topicId}` : `question/${questionId}`}`;
}
