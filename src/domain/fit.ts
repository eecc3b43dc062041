// The catalogue as it was fitted to one client. Nothing that was answered is ever lost by it: a hidden question is still there.
import { made } from './fields.ts';
import { lookOf } from './observing.ts';
import { isOwn } from './own.ts';
import type { Question, Topic } from './question.ts';
import type { Adaptation, Plan } from './records.ts';

/** Topics and questions in the order in which this client meets them, hidden ones too. */
export interface Catalogue {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  /** What was changed, by `kind/id` of its target. */
  readonly changes: ReadonlyMap<string, Adaptation>;
  /** The targets whose picture is left out, since the client does not know it. */
  readonly strange: ReadonlySet<string>;
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
 * The catalogue with a client's adaptations. One that names nothing we know does nothing. `photosOnly` leaves out the pictures
 * that the client does not know, and asks no cards with one.
 */
export function fitCatalogue(
  { topics, questions }: Pick<Catalogue, 'topics' | 'questions'>,
  adaptations: readonly Adaptation[],
  plan: Pick<Plan, 'photosOnly'> = {},
): Catalogue {
  const changes = new Map(adaptations.map((one) => [`${one.target.kind}/${one.target.id}`, one]));
  const added = adaptations.flatMap(addedQuestion);
  const fittedTopics = inPlace(
    [...topics, ...adaptations.flatMap(addedTopic)],
    (topic) => changes.get(`topic/${topic.id}`)?.place,
  ).map((topic) => ({ ...topic, hidden: changes.get(`topic/${topic.id}`)?.hidden ?? false }));
  const strange = new Set(
    [...changes].filter(([, change]) => isLeftOut(change, plan)).map(([target]) => target),
  );
  const hasChoice = (id: string) => {
    const change = changes.get(`choice/${id}`);
    const isGone = isOwn(id) && change === undefined;
    return change?.hidden !== true && !strange.has(`choice/${id}`) && !isGone;
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
    strange,
  };
}

const ofClient = ['known', 'unsure'] as const;
const unadapted: ReadonlySet<string> = new Set([...Object.keys(made), 'target', ...ofClient]);

/** Whether a supporter changed something. Whether the client knows a picture is no change. */
export function isAdapted(change: Adaptation | undefined): change is Adaptation {
  return change !== undefined && Object.keys(change).some((field) => !unadapted.has(field));
}

/** What is left when a target is put back: whether the client knows its picture, if that was asked. */
export function putBackOf(change: Adaptation): Adaptation | undefined {
  if (ofClient.every((field) => change[field] === undefined)) return undefined;
  return Object.fromEntries(Object.entries(change).filter(([field]) => unadapted.has(field))) as Adaptation;
}

/** Whether a picture is left out: only known ones are shown, the client does not know this one, and it has no other. */
export function isLeftOut(
  { known, photo }: Pick<Adaptation, 'known' | 'photo'>,
  { photosOnly = false }: Pick<Plan, 'photosOnly'>,
): boolean {
  return photosOnly && known === false && photo === undefined;
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
