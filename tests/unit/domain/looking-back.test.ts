import { expect, it } from 'vitest';
import { agreementsOn, withoutDay } from '#domain/agenda.ts';
import { toLookBackOn } from '#domain/looking-back.ts';
import { comingMeeting, copyIsDue, meetingAtHand } from '#domain/meeting.ts';
import type { Agreement, Answer, Copy, Talk } from '#domain/records.ts';
import { agreementsThen, asItWas, differences, earlierRounds, newAgreements } from '#domain/rounds.ts';
import { beganOn, endedOn } from '#domain/year.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { sam } from '#tests/support/copies.ts';

const made = (n: number) => ({
  id: idOf(n),
  planId: idOf(1),
  roundId: idOf(2),
  revision: 1,
  order: n,
  at: n,
  said: { by: 'self' as const },
});
const agreement = (n: number, more: Partial<Agreement> = {}): Agreement => ({
  ...made(n),
  topicId: 'leisure',
  ...more,
});
const talk = (n: number, more: Partial<Talk>): Talk => ({
  ...made(n),
  kind: 'meeting',
  state: 'planned',
  who: [],
  points: [],
  ...more,
});
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

it('puts the agreements of a day in the order of the clock, without those that were refused', () => {
  const daily = { from: '2026-03-01', rule: 'FREQ=DAILY' };
  const all = [
    agreement(11, { ...daily, time: '17:00' }),
    agreement(12, { ...daily, time: '09:30' }),
    agreement(13, daily),
    agreement(14, { ...daily, consent: 'no' }),
    agreement(15, { from: '2026-03-30' }),
    agreement(16),
  ];
  expect(ids(agreementsOn(all, '2026-03-29'))).toEqual([idOf(13), idOf(12), idOf(11)]);
  expect(ids(withoutDay(all))).toEqual([idOf(16)]);
});

it('looks back from the day on, and only on what goes on', () => {
  const all = [
    agreement(11, { lookBack: '2026-03-29' }),
    agreement(12, { lookBack: '2026-03-30' }),
    agreement(13, { lookBack: '2026-03-01', state: 'done' }),
    agreement(14, { lookBack: '2026-03-01', consent: 'no' }),
    agreement(15),
  ];
  expect(ids(toLookBackOn(all, '2026-03-29'))).toEqual([idOf(11)]);
});

it('asks for a copy a month before the first meeting, until one was given', () => {
  const talks = [
    talk(11, { day: '2026-06-01' }),
    talk(12, { day: '2026-03-31' }),
    talk(13, { day: '2026-03-01' }),
    talk(14, { day: '2026-03-20', state: 'done' }),
    talk(15, {}),
  ];
  const meeting = comingMeeting(talks, '2026-03-02');
  if (!meeting) throw new Error('no meeting');
  expect(meeting).toMatchObject({ day: '2026-03-31', copyDay: '2026-02-28', answerBefore: '2026-03-24' });
  expect(comingMeeting(talks, '2026-03-24')).not.toHaveProperty('answerBefore');
  const given = (day: string): Copy => ({
    ...made(20),
    at: Date.parse(`${day}T12:00`),
    forName: 'Els',
    topics: [],
    unlocked: [],
  });
  expect(copyIsDue(meeting, [], '2026-02-27')).toBe(false);
  expect(copyIsDue(meeting, [given('2026-02-27')], '2026-02-28')).toBe(true);
  expect(copyIsDue(meeting, [given('2026-02-28')], '2026-03-02')).toBe(false);
});

it('shows the way to the meeting that goes on, else the next, else the last that was made ready', () => {
  const going = talk(1, { state: 'going', day: '2026-03-01' });
  const coming = talk(2, { day: '2026-03-20' });
  const past = talk(3, { day: '2026-02-01' });
  const ready = talk(4, {});
  const asking = talk(5, { kind: 'preparation', state: 'going' });
  const shown = (...talks: Talk[]) => {
    const atHand = meetingAtHand(talks, '2026-03-02');
    return atHand && [atHand.is, atHand.talk.id];
  };
  expect(shown(asking, past, coming, going)).toEqual(['going', going.id]);
  expect(shown(ready, past, coming)).toEqual(['coming', coming.id]);
  expect(shown(past, ready)).toEqual(['ready', ready.id]);
  expect(shown(ready, past)).toEqual(['past', past.id]);
  expect(shown(asking, talk(6, { state: 'done' }))).toBeUndefined();
});

it('shows only what was answered in both years, and not the same', () => {
  const [before, now] = [idOf(31), idOf(32)];
  const answer = (n: number, roundId: string, questionId: string, ...marks: Answer['marks']): Answer => ({
    ...made(n),
    roundId,
    questionId,
    state: 'answered',
    marks,
    locked: false,
  });
  const music = { card: 'choice:music', value: 'chosen' } as const;
  const tv = { card: 'choice:tv', value: 'chosen' } as const;
  const answers = [
    answer(1, before, '4.1', music, tv),
    answer(2, now, '4.1', tv, music),
    answer(3, before, '4.2', music),
    answer(4, now, '4.2', tv),
    answer(5, before, '4.3', music),
    answer(6, now, '4.3'),
    answer(7, now, '4.4', tv),
  ];
  const { plan } = sam.contents;
  const found = differences({ plan: { ...plan, roundId: now }, answers }, before);
  expect(found.map(({ questionId }) => questionId)).toEqual(['4.2']);
  const rounds = [before, now].map((id, order) => ({ ...made(order + 1), id }));
  expect(ids(earlierRounds({ plan: { ...plan, roundId: now }, rounds }))).toEqual([before]);
  expect(earlierRounds({ plan: { ...plan, roundId: before }, rounds })).toEqual([]);
});

it('says what became of each agreement of before, and which ones are new', () => {
  const [before, now] = [idOf(31), idOf(32)];
  const since = '2026-03-01';
  const old = (n: number, more: Partial<Agreement> = {}) => agreement(n, { roundId: before, ...more });
  const stopped = { state: 'stopped', ended: '2026-05-01' } as const;
  const all = [
    old(11),
    old(12, stopped),
    old(13, { state: 'done', ended: since }),
    // Over before this year, refused, and taken up by another one.
    old(14, { state: 'done', ended: '2026-02-28' }),
    old(15, { consent: 'no' }),
    old(16, stopped),
    agreement(17, { roundId: now, earlier: idOf(16), ...stopped }),
    agreement(18, { roundId: now, earlier: idOf(17) }),
    // Changed by an app that did not note what took its place.
    old(19, { ...stopped, lookedBack: { day: '2026-05-01', verdict: 'otherwise' } }),
    // Changed on the very day on which the year began.
    old(20, { state: 'stopped', ended: since }),
    old(21, { earlier: idOf(20) }),
    agreement(22, { roundId: now }),
    agreement(23, { roundId: now, ...stopped }),
  ];
  const { plan } = sam.contents;
  const known = { plan: { ...plan, roundId: now }, agreements: all };
  expect(agreementsThen(known, since).map((one) => [one.before.id, one.became, one.now?.id])).toEqual([
    [idOf(11), 'goes-on', undefined],
    [idOf(12), 'stopped', undefined],
    [idOf(13), 'done', undefined],
    [idOf(16), 'changed', idOf(18)],
    [idOf(19), 'changed', undefined],
    [idOf(20), 'changed', idOf(21)],
  ]);
  expect(ids(newAgreements(known))).toEqual([idOf(22)]);
  // A file may say that two took each other's place.
  const round = [old(11, { ...stopped, earlier: idOf(12) }), old(12, { ...stopped, earlier: idOf(11) })];
  expect(agreementsThen({ ...known, agreements: round }, since)).toEqual([]);
});

it('shows an earlier year as it was when the next one began', () => {
  const at = (day: string) => Date.parse(`${day}T12:00`);
  const [before, now] = [idOf(31), idOf(32)];
  const rounds = [
    { ...made(1), id: before, at: at('2025-03-01') },
    { ...made(2), id: now, at: at('2026-03-01') },
  ];
  const contents = {
    ...sam.contents,
    plan: { ...sam.contents.plan, roundId: now },
    rounds,
    agreements: [
      agreement(11, { roundId: before, state: 'stopped', ended: '2026-05-01' }),
      agreement(12, { roundId: before, state: 'done', ended: '2026-02-01' }),
    ],
    checkIns: ['2026-02-27', '2026-03-02'].map((day, n) => ({
      ...made(40 + n),
      agreementId: idOf(11),
      day,
      value: 'done' as const,
    })),
  };
  expect([beganOn(contents), ...rounds.map((round) => endedOn(round, rounds))]).toEqual([
    '2026-03-01',
    '2026-03-01',
    undefined,
  ]);
  const then = asItWas(contents, before, '2026-03-01');
  expect(then.plan.roundId).toBe(before);
  expect(then.agreements.map(({ state }) => state)).toEqual([undefined, 'done']);
  expect(then.checkIns.map(({ day }) => day)).toEqual(['2026-02-27']);
});
