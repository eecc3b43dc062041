// How far a client is: per topic, and which question comes next.
import type { Question, Topic } from './question.ts';
import type { Answer } from './records.ts';

export interface TopicProgress {
  readonly topicId: string;
  readonly asked: number;
  readonly answered: number;
  /** The first question without an answer; absent when the topic is done. */
  readonly next?: string;
}

/** Whether a question needs no further card. "Weet ik niet" and "Sla over" are full answers. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.state !== 'answered' || answer.marks.length > 0);
}

/** Progress of every topic that asks at least one question, in order of `topics`. */
export function progress(
  topics: readonly Topic[],
  asked: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): readonly TopicProgress[] {
  return topics.flatMap((topic) => {
    const questions = asked.filter((question) => question.topic === topic.id);
    if (questions.length === 0) return [];
    const open = questions.filter((question) => !isAnswered(answers.get(question.id)));
    const next = open[0]?.id;
    return [
      {
        topicId: topic.id,
        asked: questions.length,
        answered: questions.length - open.length,
        ...(next === undefined ? {} : { next }),
      },
    ];
  });
}
