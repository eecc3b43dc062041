// The example plan as records, made anew each time: a made-up adult, so that somebody can see what a plan becomes.
// It holds no words and no media bytes, and it stores nothing.

import { questionById } from '#content/questions.ts';
import { cardOf, noLists, type PlanContents } from '#domain/contents.ts';
import { lookId } from '#domain/observing.ts';
import type { Agreement, Answer, CardRef, Media, Said, Wish } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import type { ExampleAnswer } from './answering.ts';
import { answers, earlierAnswers } from './answers.ts';
import { media } from './media.ts';
import { type PersonKey, people } from './people.ts';
import {
  agreements,
  cards,
  type ExampleTold,
  earlierWish,
  enough,
  looked,
  observations,
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
  };
  const time = { earlier: now - 372 * DAY, now: now - 9 * DAY };

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
    source: Pick<Wish, 'topicId'> & Partial<Pick<Wish, 'kind' | 'from' | 'matters' | 'locked'>> & Told,
    roundId: string,
    at: number,
  ): Wish => ({
    ...made('wishes', at),
    roundId,
    kind: 'wish',
    matters: false,
    locked: false,
    ...source,
  });

  const oldWish = wishOf({ topicId: earlierWish.topic, ...told(earlierWish) }, round.earlier, time.earlier);
  return {
    contents: {
      ...noLists,
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
        ...wishes.map(({ topic, from, matters = false, locked = false, ...source }) =>
          wishOf(
            {
              topicId: topic,
              ...(from && { from: { questionId: from.question, card: refOf(from.card) } }),
              matters,
              locked,
              ...told(source),
            },
            round.now,
            time.now,
          ),
        ),
        ...enough.map((topicId) => wishOf({ topicId, kind: 'enough' }, round.now, time.now)),
      ],
      agreements: entries(agreements).map(
        ([key, source]): Agreement => ({
          ...made('agreements', time.earlier + 14 * DAY, ids.agreement[key]),
          roundId: round.earlier,
          topicId: source.topic,
          said: { by: 'together', name: nameOf(source.with) },
          ...('fromWish' in source && { wishId: oldWish.id }),
          ...told(source),
        }),
      ),
    },
    media: entries(media).map(([key, file]) => ({ ...file, id: ids.media[key], planId })),
  };
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
