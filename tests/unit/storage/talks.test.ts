// Talks, agreements and steps to a wish, as commands write them: each can be undone, and none decides for the client.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PlanContents } from '#domain/contents.ts';
import type { Plan } from '#domain/records.ts';
import { partOf, signatureOf, viewsOn } from '#domain/talk.ts';
import { addAgreement, consentTo, retellAgreement, setWhen, toggleWho } from '#storage/agreements.ts';
import { undoLastStep } from '#storage/edit.ts';
import {
  addPoint,
  beginTalk,
  changeTalk,
  endTalk,
  goToPosition,
  movePoint,
  planTalk,
  removePoint,
  sign,
  toggleGuest,
} from '#storage/talks.ts';
import { readContents } from '#storage/whole-plan.ts';
import { addStep, addWish, changeStep, changeWish, moveStep, removeStep } from '#storage/wishes.ts';
import { newPlan, photo } from './fresh-device.ts';

const given = <T>(saved: { ok: true; value: T } | { ok: false }): T => {
  if (!saved.ok) throw new Error('not saved');
  return saved.value;
};
const contentsOf = async ({ id }: Plan): Promise<PlanContents> => {
  const contents = await readContents(id);
  if (!contents) throw new Error('no plan');
  return contents;
};
const one = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('nothing there');
  return first;
};
const talkOf = async (plan: Plan) => one((await contentsOf(plan)).talks);
const agreementOf = async (plan: Plan) => one((await contentsOf(plan)).agreements);
const wishOf = async (plan: Plan) => one((await contentsOf(plan)).wishes);
const wish = async (plan: Plan, text: string) =>
  given(await addWish(plan, { topicId: 'leisure', kind: 'wish', text }));

describe('getting ready', () => {
  it('takes three points at most, each once, and says so of a wish', async () => {
    const plan = await newPlan();
    const swimming = await wish(plan, 'Zwemmen');
    await planTalk(plan, ['short']);
    const talk = await talkOf(plan);
    expect(talk).toMatchObject({ state: 'planned', how: ['short'], points: [], who: [] });

    expect(given(await addPoint(talk, { kind: 'wish', id: swimming }))).toBe(true);
    expect(given(await addPoint(talk, { kind: 'wish', id: swimming }))).toBe(false);
    expect((await wishOf(plan)).state).toBe('talk');
    await addPoint(talk, { kind: 'own' }, { text: 'De bus' });
    await addPoint(talk, { kind: 'answer', questionId: '2.1', card: 'choice:my-room' });
    expect(given(await addPoint(talk, { kind: 'own' }, { text: 'Nog een' }))).toBe(false);

    const [first, second] = (await talkOf(plan)).points;
    await movePoint(talk, second?.id ?? '', -1);
    await movePoint(talk, second?.id ?? '', -1);
    expect((await talkOf(plan)).points.map(({ subject }) => subject.kind)).toEqual(['own', 'wish', 'answer']);

    await removePoint(talk, first?.id ?? '');
    expect((await wishOf(plan)).state).toBe('new');
    await undoLastStep(plan.id);
    expect((await wishOf(plan)).state).toBe('talk');
    expect((await talkOf(plan)).points).toHaveLength(3);
  });

  it('keeps who comes, and takes away what was cleared', async () => {
    const plan = await newPlan();
    await planTalk(plan, []);
    const talk = await talkOf(plan);
    await toggleGuest(talk, { by: 'name', name: 'Fatma' });
    await toggleGuest(talk, { by: 'self' });
    await toggleGuest(talk, { by: 'name', name: 'Fatma' });
    await changeTalk(talk, { day: '2027-03-12', where: 'Thuis' });
    await changeTalk(talk, { day: '' });
    const now = await talkOf(plan);
    expect(now.who).toEqual([{ by: 'self' }]);
    expect(now.where).toBe('Thuis');
    expect(now).not.toHaveProperty('day');
  });
});

describe('the talk', () => {
  it('goes on where it was left, and its place is no step to undo', async () => {
    const plan = await newPlan();
    await planTalk(plan, []);
    const talk = await talkOf(plan);
    await addPoint(talk, { kind: 'own' }, { text: 'De bus' });
    expect(partOf(await talkOf(plan))).toBe('begin');
    await beginTalk(talk, '2027-03-12');
    expect(partOf(await talkOf(plan))).toBe('point');
    for (const part of ['back', 'sign', 'end'] as const) {
      await goToPosition(talk, ((await talkOf(plan)).position ?? 0) + 1);
      expect(partOf(await talkOf(plan))).toBe(part);
    }
    expect((await talkOf(plan)).points[0]?.done).toBe(true);
    await undoLastStep(plan.id);
    expect(partOf(await talkOf(plan))).toBe('begin');
  });

  it('turns a wish to agreed only by what the client said yes to, and only when the client had not let it go', async () => {
    const plan = await newPlan();
    await planTalk(plan, []);
    const talk = await talkOf(plan);
    const wishIds = [await wish(plan, 'Zwemmen'), await wish(plan, 'Koken'), await wish(plan, 'Reizen')];
    for (const wishId of wishIds)
      await addAgreement(plan, { topicId: 'leisure', wishId, talkId: talk.id, text: 'Samen' });
    const { agreements, wishes } = await contentsOf(plan);
    for (const [at, consent] of (['yes', 'no', 'yes'] as const).entries())
      await consentTo(agreements[at] ?? one(agreements), consent);
    await changeWish(wishes[2] ?? one(wishes), { state: 'dropped' });
    await endTalk(talk);
    const after = await contentsOf(plan);
    expect(after.wishes.map(({ state }) => state)).toEqual(['agreed', undefined, 'dropped']);
    expect(after.agreements.map(({ consent }) => consent)).toEqual(['yes', 'no', 'yes']);
    await undoLastStep(plan.id);
    expect((await contentsOf(plan)).wishes[0]).not.toHaveProperty('state');
    expect((await talkOf(plan)).state).toBe('planned');
  });

  it('records signing, waiting and refusing, the last word of each', async () => {
    const plan = await newPlan();
    await planTalk(plan, []);
    const talk = await talkOf(plan);
    const fatma = { by: 'name', name: 'Fatma' } as const;
    await sign(talk, { by: 'self' }, 'later');
    await sign(talk, { by: 'self' }, 'refused');
    await sign(talk, fatma, 'signed', { text: 'Fatma', photo: photo(1, 2, 3) });
    const now = await talkOf(plan);
    expect(now.signatures).toHaveLength(2);
    expect(signatureOf(now, { by: 'self' })).toMatchObject({ answer: 'refused' });
    expect(signatureOf(now, fatma)).toMatchObject({ answer: 'signed', text: 'Fatma' });
  });

  it('keeps both views apart', async () => {
    const plan = await newPlan();
    await wish(plan, 'Een eigen voordeur');
    const contents = await contentsOf(plan);
    const said = one(contents.wishes);
    const addition = {
      ...said,
      id: crypto.randomUUID(),
      said: { by: 'other', name: 'Mama' } as const,
      place: { topicId: 'leisure' },
      text: 'Is het veilig?',
      state: 'talk' as const,
      source: crypto.randomUUID(),
    };
    const elsewhere = { ...addition, id: crypto.randomUUID(), place: { topicId: 'living' } };
    const point = { id: crypto.randomUUID(), subject: { kind: 'wish', id: said.id } as const, done: false };
    const views = viewsOn(point, { ...contents, additions: [addition, elsewhere] }, () => undefined);
    expect(views.own.map(({ text }) => text)).toEqual(['Een eigen voordeur']);
    expect(views.added.map(({ said: by }) => by)).toEqual([{ by: 'other', name: 'Mama' }]);
  });
});

describe('an agreement', () => {
  it('that changes is read back again, and one that was refused stays refused', async () => {
    const plan = await newPlan();
    await addAgreement(plan, { topicId: 'leisure', text: 'Zwemmen' });
    const agreement = await agreementOf(plan);
    await setWhen(agreement, { often: { is: 'weekly', on: ['TU'] }, from: '2027-03-03', time: '14:00' });
    expect(await agreementOf(plan)).toMatchObject({
      from: '2027-03-09',
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      time: '14:00',
    });
    await setWhen(agreement, { often: { is: 'once' }, from: '2027-03-03', time: '' });
    expect(await agreementOf(plan)).not.toHaveProperty('rule');
    expect(await agreementOf(plan)).not.toHaveProperty('time');

    await consentTo(agreement, 'yes');
    await toggleWho(agreement, { by: 'self' });
    expect(await agreementOf(plan)).not.toHaveProperty('consent');
    await consentTo(agreement, 'no');
    await retellAgreement(agreement, { text: 'Zwemmen met Joost' });
    expect(await agreementOf(plan)).toMatchObject({ consent: 'no', text: 'Zwemmen met Joost' });
  });
});

describe('the steps to a wish', () => {
  it('grow from the dream back to now, are ticked, moved and taken back', async () => {
    const plan = await newPlan();
    await wish(plan, 'Een eigen voordeur');
    const dream = await wishOf(plan);
    const texts = async () => (await wishOf(plan)).steps?.map(({ text }) => text);
    await addStep(dream, { text: 'Verhuizen' });
    await addStep(dream, { text: 'Een huis zoeken' });
    expect(await texts()).toEqual(['Een huis zoeken', 'Verhuizen']);
    const [first, last] = (await wishOf(plan)).steps ?? [];
    await moveStep(dream, first?.id ?? '', 1);
    expect(await texts()).toEqual(['Verhuizen', 'Een huis zoeken']);
    await changeStep(dream, first?.id ?? '', { done: true });
    expect((await wishOf(plan)).steps?.[1]?.done).toBe(true);
    await removeStep(dream, last?.id ?? '');
    await undoLastStep(plan.id);
    expect(await texts()).toEqual(['Verhuizen', 'Een huis zoeken']);
  });
});
