import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#content/fitted.ts';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { askedQuestions } from '#domain/asking.ts';
import { fitCatalogue, isAdapted, placesAfterMoving, putBackOf } from '#domain/fit.ts';
import type { Adaptation } from '#domain/records.ts';
import { labelsOf } from '#share/labels.ts';
import { select } from '#share/select.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { answerTo, chosen, contentsOf, hiding } from './contents-of.ts';

type Target = Adaptation['target'];
const change = (kind: Target['kind'], id: string, fields: Partial<Adaptation>): Adaptation => ({
  ...hiding(id),
  hidden: false,
  target: { kind, id },
  ...fields,
});
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const ofTopic = (id: string, adaptations: readonly Adaptation[]) =>
  ids(catalogueOf(adaptations).questions.filter((question) => question.topic === id));

const own = 'own.7c9e6679-7425-40de-944b-e07fc1f90ae7';

describe('the catalogue of a client', () => {
  it('is ours when nothing was changed', () => {
    expect(catalogueOf([]).questions).toBe(questions);
    expect(ids(catalogueOf([change('question', '99.1', { hidden: true })]).questions)).toEqual(
      ids(questions),
    );
  });

  it('has a question in its new place, and all others around it', () => {
    const before = ofTopic('living', []);
    const after = ofTopic('living', [change('question', '2.3', { place: 0 })]);
    expect(after[0]).toBe('2.3');
    expect(after.slice(1)).toEqual(before.filter((id) => id !== '2.3'));
  });

  it('still holds what is hidden, unasked', () => {
    const { questions: all } = catalogueOf([change('topic', 'living', { hidden: true })]);
    expect(all).toHaveLength(questions.length);
    expect(askedQuestions(all, contentsOf()).some((question) => question.topic === 'living')).toBe(false);
  });

  it('asks the choices that are left, in their new order', () => {
    const picked = ['cooking', 'music', 'tv'];
    const { questions: all } = catalogueOf([
      change('question', '4.1', { choices: picked }),
      change('choice', 'music', { hidden: true }),
    ]);
    expect(all.find(({ id }) => id === '4.1')?.choices).toEqual(['cooking', 'tv']);
  });

  it('has topics and questions that a supporter added', () => {
    const { topics: all, questions: asked } = catalogueOf([
      change('topic', own, { own: { what: 'topic' }, place: 1 }),
      change('question', `${own}a`, { own: { what: 'question', topicId: own, kind: 'free' } }),
    ]);
    expect(ids(all)).toEqual([topics[0]?.id, own, ...ids(topics).slice(1)]);
    expect(all[1]?.questions).toEqual([`${own}a`]);
    expect(asked.at(topics[0]?.questions.length ?? 0)).toMatchObject({
      id: `${own}a`,
      topic: own,
      kind: 'free',
    });
  });

  it('goes along in a copy as far as it was answered', () => {
    const asked = change('question', own, {
      own: { what: 'question', topicId: 'leisure', kind: 'pickMany' },
    });
    const contents = contentsOf({
      adaptations: [asked, change('question', '2.1', { hidden: true })],
      answers: [answerTo(own, { marks: chosen('choice:music') })],
    });
    const copy = select(contents, 'copy', { topics: ['leisure'], unlocked: [] });
    expect(copy.answers).toHaveLength(1);
    expect(copy.adaptations.map(({ target }) => target.id)).toEqual([own]);
  });
});

describe('what a client said of pictures', () => {
  const tv = change('choice', 'tv', { words: { name: 'Beeldscherm' }, known: false });

  it('is no change of a supporter, and stays when those are put back', () => {
    const { hidden: _, ...unsure } = change('topic', 'living', { unsure: true });
    expect([isAdapted(tv), isAdapted(unsure), isAdapted(undefined)]).toEqual([true, false, false]);
    expect(putBackOf(tv)).toMatchObject({ target: tv.target, known: false });
    expect(putBackOf(tv)).not.toHaveProperty('words');
    expect(putBackOf(change('choice', 'tv', {}))).toBeUndefined();
  });

  it('leaves out every picture that they do not know, and none that they are not sure of', () => {
    const { strange } = catalogueOf(
      [
        tv,
        change('topic', 'living', { known: false }),
        change('question', '2.1', { known: false, photo: idOf(9) }),
        change('choice', 'music', { unsure: true }),
      ],
      { photosOnly: true },
    );
    expect([...strange]).toEqual(['choice/tv', 'topic/living']);
    expect(catalogueOf([tv]).strange.size).toBe(0);
  });

  it('goes along in a copy only where a picture is left out for it', () => {
    const contents = (photosOnly: boolean) =>
      contentsOf({
        plan: { ...contentsOf().plan, photosOnly },
        adaptations: [tv, change('choice', 'music', { known: true, unsure: true })],
        answers: [answerTo('4.1', { marks: [...chosen('choice:music'), ...chosen('choice:tv')] })],
      });
    const known = (photosOnly: boolean) =>
      select(contents(photosOnly), 'copy', { topics: ['leisure'], unlocked: [] }).adaptations.map((one) => [
        one.known,
        one.unsure,
      ]);
    expect(known(true)).toEqual([
      [false, undefined],
      [undefined, undefined],
    ]);
    expect(known(false).flat()).toEqual(Array(4).fill(undefined));
  });
});

describe('pictures only that the client knows', () => {
  const adaptations = [
    change('choice', 'music', { known: false }),
    change('choice', 'tv', { known: false, photo: idOf(9) }),
    change('choice', 'cooking', { known: true }),
  ];
  const choices = (photosOnly: boolean) =>
    catalogueOf(adaptations, { photosOnly }).questions.find(({ id }) => id === '4.1')?.choices ?? [];

  it('leave out what is not known, unless it has another picture', () => {
    expect(choices(false)).toContain('music');
    expect(choices(true)).not.toContain('music');
    expect(choices(true)).toEqual(expect.arrayContaining(['tv', 'cooking', 'dancing']));
  });
});

describe('moving one up or down', () => {
  const list = ['a', 'b', 'c', 'd'];
  /** What a client sees after these taps, each as `id` and a step. */
  const orderAfter = (...taps: [string, -1 | 1][]) => {
    const places = new Map<string, number>();
    const shown = () =>
      ids(
        fitCatalogue(
          { topics: list.map((id) => ({ id, questions: [] })), questions: [] },
          [...places].map(([id, place]) => change('topic', id, { place })),
        ).topics,
      );
    for (const [id, step] of taps) {
      for (const [moved, place] of placesAfterMoving(shown(), id, step, (one) => places.has(one))) {
        places.set(moved, place);
      }
    }
    return shown().join('');
  };

  it('swaps it with its neighbour, however often', () => {
    expect(orderAfter(['c', -1])).toBe('acbd');
    expect(orderAfter(['c', -1], ['c', -1])).toBe('cabd');
    expect(orderAfter(['c', -1], ['b', -1])).toBe('abcd');
    expect(orderAfter(['a', 1], ['d', -1], ['a', 1])).toBe('bdac');
    expect(orderAfter(['a', -1], ['d', 1])).toBe('abcd');
  });
});

describe('the labels of a copy', () => {
  it('are the words that the client was asked in', () => {
    const contents = contentsOf({
      adaptations: [
        change('topic', own, { own: { what: 'topic' }, words: { name: 'Mijn hond' } }),
        change('question', `${own}a`, {
          own: { what: 'question', topicId: own, kind: 'feeling' },
          words: { question: 'Hoe is Bo?' },
        }),
        change('choice', `${own}b`, { own: { what: 'choice' }, words: { name: 'Lief' } }),
        change('choice', 'music', { words: { name: 'Zingen' } }),
      ],
      answers: [
        answerTo(`${own}a`, { marks: [{ card: `choice:${own}b`, value: 'good' }] }),
        answerTo('4.1', { marks: chosen('choice:music', 'choice:tv') }),
      ],
    });
    const labels = labelsOf(contents, (key) => key);
    expect(labels.topics).toEqual({ leisure: 'topics:leisure.name', [own]: 'Mijn hond' });
    expect(labels.questions[`${own}a`]).toEqual({
      topic: own,
      heading: 'Hoe is Bo?',
      marks: { good: 'scales:feeling.good' },
    });
    expect(labels.cards).toEqual({ [`${own}b`]: 'Lief', music: 'Zingen', tv: 'choices:tv' });
  });
});
