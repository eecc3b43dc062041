// What an agreement is called is the same wherever it is named: its words, those of its picture, or how it was told.
import { expect, it } from 'vitest';
import type { Agreement } from '#domain/records.ts';
import choices from '#locales/nl/choices.json';
import planWords from '#locales/nl/plan.json';
import { sampleNamed } from '#ui/words/sample-named.ts';
import { wordsIn } from '#ui/words/words-in.ts';

const all: Record<string, Record<string, string>> = { plan: planWords, choices };
const words = wordsIn((key) => {
  const [namespace = '', name = ''] = key.split(':');
  return all[namespace]?.[name] ?? key;
}, new Map());
const [sample] = sampleNamed.agreements ?? [];
if (!sample) throw new Error('no sample');
const { text: _, ...untold } = sample;

it.each<[string, Partial<Agreement>]>([
  ['Zwemmen', { text: 'Zwemmen', voice: 'v', pictureWord: 'Zwembad' }],
  ['Zwembad', { voice: 'v', photo: 'p', pictureWord: 'Zwembad', card: 'choice:cooking' }],
  ['Koken', { voice: 'v', photo: 'p', card: 'choice:cooking' }],
  ['Een afspraak met mijn stem', { voice: 'v', photo: 'p' }],
  ['Een afspraak met mijn stem', { voice: 'v' }],
  ['Een foto', { photo: 'p', drawing: 'd' }],
  ['Een tekening', { drawing: 'd' }],
  // A file may say that an agreement is about itself.
  ['Dit is er niet meer', { card: `agreement:${sample.id}` }],
])('%s', (name, told) => {
  const agreement = { ...untold, ...told };
  expect(words.agreement(agreement, sampleNamed)).toBe(name);
  // A question about what was agreed shows it as a card.
  expect(words.card(`agreement:${agreement.id}`, { ...sampleNamed, agreements: [agreement] })).toBe(name);
});

it('what is told by voice is called so, also with a photo', () => {
  expect(words.told({ voice: 'v', photo: 'p' })).toBe('Mijn stem');
});
