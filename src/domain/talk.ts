// A talk about the plan: what the client can choose to talk about, whose views belong to a point, and what came of it. Pure.
import type { Subject } from './agreeing.ts';
import { answersOfRound } from './asking.ts';
import { cardOf, type PlanContents } from './contents.ts';
import type { Addition, Agreement, CardRef, Talk, Who, Wish } from './records.ts';
import { isTold } from './told.ts';

/** More than so many is too much for one talk. */
export const mostPoints = 3;

export type TalkPoint = Talk['points'][number];
type Known = Pick<
  PlanContents,
  'plan' | 'wishes' | 'additions' | 'answers' | 'cards' | 'talks' | 'agreements'
>;

/**
 * What the client can choose from, nearest to the heart first: starred wishes, other wishes, what family added and the client
 * wants to talk about, what the client wanted to talk about (answers to `about`), and cards that are not fine. What is only
 * for the client is not put forward: an invitation shows the points.
 */
export function subjectsFor(known: Known, about: readonly string[]): readonly Subject[] {
  const { plan, wishes, additions } = known;
  const open = wishes.filter(
    (wish) =>
      wish.roundId === plan.roundId &&
      wish.kind !== 'enough' &&
      !wish.locked &&
      wish.state !== 'done' &&
      wish.state !== 'dropped',
  );
  const answers = [...answersOfRound(known.answers, plan.roundId).values()].filter(
    (answer) => answer.state === 'answered' && !answer.locked,
  );
  const marked = (questionId: string, cards: readonly CardRef[]): Subject[] =>
    cards.map((card) => ({ kind: 'answer', questionId, card }));
  return [
    ...[...open.filter((wish) => wish.matters), ...open.filter((wish) => !wish.matters)].map(
      ({ id }): Subject => ({ kind: 'wish', id }),
    ),
    ...additions
      .filter((addition) => addition.state === 'talk' && addition.roundId === plan.roundId)
      .map(({ id }): Subject => ({ kind: 'addition', id })),
    ...answers
      .filter(({ questionId }) => about.includes(questionId))
      .flatMap(({ questionId, marks }) =>
        marked(
          questionId,
          marks.filter(({ value }) => value === 'chosen').map(({ card }) => card),
        ),
      ),
    ...answers.flatMap(({ questionId, marks }) =>
      marked(
        questionId,
        marks.filter(({ value }) => value === 'bad').map(({ card }) => card),
      ),
    ),
  ];
}

/** Tells one subject from another; an own point is only like itself. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'answer') return `answer:${subject.questionId}:${subject.card ?? ''}`;
  return subject.kind === 'own' ? 'own' : `${subject.kind}:${subject.id}`;
}

/** The record that a point is about; nothing when it is gone. */
export function aboutOf(
  subject: Subject,
  known: Known,
): { wish?: Wish | undefined; addition?: Addition | undefined; agreement?: Agreement | undefined } {
  if (subject.kind === 'wish') return { wish: known.wishes.find(({ id }) => id === subject.id) };
  if (subject.kind === 'addition') return { addition: known.additions.find(({ id }) => id === subject.id) };
  if (subject.kind === 'agreement') {
    return { agreement: known.agreements.find(({ id }) => id === subject.id) };
  }
  return {};
}

/** Where a point's subject stands: a topic, and a question and card where there are. */
export function placeOf(
  subject: Subject,
  known: Known,
  topicOf: (questionId: string) => string | undefined,
): { topicId: string | undefined; questionId?: string | undefined; card?: CardRef | undefined } {
  if (subject.kind === 'answer') {
    return { topicId: topicOf(subject.questionId), questionId: subject.questionId, card: subject.card };
  }
  const { wish, addition, agreement } = aboutOf(subject, known);
  if (addition) return addition.place;
  return { topicId: wish?.topicId ?? agreement?.topicId, ...wish?.from };
}

export interface Views {
  /** What the client told: own cards of the question, the wish itself. */
  readonly own: readonly (PlanContents['cards'][number] | Wish | Addition | TalkPoint)[];
  /** What the client marked there. */
  readonly marked: readonly CardRef[];
  /** What family added, to talk about. */
  readonly added: readonly Addition[];
}

/** Both views on a point: the client's own words, and apart from these what family added. */
export function viewsOn(
  point: TalkPoint,
  known: Known,
  topicOf: (questionId: string) => string | undefined,
): Views {
  const place = placeOf(point.subject, known, topicOf);
  const { wish, addition } = aboutOf(point.subject, known);
  const answer =
    place.questionId === undefined
      ? undefined
      : answersOfRound(known.answers, known.plan.roundId).get(place.questionId);
  const marks = answer?.locked ? [] : (answer?.marks ?? []);
  const shown = place.card === undefined ? marks : marks.filter(({ card }) => card === place.card);
  const ownCards = shown.flatMap(({ card }) => {
    const { kind, id } = cardOf(card);
    return kind === 'own' ? known.cards.filter((one) => one.id === id) : [];
  });
  const wishes =
    addition && place.questionId === undefined
      ? known.wishes.filter(
          (one) =>
            one.roundId === known.plan.roundId &&
            one.topicId === place.topicId &&
            one.kind !== 'enough' &&
            !one.locked,
        )
      : [];
  return {
    own: [...(isTold(point) ? [point] : []), ...(wish && isTold(wish) ? [wish] : []), ...ownCards, ...wishes],
    marked: shown.map(({ card }) => card).filter((card) => cardOf(card).kind !== 'own'),
    added: addition
      ? [addition]
      : known.additions.filter(
          (one) =>
            one.state === 'talk' &&
            one.roundId === known.plan.roundId &&
            place.topicId !== undefined &&
            one.place.topicId === place.topicId &&
            (one.place.questionId === undefined ||
              place.questionId === undefined ||
              one.place.questionId === place.questionId) &&
            (one.place.card === undefined || place.card === undefined || one.place.card === place.card),
        ),
  };
}

/** What was agreed in a talk, in the order in which it was said. */
export function agreedIn(talk: Pick<Talk, 'id'>, agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.filter((agreement) => agreement.talkId === talk.id);
}

/** What of it belongs to this point. One without a point, from an earlier version, is known by what it is about. */
export function agreedOn(
  point: TalkPoint,
  talk: Talk,
  known: Known,
  topicOf: (questionId: string) => string | undefined,
): readonly Agreement[] {
  const { subject } = point;
  const topicId = placeOf(subject, known, topicOf).topicId ?? 'more';
  return agreedIn(talk, known.agreements).filter((agreement) => {
    if (agreement.pointId !== undefined) return agreement.pointId === point.id;
    if (subject.kind === 'wish') return agreement.wishId === subject.id;
    if (subject.kind === 'addition') return agreement.additionId === subject.id;
    return (
      agreement.wishId === undefined && agreement.additionId === undefined && agreement.topicId === topicId
    );
  });
}

/** Where a talk is: at one of its points, reading back what was agreed, signing, or its end. */
export type TalkPart = 'begin' | 'point' | 'back' | 'sign' | 'end' | 'done';

export function partOf({
  state,
  position = 0,
  points,
}: Pick<Talk, 'state' | 'position' | 'points'>): TalkPart {
  if (state === 'done') return 'done';
  if (state === 'planned') return 'begin';
  if (position < points.length) return 'point';
  return (['back', 'sign'] as const)[position - points.length] ?? 'end';
}

/** What a reaction of somebody to signing was; nothing as long as they were not asked. */
export function signatureOf(talk: Pick<Talk, 'signatures'>, who: Who) {
  return talk.signatures?.find((signature) => whoKey(signature.who) === whoKey(who));
}

/** Tells one from another within a list. */
export function whoKey(who: Who): string {
  if (who.by === 'self') return 'self';
  return who.by === 'person' ? `person:${who.personId}` : `name:${who.name}`;
}

/** With somebody in the list, or without when they were in it. */
export function toggled(list: readonly Who[], who: Who): Who[] {
  const without = list.filter((one) => whoKey(one) !== whoKey(who));
  return without.length < list.length ? without : [...list, who];
}

/** A meeting that is coming or going on, the one that began first; and those that are over, the latest first. */
export function talksOf(talks: readonly Talk[]): { open: readonly Talk[]; over: readonly Talk[] } {
  const meetings = talks.filter(({ kind }) => kind === 'meeting');
  return {
    open: meetings.filter(({ state }) => state !== 'done'),
    over: meetings.filter(({ state }) => state === 'done').toReversed(),
  };
}
