import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { questionById, questions } from '#content/questions.ts';
import {
  answersOfRound,
  askedQuestions,
  cardsOf,
  choicesPerPage,
  earlierAgreements,
  pagesOf,
} from '#domain/asking.ts';
import {
  agreement,
  answerTo,
  chosen,
  contentsOf,
  firstRound,
  hiding,
  ownCard,
  person,
  secondRound,
} from './contents-of.ts';

const idsOf = (asked: readonly { id: string }[]) => asked.map(({ id }) => id);
const asked = (contents = contentsOf(), hidden: readonly string[] = []) =>
  idsOf(askedQuestions(catalogueOf(hidden.map(hiding)).questions, contents));
const conditional = questions.filter((question) => question.showsWhen);

describe('the questions that are asked', () => {
  it('are at first the catalogue, without conditional questions and without the one about agreements', () => {
    const expected = questions.filter((question) => !question.showsWhen && question.kind !== 'agreements');
    expect(asked()).toEqual(idsOf(expected));
    expect(conditional).toHaveLength(9);
  });

  it('are every conditional question whose card is chosen in 10.1, in the order of the catalogue', () => {
    const subjects = questionById('10.1').choices;
    fc.assert(
      fc.property(fc.shuffledSubarray([...subjects]), (picked) => {
        const marks = chosen(...picked.map((id) => `choice:${id}`));
        const contents = contentsOf({ answers: [answerTo('10.1', { marks })] });
        const shown = asked(contents).filter((id) => conditional.some((question) => question.id === id));
        const expected = conditional.filter(({ showsWhen }) => picked.some((id) => id === showsWhen?.card));
        expect(shown).toEqual(idsOf(expected));
      }),
    );
  });

  it('do not depend on what was chosen in an earlier round', () => {
    const marks = chosen('choice:money');
    expect(asked(contentsOf({ answers: [answerTo('10.1', { marks, roundId: firstRound })] }))).not.toContain(
      '10.2',
    );
  });

  it('lack a conditional question again when its card is taken off', () => {
    expect(asked(contentsOf({ answers: [answerTo('10.1', { marks: chosen('choice:money') })] }))).toContain(
      '10.2',
    );
    expect(asked(contentsOf({ answers: [answerTo('10.1')] }))).not.toContain('10.2');
  });

  it('lack what was hidden for this client, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(idsOf(questions)), (hidden) => {
        const all = asked();
        expect(asked(contentsOf(), hidden)).toEqual(all.filter((id) => !hidden.includes(id)));
      }),
    );
  });

  it('hold the one about agreements only when an earlier round made one that was not refused', () => {
    expect(asked(contentsOf({ agreements: [agreement(firstRound)] }))).toContain('9.5');
    expect(asked(contentsOf({ agreements: [agreement(secondRound)] }))).not.toContain('9.5');
    const refused = { ...agreement(firstRound), consent: 'no' as const };
    expect(asked(contentsOf({ agreements: [refused] }))).not.toContain('9.5');
    const hidden = ['9.5'];
    expect(asked(contentsOf({ agreements: [agreement(firstRound)] }), hidden)).not.toContain('9.5');
  });
});

describe('a round', () => {
  it('has its own answers, by question', () => {
    const earlier = answerTo('1.1', { roundId: firstRound });
    const now = answerTo('1.1');
    const other = answerTo('1.2');
    expect(answersOfRound([earlier, now, other], secondRound)).toEqual(
      new Map([
        ['1.1', now],
        ['1.2', other],
      ]),
    );
  });

  it('asks about the agreements of other rounds only', () => {
    const [before, now] = [agreement(firstRound), agreement(secondRound)];
    expect(earlierAgreements(contentsOf({ agreements: [before, now] }))).toEqual([before]);
  });
});

describe('the cards of a question', () => {
  const inFirstRound = (contents = contentsOf()) => ({
    ...contents,
    plan: { ...contents.plan, roundId: firstRound },
  });

  it('are the choices in their order in the first round, and reversed in the second', () => {
    for (const question of questions.filter(({ kind }) => kind !== 'agreements')) {
      const choices = question.choices.map((id) => `choice:${id}`);
      expect(cardsOf(question, inFirstRound()), question.id).toEqual(choices);
      expect(cardsOf(question, contentsOf()), question.id).toEqual(choices.toReversed());
    }
  });

  it('are reversed in every other round, by the order of rounds and never by their time', () => {
    const { plan, rounds } = contentsOf();
    const [template] = rounds;
    if (!template) throw new Error('no round');
    const question = questionById('4.1');
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), fc.nat({ max: 5 }), (times, place) => {
        const many = times.map((at, n) => ({ ...template, id: `round-${n}`, order: 10 + n, at }));
        const current = place % many.length;
        const contents = contentsOf({
          plan: { ...plan, roundId: `round-${current}` },
          rounds: many.toReversed(),
        });
        const choices = question.choices.map((id) => `choice:${id}`);
        expect(cardsOf(question, contents)).toEqual(current % 2 === 1 ? choices.toReversed() : choices);
      }),
    );
  });

  it('end with the own cards of that question', () => {
    const mine = ownCard('4.1');
    const cards = cardsOf(questionById('4.1'), contentsOf({ cards: [ownCard('4.2'), mine] }));
    expect(cards.slice(-1)).toEqual([`own:${mine.id}`]);
    expect(cards).toHaveLength(questionById('4.1').choices.length + 1);
  });

  it('begin with the people of the plan where people are the answer, or may be', () => {
    const people = [person('Rina'), person('Karim')];
    const first = people.map(({ id }) => `person:${id}`);
    const contents = contentsOf({ people });
    const asksPeople = questions.filter(({ kind, also }) => kind === 'people' || also?.includes('people'));
    expect(idsOf(asksPeople)).toEqual(expect.arrayContaining(['2.2', '5.1', '6.9']));
    for (const question of asksPeople) expect(cardsOf(question, contents).slice(0, 2)).toEqual(first);
    expect(cardsOf(questionById('4.1'), contents)).not.toContain(first[0]);
  });

  it('of 5.8 begin with the people chosen in 5.1 this round, in the order of tapping', () => {
    const people = [person('Rina'), person('Karim'), person('Els')];
    const [rina, karim, els] = people.map(({ id }) => `person:${id}`) as [string, string, string];
    const answers = [
      answerTo('5.1', { roundId: firstRound, marks: chosen(rina) }),
      answerTo('5.1', { marks: chosen(els, 'choice:animal', karim) }),
    ];
    const cards = cardsOf(questionById('5.8'), contentsOf({ people, answers }));
    expect(cards.filter((card) => card.startsWith('person:'))).toEqual([els, karim]);
    expect(cards.slice(0, 2)).toEqual([els, karim]);
    expect(cards).not.toContain('choice:animal');
  });

  it('of 9.5 are the earlier agreements, and what the client told there', () => {
    const [before, now] = [agreement(firstRound), agreement(secondRound)];
    const mine = ownCard('9.5');
    const contents = contentsOf({ agreements: [before, now], cards: [mine] });
    expect(cardsOf(questionById('9.5'), contents)).toEqual([`agreement:${before.id}`, `own:${mine.id}`]);
  });

  it('of 9.5 hold what is over once, and what goes on every year', () => {
    const [over, going, ended] = [agreement(firstRound), agreement(firstRound), agreement(firstRound)];
    const agreements = [{ ...over, state: 'done' as const }, going, { ...ended, state: 'stopped' as const }];
    const asked = [over, going].map(({ id }) => ({
      card: `agreement:${id}` as const,
      value: 'done' as const,
    }));
    const answers = [answerTo('9.5', { roundId: firstRound, marks: asked })];
    expect(cardsOf(questionById('9.5'), contentsOf({ agreements, answers }))).toEqual([
      `agreement:${going.id}`,
      `agreement:${ended.id}`,
    ]);
  });
});

describe('pages of cards', () => {
  it('hold 3, 6 or 12 cards at level 1, 2 or 3', () => {
    const twelve = questionById('4.1').choices;
    expect(pagesOf(twelve, choicesPerPage[1]).map((page) => page.length)).toEqual([3, 3, 3, 3]);
    expect(pagesOf(twelve, choicesPerPage[2]).map((page) => page.length)).toEqual([6, 6]);
    expect(pagesOf(twelve, choicesPerPage[3]).map((page) => page.length)).toEqual([12]);
  });

  it('never leave one card alone on the last page', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7];
    expect(pagesOf(seven, 6).map((page) => page.length)).toEqual([5, 2]);
    expect(pagesOf(seven, 3).map((page) => page.length)).toEqual([3, 2, 2]);
  });

  it('hold every card once, in order, and are full but for the last two', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (cards, size) => {
        const pages = pagesOf(cards, size);
        expect(pages.flat()).toEqual(cards);
        expect(pages.slice(0, -2).every((page) => page.length === size)).toBe(true);
        expect(pages.at(-1)?.length).toBeGreaterThan(cards.length > 0 ? 0 : -1);
      }),
    );
  });

  it('are one empty page when there are no cards', () => {
    expect(pagesOf([], 6)).toEqual([[]]);
  });
});
