// Writing what others see, and the talk log.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { db } from '#storage/db.ts';
import { undoLastStep } from '#storage/edit.ts';
import { type Looking, lockSeen, removeSeen, silenceSeen, tellSeen, toggleSeen } from '#storage/observing.ts';
import { addChoice, removeOwn } from '#storage/own-questions.ts';
import { setPosition } from '#storage/plans.ts';
import {
  changePreparation,
  notePreparation,
  removePreparation,
  stopPreparation,
} from '#storage/preparations.ts';
import { newPlan, photo } from './fresh-device.ts';

const lookingOf = async (observer = 'Els', questionId = 'living.see'): Promise<Looking> => {
  const plan = await newPlan();
  return { planId: plan.id, roundId: plan.roundId, questionId, observer };
};
const stored = ({ planId }: Looking) =>
  db.observations.filter((one) => one.planId === planId).sortBy('order');

describe('what somebody sees', () => {
  it('is one observation per person and look, however many cards', async () => {
    const els = await lookingOf();
    const joost = { ...els, observer: 'Joost' };
    await toggleSeen(els, 'happy');
    await toggleSeen(els, 'calm');
    await toggleSeen(joost, 'tired');
    expect(await stored(els)).toMatchObject([
      { said: { by: 'other', name: 'Els' }, choices: ['happy', 'calm'] },
      { said: { by: 'other', name: 'Joost' }, choices: ['tired'] },
    ]);
  });

  it('is gone with its last card, and undo brings it back', async () => {
    const els = await lookingOf();
    await toggleSeen(els, 'happy');
    await toggleSeen(els, 'happy');
    expect(await stored(els)).toEqual([]);
    await undoLastStep(els.planId);
    expect(await stored(els)).toMatchObject([{ choices: ['happy'] }]);
  });

  it('is told with words and photo beside the cards, and told no more', async () => {
    const els = await lookingOf();
    await toggleSeen(els, 'happy');
    await tellSeen(els, { text: 'Zij zingt.' });
    await tellSeen(els, { photo: photo(1) });
    const [told] = await stored(els);
    expect(told).toMatchObject({ choices: ['happy'], text: 'Zij zingt.' });
    expect(told?.photo).toBeDefined();
    await silenceSeen(els);
    const [silent] = await stored(els);
    expect(silent).toMatchObject({ choices: ['happy'] });
    expect(silent).not.toHaveProperty('text');
    expect(silent).not.toHaveProperty('photo');
  });

  it('keeps the word that stood on a card, and that card is not taken away any more', async () => {
    const els = await lookingOf();
    const own = await addChoice(els.planId, 'living.see', ['happy'], 'Zingt');
    if (!own.ok) throw new Error('not added');
    await toggleSeen(els, own.value, 'Zingt');
    await toggleSeen(els, 'happy', 'Vrolijk');
    await toggleSeen(els, 'calm');
    expect(await stored(els)).toMatchObject([{ asked: { [own.value]: 'Zingt', happy: 'Vrolijk' } }]);
    await toggleSeen(els, 'happy');
    expect((await stored(els))[0]?.asked).toEqual({ [own.value]: 'Zingt' });
    expect(await removeOwn(els.planId, { kind: 'choice', id: own.value })).toEqual({
      ok: true,
      value: false,
    });
    await toggleSeen(els, own.value);
    expect((await stored(els))[0]).not.toHaveProperty('asked');
    expect(await removeOwn(els.planId, { kind: 'choice', id: own.value })).toEqual({ ok: true, value: true });
  });

  it('is locked person by person, and what comes after is locked too', async () => {
    const els = await lookingOf();
    const when = { ...els, questionId: 'living.when' };
    await toggleSeen(els, 'happy');
    await toggleSeen({ ...els, observer: 'Joost' }, 'tired');
    const [hers] = await stored(els);
    if (!hers) throw new Error('nothing was seen');
    await lockSeen([hers], true);
    await toggleSeen(when, 'evening');
    expect((await stored(els)).map((one) => one.locked)).toEqual([true, false, true]);
    await removeSeen((await stored(els)).filter((one) => one.locked));
    expect((await stored(els)).map((one) => one.choices)).toEqual([['tired']]);
    await undoLastStep(els.planId);
    expect(await stored(els)).toHaveLength(3);
  });
});

describe('the talk log', () => {
  const talksOf = (planId: string) => db.talks.filter((one) => one.planId === planId).sortBy('order');

  it('has one talk a day, with whom, how it felt and how far it came', async () => {
    const plan = await newPlan();
    await notePreparation(plan, '2026-03-01', { moodBefore: 'ok' });
    await notePreparation(plan, '2026-03-01', { who: [{ by: 'name', name: 'Joost' }] });
    await setPosition(plan.id, { questionId: '2.3', step: 0 });
    const now = await db.plans.get(plan.id);
    if (!now) throw new Error('no plan');
    await stopPreparation(now, '2026-03-01');
    await notePreparation(now, '2026-03-01', { moodAfter: 'good' });
    expect(await talksOf(plan.id)).toMatchObject([
      {
        kind: 'preparation',
        state: 'done',
        day: '2026-03-01',
        who: [{ by: 'name', name: 'Joost' }],
        moodBefore: 'ok',
        moodAfter: 'good',
        reached: '2.3',
      },
    ]);
  });

  it('does not begin by stopping, and a new day ends the day before', async () => {
    const plan = await newPlan();
    await stopPreparation(plan, '2026-03-01');
    expect(await talksOf(plan.id)).toEqual([]);
    await notePreparation(plan, '2026-03-01', { moodBefore: 'ok' });
    await notePreparation(plan, '2026-03-02', { moodBefore: 'bad' });
    const [first, second] = await talksOf(plan.id);
    expect([first?.state, second?.state]).toEqual(['done', 'going']);
    if (!second) throw new Error('no talk');
    await changePreparation(second, { moodBefore: 'good' });
    expect((await talksOf(plan.id))[1]?.moodBefore).toBe('good');
    await removePreparation(second);
    expect(await talksOf(plan.id)).toHaveLength(1);
    await undoLastStep(plan.id);
    expect(await talksOf(plan.id)).toHaveLength(2);
  });
});
