// Arbitrary plans for property tests: every kind of record, references that hold, ids that are unique, media that are what
// they claim. Nothing here decides what is right.

import fc from 'fast-check';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import type { PlanContents } from '#domain/contents.ts';
import { type CardRef, type Drawing, type Media, markValues, type Said, type Who } from '#domain/records.ts';
import { mediaIdsIn, type Told } from '#domain/told.ts';

/** A whole plan with the media that it names, in the order in which it does. */
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
  'audio/wav': [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45],
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

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const agreed = fc.record(
  {
    from: day,
    time: fc.constantFrom('09:30', '23:59'),
    rule: fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=DAILY;INTERVAL=2'),
    lookBack: day,
    pictureWord: text,
    consent: fc.constantFrom('yes', 'other', 'no'),
    state: fc.constantFrom('going', 'done', 'stopped'),
    ended: day,
  },
  { requiredKeys: [] },
);
const planned = fc.record(
  {
    kind: fc.constantFrom('preparation', 'meeting'),
    state: fc.constantFrom('planned', 'going', 'done'),
    day,
    time: fc.constantFrom('09:30'),
    where: text,
    how: fc.constant<string[]>(['short', 'coffee']),
    position: fc.nat(3),
    moodBefore: fc.constantFrom('good', 'ok', 'bad'),
    moodAfter: fc.constantFrom('good', 'ok', 'bad'),
    reached: question.map(({ id }) => id),
  },
  { requiredKeys: ['kind', 'state'] },
);
const fitted = fc.record(
  {
    hidden: fc.boolean(),
    place: fc.nat(20),
    words: fc.record(
      { question: fc.constant('Wat wil je?'), keyword: fc.constant('Wensen') },
      { requiredKeys: [] },
    ),
    choices: fc.constant<string[]>(['music', 'cooking']),
    level: fc.constantFrom(1, 2, 3),
    pairs: fc.boolean(),
  },
  { requiredKeys: [] },
);

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
        kind: fc.constantFrom('wish' as const, 'enough' as const, 'unwanted' as const),
        state: fc.option(fc.constantFrom('new', 'talk', 'agreed', 'done', 'dropped'), { nil: undefined }),
        steps: fc.option(fc.array(fc.record({ told, done: fc.boolean() }), few), { nil: undefined }),
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
        card: fc.option(fc.nat(), { nil: undefined }),
        more: agreed,
        who: fc.array(fc.record({ pick: fc.nat(), name }), { maxLength: 3 }),
      }),
      few,
    ),
    checkIns: fc.uniqueArray(
      fc.record({ at, said, pick: fc.nat(), day, value: fc.constantFrom('done', 'partly', 'not'), told }),
      { selector: (checkIn) => checkIn.day, maxLength: 5 },
    ),
    talks: fc.array(
      fc.record({ at, said, pick: fc.nat(), more: planned, told, name, points: fc.array(told, few) }),
      few,
    ),
    additions: fc.array(
      fc.record({
        at,
        name,
        question,
        told,
        state: fc.constantFrom('new', 'yes', 'no', 'talk'),
      }),
      few,
    ),
    adaptations: fc.uniqueArray(fc.record({ at, said, question, more: fitted, photo, voice }), {
      selector: (adaptation) => adaptation.question.id,
      maxLength: 5,
    }),
    proofs: fc.uniqueArray(
      fc.record({
        at,
        said,
        proof: fc.constantFrom('wishes', 'help', 'agreements', 'mine'),
        value: fc.constantFrom('good', 'ok', 'bad'),
      }),
      { selector: (proof) => proof.proof, maxLength: 4 },
    ),
  })
  .map((drawnPlan) => {
    let last = 0;
    const newId = () => {
      last += 1;
      return idOf(last);
    };
    const kept: Media[] = [];
    const planId = newId();
    const keep = (medium: Medium): string => {
      const id = newId();
      kept.push({ ...medium, id, planId });
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
      ...(wish.state === undefined ? {} : { state: wish.state }),
      ...keepTold(wish.told),
      ...(wish.steps === undefined
        ? {}
        : { steps: wish.steps.map((step) => ({ id: newId(), ...keepTold(step.told), done: step.done })) }),
    }));
    const things: CardRef[] = [
      'choice:music',
      ...cards.map((card): CardRef => `own:${card.id}`),
      ...people.map((person): CardRef => `person:${person.id}`),
    ];
    const whoOf = (pick: number, called: string): Who => {
      const person = pickFrom(people, pick);
      return person ? { by: 'person', personId: person.id } : { by: 'name', name: called };
    };
    const agreements = drawnPlan.agreements.map((agreement, n) => {
      const wishId = pickFrom(wishes, agreement.wish)?.id;
      const card = pickFrom(things, agreement.card);
      return {
        ...made(n, agreement),
        roundId: roundOf(agreement),
        topicId: agreement.topicId,
        ...(wishId === undefined ? {} : { wishId }),
        ...(card === undefined ? {} : { card }),
        ...keepTold(agreement.told),
        ...agreement.more,
        who: agreement.who.map(({ pick, name: called }) => whoOf(pick, called)),
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
    const talks = drawnPlan.talks.map(({ pick, more, name: called, points, ...talk }, n) => ({
      ...made(n, talk),
      roundId: current,
      ...more,
      who: [{ by: 'self' as const }, whoOf(pick, called)],
      points: points.map((point) => {
        const wish = pickFrom(wishes, pick);
        const subject = wish ? { kind: 'wish' as const, id: wish.id } : { kind: 'own' as const };
        return { id: newId(), subject, done: false, ...keepTold(point) };
      }),
      signatures: [
        {
          id: newId(),
          who: whoOf(pick, called),
          answer: 'signed' as const,
          at: talk.at,
          ...keepTold(talk.told),
        },
      ],
    }));
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
      agreements: agreements.map((agreement, n) => {
        const talk = pickFrom(talks, n);
        const point = pickFrom(talk?.points ?? [], n);
        return talk && point ? { ...agreement, talkId: talk.id, pointId: point.id } : agreement;
      }),
      checkIns: drawnPlan.checkIns.flatMap(({ pick, ...checkIn }, n) => {
        const agreement = pickFrom(agreements, pick);
        const { day: on, value } = checkIn;
        const fields = { agreementId: agreement?.id ?? '', day: on, value, ...keepTold(checkIn.told) };
        return agreement ? [{ ...made(n, checkIn), ...fields }] : [];
      }),
      talks,
      additions: drawnPlan.additions.map((addition, n) => ({
        ...made(n, { at: addition.at, said: { by: 'other', name: addition.name } }),
        roundId: current,
        place: { topicId: addition.question.topic, questionId: addition.question.id },
        state: addition.state,
        source: newId(),
        ...keepTold(addition.told),
      })),
      adaptations: drawnPlan.adaptations.map(({ more, ...adaptation }, n) => ({
        ...made(n, adaptation),
        target: { kind: 'question' as const, id: adaptation.question.id },
        ...more,
        ...keepTold({ photo: adaptation.photo, voice: adaptation.voice }),
      })),
      proofs: drawnPlan.proofs.map((proof, n) => ({
        ...made(n, proof),
        roundId: current,
        proof: proof.proof,
        value: proof.value,
      })),
    };
    const media = mediaIdsIn(contents).flatMap((id) => kept.find((one) => one.id === id) ?? []);
    return { contents, media };
  });

function pickFrom<T>(list: readonly T[], pick: number | undefined): T | undefined {
  return pick === undefined || list.length === 0 ? undefined : list[pick % list.length];
}
