// The example plan shows everything a plan can hold, and stands on the device as any other plan does.
import 'fake-indexeddb/auto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { seenChoices } from '#content/observing.ts';
import { questionById, questions } from '#content/questions.ts';
import { topicById, topics } from '#content/topics.ts';
import { answersOfRound, askedQuestions, cardsOf } from '#domain/asking.ts';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import { dayOf } from '#domain/days.ts';
import { comingMeeting } from '#domain/meeting.ts';
import { occurrences } from '#domain/occurrences.ts';
import { progress } from '#domain/progress.ts';
import { drawingSchema, mediaSchema, schemas } from '#domain/records.ts';
import { db } from '#storage/db.ts';
import { addExample } from '#storage/example.ts';
import { readContents } from '#storage/whole-plan.ts';
import { projectFiles, projectRoot, words } from '#tests/support/project-files.ts';

const locale = words('nl').example ?? {};
const wordOf = (key: string) => locale[key.replace('example:', '')] ?? '';

/** Serves public/ as the app's own folder is served, except for what is missing. */
function servePublic(missing?: string) {
  vi.stubGlobal('fetch', async (file: string) => {
    if (file === missing) return new Response(null, { status: 404 });
    return new Response(readFileSync(join(projectRoot, 'public', file)));
  });
}

async function addedExample(): Promise<PlanContents> {
  const saved = await addExample(wordOf);
  if (!saved.ok) throw new Error(saved.reason);
  const contents = await readContents(saved.value);
  if (!contents) throw new Error('the plan is not there');
  return contents;
}

const memory = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => memory.set(key, value),
});

beforeEach(() => servePublic());

describe('the example plan', () => {
  let example: PlanContents;
  beforeAll(async () => {
    servePublic();
    example = await addedExample();
  });
  const now = () => [...answersOfRound(example.answers, example.plan.roundId).values()];
  const told = () => [
    ...example.cards,
    ...example.wishes,
    ...example.observations,
    ...example.agreements,
    ...example.checkIns,
    ...example.additions,
  ];

  it('is marked as an example', () => {
    expect(example.plan).toMatchObject({ example: true, name: 'Samira', level: 2 });
  });

  it('is made of sound records', async () => {
    const { plan, ...lists } = example;
    const faults = [
      ...(v.safeParse(schemas.plans, plan).issues ?? []),
      ...Object.entries(lists).flatMap(([kind, records]) =>
        (records as readonly unknown[]).flatMap(
          (record) => v.safeParse(schemas[kind as keyof typeof lists], record).issues ?? [],
        ),
      ),
      ...(await db.media.toArray()).flatMap((record) => v.safeParse(mediaSchema, record).issues ?? []),
    ];
    expect(faults).toEqual([]);
    // Rows that cannot be read are left out when a plan is read: nothing may have been.
    expect(await db.answers.count()).toBe(example.answers.length);
    expect(await db.cards.count()).toBe(example.cards.length);
  });

  it('names only questions, topics and cards that exist where they stand', () => {
    const unknown = [...example.answers, ...example.cards, ...example.observations]
      .map((record) => record.questionId)
      .filter((id) => questionById(id) === undefined && seenChoices(id).length === 0);
    expect(unknown).toEqual([]);
    const unseen = example.observations.flatMap(({ questionId, choices = [] }) =>
      choices.filter((id) => !seenChoices(questionId).includes(id)),
    );
    expect(unseen).toEqual([]);
    const topicIds = [
      ...[...example.wishes, ...example.agreements].map((record) => record.topicId),
      ...example.answers.flatMap((answer) => answer.marks.flatMap((mark) => mark.topics ?? [])),
    ];
    expect(topicIds.filter((id) => topicById(id) === undefined)).toEqual([]);
    const misplaced = now().flatMap((answer) => {
      const question = questionById(answer.questionId);
      const cards = question ? cardsOf(question, example) : [];
      return answer.marks
        .filter((mark) => !cards.includes(mark.card))
        .map((mark) => `${answer.questionId} ${mark.card}`);
    });
    expect(misplaced).toEqual([]);
    const fromNowhere = example.wishes.filter(
      ({ from }) =>
        from &&
        !now().some((a) => a.questionId === from.questionId && a.marks.some((m) => m.card === from.card)),
    );
    expect(fromNowhere).toEqual([]);
  });

  it('answers only what is asked', () => {
    const asked = new Set(askedQuestions(questions, example).map((question) => question.id));
    expect(now().filter((answer) => !asked.has(answer.questionId as never))).toEqual([]);
    for (const answer of now()) {
      const { max = Number.POSITIVE_INFINITY, kind } = questionById(answer.questionId) ?? {};
      expect(answer.marks.length, answer.questionId).toBeLessThanOrEqual(kind === 'pickOne' ? 1 : max);
    }
  });

  it('holds every kind of answer', () => {
    const answered = now().filter((answer) => answer.state === 'answered');
    const kinds = new Set(answered.map((answer) => questionById(answer.questionId)?.kind));
    expect([...kinds].sort()).toEqual([...new Set(questions.map((question) => question.kind))].sort());
    expect(new Set(now().map((answer) => answer.state))).toEqual(new Set(['answered', 'unknown', 'skipped']));
    expect(new Set(now().map((answer) => answer.said.by))).toEqual(new Set(['self', 'together', 'other']));
    expect(new Set(now().map((answer) => answer.locked))).toEqual(new Set([true, false]));
    expect(answered.flatMap((answer) => answer.marks).some((mark) => mark.topics)).toBe(true);
    const cardKinds = answered.flatMap((answer) => answer.marks.map((mark) => cardOf(mark.card).kind));
    expect(new Set(cardKinds)).toEqual(new Set(['choice', 'person', 'own', 'agreement']));
  });

  it('tells in words, photos, voice and drawings', async () => {
    for (const way of ['text', 'photo', 'voice', 'drawing'] as const) {
      expect(
        example.cards.some((card) => card[way]),
        way,
      ).toBe(true);
    }
    const named = told()
      .flatMap(({ photo, voice, drawing }) => [photo, voice, drawing])
      .filter(Boolean);
    const stored = (await db.media.toArray()).map((record) => record.id);
    expect(named.toSorted()).toEqual(stored.toSorted());
    expect(told().filter((record) => record.text === '')).toEqual([]);
  });

  it('has three wishes that matter most, a locked one, and topics that are good as they are', () => {
    const wishes = example.wishes.filter((wish) => wish.roundId === example.plan.roundId);
    expect(wishes.filter((wish) => wish.matters)).toHaveLength(3);
    expect(wishes.some((wish) => wish.locked)).toBe(true);
    expect(wishes.some((wish) => wish.from === undefined && wish.kind === 'wish')).toBe(true);
    expect(wishes.some((wish) => wish.kind === 'enough')).toBe(true);
  });

  it('has something in all ten topics, and leaves something to go on with', () => {
    const asked = askedQuestions(questions, example);
    const far = progress(topics, asked, answersOfRound(example.answers, example.plan.roundId));
    expect(far.filter((topic) => topic.answered > 0)).toHaveLength(10);
    expect(far.some((topic) => topic.next === undefined)).toBe(true);
    const position = example.plan.position?.questionId;
    expect(far.map((topic) => topic.next)).toContain(position);
  });

  it('remembers an earlier round with agreements', () => {
    const earlier = example.rounds.filter((round) => round.id !== example.plan.roundId);
    expect(earlier).toHaveLength(1);
    expect(example.answers.some((answer) => answer.roundId === earlier[0]?.id)).toBe(true);
    const before = example.agreements.filter((agreement) => agreement.roundId === earlier[0]?.id);
    expect(before.map((agreement) => agreement.state)).toEqual(before.map(() => 'done'));
    expect(before.length).toBeGreaterThan(0);
  });

  it('shows wishes in every state, and what the client does not want', () => {
    const wishes = example.wishes.filter((wish) => wish.roundId === example.plan.roundId);
    expect(new Set(wishes.map((wish) => wish.state ?? 'new'))).toEqual(
      new Set(['new', 'talk', 'agreed', 'done', 'dropped']),
    );
    expect(wishes.some((wish) => wish.kind === 'unwanted')).toBe(true);
    expect(wishes.some((wish) => wish.steps?.some((step) => step.done))).toBe(true);
  });

  it('shows agreements with three weeks of how they went, before today, on the days of their rule', () => {
    const now = example.agreements.filter((agreement) => agreement.roundId === example.plan.roundId);
    const today = dayOf(new Date());
    for (const agreement of now) {
      const days = example.checkIns
        .filter((checkIn) => checkIn.agreementId === agreement.id)
        .map((checkIn) => checkIn.day);
      expect(days).toHaveLength(3);
      expect(days).toEqual(
        occurrences({ from: agreement.from, rule: agreement.rule }, days[0] ?? '', today).slice(0, 3),
      );
      expect(days.every((day) => day < today)).toBe(true);
      expect(agreement.lookBack && agreement.lookBack > today).toBe(true);
    }
    expect(new Set(example.checkIns.map((checkIn) => checkIn.value))).toEqual(
      new Set(['done', 'partly', 'not']),
    );
  });

  it('shows a talk that was signed, one to come, what family added, and what the client says of the plan', () => {
    expect(example.talks.map((talk) => talk.state)).toEqual(['done', 'planned']);
    const [held, planned] = example.talks;
    expect(new Set(held?.signatures?.map((signature) => signature.answer))).toEqual(
      new Set(['signed', 'later']),
    );
    expect(comingMeeting(example.talks, dayOf(new Date()))?.talk).toEqual(planned);
    expect(example.additions.map((addition) => addition.state)).toEqual(['yes', 'yes', 'talk']);
    expect(example.proofs).toHaveLength(4);
    const known = new Set([...example.wishes, ...example.additions].map((record) => record.id));
    const about = example.talks.flatMap((talk) => talk.points.map(({ subject }) => subject));
    expect(about.filter((subject) => !('id' in subject && known.has(subject.id)))).toEqual([]);
  });
});

describe('adding the example', () => {
  it('twice gives two plans that share nothing', async () => {
    const [one, two] = [await addedExample(), await addedExample()];
    const idsOf = ({ plan, ...lists }: PlanContents) => [
      plan.id,
      ...Object.values(lists).flatMap((records) => records.map((record) => record.id)),
    ];
    expect(new Set([...idsOf(one), ...idsOf(two)]).size).toBe(2 * idsOf(one).length);
    expect(await db.media.where('planId').equals(one.plan.id).count()).toBe(
      await db.media.where('planId').equals(two.plan.id).count(),
    );
  });

  it('writes nothing when a photo cannot be fetched', async () => {
    const before = await db.plans.count();
    servePublic('example/pool.jpg');
    expect(await addExample(wordOf)).toEqual({ ok: false, reason: 'failed' });
    expect(await db.plans.count()).toBe(before);
  });
});

describe('the files of the example', () => {
  it('are few enough to be fetched with the app', () => {
    const files = projectFiles('public/example', '');
    const sizes = files.map((file) => statSync(join(projectRoot, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350_000);
  });

  it('hold drawings that can be drawn', () => {
    const drawings = projectFiles('public/example', '.json').map((file) =>
      JSON.parse(readFileSync(join(projectRoot, file), 'utf8')),
    );
    expect(drawings.filter((drawing) => !v.is(drawingSchema, drawing))).toEqual([]);
    expect(drawings).toHaveLength(3);
  });
});
