// Every part of the catalogue has its Dutch words, and they keep to the rules for words.
import { describe, expect, it } from 'vitest';
import { allSeenChoices } from '#content/observing.ts';
import { questions } from '#content/questions.ts';
import { relations } from '#content/relations.ts';
import { topics } from '#content/topics.ts';
import choiceWords from '#locales/nl/choices.json';
import questionWords from '#locales/nl/questions.json';
import scaleWords from '#locales/nl/scales.json';
import topicWords from '#locales/nl/topics.json';

const asked: Record<string, string> = questionWords;
const cards: Record<string, string> = choiceWords;
const all = Object.entries({ ...topicWords, ...questionWords, ...choiceWords, ...scaleWords });
const parts = ['keyword', 'question', 'explanation', 'heading', 'prompt'] as const;
const wordsOf = (part: (typeof parts)[number]) =>
  questions.map((question): [string, string] => [question.id, asked[`${question.id}.${part}`] ?? '']);

const wordCount = (text: string) => text.split(/[\s/]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const sentencesOf = (text: string) => text.split(/[.!?]+/).filter((sentence) => /[\p{L}\d]/u.test(sentence));

describe('the words of the catalogue', () => {
  it('exist for every topic, and for nothing else', () => {
    expect(Object.keys(topicWords)).toEqual(topics.flatMap(({ id }) => [`${id}.name`, `${id}.page`]));
  });

  it('exist for every part of every question, and for nothing else', () => {
    expect(Object.keys(asked)).toEqual(questions.flatMap(({ id }) => parts.map((part) => `${id}.${part}`)));
  });

  it('exist for every card and every relation, and for nothing else', () => {
    const ids = new Set<string>([
      ...questions.flatMap((question) => question.choices),
      ...relations,
      ...allSeenChoices,
    ]);
    expect(Object.keys(cards).sort()).toEqual([...ids].sort());
  });

  it('exist for every point of the four scales, and for nothing else', () => {
    const points = {
      feeling: ['good', 'ok', 'bad'],
      help: ['self', 'together', 'other'],
      decide: ['self', 'together', 'other'],
      kept: ['done', 'partly', 'not'],
    };
    const keys = Object.entries(points).flatMap(([scale, ids]) =>
      ids.flatMap((point) => [`${scale}.${point}`, `${scale}.${point}.sentence`]),
    );
    expect(Object.keys(scaleWords)).toEqual(keys);
  });

  it('differ between any two cards of one question', () => {
    for (const question of questions) {
      const shown = [...question.choices, ...(question.relations ?? [])].map((id) => cards[id]);
      expect(new Set(shown).size, question.id).toBe(shown.length);
    }
  });

  it('differ between any two headings', () => {
    const headings = wordsOf('heading').map(([, heading]) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('ask in at most 8 words, with a question mark', () => {
    for (const [id, question] of wordsOf('question')) {
      expect(wordCount(question), id).toBeLessThanOrEqual(8);
      expect(question, id).toMatch(/^[A-Z][^.!?]*\?$/);
    }
  });

  it('give a keyword of one to three words', () => {
    for (const [id, keyword] of wordsOf('keyword')) {
      expect(wordCount(keyword), id).toBeGreaterThanOrEqual(1);
      expect(wordCount(keyword), id).toBeLessThanOrEqual(3);
    }
  });

  it('head an answer in at most 8 words, without a full stop', () => {
    for (const [id, heading] of wordsOf('heading')) {
      expect(wordCount(heading), id).toBeLessThanOrEqual(8);
      expect(heading, id).not.toMatch(/[.!?]/);
    }
  });

  it('explain and prompt in at most two sentences', () => {
    for (const [id, text] of [...wordsOf('explanation'), ...wordsOf('prompt')]) {
      // A quoted question inside a prompt closes with its own mark.
      expect(sentencesOf(text.replace(/“[^”]*”/g, 'x')).length, id).toBeLessThanOrEqual(2);
    }
  });

  it('prompt the supporter briefly, without leading', () => {
    for (const [id, prompt] of wordsOf('prompt')) {
      expect(prompt, id).toMatch(/^\p{Lu}/u);
      expect(prompt.length, id).toBeLessThanOrEqual(70);
      // Words that push towards one answer, or towards the answer that somebody else would like.
      expect(prompt, id).not.toMatch(
        /(?<!\p{L})(toch|hè|hoor|natuurlijk|eigenlijk|zeker|liever|beter|moet|moeten|waarom\?)(?!\p{L})/iu,
      );
      // What it lends the supporter to ask is open: never a question that yes would answer.
      for (const [, asked = ''] of prompt.matchAll(/“([^”]*\?)”/g)) {
        expect(asked, id).toMatch(/^(Wat|Hoe|Waar|Wie|Met wie|Welke?) /);
      }
      expect(prompt.replace(/“[^”]*”/g, ''), id).not.toContain('?');
    }
  });

  it('keep every sentence within 12 words', () => {
    for (const [key, text] of all) {
      for (const sentence of sentencesOf(text)) expect(wordCount(sentence), key).toBeLessThanOrEqual(12);
    }
  });

  it('say "je", never "u"', () => {
    for (const [key, text] of all) expect(text, key).not.toMatch(/(?<![\p{L}])(u|uw)(?![\p{L}])/iu);
  });

  it('hold no percentages, no words in capitals and no spare spaces', () => {
    for (const [key, text] of all) {
      expect(text, key).not.toMatch(/%|procent|\p{Lu}{2}|\s{2}|^\s|\s$/u);
      expect(text, key).not.toBe('');
    }
  });

  it('begin every card with a capital or a digit', () => {
    for (const [id, word] of Object.entries(cards)) expect(word, id).toMatch(/^[\p{Lu}\d]/u);
  });

  it('use no diminutive but the three that have no other word', () => {
    // A buddy and a ticket have no other everyday word; "plaatjes" is how the app names its pictures.
    const settled = /\b(sport)?maatje\b|\bplaatjes\b|\bkaartje kopen\b|\been beetje\b/gi;
    for (const [key, text] of all) {
      expect(text.replace(settled, ''), key).not.toMatch(/\p{L}{2,}(tj|pj|kj|etj|gj|sj|dj)es?(?!\p{L})/iu);
    }
  });
});
