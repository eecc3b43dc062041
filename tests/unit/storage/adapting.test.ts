import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { adaptAll } from '#storage/adapt-all.ts';
import { adapt, moveTo, putBack, renameChoice } from '#storage/adapting.ts';
import { markCard } from '#storage/commands.ts';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { addChoice, addQuestion, addTopic, removeOwn } from '#storage/own-questions.ts';
import { addWish } from '#storage/wishes.ts';
import { answerAt, newPlan, photo, placeOf } from './fresh-device.ts';

const question = { kind: 'question', id: '4.1' } as const;
const rows = () => db.adaptations.orderBy('[planId+order]').toArray();
const savedValue = <T>(saved: { ok: boolean; value?: T }): T => {
  if (!saved.ok || saved.value === undefined) throw new Error('not saved');
  return saved.value;
};

describe('what a supporter changes', () => {
  it('is one record a target, and none once all of it is put back', async () => {
    const plan = await newPlan();
    await adapt(plan.id, question, { hidden: true });
    await adapt(
      plan.id,
      question,
      { words: { question: 'Wat doe je graag?', keyword: '' } },
      { photo: photo(1) },
    );
    const [row, ...more] = await rows();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ target: question, hidden: true, words: { question: 'Wat doe je graag?' } });
    expect(row?.words).not.toHaveProperty('keyword');
    expect(await db.media.get(row?.photo ?? '')).toMatchObject({ kind: 'photo' });

    await adapt(plan.id, question, { hidden: false });
    await adapt(plan.id, question, { words: undefined, photo: undefined });
    expect(await rows()).toEqual([]);
    await undoLastStep(plan.id);
    expect((await rows())[0]?.words?.question).toBe('Wat doe je graag?');
  });

  it('goes back as it was, but what was added stays', async () => {
    const plan = await newPlan();
    const id = savedValue(await addTopic(plan.id, 'Mijn hond'));
    await moveTo(plan.id, 'topic', new Map([[id, 0]]));
    await adapt(plan.id, question, { level: 1, pairs: true });
    await putBack(plan.id, [question, { kind: 'topic', id }]);
    const left = await rows();
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ own: { what: 'topic' }, words: { name: 'Mijn hond' } });
    expect(left[0]).not.toHaveProperty('place');
  });

  it('leaves, put back, whether the client knows a picture, and the word in wishes of the card', async () => {
    const plan = await newPlan();
    const music = { kind: 'choice', id: 'music' } as const;
    await renameChoice(plan.id, 'music', 'Zingen', 'Muziek');
    await addWish(plan, {
      topicId: 'leisure',
      kind: 'wish',
      from: { questionId: '4.1', card: 'choice:music' },
    });
    await adapt(plan.id, music, { known: undefined, unsure: true });
    await putBack(plan.id, [music]);
    expect(await rows()).toMatchObject([{ target: music, unsure: true }]);
    expect((await rows())[0]).not.toHaveProperty('words');
    expect(await db.wishes.where('planId').equals(plan.id).toArray()).toMatchObject([{ text: 'Zingen' }]);
  });

  it('keeps the word of a card in the wishes that were made of it', async () => {
    const plan = await newPlan();
    const made = {
      id: crypto.randomUUID(),
      planId: plan.id,
      revision: 1,
      order: 1,
      at: 1,
      said: { by: 'self' },
    } as const;
    const from = { questionId: '4.1', card: 'choice:music' } as const;
    const wish = {
      ...made,
      roundId: plan.roundId,
      topicId: 'leisure',
      kind: 'wish',
      matters: false,
      locked: false,
    } as const;
    await db.wishes.add({ ...wish, from });
    await renameChoice(plan.id, 'music', 'Drummen', 'Muziek');
    expect((await db.wishes.toArray())[0]).toMatchObject({ text: 'Muziek', from });
    expect((await rows())[0]?.words).toEqual({ name: 'Drummen' });
  });
});

describe('what a supporter adds', () => {
  it('is asked, and its cards too', async () => {
    const plan = await newPlan();
    const topicId = savedValue(await addTopic(plan.id, 'Mijn hond'));
    const id = savedValue(await addQuestion(plan.id, { topicId, kind: 'pickMany' }, 'Wat vind je van Bo?'));
    const one = savedValue(await addChoice(plan.id, id, [], 'Lief', { photo: photo(2) }));
    const two = savedValue(await addChoice(plan.id, id, [one], 'Druk'));
    const { topics, questions } = catalogueOf(await rows());
    expect(topics.at(-1)).toMatchObject({ id: topicId, questions: [id] });
    expect(questions.at(-1)).toMatchObject({ id, choices: [one, two], kind: 'pickMany' });

    // Nobody answered: it goes, and no card without a word is left.
    expect(await removeOwn(plan.id, { kind: 'choice', id: one })).toEqual({ ok: true, value: true });
    expect(catalogueOf(await rows()).questions.at(-1)?.choices).toEqual([two]);
    expect(await removeOwn(plan.id, { kind: 'topic', id: topicId })).toEqual({ ok: true, value: true });
    expect((await rows()).map(({ target }) => target.kind)).toEqual(['choice']);
  });

  it('is only hidden once it was answered', async () => {
    const plan = await newPlan();
    const id = savedValue(
      await addQuestion(plan.id, { topicId: 'leisure', kind: 'pickMany' }, 'Wat nog meer?'),
    );
    const asked = { question: 'Wat nog meer?', cards: {} };
    const place = { ...placeOf(plan, id), asked };
    await markCard(place, 'choice:music', 'chosen');
    expect((await answerAt(place))?.asked).toEqual(asked);
    expect(await removeOwn(plan.id, { kind: 'question', id })).toEqual({ ok: true, value: false });
    expect((await rows())[0]).toMatchObject({ hidden: true, own: { what: 'question' } });
  });
});

it('a whole file is one step, replaces what stood at its targets, and leaves whether a picture is known', async () => {
  const plan = await newPlan();
  await adapt(plan.id, { kind: 'choice', id: 'music' }, { known: false, hidden: true });
  const changes = [
    { target: { kind: 'choice', id: 'music' }, words: { name: 'Zingen' }, photo: 'a' },
    { target: question, hidden: true },
  ] as const;
  await adaptAll(plan.id, changes, new Map([['a', photo(3)]]));
  const [music] = await rows();
  expect(music).toMatchObject({ known: false, words: { name: 'Zingen' } });
  expect(music).not.toHaveProperty('hidden');
  expect(await db.media.count()).toBe(1);
  await undoLastStep(plan.id);
  expect(await rows()).toMatchObject([{ known: false, hidden: true }]);
});
