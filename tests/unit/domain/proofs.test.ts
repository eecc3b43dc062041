import { describe, expect, it } from 'vitest';
import { questions } from '#content/questions.ts';
import { factsOf, isAsked, type Proving, proofNames, saidOf, shownFacts } from '#domain/proofs.ts';
import type { Agreement, CheckIn, Wish } from '#domain/records.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { agreement, answerTo, chosen, contentsOf, firstRound, ownCard, secondRound } from './contents-of.ts';

const today = '2026-05-31';
const { id: _, topicId, roundId, planId, revision, order, at, said } = agreement(secondRound);
const made = { planId, revision, order, at, said };
const base = { ...made, topicId, roundId };

const wish = (n: number, more: Partial<Wish> = {}): Wish => ({
  ...base,
  id: idOf(n),
  kind: 'wish',
  matters: false,
  locked: false,
  ...more,
});
const agreed = (n: number, more: Partial<Agreement> = {}): Agreement => ({ ...base, id: idOf(n), ...more });
const checkIn = (n: number, day: string, value: CheckIn['value']): CheckIn => ({
  ...made,
  id: idOf(n),
  agreementId: idOf(1100),
  day,
  value,
});
const factsIn = (lists: Partial<Proving>) =>
  factsOf({ ...contentsOf(lists), copies: lists.copies ?? [] }, questions, today);
const countsIn = (lists: Partial<Proving>) =>
  Object.fromEntries(
    Object.entries(factsIn(lists)).flatMap(([fact, from]) => (from.length > 0 ? [[fact, from.length]] : [])),
  );

describe('the facts of the four proofs', () => {
  it('count the wishes of this round: told, agreed on, come true, let go', () => {
    const wishes = [
      wish(1001, { text: 'Zwemmen' }),
      wish(1002, { from: { questionId: '4.1', card: 'choice:music' } }),
      wish(1003, { photo: idOf(9), state: 'done' }),
      wish(1004, { text: 'Een hond', state: 'dropped' }),
      wish(1005, { text: 'Van vorig jaar', roundId: firstRound }),
      wish(1006, { kind: 'enough' }),
      wish(1007, { kind: 'unwanted', text: 'Geen spruitjes' }),
    ];
    const agreements = [
      agreed(1100, { wishId: idOf(1001) }),
      agreed(1101, { wishId: idOf(1002), consent: 'no' }),
    ];
    expect(countsIn({ wishes, agreements })).toEqual({
      wishes: 3,
      wishesTold: 2,
      wishesAgreed: 1,
      wishesDone: 1,
      enough: 1,
      unwanted: 1,
      agreements: 1,
      photos: 1,
    });
  });

  it('count help from what is done with whom, from agreements, and from what is said of the support', () => {
    const answers = [
      answerTo('2.5', {
        marks: [
          { card: 'choice:cooking', value: 'self' },
          { card: 'choice:laundry', value: 'together' },
          { card: 'choice:groceries', value: 'other' },
        ],
      }),
      answerTo('8.9', {
        marks: [
          { card: 'choice:enough-time', value: 'good' },
          { card: 'choice:explaining', value: 'bad' },
        ],
      }),
    ];
    const agreements = [
      agreed(1100, { who: [{ by: 'self' }] }),
      agreed(1101, { who: [{ by: 'self' }, { by: 'name', name: 'Joost' }] }),
    ];
    expect(countsIn({ answers, agreements })).toMatchObject({
      doneSelf: 1,
      doneWithHelp: 2,
      supportGood: 1,
      supportBad: 1,
      agreementsWithHelp: 1,
    });
  });

  it('count how agreements went in the 3 months up to today, over the ends of months', () => {
    const checkIns = [
      checkIn(1, '2026-05-31', 'done'),
      checkIn(2, '2026-03-01', 'done'),
      checkIn(3, '2026-02-28', 'not'),
      checkIn(4, '2026-06-01', 'not'),
      checkIn(5, '2026-04-10', 'partly'),
    ];
    expect(countsIn({ checkIns, agreements: [agreed(1100)] })).toMatchObject({ kept: 2, keptPartly: 1 });
    expect(countsIn({ checkIns })).not.toHaveProperty('keptNot');
  });

  it('count what was looked back on, and for what it is time', () => {
    const agreements = [
      agreed(1100, { lookBack: today }),
      agreed(1101, { lookBack: '2026-06-01' }),
      agreed(1102, { state: 'done', ended: '2026-01-01', lookBack: '2026-01-01' }),
      agreed(1103, { roundId: firstRound }),
    ];
    const answers = [answerTo('9.5', { marks: [{ card: `agreement:${idOf(1103)}`, value: 'done' }] })];
    const facts = factsIn({ agreements, answers });
    expect(facts.lookedBack.map(({ id }) => id)).toEqual([idOf(1102), idOf(1103)]);
    expect(facts.timeToLookBack.map(({ id }) => id)).toEqual([idOf(1100)]);
  });

  it('count who answered, what is personal, and the copies', () => {
    const card = { ...ownCard('4.1'), photo: idOf(8), voice: idOf(9) };
    const answers = [
      answerTo('4.1', { marks: chosen(`own:${card.id}`), locked: true }),
      answerTo('4.2', { state: 'unknown', said: { by: 'together', name: 'Rina' } }),
      answerTo('4.3', { marks: chosen('choice:tv'), said: { by: 'other', name: 'Els' } }),
      answerTo('4.4', { state: 'skipped' }),
    ];
    const left = { ...ownCard('4.1'), drawing: idOf(7) };
    expect(countsIn({ answers, cards: [card, left], copies: [{ id: idOf(5) }] })).toMatchObject({
      saidSelf: 1,
      saidTogether: 1,
      saidOther: 1,
      photos: 1,
      voices: 1,
      locked: 1,
      copies: 1,
    });
  });
});

describe('the client is asked', () => {
  const asked = (lists: Partial<Proving>) => proofNames.filter((proof) => isAsked(factsIn(lists), proof));
  it('what facts cannot tell, and of agreements only when nobody noted how they went', () => {
    expect(asked({})).toEqual(['wishes', 'help', 'mine']);
    expect(asked({ agreements: [agreed(1100)] })).toEqual(['wishes', 'help', 'agreements', 'mine']);
    expect(asked({ agreements: [agreed(1100)], checkIns: [checkIn(1, today, 'not')] })).toEqual([
      'wishes',
      'help',
      'mine',
    ]);
  });

  it('anew in every round', () => {
    const proofs = [
      { ...made, id: idOf(1), roundId: firstRound, proof: 'mine', value: 'bad' },
      { ...made, id: idOf(2), roundId: secondRound, proof: 'help', value: 'good' },
    ] as const;
    expect(Object.keys(saidOf(contentsOf({ proofs })))).toEqual(['help']);
  });
});

it('an empty plan says that there are no wishes and agreements, and nothing else', () => {
  expect(proofNames.map((proof) => shownFacts(factsIn({}), proof))).toEqual([
    ['wishes'],
    [],
    ['agreements'],
    [],
  ]);
});
