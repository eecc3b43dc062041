import { describe, expect, it } from 'vitest';
import { questionById, questions } from '#content/questions.ts';
import { cardsOf, choicesPerPage, isPaired, levelOf } from '#domain/asking.ts';
import type { Question } from '#domain/question.ts';
import type { CardRef, Level } from '#domain/records.ts';
import { isScale, type Step, stepsOf } from '#domain/steps.ts';
import { agreement, answerTo, chosen, contentsOf, firstRound } from './contents-of.ts';

const contents = contentsOf({ agreements: [agreement(firstRound), agreement(firstRound)] });
const levels: Level[] = [1, 2, 3];
const views = levels.flatMap((level) => [true, false].map((wide) => ({ level, wide })));
const stepsFor = (question: Question, view: { level: Level; wide: boolean }) =>
  stepsOf(question, cardsOf(question, contents), undefined, view);
const cardsIn = (step: Step) =>
  step.kind === 'scale' ? [step.card] : step.kind === 'cards' || step.kind === 'rows' ? step.cards : [];

describe('the steps of every question in the catalogue', () => {
  it.each(views)('ask every card once and in order (level $level, wide $wide)', (view) => {
    for (const question of questions) {
      const steps = stepsFor(question, view);
      expect(steps.flatMap(cardsIn), question.id).toEqual(cardsOf(question, contents));
    }
  });

  it.each(views)('are counted from 0 to the last (level $level, wide $wide)', (view) => {
    for (const question of questions) {
      const paged = stepsFor(question, view).flatMap((step) => ('pages' in step ? [step] : []));
      expect(paged.length, question.id).toBeGreaterThan(0);
      expect(paged.map(({ page }) => page)).toEqual(paged.map((_, n) => n));
      for (const step of paged) expect(step.pages).toBe(paged.length);
    }
  });

  it.each(views)('show no more cards than fit (level $level, wide $wide)', (view) => {
    for (const question of questions) {
      const most = isScale(question.kind)
        ? view.level === 3 && view.wide
          ? 6
          : 1
        : choicesPerPage[view.level];
      for (const step of stepsFor(question, view)) expect(cardsIn(step).length).toBeLessThanOrEqual(most);
    }
  });

  it('are one card at a time on a scale, and rows only at level 3 where there is room', () => {
    const kindsOf = (question: Question, view: { level: Level; wide: boolean }) => [
      ...new Set(stepsFor(question, view).map(({ kind }) => kind)),
    ];
    for (const question of questions.filter(({ kind }) => isScale(kind))) {
      for (const view of views) {
        expect(kindsOf(question, view), question.id).toEqual(
          view.level === 3 && view.wide ? ['rows'] : ['scale'],
        );
      }
    }
  });

  it('offer to tell it oneself where no cards are left', () => {
    for (const { level, wide } of views) {
      for (const question of questions) {
        const [step] = stepsOf(question, [], undefined, { level, wide, pairs: true });
        expect(step, question.id).toMatchObject({ kind: 'cards', cards: [] });
        if (isScale(question.kind)) expect(step, question.id).toMatchObject({ adding: ['tell'] });
        else expect(step?.kind === 'cards' && step.adding.length, question.id).toBeGreaterThan(0);
      }
    }
  });

  it('cover every kind of question', () => {
    const kinds = new Set(questions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'agreements',
      'decide',
      'feeling',
      'free',
      'help',
      'people',
      'photo',
      'pickMany',
      'pickOne',
    ]);
    expect([...kinds].filter(isScale).sort()).toEqual(['agreements', 'decide', 'feeling', 'help']);
  });
});

describe('further steps', () => {
  const view = { level: 2, wide: false } as const;

  it('ask the topics of each person who may see the plan, and of nobody else', () => {
    const question = questionById('6.6');
    const people: CardRef[] = ['person:rina', 'person:karim'];
    const answer = answerTo(question.id, { marks: chosen('person:karim', 'choice:nobody', 'person:rina') });
    const topics = stepsOf(question, people, answer, view).filter(({ kind }) => kind === 'topics');
    expect(topics).toEqual([
      { kind: 'topics', card: 'person:karim' },
      { kind: 'topics', card: 'person:rina' },
    ]);
    expect(stepsOf(question, people, undefined, view).map(({ kind }) => kind)).toEqual(['cards']);
  });

  it('ask no topics after any other question about people', () => {
    const answer = answerTo('5.1', { marks: chosen('person:rina') });
    const steps = stepsOf(questionById('5.1'), ['person:rina'], answer, view);
    expect(steps.map(({ kind }) => kind)).toEqual(['cards']);
  });

  it('end with whom to call after the one question that asks for it', () => {
    const last = questions.filter((question) => stepsFor(question, view).at(-1)?.kind === 'whom-to-call');
    expect(last).toEqual(questions.filter(({ after }) => after === 'whom-to-call'));
    expect(last).toHaveLength(1);
  });
});

describe('two cards at a time', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id): CardRef => `choice:${id}`);
  const question = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
    id: '4.1',
    topic: 'leisure',
    kind,
    choices: [],
    ...more,
  });
  const pairsOf = (asked: Question, winner?: CardRef) =>
    stepsOf(asked, five, undefined, { level: 2, wide: true, pairs: true, winner }).map((step) =>
      cardsIn(step)
        .map((card) => card.slice('choice:'.length))
        .join(''),
    );

  it('show every card once, and the last of an odd number beside the one before it', () => {
    expect(pairsOf(question('pickMany'))).toEqual(['ab', 'cd', 'de']);
  });

  it('keep the winner of one choice against each next card', () => {
    expect(pairsOf(question('pickOne'))).toEqual(['ab', 'bc', 'cd', 'de']);
    expect(pairsOf(question('pickOne'), 'choice:a')).toEqual(['ab', 'ac', 'ad', 'ae']);
    expect(pairsOf(question('pickOne'), 'choice:c')).toEqual(['ab', 'bc', 'cd', 'ce']);
    expect(pairsOf(question('pickOne'), 'choice:gone')).toEqual(['ab', 'bc', 'cd', 'de']);
  });

  it('put what adds a card last', () => {
    const steps = stepsOf(question('pickMany', { also: ['free'] }), five, undefined, {
      level: 1,
      wide: false,
      pairs: true,
    });
    expect(steps.at(-1)).toMatchObject({ kind: 'cards', adding: ['tell'], cards: [], page: 3, pages: 4 });
  });

  it('are asked of cards only, as the question says, else as the plan does', () => {
    const { plan } = contents;
    expect(isPaired(question('pickMany'), plan)).toBe(false);
    expect(isPaired(question('pickMany'), { ...plan, pairs: true })).toBe(true);
    expect(isPaired(question('pickOne', { pairs: false }), { ...plan, pairs: true })).toBe(false);
    expect(isPaired(question('feeling', { pairs: true }), plan)).toBe(false);
    expect(levelOf({ level: 1 }, plan)).toBe(1);
    expect(levelOf({}, plan)).toBe(plan.level);
  });
});
