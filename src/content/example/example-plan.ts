// The example plan as records, made anew each time: a made-up adult, so that somebody can see what a plan becomes.
// It holds no words and no media bytes, and it stores nothing.

import { questionById } from '#content/questions.ts';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import { type Day, dayOf, daysLater, weeksLater } from '#domain/days.ts';
import { lookId } from '#domain/observing.ts';
import { type Weekday, weekdayOf } from '#domain/often.ts';
import type { Agreement, Answer, CardRef, Media, Said, Talk, Who, Wish } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { additions, agreed, meeting, nextMeeting, proofs } from './agreed.ts';
import type { ExampleAnswer } from './answering.ts';
import { answers, earlierAnswers } from './answers.ts';
import { media } from './media.ts';
import { type PersonKey, people } from './people.ts';
import {
  type AgreementKey,
  agreements,
  cards,
  type ExampleAgreement,
  type ExampleTold,
  type ExampleWish,
  earlierWish,
  enough,
  looked,
  observations,
  type WishKey,
  wishes,
} from './told.ts';

/** What the device gives: its words (by key with namespace), new UUIDs, and the time in milliseconds since 1970. */
export interface ExampleSource {
  readonly words: (key: string) => string;
  readonly newId: () => string;
  readonly now: number;
}

/** A medium of the example, still without its bytes; `file` is its address from the app's own folder. */
export type ExampleMedia = Omit<Media, 'bytes'> & { readonly file: string };

const DAY = 24 * 3600 * 1000;
/** An agreement of the year before went on for so many weeks after the first of its notes. */
const WEEKS_BEFORE = 12;
const self: Said = { by: 'self' };

/** The whole example with ids of its own, so that it can stand beside anything, also beside another example. */
export function examplePlan({ words, newId, now }: ExampleSource): {
  contents: PlanContents;
  media: readonly ExampleMedia[];
} {
  const planId = newId();
  const round = { earlier: newId(), now: newId() };
  const ids = {
    person: idsFor(people, newId),
    own: idsFor(cards, newId),
    agreement: idsFor(agreements, newId),
    media: idsFor(media, newId),
    wish: idsFor(wishes, newId),
    talk: newId(),
    aloneAddition: newId(),
  };
  // The questions were answered before the meeting, so that there are weeks in which agreements went well or not.
  const time = { earlier: now - 372 * DAY, now: now - 40 * DAY };
  const today = dayOf(new Date(now));
  const ended = dayOf(new Date(time.now));

  const orders = new Map<string, number>();
  const made = (kind: keyof PlanContents, at: number, id = newId()) => {
    const order = (orders.get(kind) ?? 0) + 1;
    orders.set(kind, order);
    return { id, planId, revision: 1, order, at: at + order * 60_000, said: self };
  };
  const nameOf = (person: PersonKey) => words(people[person].name);
  const told = (source: ExampleTold): Told => ({
    ...(source.text && { text: words(source.text) }),
    ...(source.photo && { photo: ids.media[source.photo] }),
    ...(source.voice && { voice: ids.media[source.voice] }),
    ...(source.drawing && { drawing: ids.media[source.drawing] }),
  });
  const refOf = (ref: CardRef): CardRef => {
    const { kind, id } = cardOf(ref);
    if (kind === 'choice') return ref;
    const known: Readonly<Record<string, string>> = ids[kind];
    return `${kind}:${known[id]}`;
  };
  const answerOf = (source: ExampleAnswer, roundId: string, at: number): Answer => ({
    ...made('answers', at),
    roundId,
    questionId: source.question,
    said: source.said ? { by: source.said.by, name: nameOf(source.said.person) } : self,
    state: source.state,
    marks: source.marks.map(({ card, value }) => {
      const topics = source.topics?.[cardOf(card).id as PersonKey];
      return { card: refOf(card), value, ...(topics && { topics: [...topics] }) };
    }),
    locked: source.locked ?? questionById(source.question).private ?? false,
  });
  const wishOf = (
    source: Pick<Wish, 'topicId'> & Partial<Wish>,
    roundId: string,
    at: number,
    id?: string,
  ): Wish => ({
    ...made('wishes', at, id),
    roundId,
    kind: 'wish',
    matters: false,
    locked: false,
    ...source,
  });
  const me: Who = { by: 'self' };
  const whoIs = (person: PersonKey): Who => ({ by: 'person', personId: ids.person[person] });
  const saidBy = (person: PersonKey): Said => ({ by: 'other', name: nameOf(person) });

  const oldWish = wishOf({ topicId: earlierWish.topic, ...told(earlierWish) }, round.earlier, time.earlier);
  const agreedNow = agreed.map((source) => {
    const days = lastDays(source.on, source.went.length, today);
    const wish: ExampleWish = wishes[source.wish];
    const agreement: Agreement = {
      ...made('agreements', Date.parse(weeksLater(today, -meeting.weeksAgo))),
      roundId: round.now,
      topicId: wish.topic,
      said: { by: 'together', name: nameOf(source.with) },
      wishId: ids.wish[source.wish],
      talkId: ids.talk,
      text: words(source.text),
      ...(wish.from && { card: wish.from.card }),
      who: [me, whoIs(source.with)],
      ...(days[0] && { from: days[0] }),
      time: source.time,
      rule: `FREQ=WEEKLY;BYDAY=${source.on}`,
      lookBack: weeksLater(today, source.lookBack),
      consent: 'yes',
      ...(source.done && { state: 'done', ended: daysLater(today, -1) }),
    };
    return { agreement, source, days };
  });

  const pointOf = (subject: Talk['points'][number]['subject'], done: boolean) => ({
    id: newId(),
    subject,
    done,
  });
  const signature = (who: Who, answer: 'signed' | 'later') => ({ id: newId(), who, answer, at: now });
  const held: Talk = {
    ...made('talks', time.now, ids.talk),
    roundId: round.now,
    kind: 'meeting',
    state: 'done',
    day: weeksLater(today, -meeting.weeksAgo),
    time: meeting.time,
    where: words(meeting.where),
    who: [me, ...meeting.who.map(whoIs)],
    points: agreed.map(({ wish }) => pointOf({ kind: 'wish', id: ids.wish[wish] }, true)),
    moodBefore: 'ok',
    moodAfter: 'good',
    signatures: [
      signature(me, 'signed'),
      signature(whoIs(meeting.signed), 'signed'),
      signature(whoIs(meeting.later), 'later'),
    ],
  };
  const planned: Talk = {
    ...made('talks', now),
    roundId: round.now,
    kind: 'meeting',
    state: 'planned',
    day: weeksLater(today, nextMeeting.inWeeks),
    time: nextMeeting.time,
    where: words(nextMeeting.where),
    how: [...nextMeeting.how],
    who: [me, ...nextMeeting.who.map(whoIs)],
    points: [
      pointOf({ kind: 'wish', id: ids.wish[nextMeeting.about] }, false),
      pointOf({ kind: 'addition', id: ids.aloneAddition }, false),
    ],
  };

  return {
    contents: {
      plan: {
        id: planId,
        revision: 1,
        order: 1,
        at: time.earlier,
        name: words('example:name'),
        face: { skin: 'medium', hair: 'long', hairColor: 'black' },
        level: 2,
        speaks: false,
        roundId: round.now,
        position: { questionId: '3.6', step: 0 },
        example: true,
      },
      rounds: [made('rounds', time.earlier, round.earlier), made('rounds', time.now, round.now)],
      people: entries(people).map(([key, person]) => ({
        ...made('people', time.earlier, ids.person[key]),
        ...person,
        name: nameOf(key),
      })),
      cards: entries(cards).map(([key, card]) => ({
        ...made('cards', time.now, ids.own[key]),
        questionId: card.question,
        ...told(card),
      })),
      answers: [
        ...earlierAnswers.map((source) => answerOf(source, round.earlier, time.earlier)),
        ...answers.map((source) => answerOf(source, round.now, time.now)),
      ],
      observations: [
        ...observations.map((source) => ({
          ...made('observations', time.now),
          roundId: round.now,
          questionId: source.question,
          said: { by: 'other' as const, name: nameOf(source.by) },
          locked: questionById(source.question).private ?? false,
          ...told(source),
        })),
        ...looked.map(({ topic, look, by, choices, text }) => ({
          ...made('observations', time.now),
          roundId: round.now,
          questionId: lookId(topic, look),
          said: { by: 'other' as const, name: nameOf(by) },
          choices: [...choices],
          locked: false,
          ...told(text === undefined ? {} : { text }),
        })),
      ],
      wishes: [
        oldWish,
        ...entries<WishKey, ExampleWish>(wishes).map(([key, { topic, from, steps, ...source }]) =>
          wishOf(
            {
              ...source,
              topicId: topic,
              ...(from && { from: { questionId: from.question, card: refOf(from.card) } }),
              ...(steps && {
                steps: steps.map(({ text, done }) => ({ id: newId(), text: words(text), done })),
              }),
              ...told(source),
            },
            round.now,
            time.now,
            ids.wish[key],
          ),
        ),
        ...enough.map((topicId) => wishOf({ topicId, kind: 'enough' }, round.now, time.now)),
      ],
      agreements: [
        ...entries(agreements).map(
          ([key, source]): Agreement => ({
            ...made('agreements', time.earlier + 14 * DAY, ids.agreement[key]),
            roundId: round.earlier,
            topicId: source.topic,
            said: { by: 'together', name: nameOf(source.with) },
            state: 'done',
            ended,
            lookedBack: { day: ended, verdict: 'done' },
            ...('fromWish' in source && { wishId: oldWish.id }),
            ...told(source),
          }),
        ),
        ...agreedNow.map(({ agreement }) => agreement),
      ],
      checkIns: [
        ...entries<AgreementKey, ExampleAgreement>(agreements).flatMap(([key, { went = [] }]) =>
          went.map((value, week) => ({
            ...made('checkIns', now),
            agreementId: ids.agreement[key],
            day: weeksLater(ended, week - WEEKS_BEFORE),
            value,
          })),
        ),
        ...agreedNow.flatMap(({ agreement, source, days }) =>
          source.went.map(({ value, text }, week) => ({
            ...made('checkIns', now),
            agreementId: agreement.id,
            day: days[week] ?? today,
            value,
            ...(text === undefined ? {} : { text: words(text) }),
          })),
        ),
      ],
      talks: [held, planned],
      additions: additions.map(({ topic, question, by, text, state }) => ({
        ...made('additions', time.now, state === 'talk' ? ids.aloneAddition : newId()),
        roundId: round.now,
        said: saidBy(by),
        place: { topicId: topic, ...(question && { questionId: question }) },
        relation: people[by].relation,
        text: words(text),
        state,
        source: newId(),
      })),
      adaptations: [],
      proofs: proofs.map((proof) => ({ ...made('proofs', now), roundId: round.now, ...proof })),
    },
    media: entries(media).map(([key, file]) => ({ ...file, id: ids.media[key], planId })),
  };
}

/** The last so many times that it was this day of the week, before today, the first one first. */
function lastDays(on: Weekday, count: number, today: Day): readonly Day[] {
  const yesterdays = [1, 2, 3, 4, 5, 6, 7].map((days) => daysLater(today, -days));
  const last = yesterdays.find((day) => weekdayOf(day) === on) ?? today;
  return Array.from({ length: count }, (_, week) => weeksLater(last, week + 1 - count));
}

function entries<K extends string, T>(record: Readonly<Record<K, T>>): [K, T][] {
  return Object.entries(record) as [K, T][];
}

function idsFor<K extends string>(
  record: Readonly<Record<K, unknown>>,
  newId: () => string,
): Record<K, string> {
  return Object.fromEntries(entries(record).map(([key]) => [key, newId()])) as Record<K, string>;
}
