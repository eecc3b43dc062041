import { describe, expect, it } from 'vitest';
import { questionById, questions } from '#content/questions.ts';
import { cardsOf, choicesPerPage } from '#domain/asking.ts';
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
