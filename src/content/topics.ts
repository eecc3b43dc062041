// The ten topics in their fixed order, with their colour token and their questions. No words here.
import type { Topic, TopicId } from './question.ts';
import { questions } from './questions.ts';

const order = [
  'who',
  'living',
  'working',
  'leisure',
  'network',
  'control',
  'self-care',
  'support',
  'more',
  'choice',
] as const satisfies readonly TopicId[];

/** The ten topics, in the order of the home screen. */
export const topics: readonly Topic[] = order.map((id) => ({
  id,
  colour: `topic-${id}`,
  questions: questions.filter((question) => question.topic === id).map((question) => question.id),
}));

const byId: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));

/** The topic with this id. An id from a file or a newer version may be unknown, then there is none. */
export function topicById(id: TopicId): Topic;
export function topicById(id: string): Topic | undefined;
export function topicById(id: string): Topic | undefined {
  return byId.get(id);
}
