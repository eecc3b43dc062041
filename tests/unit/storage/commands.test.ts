import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { CardRef } from '#domain/records.ts';
import {
  addCard,
  addObservation,
  answerWithout,
  changeCard,
  markCard,
  removeCard,
  removeObservation,
  setLocked,
  setSaid,
  setTopicsOf,
} from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { addPerson, changePerson, removePerson } from '#storage/people.ts';
import { addWish, changeWish, removeWish } from '#storage/wishes.ts';
import { answerAt, everyRecord, face, marksAt, newPlan, photo, placeOf } from './fresh-device.ts';

const ok = { ok: true, value: undefined };
const failed = { ok: false, reason: 'failed' };
const idIn = (saved: { ok: true; value: string } | { ok: false }) => {
  if (!saved.ok) throw new Error('not saved');
  return saved.value;
};
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

describe('marking a card', () => {
  it('keeps the order of tapping, and a second tap takes the mark off', async () => {
    const place = placeOf(await newPlan());
    for (const card of ['tv', 'music', 'gaming'] as const) await markCard(place, `choice:${card}`, 'chosen');
    expect(await marksAt(place)).toEqual(['choice:tv chosen', 'choice:music chosen', 'choice:gaming chosen']);
    expect(await markCard(place, 'choice:music', 'chosen')).toEqual(ok);
    expect(await marksAt(place)).toEqual(['choice:tv chosen', 'choice:gaming chosen']);
  });

  it('gives a card one place on a scale', async () => {
    const place = placeOf(await newPlan(), '2.1');
    await markCard(place, 'choice:my-room', 'good');
    await markCard(place, 'choice:my-room', 'bad');
    expect(await marksAt(place)).toEqual(['choice:my-room bad']);
  });

  it('leaves one card where only one is asked, and none after a second tap', async () => {
    const place = placeOf(await newPlan(), '2.2');
    for (const card of ['alone', 'with-partner'] as const)
      await markCard(place, `choice:${card}`, 'chosen', { single: true });
    expect(await marksAt(place)).toEqual(['choice:with-partner chosen']);
    await markCard(place, 'choice:with-partner', 'chosen', { single: true });
    expect(await marksAt(place)).toEqual([]);
  });

  it('refuses one more than the most, and still changes and takes off', async () => {
    const place = placeOf(await newPlan(), '6.8');
    const mark = (card: CardRef, value: 'chosen' | 'unknown' = 'chosen') =>
      markCard(place, card, value, { max: 2 });
    await mark('choice:living');
    await mark('choice:working');
    expect(await mark('choice:people')).toEqual(ok);
    expect(await marksAt(place)).toEqual(['choice:living chosen', 'choice:working chosen']);
    expect(await db.steps.count()).toBe(2);
    await mark('choice:living', 'unknown');
    expect(await marksAt(place)).toEqual(['choice:working chosen', 'choice:living unknown']);
    await mark('choice:working');
    await mark('choice:people');
    expect(await marksAt(place)).toEqual(['choice:living unknown', 'choice:people chosen']);
  });

  it('keeps the lock and who said it, also when the last mark is taken off', async () => {
    const place = { ...placeOf(await newPlan()), private: true };
    await markCard(place, 'choice:tv', 'chosen');
    await setSaid(place, { by: 'together', name: 'Rina' });
    await markCard(place, 'choice:tv', 'chosen');
    expect(await answerAt(place)).toMatchObject({
      marks: [],
      locked: true,
      said: { by: 'together', name: 'Rina' },
    });
    await setLocked(place, false);
    await markCard(place, 'choice:music', 'chosen');
    expect(await answerAt(place)).toMatchObject({ locked: false, said: { by: 'together', name: 'Rina' } });
  });

  it('answers a question that was skipped or not known', async () => {
    const place = placeOf(await newPlan());
    await markCard(place, 'choice:tv', 'chosen');
    await answerWithout(place, 'unknown');
    expect(await answerAt(place)).toMatchObject({ state: 'unknown', marks: [] });
    await markCard(place, 'choice:tv', 'chosen');
    expect(await answerAt(place)).toMatchObject({ state: 'answered' });
  });

  it('counts the revision of the answer up', async () => {
    const place = placeOf(await newPlan());
    await markCard(place, 'choice:tv', 'chosen');
    expect(await answerAt(place)).toMatchObject({ revision: 1 });
    await markCard(place, 'choice:music', 'chosen');
    expect(await answerAt(place)).toMatchObject({ revision: 2 });
  });

  it('says for one person which topics they may see', async () => {
    const place = placeOf(await newPlan(), '6.6');
    await markCard(place, 'choice:nobody', 'chosen');
    await setTopicsOf(place, 'choice:nobody', ['living']);
    expect((await answerAt(place))?.marks).toEqual([
      { card: 'choice:nobody', value: 'chosen', topics: ['living'] },
    ]);
  });
});

describe('two edits at once', () => {
  it('of one answer are both there, from one tab', async () => {
    const place = placeOf(await newPlan());
    const cards = ['tv', 'music', 'gaming', 'drawing', 'puzzling', 'cooking'] as const;
    const saved = await Promise.all(cards.map((card) => markCard(place, `choice:${card}`, 'chosen')));
    expect(saved.every((one) => one.ok)).toBe(true);
    expect((await marksAt(place))?.sort()).toEqual(cards.map((card) => `choice:${card} chosen`).sort());
    expect(await db.answers.count()).toBe(1);
  });

  it('of one answer are both there, from two tabs with a connection each', async () => {
    const place = placeOf(await newPlan());
    vi.resetModules();
    const secondTab = await import('#storage/commands.ts');
    const { db: secondConnection } = await import('#storage/db.ts');
    expect(secondConnection).not.toBe(db);
    await Promise.all([
      markCard(place, 'choice:tv', 'chosen'),
      secondTab.markCard(place, 'choice:music', 'chosen'),
      markCard(place, 'choice:gaming', 'chosen'),
      secondTab.setLocked(place, true),
    ]);
    secondConnection.close();
    expect((await marksAt(place))?.sort()).toEqual([
      'choice:gaming chosen',
      'choice:music chosen',
      'choice:tv chosen',
    ]);
    expect(await answerAt(place)).toMatchObject({ locked: true, revision: 4 });
    expect(await db.answers.count()).toBe(1);
  });
});

describe('an own card', () => {
  it('is stored with its media and its mark in one step', async () => {
    const place = placeOf(await newPlan());
    const draft = { text: ' Vissen ', photo: photo(1, 2, 3) };
    const id = idIn(await addCard(place, draft, { value: 'chosen' }));
    const card = await db.cards.get(id);
    expect(card).toMatchObject({ text: 'Vissen', questionId: '4.1', said: { by: 'self' } });
    expect(await db.media.get(card?.photo ?? '')).toMatchObject({ kind: 'photo', planId: place.planId });
    expect(await marksAt(place)).toEqual([`own:${id} chosen`]);
    expect(await db.steps.count()).toBe(1);
  });

  it('is not there, nor its media, when a part of it cannot be stored', async () => {
    quietly();
    const place = placeOf(await newPlan());
    const before = await everyRecord();
    const cannotBeStored = { ...photo(4), kind: 'voice' as const, type: (() => undefined) as never };
    const draft = { text: 'Vissen', photo: photo(1, 2, 3), voice: cannotBeStored };
    expect(await addCard(place, draft, { value: 'chosen' })).toEqual(failed);
    expect(await everyRecord()).toEqual(before);
    expect(await db.media.count()).toBe(0);
    expect(await db.steps.count()).toBe(0);
  });

  it('takes the place of the other where one card is asked, and is not marked above the most', async () => {
    const plan = await newPlan();
    const one = placeOf(plan, '2.2');
    await markCard(one, 'choice:alone', 'chosen', { single: true });
    const mine = idIn(await addCard(one, { text: 'Op een boot' }, { value: 'chosen', single: true }));
    expect(await marksAt(one)).toEqual([`own:${mine} chosen`]);
    const few = placeOf(plan, '6.8');
    await markCard(few, 'choice:living', 'chosen', { max: 1 });
    const extra = idIn(await addCard(few, { text: 'Geld' }, { value: 'chosen', max: 1 }));
    expect(await marksAt(few)).toEqual(['choice:living chosen']);
    expect(await db.cards.get(extra)).toMatchObject({ text: 'Geld' });
  });

  it('keeps what a change leaves out, and loses its words when they are emptied', async () => {
    const place = placeOf(await newPlan());
    const id = idIn(await addCard(place, { text: 'Vissen', photo: photo(1) }));
    const card = await db.cards.get(id);
    if (!card) throw new Error('no card');
    await changeCard(card, {
      drawing: { kind: 'drawing', type: 'application/json', bytes: new ArrayBuffer(2) },
    });
    expect(await db.cards.get(id)).toMatchObject({ text: 'Vissen', photo: card.photo });
    await changeCard(card, { text: ' ' });
    const changed = await db.cards.get(id);
    expect(changed).not.toHaveProperty('text');
    expect(changed).toMatchObject({ photo: card.photo, drawing: expect.any(String), revision: 3 });
  });

  it('goes with the marks on it in every round', async () => {
    const plan = await newPlan();
    const place = placeOf(plan);
    const earlier = { ...place, roundId: crypto.randomUUID() };
    const id = idIn(await addCard(place, { text: 'Vissen' }, { value: 'chosen' }));
    await markCard(earlier, `own:${id}`, 'chosen');
    await markCard(earlier, 'choice:tv', 'chosen');
    const card = await db.cards.get(id);
    if (card) await removeCard(card);
    expect(await db.cards.count()).toBe(0);
    expect(await marksAt(place)).toEqual([]);
    expect(await marksAt(earlier)).toEqual(['choice:tv chosen']);
  });
});

describe('a person', () => {
  const draft = { name: 'Rina', ring: 'near', face, relation: 'mother' } as const;

  it('is added and marked in one step, with a photo', async () => {
    const plan = await newPlan();
    const place = placeOf(plan, '5.1');
    const id = idIn(await addPerson(plan.id, { ...draft, photo: photo(1) }, place));
    const person = await db.people.get(id);
    expect(person).toMatchObject(draft);
    expect(await db.media.get(person?.photo ?? '')).toBeDefined();
    expect(await marksAt(place)).toEqual([`person:${id} chosen`]);
    expect(await db.steps.count()).toBe(1);
  });

  it('is added without any mark when there is no question', async () => {
    const plan = await newPlan();
    idIn(await addPerson(plan.id, draft));
    expect(await db.answers.count()).toBe(0);
  });

  it('takes the place of the other card where one is asked', async () => {
    const plan = await newPlan();
    const place = placeOf(plan, '2.2');
    await markCard(place, 'choice:alone', 'chosen', { single: true });
    const id = idIn(await addPerson(plan.id, draft, place, { single: true }));
    expect(await marksAt(place)).toEqual([`person:${id} chosen`]);
  });

  it('changes only where the draft says so, and goes with the marks on them', async () => {
    const plan = await newPlan();
    const place = placeOf(plan, '5.1');
    const id = idIn(await addPerson(plan.id, draft, place));
    const person = await db.people.get(id);
    if (!person) throw new Error('no person');
    await changePerson(person, { ring: 'further' });
    expect(await db.people.get(id)).toMatchObject({ ...draft, ring: 'further', revision: 2 });
    await markCard(placeOf(plan, '5.8'), `person:${id}`, 'good');
    await removePerson(person);
    expect(await db.people.count()).toBe(0);
    expect(await marksAt(place)).toEqual([]);
    expect(await marksAt(placeOf(plan, '5.8'))).toEqual([]);
  });
});

describe('an observation', () => {
  it('stands apart: it never changes the answer of the client', async () => {
    const place = { ...placeOf(await newPlan()), private: true };
    await markCard(place, 'choice:tv', 'chosen');
    const answer = await answerAt(place);
    await addObservation(place, 'Kim', { text: 'Sam neuriet' });
    expect(await answerAt(place)).toEqual(answer);
    const [seen] = await db.observations.toArray();
    expect(seen).toMatchObject({
      said: { by: 'other', name: 'Kim' },
      text: 'Sam neuriet',
      locked: true,
    });
    if (seen) await removeObservation(seen);
    expect(await db.observations.count()).toBe(0);
  });

  it('is not stored when nothing was told', async () => {
    await addObservation(placeOf(await newPlan()), 'Kim', { text: '  ' });
    expect(await db.observations.count()).toBe(0);
  });
});

describe('wishes', () => {
  it('"het is goed zo" stands once per topic and round, also when tapped twice at once', async () => {
    const plan = await newPlan();
    const later = { id: plan.id, roundId: crypto.randomUUID() };
    const enough = (where: { id: string; roundId: string }, topicId: string) =>
      addWish(where, { topicId, kind: 'enough' });
    const [first, second] = await Promise.all([enough(plan, 'living'), enough(plan, 'living')]);
    expect(second).toEqual(first);
    await enough(plan, 'working');
    await enough(later, 'living');
    await addWish(plan, { topicId: 'living', kind: 'wish', text: 'Een hond' });
    await addWish(plan, { topicId: 'living', kind: 'wish', text: 'Een kat' });
    expect(await db.wishes.count()).toBe(5);
  });

  it('change in their words, lock and weight apart, and keep where they came from', async () => {
    const plan = await newPlan();
    const from = { questionId: '4.1', card: 'choice:music' } as const;
    const id = idIn(await addWish(plan, { topicId: 'leisure', kind: 'wish', from, photo: photo(1) }));
    const wish = await db.wishes.get(id);
    if (!wish) throw new Error('no wish');
    await changeWish(wish, { matters: true });
    await changeWish(wish, { text: 'Drummen', locked: true });
    expect(await db.wishes.get(id)).toMatchObject({
      from,
      photo: wish.photo,
      matters: true,
      locked: true,
      text: 'Drummen',
    });
    await removeWish(wish);
    expect(await db.wishes.count()).toBe(0);
  });

  it('keep their order when the clock says 2099 and then runs back', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const plan = await newPlan();
    for (const year of ['2026', '2099', '2001', '1970', '2026']) {
      vi.setSystemTime(`${year}-06-01`);
      await addWish(plan, { topicId: 'leisure', kind: 'wish', text: year });
    }
    vi.useRealTimers();
    const wishes = await db.wishes.orderBy('[planId+order]').toArray();
    expect(wishes.map(({ text }) => text)).toEqual(['2026', '2099', '2001', '1970', '2026']);
    expect(wishes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
  });

  it('get a good order when an earlier row is damaged in its own', async () => {
    const plan = await newPlan();
    await addWish(plan, { topicId: 'leisure', kind: 'wish', text: 'Drummen' });
    for (const [n, order] of ['9', Number.POSITIVE_INFINITY, 1e300, [1]].entries())
      await db.table('wishes').put({ id: `damaged-${n}`, planId: plan.id, order });
    const id = idIn(await addWish(plan, { topicId: 'leisure', kind: 'wish', text: 'Vissen' }));
    expect((await db.wishes.get(id))?.order).toBe(2);
  });
});

describe('rounds', () => {
  it('never overwrite the answers of each other', async () => {
    const plan = await newPlan();
    const now = placeOf(plan);
    const later = { ...now, roundId: crypto.randomUUID() };
    await markCard(now, 'choice:tv', 'chosen');
    const first = await answerAt(now);
    await markCard(later, 'choice:music', 'chosen');
    await answerWithout(later, 'skipped');
    await setLocked(later, true);
    expect(await answerAt(now)).toEqual(first);
    expect(await answerAt(later)).toMatchObject({ state: 'skipped', locked: true });
  });
});

describe('a damaged answer', () => {
  const damage = async () => {
    const plan = await newPlan();
    const place = placeOf(plan);
    const row = {
      id: crypto.randomUUID(),
      planId: plan.id,
      roundId: plan.roundId,
      questionId: '4.1',
      order: 1,
      marks: 'x',
    };
    await db.table('answers').put(row);
    return { plan, place, row };
  };

  it('is left as it is by a command, which then says that it failed and stores nothing else', async () => {
    quietly();
    const { place, row } = await damage();
    expect(await markCard(place, 'choice:tv', 'chosen')).toEqual(failed);
    expect(await addCard(place, { photo: photo(1) }, { value: 'chosen' })).toEqual(failed);
    expect(await db.answers.toArray()).toEqual([row]);
    expect([await db.cards.count(), await db.media.count(), await db.steps.count()]).toEqual([0, 0, 0]);
  });

  it('does not keep a person from being taken away', async () => {
    const { plan, row } = await damage();
    const id = idIn(await addPerson(plan.id, { name: 'Rina', ring: 'near', face }, placeOf(plan, '5.1')));
    const person = await db.people.get(id);
    expect(person && (await removePerson(person))).toEqual(ok);
    expect(await answerAt(placeOf(plan))).toEqual(row);
    expect(await marksAt(placeOf(plan, '5.1'))).toEqual([]);
  });
});
