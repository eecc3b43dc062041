// Arbitrary plans for property tests: every kind of record, references that hold, ids that are unique, media that are what
// they claim. Nothing here decides what is right.

import fc from 'fast-check';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import type { PlanContents } from '#domain/contents.ts';
import { type CardRef, type Drawing, type Media, markValues, type Said } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';

/** A whole plan with the media that it names. */
export interface WholePlan {
  readonly contents: PlanContents;
  readonly media: readonly Media[];
}

/** The n-th id: ids are counted instead of drawn, so that they stay unique while a failing case shrinks. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** Gives new ids, always the same ones. */
export function countingIds(from = 0x10_0000): () => string {
  let n = from;
  return () => {
    n += 1;
    return idOf(n);
  };
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('<script>alert(1)</script>', '"; {}[]\\', '__proto__', 'Ik wil een hond', '\u0000'),
);
const name = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.constant('Sam'));
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.constant({ by: 'self' as const }),
  fc.record({ by: fc.constantFrom('together' as const, 'other' as const), name }),
);
const at = fc.integer({ min: 0, max: 2 ** 41 });
const question = fc.constantFrom(...questions);
const topicId = fc.constantFrom(...topics.map((topic) => topic.id));
const face = fc.record({
  skin: fc.constantFrom('yellow' as const, 'dark' as const),
  hair: fc.constantFrom('short' as const, 'scarf' as const),
  hairColor: fc.constantFrom('black' as const, 'grey' as const),
});

const u16 = (n: number) => [n >> 8, n & 0xff];
const size = fc.integer({ min: 1, max: 1600 });
const tail = fc.uint8Array({ maxLength: 300 });

/** Bytes that begin as a JPEG of this size does. */
export function jpegBytes(
  width: number,
  height: number,
  rest: ArrayLike<number> = [],
): Uint8Array<ArrayBuffer> {
  const frame = [0xff, 0xc0, 0, 17, 8, ...u16(height), ...u16(width), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame, ...Array.from(rest), 0xff, 0xd9]);
}

/** Bytes that begin as a PNG of this size does. */
export function pngBytes(width: number, height: number): Uint8Array<ArrayBuffer> {
  const sizes = [0, 0, ...u16(width), 0, 0, ...u16(height)];
  const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
  return Uint8Array.from([...start, ...sizes, 8, 2, 0, 0, 0]);
}

const coordinate = fc.integer({ min: -10, max: 2000 });
const drawing: fc.Arbitrary<Drawing> = fc.record({
  strokes: fc.array(
    fc.record({
      color: fc.constantFrom('#1d1b1a', '#0b5c3b'),
      size: fc.integer({ min: 1, max: 100 }),
      points: fc.array(fc.tuple(coordinate, coordinate, fc.constantFrom(0, 0.5, 1)), { maxLength: 12 }),
    }),
    { maxLength: 4 },
  ),
});

type Medium = Omit<Media, 'id' | 'planId'>;
const photo: fc.Arbitrary<Medium> = fc
  .tuple(size, size, tail, fc.boolean())
  .map(([width, height, rest, png]) => ({
    kind: 'photo' as const,
    type: png ? 'image/png' : 'image/jpeg',
    bytes: (png ? pngBytes(width, height) : jpegBytes(width, height, rest)).buffer,
    width,
    height,
  }));
const voices = {
  'audio/webm': [0x1a, 0x45, 0xdf, 0xa3],
  'audio/mp4': [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70],
  'audio/mpeg': [0x49, 0x44, 0x33],
  'audio/ogg': [0x4f, 0x67, 0x67, 0x53],
};
const voice: fc.Arbitrary<Medium> = fc
  .tuple(fc.constantFrom(...Object.entries(voices)), tail, fc.nat(180_000))
  .map(([[type, start], rest, duration]) => ({
    kind: 'voice' as const,
    type,
    bytes: Uint8Array.from([...start, ...rest]).buffer,
    duration,
  }));
const drawn: fc.Arbitrary<Medium> = drawing.map((value) => ({
  kind: 'drawing' as const,
  type: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify(value)).buffer,
}));

const told = fc.record({ text, photo, voice, drawing: drawn }, { requiredKeys: [] });
const mark = fc.record({
  pick: fc.nat(),
  value: fc.constantFrom(...markValues),
  topics: fc.option(fc.array(topicId, { maxLength: 3 }), { nil: undefined }),
});
const answers = fc.uniqueArray(
  fc.record({
    question,
    at,
    said,
    state: fc.constantFrom('answered' as const, 'unknown' as const, 'skipped' as const),
    marks: fc.array(mark, { maxLength: 5 }),
    locked: fc.boolean(),
  }),
  { selector: (answer) => answer.question.id, maxLength: 8 },
);
const few = { maxLength: 5 };

/** Any plan, in two rounds. */
export const wholePlan: fc.Arbitrary<WholePlan> = fc
  .record({
    name,
    face,
    at,
    photo: fc.option(photo, { nil: undefined }),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    speaks: fc.boolean(),
    example: fc.option(fc.boolean(), { nil: undefined }),
    people: fc.array(
      fc.record({
        at,
        said,
        name,
        face,
        ring: fc.constantFrom('near' as const, 'further' as const),
        relation: fc.option(fc.constantFrom('mother', 'friend'), { nil: undefined }),
        photo: fc.option(photo, { nil: undefined }),
      }),
      few,
    ),
    earlier: answers,
    now: answers,
    cards: fc.array(fc.record({ at, said, pick: fc.nat(), told }), few),
    observations: fc.array(
      fc.record({ at, name, question, told, earlier: fc.boolean(), locked: fc.boolean() }),
      few,
    ),
    wishes: fc.array(
      fc.record({
        at,
        said,
        topicId,
        told,
        earlier: fc.boolean(),
        locked: fc.boolean(),
        matters: fc.boolean(),
        kind: fc.constantFrom('wish' as const, 'enough' as const),
        from: fc.option(fc.nat(), { nil: undefined }),
      }),
      few,
    ),
    agreements: fc.array(
      fc.record({
        at,
        said,
        topicId,
        told,
        earlier: fc.boolean(),
        wish: fc.option(fc.nat(), { nil: undefined }),
      }),
      few,
    ),
  })
  .map((drawnPlan) => {
    let last = 0;
    const newId = () => {
      last += 1;
      return idOf(last);
    };
    const media: Media[] = [];
    const planId = newId();
    const keep = (medium: Medium): string => {
      const id = newId();
      media.push({ ...medium, id, planId });
      return id;
    };
    const keepTold = (parts: { text?: string; photo?: Medium; voice?: Medium; drawing?: Medium }): Told => ({
      ...(parts.text === undefined ? {} : { text: parts.text }),
      ...(parts.photo ? { photo: keep(parts.photo) } : {}),
      ...(parts.voice ? { voice: keep(parts.voice) } : {}),
      ...(parts.drawing ? { drawing: keep(parts.drawing) } : {}),
    });
    const made = (n: number, record: { at: number; said: Said }) => ({
      id: newId(),
      planId,
      revision: 1 + (n % 3),
      order: n + 1,
      at: record.at,
      said: record.said,
    });
    const self = { by: 'self' as const };
    const rounds = [0, 1].map((n) => made(n, { at: drawnPlan.at, said: self }));
    const [before, current] = rounds.map((round) => round.id) as [string, string];
    const roundOf = (record: { earlier: boolean }) => (record.earlier ? before : current);
    const people = drawnPlan.people.map(({ photo: picture, relation, ...rest }, n) => ({
      ...made(n, rest),
      name: rest.name,
      face: rest.face,
      ring: rest.ring,
      ...(relation === undefined ? {} : { relation }),
      ...(picture ? { photo: keep(picture) } : {}),
    }));
    const asked = [...drawnPlan.now, ...drawnPlan.earlier].map((answer) => answer.question.id);
    const cards = drawnPlan.cards.map((card, n) => ({
      ...made(n, card),
      questionId: pickFrom(asked, card.pick) ?? '1.1',
      ...keepTold(card.told),
    }));
    const wishes = drawnPlan.wishes.map((wish, n) => ({
      ...made(n, wish),
      roundId: roundOf(wish),
      topicId: wish.topicId,
      kind: wish.kind,
      matters: wish.matters,
      locked: wish.locked,
      ...keepTold(wish.told),
    }));
    const agreements = drawnPlan.agreements.map((agreement, n) => {
      const wishId = agreement.wish === undefined ? undefined : pickFrom(wishes, agreement.wish)?.id;
      return {
        ...made(n, agreement),
        roundId: roundOf(agreement),
        topicId: agreement.topicId,
        ...(wishId === undefined ? {} : { wishId }),
        ...keepTold(agreement.told),
      };
    });
    const cardsFor = (id: string): CardRef[] => [
      ...(questions.find((q) => q.id === id)?.choices ?? []).map((choice): CardRef => `choice:${choice}`),
      ...cards.filter((card) => card.questionId === id).map((card): CardRef => `own:${card.id}`),
      ...people.map((person): CardRef => `person:${person.id}`),
      ...agreements.map((agreement): CardRef => `agreement:${agreement.id}`),
    ];
    const answersOf = (list: typeof drawnPlan.now, roundId: string) =>
      list.map((answer, n) => ({
        ...made(n, answer),
        roundId,
        questionId: answer.question.id,
        state: answer.state,
        locked: answer.locked,
        marks: answer.marks.flatMap(({ pick, value, topics: seen }) => {
          const card = pickFrom(cardsFor(answer.question.id), pick);
          return card ? [{ card, value, ...(seen ? { topics: seen } : {}) }] : [];
        }),
      }));
    const allAnswers = [...answersOf(drawnPlan.earlier, before), ...answersOf(drawnPlan.now, current)];
    const contents: PlanContents = {
      plan: {
        id: planId,
        revision: 2,
        order: 1,
        at: drawnPlan.at,
        name: drawnPlan.name,
        face: drawnPlan.face,
        level: drawnPlan.level,
        speaks: drawnPlan.speaks,
        roundId: current,
        ...(drawnPlan.photo ? { photo: keep(drawnPlan.photo) } : {}),
        ...(drawnPlan.example === undefined ? {} : { example: drawnPlan.example }),
      },
      rounds,
      people,
      cards,
      answers: allAnswers,
      observations: drawnPlan.observations.map((observation, n) => ({
        ...made(n, { at: observation.at, said: { by: 'other', name: observation.name } }),
        roundId: roundOf(observation),
        questionId: observation.question.id,
        locked: observation.locked,
        ...keepTold(observation.told),
      })),
      wishes: wishes.map((wish, n) => {
        const answer = pickFrom(allAnswers, drawnPlan.wishes[n]?.from);
        const card = answer?.marks[0]?.card;
        return answer && card ? { ...wish, from: { questionId: answer.questionId, card } } : wish;
      }),
      agreements,
    };
    return { contents, media };
  });

function pickFrom<T>(list: readonly T[], pick: number | undefined): T | undefined {
  return pick === undefined || list.length === 0 ? undefined : list[pick % list.length];
}
