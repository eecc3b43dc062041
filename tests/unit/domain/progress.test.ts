import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { askedQuestions } from '#domain/asking.ts';
import { isAnswered, progress } from '#domain/progress.ts';
import type { Answer } from '#domain/records.ts';
import { answerTo, chosen, contentsOf, hiding } from './contents-of.ts';

const asked = askedQuestions(questions, contentsOf());
const byQuestion = (answers: Answer[]) => new Map(answers.map((answer) => [answer.questionId, answer]));

describe('a question', () => {
  it('is answered by a mark, by "weet ik niet" and by "sla over"', () => {
    expect(isAnswered(answerTo('1.1', { marks: chosen('choice:music') }))).toBe(true);
    expect(isAnswered(answerTo('1.1', { state: 'unknown' }))).toBe(true);
    expect(isAnswered(answerTo('1.1', { state: 'skipped' }))).toBe(true);
  });

  it('is open without an answer and when its last mark is taken off', () => {
    expect(isAnswered(undefined)).toBe(false);
    expect(isAnswered(answerTo('1.1'))).toBe(false);
  });
});

describe('progress', () => {
  it('starts every topic at its first question that is asked', () => {
    expect(progress(topics, asked, new Map())).toEqual(
      topics.map((topic) => {
        const own = asked.filter((question) => question.topic === topic.id);
        return { topicId: topic.id, asked: own.length, answered: 0, next: own[0]?.id };
      }),
    );
  });

  it('counts what is answered and names the first open question, whatever was answered', () => {
    fc.assert(
      fc.property(fc.subarray([...asked]), (done) => {
        const answers = byQuestion(done.map(({ id }) => answerTo(id, { state: 'unknown' })));
        const all = progress(topics, asked, answers);
        expect(all.reduce((sum, { answered }) => sum + answered, 0)).toBe(done.length);
        for (const topic of all) {
          const open = asked.find(
            (question) => question.topic === topic.topicId && !answers.has(question.id),
          );
          expect(topic.next).toBe(open?.id);
        }
      }),
    );
  });

  it('says nothing of what comes next when a topic is done', () => {
    const answers = byQuestion(asked.map(({ id }) => answerTo(id, { state: 'skipped' })));
    for (const topic of progress(topics, asked, answers)) {
      expect(topic.answered).toBe(topic.asked);
      expect(topic).not.toHaveProperty('next');
    }
  });

  it('leaves out a topic of which nothing is asked', () => {
    const hidden = questions.filter(({ topic }) => topic === 'living').map(({ id }) => id);
    const some = askedQuestions(catalogueOf(hidden.map(hiding)).questions, contentsOf());
    const found = progress(topics, some, new Map()).map(({ topicId }) => topicId);
    expect(found).toEqual(topics.map(({ id }) => id).filter((id) => id !== 'living'));
  });

  it('does not count answers to questions that are not asked', () => {
    const answers = byQuestion([answerTo('10.2', { state: 'unknown' })]);
    expect(progress(topics, asked, answers).every(({ answered }) => answered === 0)).toBe(true);
  });
});
