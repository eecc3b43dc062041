// The gallery's pages of a plan: the portrait, every kind of answer, wishes, locks, as in a copy, and with something being read.
import type { ReactElement } from 'react';
import type { PageSection, PageView } from '#domain/page.ts';
import type { Somebody } from '#domain/page-agreed.ts';
import type { Agreement, CheckIn, Observation } from '#domain/records.ts';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import {
  sampleCards,
  sampleNamed,
  samplePeople,
  sampleUnwanted,
  sampleWishes,
} from '#ui/words/sample-named.ts';
import { PlanPage, type PlanPageProps } from './PlanPage.tsx';
import { PlanScroll } from './PlanScroll.tsx';

const ignore = () => {};
const seen: Observation = {
  ...sampleCards.words,
  id: 'seen',
  roundId: 'round',
  said: { by: 'other', name: 'Joost' },
  text: 'Na het zwemmen slaapt Els rustig.',
  locked: false,
};
const somebody = (name: string): Somebody => ({ key: name, name });
const agreed = (id: string): Agreement => ({
  ...sampleCards.words,
  id,
  roundId: 'round',
  topicId: 'leisure',
  text: 'Joost gaat mee naar het zwembad.',
});
const went = (day: string, value: CheckIn['value'], text?: string): CheckIn => {
  const { text: _, ...made } = sampleCards.words;
  return { ...made, id: day, agreementId: 'swim', day, value, ...(text === undefined ? {} : { text }) };
};
const looked = (questionId: string): Observation => {
  const { text: _, ...rest } = seen;
  return { ...rest, id: questionId, questionId };
};
const section = (questionId: string, more: Partial<PageSection>): PageSection => ({
  questionId,
  kind: 'pickMany',
  unknown: false,
  groups: [],
  told: [],
  said: { by: 'self' },
  locked: false,
  observations: [],
  additions: [],
  ...more,
});

const leisure: PageView = {
  topicId: 'leisure',
  sections: [
    section('4.1', {
      groups: [
        {
          value: 'chosen',
          cards: [{ card: 'choice:music' }, { card: 'choice:dancing' }, { card: 'own:photo-card' }],
        },
      ],
      observations: [seen],
    }),
    section('4.3', { unknown: true }),
    section('4.6', { told: [sampleCards.long, sampleCards.photo] }),
    section('4.8', {
      told: [sampleCards.drawing, sampleCards.voice],
      said: { by: 'together', name: 'Joost' },
    }),
    section('4.2', {
      groups: [{ value: 'chosen', cards: [{ card: 'choice:swimming' }] }],
      locked: true,
      said: { by: 'other', name: 'Els' },
    }),
  ],
  seen: [
    {
      name: 'Joost',
      observations: [
        { ...looked('leisure.see'), choices: ['happy', 'seen-laughs', 'seen-comes-closer'] },
        { ...looked('leisure.when'), choices: ['swimming', 'familiar-people'], text: 'Vooral in het diepe.' },
      ],
    },
    {
      name: 'Els',
      observations: [{ ...looked('leisure.see'), choices: ['happy', 'seen-tense'], locked: true }],
    },
  ],
  wishes: sampleWishes,
  unwanted: sampleUnwanted,
  enough: false,
  additions: [],
  agreements: [
    {
      agreement: { ...agreed('swim'), rule: 'FREQ=WEEKLY;BYDAY=WE', time: '19:00', lookBack: '2026-06-03' },
      who: samplePeople
        .slice(0, 2)
        .map(({ id, name, face }): Somebody => ({ key: id, name, looks: { face } }))
        .concat({ key: 'name', name: 'De buurvrouw' }),
      went: [
        went('2026-04-08', 'done'),
        went('2026-04-15', 'partly', 'Het bad was dicht.'),
        went('2026-04-22', 'not'),
        went('2026-04-29', 'done'),
      ],
    },
    {
      agreement: { ...agreed('photo'), photo: 'photo', state: 'done', ended: '2026-05-01' },
      who: [],
      went: [],
    },
    { agreement: { ...agreed('other'), consent: 'other' }, who: [], went: [] },
  ],
  talks: [
    {
      id: 'talk',
      day: '2026-03-30',
      who: [somebody('Els'), somebody('Joost'), somebody('Karim')],
      signed: [somebody('Els')],
      later: [somebody('Joost')],
      refused: [somebody('Karim')],
    },
  ],
};
const network: PageView = {
  topicId: 'network',
  sections: [
    section('5.1', {
      kind: 'people',
      groups: [
        { value: 'near', cards: [{ card: 'person:els' }, { card: 'person:annemarie' }] },
        { value: 'further', cards: [{ card: 'person:joost', topics: ['living', 'leisure'] }] },
      ],
    }),
    section('7.1', {
      kind: 'help',
      groups: [
        { value: 'self', cards: [{ card: 'choice:showering' }] },
        { value: 'together', cards: [{ card: 'choice:shaving' }] },
        { value: 'unknown', cards: [{ card: 'choice:medicine' }] },
      ],
    }),
  ],
  seen: [],
  wishes: [],
  unwanted: [],
  enough: true,
  additions: [],
  agreements: [],
  talks: [],
};
const [els] = samplePeople;
const portrait: PageView = { ...leisure, topicId: 'who', ...(els ? { owner: els } : {}) };

const show =
  (page: PageView, more: Partial<PlanPageProps> = {}) =>
  (): ReactElement => (
    <SampleMedia>
      <PlanPage page={page} named={sampleNamed} {...more} />
    </SampleMedia>
  );

export const examples: Record<string, () => ReactElement> = {
  'PlanPage: whose plan it is': show(portrait),
  'PlanPage: every kind of answer, locks, leading to its question': show(leisure, {
    showsLocks: true,
    onOpen: ignore,
  }),
  'PlanPage: people and scales': show(network),
  'PlanPage: being read': show(leisure, { reading: 'leisure/4.1' }),
  'PlanPage: nothing but wishes': show({ ...leisure, sections: [] }),
  'PlanScroll: as a copy is read': () => (
    <SampleMedia>
      <PlanScroll pages={[leisure, network]} named={sampleNamed} />
    </SampleMedia>
  ),
};
