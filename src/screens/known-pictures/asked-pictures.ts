// Which pictures of a topic are asked about, and what the client said of each.
import type { Catalogue } from '#domain/fit.ts';
import { isOwn } from '#domain/own.ts';
import type { Adaptation } from '#domain/records.ts';

type Kind = Adaptation['target']['kind'];

export interface Asked {
  readonly kind: Kind;
  readonly id: string;
  /** The question in which a card stands. */
  readonly questionId: string;
}

/** The drawn pictures of a topic, each once: its own, and of each question that of the question and of its cards. */
export function picturesOf(topicId: string, { questions, changes }: Catalogue): readonly Asked[] {
  const found = new Map<string, Asked>();
  const add = (kind: Kind, id: string, questionId = '') => {
    const target = `${kind}/${id}`;
    // A photo was chosen for this client already.
    const isDrawn = !isOwn(id) && changes.get(target)?.photo === undefined;
    if (isDrawn && !found.has(target)) found.set(target, { kind, id, questionId });
  };
  add('topic', topicId);
  for (const question of questions) {
    if (question.topic !== topicId || question.hidden) continue;
    add('question', question.id, question.id);
    for (const id of question.choices) add('choice', id, question.id);
  }
  return [...found.values()];
}

export type Value = 'yes' | 'no' | 'unsure';

export function answerOf({ kind, id }: Asked, { changes }: Catalogue): Value | undefined {
  const { known, unsure } = changes.get(`${kind}/${id}`) ?? {};
  if (known === undefined) return unsure ? 'unsure' : undefined;
  return known ? 'yes' : 'no';
}

/** "Weet ik niet" is asked again. */
export const isOpen = (picture: Asked, all: Catalogue) =>
  !['yes', 'no'].includes(answerOf(picture, all) ?? '');
