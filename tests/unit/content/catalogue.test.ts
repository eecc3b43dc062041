// The catalogue is complete and its ids hold together. Words are tested in words.test.ts.
import { describe, expect, it } from 'vitest';
import { goodAsIs, questionById, questions } from '#content/questions.ts';
import { relations } from '#content/relations.ts';
import { topicById, topics } from '#content/topics.ts';
import { cardCounts, goodAsIsAdded } from './catalogue-counts.ts';

const cardsOf = (id: string) => {
  const question = questionById(id);
  return [...(question?.choices ?? []), ...(question?.relations ?? [])];
};
const idsWhere = (holds: (question: (typeof questions)[number]) => unknown) =>
  questions.filter(holds).map((question) => question.id);

describe('the catalogue', () => {
  it('has ten topics in their fixed order', () => {
    expect(topics.map((topic) => topic.id)).toEqual(Object.keys(cardCounts));
  });

  it('numbers 86 questions per topic, in order', () => {
    const expected = Object.values(cardCounts).flatMap((counts, topic) =>
      counts.map((_, index) => `${topic + 1}.${index + 1}`),
    );
    expect(expected).toHaveLength(86);
    expect(questions.map((question) => question.id)).toEqual(expected);
    expect(topics.flatMap((topic) => topic.questions)).toEqual(expected);
  });

  it('has all 885 cards but the 6 examples of 9.5', () => {
    const counts = Object.values(cardCounts).flat();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(885);
    const found = questions.map(({ id }) =>
      id === '9.5' ? 6 : cardsOf(id).length - (goodAsIsAdded.includes(id) ? 1 : 0),
    );
    expect(found).toEqual(counts);
    expect(cardsOf('9.5')).toEqual([]);
  });

  it('never offers the same card twice in one question', () => {
    for (const question of questions) {
      const cards = cardsOf(question.id);
      expect(new Set(cards).size, question.id).toBe(cards.length);
    }
  });

  it('writes every card, relation and topic id in lower-case words with hyphens', () => {
    const ids = [...questions.flatMap((q) => cardsOf(q.id)), ...relations, ...topics.map((t) => t.id)];
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('lists every relation once, and no relation that no question offers', () => {
    const offered = new Set(questions.flatMap((question) => question.relations ?? []));
    expect([...relations].sort()).toEqual([...offered].sort());
  });

  it('offers relations only where people are the answer', () => {
    for (const question of questions) {
      expect(question.relations !== undefined, question.id).toBe(question.kind === 'people');
    }
  });

  it('starts these answers private', () => {
    expect(idsWhere((q) => q.private)).toEqual([
      ...['2.2', '2.8', '5.3', '5.6', '5.8', '6.9', '7.3', '8.9', '8.10'],
      ...['9.1', '9.3', '10.3', '10.6', '10.9'],
    ]);
  });

  it('asks 10.2 to 10.10 only after their card in 10.1', () => {
    const conditional = questions.filter((question) => question.showsWhen);
    expect(conditional.map((question) => question.id)).toEqual(
      topicById('choice').questions.filter((id) => id !== '10.1'),
    );
    for (const { showsWhen } of conditional) {
      expect(showsWhen?.question).toBe('10.1');
      expect(cardsOf('10.1')).toContain(showsWhen?.card);
    }
    const cards = conditional.map((question) => question.showsWhen?.card);
    expect(new Set(cards).size).toBe(cards.length);
  });

  it('takes people from an earlier question about people', () => {
    expect(idsWhere((q) => q.peopleFrom)).toEqual(['5.8']);
    expect(questionById('5.8').peopleFrom).toBe('5.1');
    expect(questionById('5.1').kind).toBe('people');
  });

  it('marks every question with the card "good as is" as one about change', () => {
    const withCard = questions.filter((question) => question.choices.includes(goodAsIs));
    expect(withCard).toHaveLength(14);
  });

  it('limits, rings, topics per person and whom to call stand where the list says', () => {
    expect(idsWhere((q) => q.max)).toEqual(['6.8']);
    expect(questionById('6.8').max).toBe(3);
    expect(idsWhere((q) => q.rings)).toEqual(['5.1']);
    expect(idsWhere((q) => q.perTopic)).toEqual(['6.6']);
    expect(idsWhere((q) => q.after === 'whom-to-call')).toEqual(['10.6']);
  });

  it('has nothing for an id it does not know', () => {
    const unknown: string = '11.1';
    expect(questionById(unknown)).toBeUndefined();
    expect(topicById(unknown)).toBeUndefined();
  });
});
