import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Agreement, Plan, Wish } from '#domain/records.ts';
import { differences, isOpen, newWishes, wishesThen } from '#domain/rounds.ts';
import { addAgreement, pictureAgreement, retellAgreement } from '#storage/agreements.ts';
import { checkIn, tellCheckIn } from '#storage/check-ins.ts';
import { addObservation, markCard, setLocked } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { asBefore, askAgain, asNow, keepAnswers, unsureOfAnswer } from '#storage/earlier-answers.ts';
import { decideOnWish, leaveWish, unsureOfWish } from '#storage/earlier-wishes.ts';
import { edit, undoLastStep } from '#storage/edit.ts';
import { decideOnAgreement, endAgreement, goOnUntil, settleWish, wishOtherwise } from '#storage/look-back.ts';
import { askTopicAgain, keepTopic, startRound } from '#storage/rounds.ts';
import { addWish } from '#storage/wishes.ts';
import { everyRecord, marksAt, newPlan, photo, placeOf } from './fresh-device.ts';

async function agreed(plan: Plan, more: Partial<Agreement> = {}): Promise<Agreement> {
  const saved = await edit(plan.id, (tx) =>
    tx.add('agreements', {
      planId: plan.id,
      roundId: plan.roundId,
      said: { by: 'self' },
      topicId: 'leisure',
      text: 'Zwemmen',
      from: '2026-03-04',
      rule: 'FREQ=WEEKLY;BYDAY=WE',
      consent: 'yes',
      ...more,
    }),
  );
  if (!saved.ok) throw new Error('not saved');
  return saved.value;
}
const summer = { day: '2026-06-01', since: '2026-05-18' };
const otherwise = (text: string) => ({
  verdict: 'otherwise' as const,
  lookBack: '2026-09-01',
  draft: { text },
});
const planNow = async (plan: Plan) => {
  const now = await db.plans.get(plan.id);
  if (!now) throw new Error('no plan');
  return now;
};

describe('how an agreement went', () => {
  it('stands once a day, changes with another tap, and goes with the same', async () => {
    const agreement = await agreed(await newPlan());
    await checkIn(agreement, '2026-03-29', 'done');
    await checkIn(agreement, '2026-03-30', 'partly');
    await checkIn(agreement, '2026-03-29', 'not');
    expect(await db.checkIns.orderBy('[planId+day]').toArray()).toMatchObject([
      { day: '2026-03-29', value: 'not' },
      { day: '2026-03-30', value: 'partly' },
    ]);
    await checkIn(agreement, '2026-03-29', 'not');
    expect(await db.checkIns.count()).toBe(1);
    await undoLastStep(agreement.planId);
    expect(await db.checkIns.count()).toBe(2);
  });

  it('keeps why when another value is tapped', async () => {
    const agreement = await agreed(await newPlan());
    await checkIn(agreement, '2026-03-29', 'not');
    const [noted] = await db.checkIns.toArray();
    if (!noted) throw new Error('nothing noted');
    await tellCheckIn(noted, { text: 'Het bad was dicht', photo: photo(1, 2) });
    await checkIn(agreement, '2026-03-29', 'partly');
    expect(await db.checkIns.toArray()).toMatchObject([{ value: 'partly', text: 'Het bad was dicht' }]);
    expect(await db.media.count()).toBe(1);
  });
});

describe('the picture of an agreement', () => {
  it('has its own word until there is another picture, and leaves the yes', async () => {
    const agreement = await agreed(await newPlan());
    const now = () => db.agreements.get(agreement.id);
    await pictureAgreement(agreement, photo(1), ' Zwembad ');
    expect(await now()).toMatchObject({ pictureWord: 'Zwembad', consent: 'yes' });
    await retellAgreement(agreement, { text: 'Zwemmen' });
    expect(await now()).toMatchObject({ pictureWord: 'Zwembad' });
    await retellAgreement(agreement, { photo: photo(2) });
    expect(await now()).not.toHaveProperty('pictureWord');
    await pictureAgreement(agreement, photo(1), 'Zwembad');
    await pictureAgreement(agreement, photo(3), '');
    expect(await now()).not.toHaveProperty('pictureWord');
  });
});

describe('looking back', () => {
  it('ends an agreement on a day, and takes it up again', async () => {
    const agreement = await agreed(await newPlan());
    await endAgreement(agreement, 'done', '2026-06-01');
    expect(await db.agreements.get(agreement.id)).toMatchObject({ state: 'done', ended: '2026-06-01' });
    await goOnUntil(agreement, '2026-09-01');
    const again = await db.agreements.get(agreement.id);
    expect(again).toMatchObject({ lookBack: '2026-09-01' });
    expect(again).not.toHaveProperty('ended');
    expect(again).not.toHaveProperty('state');
    expect(again).toHaveProperty('consent', 'yes');
  });

  it('takes up what was refused, to be read back again', async () => {
    const agreement = await agreed(await newPlan(), { consent: 'no' });
    await goOnUntil(agreement, '2026-09-01');
    expect(await db.agreements.get(agreement.id)).not.toHaveProperty('consent');
  });

  it('puts another agreement in its place, and leaves the old words as they were', async () => {
    const plan = await newPlan();
    const who: Agreement['who'] = [{ by: 'name', name: 'Karim' }];
    const agreement = await agreed(plan, { who, time: '19:00', talkId: plan.roundId });
    await decideOnAgreement(plan, agreement, otherwise('Zwemmen in zee'), summer);
    const [old, fresh] = await db.agreements.orderBy('[planId+order]').toArray();
    expect(old).toMatchObject({ text: 'Zwemmen', state: 'stopped', ended: '2026-06-01' });
    expect(fresh).toMatchObject({
      text: 'Zwemmen in zee',
      who,
      time: '19:00',
      from: '2026-06-01',
      rule: agreement.rule,
      lookBack: '2026-09-01',
      earlier: agreement.id,
    });
    for (const gone of ['state', 'ended', 'consent', 'talkId']) expect(fresh).not.toHaveProperty(gone);
    for (const one of [old, fresh])
      expect(one?.lookedBack).toEqual({ day: '2026-06-01', verdict: 'otherwise' });
  });

  it('makes one agreement, however often the client wants it otherwise in one looking back', async () => {
    const plan = await newPlan();
    const agreement = await agreed(plan);
    const all = () => db.agreements.orderBy('[planId+order]').toArray();
    await decideOnAgreement(plan, agreement, otherwise('In zee'), summer);
    await decideOnAgreement(plan, agreement, otherwise('In het meer'), { ...summer, day: '2026-06-03' });
    const [old, made, ...more] = await all();
    expect(more).toEqual([]);
    expect(old).toMatchObject({ text: 'Zwemmen', ended: '2026-06-01' });
    expect(made).toMatchObject({
      text: 'In het meer',
      earlier: agreement.id,
      lookedBack: { day: '2026-06-03', verdict: 'otherwise' },
    });
    // The one that was made can be told anew itself, and has to be read back again then.
    if (!made) throw new Error('nothing made');
    await db.agreements.update(made.id, { consent: 'yes' });
    await decideOnAgreement(plan, made, otherwise('In de rivier'), summer);
    expect((await all()).map(({ text }) => text)).toEqual(['Zwemmen', 'In de rivier']);
    expect(await db.agreements.get(made.id)).not.toHaveProperty('consent');
    await undoLastStep(plan.id);
    expect((await all()).map(({ text }) => text)).toEqual(['Zwemmen', 'In het meer']);

    // Another decision on the old one takes back what was made in its place.
    await decideOnAgreement(plan, agreement, { verdict: 'go-on', lookBack: '2026-09-01' }, summer);
    expect(await all()).toMatchObject([{ text: 'Zwemmen', lookedBack: { verdict: 'go-on' } }]);
    expect((await all())[0]).not.toHaveProperty('state');
  });

  it('leaves what lives already, and what was made in another looking back, as it was', async () => {
    const plan = await newPlan();
    const agreement = await agreed(plan);
    await decideOnAgreement(plan, agreement, otherwise('In zee'), summer);
    const made = async () => (await db.agreements.orderBy('[planId+order]').toArray()).slice(1);
    const [sea] = await made();
    if (!sea) throw new Error('nothing made');
    await checkIn(sea, '2026-06-02', 'done');
    await decideOnAgreement(plan, agreement, otherwise('In het meer'), summer);
    expect(await made()).toMatchObject([
      { text: 'In zee', state: 'stopped' },
      { text: 'In het meer', earlier: sea.id },
    ]);
    const [, lake] = await made();
    if (!lake) throw new Error('nothing made');
    const autumn = { day: '2026-09-01', since: '2026-08-18' };
    await decideOnAgreement(plan, lake, otherwise('In het bad'), autumn);
    expect((await made()).map(({ text, state }) => [text, state])).toEqual([
      ['In zee', 'stopped'],
      ['In het meer', 'stopped'],
      ['In het bad', undefined],
    ]);
    // Who takes the first one up again has one agreement, and what lived stays readable.
    await decideOnAgreement(plan, lake, { verdict: 'unknown', lookBack: '2026-10-01' }, autumn);
    expect((await made()).map(({ text, state }) => [text, state])).toEqual([
      ['In zee', 'stopped'],
      ['In het meer', undefined],
    ]);
  });

  it('remembers on which day the client decided what, until it is taken up outside a looking back', async () => {
    const plan = await newPlan();
    const agreement = await agreed(plan);
    const stands = async () => (await db.agreements.get(agreement.id))?.lookedBack;
    await decideOnAgreement(plan, agreement, { verdict: 'go-on', lookBack: '2026-09-01' }, summer);
    expect(await stands()).toEqual({ day: '2026-06-01', verdict: 'go-on' });
    await endAgreement(agreement, 'stopped', '2026-06-02');
    expect(await stands()).toEqual({ day: '2026-06-02', verdict: 'let-go' });
    await goOnUntil(agreement, '2026-09-01');
    expect(await stands()).toBeUndefined();

    const added = await addWish(plan, { topicId: 'leisure', kind: 'wish', text: 'Zwemmen' });
    const wish = added.ok && (await db.wishes.get(added.value));
    if (!wish) throw new Error('no wish');
    await settleWish(wish, 'new', { day: '2026-06-01', verdict: 'go-on' });
    expect(await db.wishes.get(wish.id)).toMatchObject({ state: 'new', lookedBack: { verdict: 'go-on' } });
    await wishOtherwise(wish, { text: 'Zwemmen in zee' }, '2026-06-03');
    expect(await db.wishes.get(wish.id)).toMatchObject({
      text: 'Zwemmen in zee',
      lookedBack: { day: '2026-06-03', verdict: 'otherwise' },
    });
  });
});

describe('a new year', () => {
  async function twoYears() {
    const old = await newPlan();
    await markCard(placeOf(old, '4.1'), 'choice:music', 'chosen');
    await markCard(placeOf(old, '4.2'), 'choice:tv', 'chosen');
    await addObservation(placeOf(old, '4.1'), 'Kim', { text: 'Zij neuriet.' });
    const wish = async (text: string, state?: Wish['state']) => {
      const saved = await addWish(old, { topicId: 'leisure', kind: 'wish', text });
      const record = saved.ok ? await db.wishes.get(saved.value) : undefined;
      if (record && state) await settleWish(record, state, { day: '2026-03-01', verdict: 'done' });
    };
    await wish('Vaker zwemmen');
    await wish('Een radio', 'done');
    const before = await everyRecord();
    await startRound(old.id);
    return { old, now: await planNow(old), before };
  }

  it('starts empty, and the old one stays as it was', async () => {
    const { old, now, before } = await twoYears();
    expect(now.roundId).not.toBe(old.roundId);
    const { plans: _, rounds: __, ...after } = await everyRecord();
    const { plans: ___, rounds: ____, ...same } = before;
    expect(after).toEqual(same);
  });

  it('takes over what the client keeps, once', async () => {
    const { old, now } = await twoYears();
    for (const _ of [1, 2]) {
      await keepTopic(now, old.roundId, 'leisure', ['4.1']);
    }
    expect(await marksAt(placeOf(now, '4.1'))).toEqual(['choice:music chosen']);
    expect(await marksAt(placeOf(now, '4.2'))).toBeUndefined();
    const ofNow = <R extends { roundId: string }>(records: R[]) =>
      records.filter(({ roundId }) => roundId === now.roundId);
    const [seen, ...more] = ofNow(await db.observations.toArray());
    const [then] = await db.observations
      .where('[planId+order]')
      .between([old.id, 0], [old.id, 1], true, true)
      .toArray();
    expect(more).toEqual([]);
    expect(seen).toMatchObject({ said: { by: 'other', name: 'Kim' }, at: then?.at });
    expect(ofNow(await db.wishes.toArray()).map(({ text }) => text)).toEqual(['Vaker zwemmen']);
  });

  it('asks again what was kept, and leaves what was answered otherwise', async () => {
    const { old, now } = await twoYears();
    const before = await everyRecord();
    const all = ['4.1', '4.2'];
    await keepTopic(now, old.roundId, 'leisure', all);
    await askAgain(now, old.roundId, ['4.2']);
    expect(await marksAt(placeOf(now, '4.2'))).toBeUndefined();
    expect(await marksAt(placeOf(now, '4.1'))).toEqual(['choice:music chosen']);
    const kept = await everyRecord();

    await askTopicAgain(now, old.roundId, 'leisure', all);
    expect(await everyRecord()).toEqual(before);
    await undoLastStep(old.id);
    const { plans: _, ...undone } = await everyRecord();
    expect(undone.wishes).toHaveLength(kept.wishes?.length ?? 0);
    expect(await marksAt(placeOf(now, '4.1'))).toEqual(['choice:music chosen']);

    await markCard(placeOf(now, '4.1'), 'choice:gaming', 'chosen');
    const [wish] = (await db.wishes.toArray()).filter(({ roundId }) => roundId === now.roundId);
    await addAgreement(now, { topicId: 'leisure', wishId: wish?.id ?? '', text: 'Samen' });
    await askTopicAgain(now, old.roundId, 'leisure', all);
    expect(await marksAt(placeOf(now, '4.1'))).toEqual(['choice:music chosen', 'choice:gaming chosen']);
    expect((await everyRecord()).wishes).toHaveLength(kept.wishes?.length ?? 0);
  });

  it('never takes the place of what was answered now, unless the client says so', async () => {
    const { old, now } = await twoYears();
    await markCard(placeOf(now, '4.1'), 'choice:gaming', 'chosen');
    await keepAnswers(now, old.roundId, ['4.1']);
    expect(await marksAt(placeOf(now, '4.1'))).toEqual(['choice:gaming chosen']);
    await asBefore(now, { roundId: old.roundId, questionId: '4.1' });
    expect(await marksAt(placeOf(now, '4.1'))).toEqual(['choice:music chosen']);
    expect(await marksAt(placeOf(old, '4.1'))).toEqual(['choice:music chosen']);
  });

  it('remembers that an answer stands beside the one of before, until it is answered again', async () => {
    const { old, now } = await twoYears();
    await markCard(placeOf(now, '4.1'), 'choice:gaming', 'chosen');
    const seen = async () => {
      const answers = await db.answers.toArray();
      return differences({ plan: now, answers }, old.roundId).map(({ settled }) => settled);
    };
    expect(await seen()).toEqual([false]);
    await asNow(now, { roundId: old.roundId, questionId: '4.1' });
    expect(await seen()).toEqual([true]);
    await setLocked(placeOf(now, '4.1'), true);
    expect(await seen()).toEqual([true]);
    await markCard(placeOf(now, '4.1'), 'choice:tv', 'chosen');
    expect(await seen()).toEqual([false]);
    await asNow(now, { roundId: old.roundId, questionId: '4.1' });
    await asBefore(now, { roundId: old.roundId, questionId: '4.1' });
    expect(await seen()).toEqual([]);
  });

  it('says what became of each wish, one by one, and leaves the year before as it was', async () => {
    const { old, now, before } = await twoYears();
    const compared = async () => wishesThen({ plan: now, wishes: await db.wishes.toArray() }, old.roundId);
    const [first] = await compared();
    if (!first) throw new Error('no wish');
    expect(await compared()).toEqual([{ before: first.before, now: undefined, unsure: false }]);
    const day = '2026-03-01';

    await decideOnWish(now, first.before, { day, verdict: 'let-go' });
    expect(await compared()).toMatchObject([
      { now: { state: 'dropped', lookedBack: { verdict: 'let-go' } } },
    ]);
    await decideOnWish(now, first.before, { day, verdict: 'otherwise' }, { text: 'In zee zwemmen' });
    const [changed, ...more] = await compared();
    expect(more).toEqual([]);
    expect(changed?.now).toMatchObject({ text: 'In zee zwemmen', earlier: first.before.id });
    expect(changed?.now?.state).toBe(first.before.state);
    // What was changed is the client's own now.
    await leaveWish(now, first.before);
    expect((await compared())[0]?.now).toBeDefined();

    const { wishes: after } = await everyRecord();
    expect(after).toEqual(expect.arrayContaining(before.wishes ?? []));
    expect(newWishes({ plan: now, wishes: await db.wishes.toArray() })).toEqual([]);
  });

  it('remembers of a wish and of an answer that the client does not know, until they come back to it', async () => {
    const { old, now } = await twoYears();
    const compared = async (plan: Plan, earlierId: string) =>
      wishesThen({ plan, wishes: await db.wishes.toArray() }, earlierId);
    const [first] = await compared(now, old.roundId);
    if (!first) throw new Error('no wish');
    expect(isOpen(first)).toBe(true);
    await unsureOfWish(now, first.before, '2026-03-01');
    const [unsure] = await compared(now, old.roundId);
    expect(unsure).toMatchObject({ now: undefined, unsure: true });
    expect(unsure && isOpen(unsure)).toBe(false);

    // What was decided is taken back by not knowing, and the other way round.
    await decideOnWish(now, first.before, { day: '2026-03-01', verdict: 'let-go' });
    expect((await compared(now, old.roundId))[0]?.now).toMatchObject({ state: 'dropped' });
    await unsureOfWish(now, first.before, '2026-03-01');
    expect((await compared(now, old.roundId))[0]).toMatchObject({ now: undefined, unsure: true });

    // Of a wish of which something came, the wish of now stays and says it.
    await decideOnWish(now, first.before, { day: '2026-03-01', verdict: 'go-on' });
    const goesOn = (await compared(now, old.roundId))[0]?.now;
    await addAgreement(now, { topicId: 'leisure', wishId: goesOn?.id ?? '', text: 'Samen' });
    await unsureOfWish(now, first.before, '2026-03-02');
    expect((await compared(now, old.roundId))[0]?.now).toMatchObject({ lookedBack: { verdict: 'unknown' } });
    for (const _ of ['unknown', 'agreed', 'go on', 'unknown', 'let go']) await undoLastStep(old.id);

    await markCard(placeOf(now, '4.1'), 'choice:gaming', 'chosen');
    const seen = async () => {
      const answers = await db.answers.toArray();
      return differences({ plan: now, answers }, old.roundId).map((one) => [one.settled, one.unsure]);
    };
    await asNow(now, { roundId: old.roundId, questionId: '4.1' });
    await unsureOfAnswer(now, { roundId: old.roundId, questionId: '4.1' });
    expect(await seen()).toEqual([[false, true]]);
    await setLocked(placeOf(now, '4.1'), true);
    expect(await seen()).toEqual([[false, true]]);
    await markCard(placeOf(now, '4.1'), 'choice:tv', 'chosen');
    expect(await seen()).toEqual([[false, false]]);

    // A year later it is asked once more; a wish that was taken over is asked about as that.
    await startRound(old.id);
    const next = await planNow(old);
    const [again, ...more] = await compared(next, now.roundId);
    expect(more).toEqual([]);
    expect(again).toMatchObject({ before: { id: first.before.id }, now: undefined, unsure: false });
    await keepTopic(next, now.roundId, 'leisure', []);
    expect((await compared(next, now.roundId))[0]).toMatchObject({ now: { text: 'Vaker zwemmen' } });
    await startRound(old.id);
    const last = await planNow(old);
    expect((await compared(last, next.roundId)).map(({ before }) => before.roundId)).toEqual([next.roundId]);
  });

  it('knows a wish that was told again in the same words, and takes back one that was kept', async () => {
    const { old, now } = await twoYears();
    const [then] = (await db.wishes.toArray()).filter(({ state }) => state !== 'done');
    if (!then) throw new Error('no wish');
    await decideOnWish(now, then, { day: '2026-03-01', verdict: 'go-on' });
    await leaveWish(now, then);
    expect(newWishes({ plan: now, wishes: await db.wishes.toArray() })).toEqual([]);

    await addWish(now, { topicId: 'leisure', kind: 'wish', text: 'vaker zwemmen ' });
    expect(newWishes({ plan: now, wishes: await db.wishes.toArray() })).toHaveLength(1);
    await keepTopic(now, old.roundId, 'leisure', []);
    const ofNow = (await db.wishes.toArray()).filter(({ roundId }) => roundId === now.roundId);
    expect(ofNow).toMatchObject([{ text: 'vaker zwemmen', earlier: then.id }]);
  });
});
