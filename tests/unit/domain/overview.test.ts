import { describe, expect, it } from 'vitest';
import { questions } from '#content/questions.ts';
import {
  besides,
  columnWidths,
  feelingColumns,
  feelingCounts,
  feelings,
  gatheredFeelings,
  roundsToCompare,
} from '#domain/overview.ts';
import type { Mark } from '#domain/records.ts';
import { select } from '#share/select.ts';
import { answerTo, contentsOf, firstRound, secondRound } from './contents-of.ts';

const marks = (places: Record<string, Mark['value']>): Mark[] =>
  Object.entries(places).map(([id, value]) => ({ card: `choice:${id}`, value }));

const contents = contentsOf({
  answers: [
    answerTo('3.2', { marks: marks({ 'the-noise': 'good', colleagues: 'bad' }) }),
    answerTo('2.1', { marks: marks({ 'the-food': 'ok', 'the-noise': 'bad', 'the-night': 'unknown' }) }),
    answerTo('2.5', { marks: marks({ cooking: 'self' }) }),
    answerTo('8.9', { state: 'unknown' }),
    answerTo('2.1', {
      roundId: firstRound,
      marks: marks({ 'the-food': 'good', 'the-noise': 'bad', housemates: 'ok' }),
    }),
  ],
});
const now = feelingColumns(contents, questions, secondRound);
const then = feelingColumns(contents, questions, firstRound);
const cardsIn = (columns: typeof now) =>
  feelings.map((feeling) => columns[feeling].map(({ questionId, card }) => `${questionId} ${card}`));

describe('the picture of how it goes', () => {
  it('holds what was asked with three faces, of one round, in the order of the questions', () => {
    expect(cardsIn(now)).toEqual([
      ['3.2 choice:the-noise'],
      ['2.1 choice:the-food'],
      ['2.1 choice:the-noise', '3.2 choice:colleagues'],
    ]);
    expect(feelingCounts(now)).toEqual({ cards: 4, questions: 2 });
  });

  it('says of which cards the topic must be named, because they were asked twice', () => {
    expect(now.bad.map((card) => card.twice)).toEqual([true, false]);
  });

  it('says where a card stands in the other round, when that is another column', () => {
    expect(besides(now, then).ok[0]?.moved).toBe('good');
    expect(besides(now, then).bad[0]?.moved).toBeUndefined();
    expect(besides(then, now).good[0]?.moved).toBe('ok');
    expect(besides(then, now).ok[0]?.moved).toBeUndefined();
  });

  it('is compared with earlier rounds in which something was said', () => {
    expect(roundsToCompare(contents, questions).map((round) => round.id)).toEqual([firstRound]);
    expect(roundsToCompare({ ...contents, answers: [] }, questions)).toEqual([]);
  });

  it('holds nothing that is locked once it has passed a door, and is no page of a single answer', () => {
    const locked = contents.answers.map((answer) =>
      answer.questionId === '3.2' ? { ...answer, locked: true } : answer,
    );
    const choice = { topics: ['living', 'working', 'support'], unlocked: [] };
    const copy = select({ ...contents, answers: locked }, 'copy', choice);
    expect(
      cardsIn(feelingColumns(copy, questions, secondRound))
        .flat()
        .join(),
    ).not.toContain('3.2');
    expect(gatheredFeelings(copy, questions)).toBeUndefined();
    expect(gatheredFeelings(select(contents, 'copy', choice), questions)).toEqual(now);
  });
});

describe('the columns on paper', () => {
  const many = (good: number, ok: number, bad: number) => {
    const card = { questionId: '2.1', topicId: 'living', card: 'choice:the-food', twice: false } as const;
    return { good: Array(good).fill(card), ok: Array(ok).fill(card), bad: Array(bad).fill(card) };
  };
  it('share the width by how full they are, and none is without', () => {
    expect(columnWidths(many(5, 5, 5), 6)).toEqual([2, 2, 2]);
    expect(columnWidths(many(50, 0, 0), 6)).toEqual([4, 1, 1]);
    expect(columnWidths(many(0, 0, 0), 6)).toEqual([4, 1, 1]);
    expect(columnWidths(many(20, 10, 10), 6).reduce((a, b) => a + b)).toBe(6);
  });
});
