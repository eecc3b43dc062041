// The words that a copy carries for readers without our catalogue. The words themselves come from the caller's locale.
import { catalogueOf } from '#content/fitted.ts';
import type { PlanContents } from '#domain/contents.ts';
import { cardOf } from '#domain/contents.ts';
import { lookOf } from '#domain/observing.ts';
import { isOwn } from '#domain/own.ts';
import type { QuestionKind } from '#domain/question.ts';
import type { MarkValue } from '#domain/records.ts';
import type { Labels } from './format.ts';

const scaleOf: Partial<Record<QuestionKind, string>> = {
  feeling: 'feeling',
  help: 'help',
  decide: 'decide',
  agreements: 'kept',
};

/**
 * The words of every content id that occurs in these contents. `labelOf` gives the word for a key of the locale, such as
 * `questions:4.1.heading`, `choices:music`, `topics:leisure.name` or `scales:feeling.good`; what a supporter changed has theirs.
 */
export function labelsOf(contents: PlanContents, labelOf: (key: string) => string): Labels {
  const { people, cards, answers, observations, wishes, agreements, additions } = contents;
  const marks = answers.flatMap((answer) => answer.marks);
  const questionIds = new Set([
    ...[...cards, ...answers, ...observations].map((record) => record.questionId),
    ...wishes.flatMap((wish) => (wish.from ? [wish.from.questionId] : [])),
    ...additions.flatMap(({ place }) => place.questionId ?? []),
  ]);
  const { questions: all, changes } = catalogueOf(contents.adaptations);
  const questions = all.filter((question) => questionIds.has(question.id));
  const changed = (target: string) => changes.get(target)?.words ?? {};
  const name = (target: string, id: string, key: string) =>
    changed(target).name ?? (isOwn(id) ? '' : labelOf(key));
  const heading = (id: string) => {
    const words = changed(`question/${id}`);
    return words.heading ?? words.question ?? (isOwn(id) ? '' : labelOf(`questions:${id}.heading`));
  };
  const looked = [...questionIds].flatMap((id) => {
    const look = lookOf(id);
    return look ? [{ id, ...look }] : [];
  });
  const topicIds = new Set<string>([
    ...looked.map((one) => one.topicId),
    ...questions.map((question) => question.topic),
    ...wishes.map((wish) => wish.topicId),
    ...agreements.map((agreement) => agreement.topicId),
    ...additions.map(({ place }) => place.topicId),
    ...marks.flatMap((mark) => mark.topics ?? []),
  ]);
  const refs = [
    ...marks.map((mark) => mark.card),
    ...wishes.flatMap((wish) => wish.from?.card ?? []),
    ...agreements.flatMap((agreement) => agreement.card ?? []),
    ...additions.flatMap(({ place }) => place.card ?? []),
  ].map(cardOf);
  const cardIds = new Set([
    ...refs.filter((ref) => ref.kind === 'choice').map((ref) => ref.id),
    ...[...people, ...additions].flatMap(({ relation }) => relation ?? []),
    ...observations.flatMap((one) => one.choices ?? []),
  ]);

  const meanings = (questionId: string, kind: QuestionKind) => {
    const values = new Set(
      answers.filter((a) => a.questionId === questionId).flatMap((a) => a.marks.map((mark) => mark.value)),
    );
    const scale = scaleOf[kind];
    const named = [...values].filter((value: MarkValue) => value !== 'chosen');
    return scale && named.length > 0
      ? { marks: record(named, (value) => labelOf(`scales:${scale}.${value}`)) }
      : {};
  };
  return {
    topics: record([...topicIds], (id) => name(`topic/${id}`, id, `topics:${id}.name`)),
    questions: Object.fromEntries([
      ...questions.map(({ id, topic, kind }) => [id, { topic, heading: heading(id), ...meanings(id, kind) }]),
      ...looked.map(({ id, topicId, look }) => [
        id,
        { topic: topicId, heading: labelOf(`plan:look.${look}`) },
      ]),
    ]),
    cards: record([...cardIds], (id) => name(`choice/${id}`, id, `choices:${id}`)),
  };
}

function record(ids: readonly string[], wordOf: (id: string) => string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, wordOf(id)]));
}
