// Made-up people, own cards and agreements for the gallery. Their media are those of `SampleMedia`.
import type { Agreement, Card, Person, Wish } from '#domain/records.ts';
import type { Named } from './useWords.ts';

const planId = '00000000-0000-4000-8000-000000000000';
const made = (id: string) => ({
  id,
  planId,
  revision: 1,
  order: 1,
  at: Date.UTC(2026, 4, 12, 10),
  said: { by: 'self' as const },
});

export const samplePeople: readonly Person[] = [
  {
    ...made('els'),
    name: 'Els',
    relation: 'mother',
    ring: 'near',
    face: { skin: 'light', hair: 'bun', hairColor: 'grey' },
  },
  {
    ...made('karim'),
    name: 'Karim',
    relation: 'buddy',
    ring: 'further',
    face: { skin: 'medium', hair: 'short', hairColor: 'black' },
  },
  {
    ...made('joost'),
    name: 'Joost',
    ring: 'further',
    face: { skin: 'dark', hair: 'curly', hairColor: 'black' },
    photo: 'photo',
  },
  {
    ...made('annemarie'),
    name: 'Annemarie-Louise van der Broekhuizen',
    ring: 'near',
    face: { skin: 'medium-light', hair: 'long', hairColor: 'red' },
  },
];

export const sampleCards = {
  words: { ...made('words'), questionId: '4.1', text: 'Vissen met opa' },
  long: {
    ...made('long'),
    questionId: '4.1',
    text: 'Ik ga elke zaterdag met opa vissen aan het kanaal. Dan eten we brood met kaas en zijn we stil.',
  },
  photo: { ...made('photo-card'), questionId: '4.1', text: 'Mijn tuin', photo: 'photo' },
  drawing: { ...made('drawing-card'), questionId: '4.1', drawing: 'drawing' },
  voice: { ...made('voice-card'), questionId: '4.1', voice: 'voice' },
  damaged: { ...made('damaged-card'), questionId: '4.1', text: 'Het strand', photo: 'damaged' },
  gone: { ...made('gone-card'), questionId: '4.1', photo: 'gone' },
} as const satisfies Record<string, Card>;

const agreement: Agreement = {
  ...made('agreement'),
  roundId: planId,
  topicId: 'leisure',
  text: 'Joost gaat mee naar het zwembad.',
};

export const sampleNamed: Named = {
  people: samplePeople,
  cards: Object.values(sampleCards),
  agreements: [agreement],
};

const wish = (id: string, more: Partial<Wish>): Wish => ({
  ...made(id),
  roundId: planId,
  topicId: 'leisure',
  kind: 'wish',
  matters: false,
  locked: false,
  ...more,
});

export const sampleWishes: readonly Wish[] = [
  wish('swim', {
    text: 'Ik wil elke week zwemmen',
    matters: true,
    state: 'agreed',
    steps: [
      { id: 'coat', text: 'Een badpak kopen', done: true },
      { id: 'pool', text: 'Het zwembad bellen', photo: 'photo', done: false },
    ],
  }),
  wish('photo-wish', { text: 'Ik wil een eigen tuin', photo: 'photo' }),
  wish('card-wish', { from: { questionId: '4.1', card: 'choice:dancing' }, locked: true }),
];

export const sampleUnwanted: readonly Wish[] = [
  wish('no', { kind: 'unwanted', text: 'Ik wil niet dat iemand zomaar binnenkomt' }),
];
