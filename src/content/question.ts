// The catalogue's own types: a question and a topic of the domain, narrowed to the ids that really exist.
import type * as domain from '#domain/question.ts';
import type { catalogue } from './catalogue.ts';
import type { RelationId } from './relations.ts';

type Entry = (typeof catalogue)[number];

/** Permanent id of a question: its catalogue number, `1.1` to `10.10`. Never reused. */
export type QuestionId = Entry['id'];

/** Permanent id of a topic. */
export type TopicId = Entry['topic'];

/** Permanent id of a choice card. Its word and its picture are found by it; relations have words too. */
export type ChoiceId = Entry['choices'][number];

/** A question of the catalogue. */
export interface Question extends domain.Question {
  readonly id: QuestionId;
  readonly topic: TopicId;
  readonly choices: readonly ChoiceId[];
  readonly relations?: readonly RelationId[];
  readonly showsWhen?: { readonly question: QuestionId; readonly card: ChoiceId };
  readonly peopleFrom?: QuestionId;
}

/** One of the ten topics. */
export interface Topic extends domain.Topic {
  readonly id: TopicId;
  /** Name of the design token that holds the topic's colour, without the leading dashes. */
  readonly colour: `topic-${TopicId}`;
  readonly questions: readonly QuestionId[];
}
