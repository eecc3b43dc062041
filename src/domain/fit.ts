// The catalogue as it was fitted to one client. Nothing that was answered is ever lost by it: a hidden question is still there.
import { lookOf } from './observing.ts';
import type { Question, Topic } from './question.ts';
import type { Adaptation } from './records.ts';

/** Topics and questions in the order in which this client meets them, hidden ones too. */
export interface Catalogue {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  /** What was changed, by `kind/id` of its target. */
  readonly changes: ReadonlyMap<string, Adaptation>;
}

/** The topic of a question or observation question; none for an id that nobody knows. */
export function topicOf(
  { topics, questions }: Pick<Catalogue, 'topics' | 'questions'>,
  questionId: string,
): string | undefined {
  const observed = lookOf(questionId)?.topicId;
  if (observed !== undefined) return topics.find((topic) => topic.id === observed)?.id;
  return questions.find((question) => question.id === questionId)?.topic;
}

/**
 * The catalogue with a client's adaptations. One that names nothing we know does nothing. `photosOnly` leaves out the cards
 * whose picture the client does not know, unless they have another one by now.
 */
export function fitCatalogue(
  { topics, questions }: Omit<Catalogue, 'changes'>,
  adaptations: readonly Adaptation[],
  { photosOnly = false }: { photosOnly?: boolean | undefined } = {},
): Catalogue {
  const changes = new Map(adaptations.map((one) => [`${one.target.kind}/${one.target.id}`, one]));
  const added = adaptations.flatMap(addedQuestion);
  const fittedTopics = inPlace(
    [...topics, ...adaptations.flatMap(addedTopic)],
    (topic) => changes.get(`topic/${topic.id}`)?.place,
  ).map((topic) => ({ ...topic, hidden: changes.get(`topic/${topic.id}`)?.hidden ?? false }));
  const hasChoice = (id: string) => {
    const change = changes.get(`choice/${id}`);
    const isStrange = photosOnly && change?.known === false && change.photo === undefined;
    const isGone = id.startsWith('own.') && change === undefined;
    return change?.hidden !== true && !isStrange && !isGone;
  };

  const fitted = fittedTopics.flatMap((topic) => {
    const ofTopic = [...questions, ...added].filter((question) => question.topic === topic.id);
    return inPlace(ofTopic, (question) => changes.get(`question/${question.id}`)?.place).map((question) => {
      const change = changes.get(`question/${question.id}`);
      return {
        ...question,
        choices: (change?.choices ?? question.choices).filter(hasChoice),
        hidden: topic.hidden || (change?.hidden ?? false),
        ...(change?.level === undefined ? {} : { level: change.level }),
        ...(change?.pairs === undefined ? {} : { pairs: change.pairs }),
      };
    });
  });
  return {
    topics: fittedTopics.map((topic) => ({
      ...topic,
      questions: fitted.filter((question) => question.topic === topic.id).map((question) => question.id),
    })),
    questions: fitted,
    changes,
  };
}

function addedTopic({ target, own }: Adaptation): Topic[] {
  return target.kind === 'topic' && own?.what === 'topic' ? [{ id: target.id, questions: [] }] : [];
}

function addedQuestion({ target, own, choices = [] }: Adaptation): Question[] {
  if (target.kind !== 'question' || own?.what !== 'question') return [];
  const { topicId, kind, private: isPrivate } = own;
  return [{ id: target.id, topic: topicId, kind, choices, ...(isPrivate ? { private: true } : {}) }];
}

/** The list with those that have a place put there; the others keep their order around them. */
function inPlace<T>(list: readonly T[], placeOf: (one: T) => number | undefined): T[] {
  const placed = list.filter((one) => placeOf(one) !== undefined);
  const result = list.filter((one) => placeOf(one) === undefined);
  for (const one of placed.toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0))) {
    result.splice(placeOf(one) ?? 0, 0, one);
  }
  return result;
}

/**
 * The places after moving one of these a step up (-1) or down (1): its own, and those of others that had one. Nothing when it
 * is at the end already.
 */
export function placesAfterMoving(
  ids: readonly string[],
  id: string,
  step: -1 | 1,
  hasPlace: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const from = ids.indexOf(id);
  const other = ids[from + step];
  if (from === -1 || other === undefined) return new Map();
  const next = ids.map((one) => (one === id ? other : one === other ? id : one));
  return new Map(
    next.map((one, place) => [one, place] as const).filter(([one]) => one === id || hasPlace(one)),
  );
}
