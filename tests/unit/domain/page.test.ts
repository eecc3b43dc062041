// What stands on the pages of the plan, whatever records there are.
import { describe, expect, it } from 'vitest';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { noLists, type PlanContents } from '#domain/contents.ts';
import { type PageView, planPages } from '#domain/page.ts';
import type {
  Addition,
  Agreement,
  Answer,
  Card,
  CardRef,
  CheckIn,
  MarkValue,
  Observation,
  Person,
  Talk,
  Wish,
} from '#domain/records.ts';
import { wishCards } from '#domain/wish-cards.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const planId = id(1);
const now = id(2);
const earlier = id(3);
let last = 10;
const made = () => {
  last += 1;
  return { id: id(last), planId, revision: 1, order: last, at: 0, said: { by: 'self' as const } };
};
const face = { skin: 'medium', hair: 'curly', hairColor: 'black' } as const;

const marks = (...refs: [CardRef, MarkValue?][]) => refs.map(([card, value = 'chosen']) => ({ card, value }));
const answer = (questionId: string, fields: Partial<Answer> = {}): Answer => ({
  ...made(),
  roundId: now,
  questionId,
  state: 'answered',
  marks: marks(['choice:music']),
  locked: false,
  ...fields,
});
const own = (questionId: string, told: Partial<Card>): Card => ({ ...made(), questionId, ...told });
const wish = (topicId: string, fields: Partial<Wish> = {}): Wish => ({
  ...made(),
  roundId: now,
  topicId,
  kind: 'wish',
  matters: false,
  locked: false,
  ...fields,
});
const observation = (questionId: string, fields: Partial<Observation> = {}): Observation => ({
  ...made(),
  roundId: now,
  questionId,
  said: { by: 'other', name: 'Joost' },
  text: 'zij zit graag op haar kamer',
  locked: false,
  ...fields,
});
const person = (name: string, ring: Person['ring']): Person => ({ ...made(), name, ring, face });
const contents = (lists: Partial<PlanContents>): PlanContents => ({
  ...noLists,
  plan: {
    id: planId,
    revision: 1,
    order: 1,
    at: 0,
    name: 'Samira',
    face,
    level: 2,
    speaks: false,
    roundId: now,
  },
  rounds: [],
  people: [],
  cards: [],
  answers: [],
  observations: [],
  wishes: [],
  agreements: [],
  ...lists,
});
const pages = (lists: Partial<PlanContents>) => planPages(contents(lists), topics, questions);
const page = (lists: Partial<PlanContents>, topicId: string): PageView | undefined =>
  pages(lists).find((one) => one.topicId === topicId);
const section = (lists: Partial<PlanContents>, topicId: string) => page(lists, topicId)?.sections[0];

describe('the pages of a plan', () => {
  it('are none when nothing was said', () => {
    expect(pages({})).toEqual([]);
    expect(pages({ answers: [answer('1.2', { state: 'skipped', marks: [] })] })).toEqual([]);
    expect(pages({ answers: [answer('1.2', { marks: [] })] })).toEqual([]);
  });

  it('open with the portrait, also when nothing was said of that topic', () => {
    const [first, second] = pages({ answers: [answer('3.1')] });
    expect(first).toMatchObject({ topicId: 'who', owner: { name: 'Samira' }, sections: [] });
    expect(second).toMatchObject({ topicId: 'working' });
    expect(second).not.toHaveProperty('owner');
  });

  it('put on the portrait what a stranger should know first, also from other topics', () => {
    const all = { answers: ['1.1', '1.2', '1.4', '5.1', '6.4', '9.4'].map((one) => answer(one)) };
    const shown = page(all, 'who')?.sections.map((one) => one.questionId);
    expect(shown).toEqual(['1.4', '1.2', '6.4', '9.4', '5.1', '1.1']);
    expect(page(all, 'control')?.sections.map((one) => one.questionId)).toEqual(['6.4']);
  });

  it('stand in the order of the topics, with the answers in the order of the questions', () => {
    const all = pages({ answers: ['4.2', '2.3', '4.1', '1.2'].map((one) => answer(one)) });
    expect(all.map((one) => one.topicId)).toEqual(['who', 'living', 'leisure']);
    expect(all[2]?.sections.map((one) => one.questionId)).toEqual(['4.1', '4.2']);
  });

  it('keep what others saw by looking closely apart, person by person, also where nothing was answered', () => {
    const seen = [
      observation('living.see', { choices: ['happy'] }),
      observation('living.see', { choices: ['tired'], said: { by: 'other', name: 'Els' } }),
      observation('living.when', { choices: ['evening'], roundId: earlier }),
    ];
    const shown = page({ observations: seen }, 'living');
    expect(shown?.sections).toEqual([]);
    expect(shown?.seen.map(({ observations }) => observations.flatMap((one) => one.choices))).toEqual([
      ['happy'],
      ['tired'],
    ]);
  });

  it('leave out what was said in an earlier round', () => {
    const old = { roundId: earlier };
    const lists = {
      answers: [answer('4.1', old)],
      observations: [observation('4.1', old)],
      wishes: [wish('leisure', old)],
    };
    expect(pages(lists)).toEqual([]);
  });

  it('hold a topic with only a wish, or only "Het is goed zo"', () => {
    expect(page({ wishes: [wish('leisure')] }, 'leisure')?.wishes).toHaveLength(1);
    const enough = page({ wishes: [wish('living', { kind: 'enough' })] }, 'living');
    expect(enough).toMatchObject({ enough: true, wishes: [], sections: [] });
  });
});

describe('wishes and agreements on a page', () => {
  const agreement = (fields: Partial<Agreement> = {}): Agreement => ({
    ...made(),
    roundId: now,
    topicId: 'leisure',
    text: 'Op woensdag zwem ik met Joost',
    ...fields,
  });
  const round = (roundId: string, order: number) => ({ ...made(), id: roundId, order });

  it('leave out what the client let go, and set apart what the client does not want', () => {
    const wishes = [
      wish('living', { text: 'een deur' }),
      wish('living', { state: 'dropped' }),
      wish('living', { kind: 'unwanted', text: 'bezoek' }),
    ];
    const shown = page({ wishes }, 'living');
    expect(shown).toMatchObject({ wishes: [wishes[0]], unwanted: [wishes[2]] });
    expect(pages({ wishes: [wish('living', { state: 'dropped' })] })).toEqual([]);
  });

  it('make a page of a topic with only an agreement, but not of what was refused or stopped', () => {
    expect(page({ agreements: [agreement()] }, 'leisure')?.agreements).toHaveLength(1);
    expect(pages({ agreements: [agreement({ consent: 'no' }), agreement({ state: 'stopped' })] })).toEqual(
      [],
    );
  });

  it('hold what goes on from an earlier year, not what is over, and in an earlier year nothing of later', () => {
    const rounds = [round(earlier, 1), round(now, 2)];
    const [going, over] = [agreement({ roundId: earlier }), agreement({ roundId: earlier, state: 'done' })];
    const agreements = [going, over, agreement()];
    const idsOf = (roundId: string) => {
      const whole = contents({ rounds, agreements });
      const shown = planPages({ ...whole, plan: { ...whole.plan, roundId } }, topics, questions);
      return shown.flatMap((one) => one.agreements.map((each) => each.agreement.id));
    };
    expect(idsOf(now)).toEqual([going.id, agreements[2]?.id]);
    expect(idsOf(earlier)).toEqual([going.id, over.id]);
  });

  it('tell who does it, how it went the last six times by day, and who signed the talk', () => {
    const joost = person('Joost', 'near');
    const talk: Talk = {
      ...made(),
      roundId: now,
      kind: 'meeting',
      state: 'done',
      day: '2026-03-01',
      who: [{ by: 'self' }, { by: 'person', personId: joost.id }, { by: 'name', name: 'Kim' }],
      points: [],
      signatures: [
        { id: id(900), who: { by: 'self' }, answer: 'signed', at: 0 },
        { id: id(901), who: { by: 'name', name: 'Kim' }, answer: 'refused', at: 0 },
      ],
    };
    const agreed = agreement({
      talkId: talk.id,
      who: [{ by: 'person', personId: joost.id }, { by: 'person', personId: id(999) }, { by: 'self' }],
    });
    const checkIns = [7, 3, 1, 6, 2, 5, 4].map(
      (date): CheckIn => ({
        ...made(),
        agreementId: agreed.id,
        day: `2026-03-0${date}`,
        value: 'done',
      }),
    );
    const shown = page({ people: [joost], agreements: [agreed], checkIns, talks: [talk] }, 'leisure');
    expect(shown?.agreements[0]?.who.map(({ name }) => name)).toEqual(['Joost', 'Samira']);
    expect(shown?.agreements[0]?.went.map(({ day }) => day.slice(-1))).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
    const names = (all: readonly { name: string }[] = []) => all.map(({ name }) => name);
    const [held] = shown?.talks ?? [];
    expect(held?.day).toBe('2026-03-01');
    expect([names(held?.who), names(held?.signed), names(held?.later), names(held?.refused)]).toEqual([
      ['Samira', 'Joost', 'Kim'],
      ['Samira'],
      [],
      ['Kim'],
    ]);
  });
});

describe('an answer on a page', () => {
  it('groups the cards of a scale from good to bad, then what is not known', () => {
    const scale = marks(
      ['choice:my-room', 'unknown'],
      ['choice:the-garden', 'bad'],
      ['choice:the-bathroom', 'good'],
      ['choice:the-food', 'good'],
    );
    expect(section({ answers: [answer('2.1', { marks: scale })] }, 'living')?.groups).toEqual([
      { value: 'good', cards: [{ card: 'choice:the-bathroom' }, { card: 'choice:the-food' }] },
      { value: 'bad', cards: [{ card: 'choice:the-garden' }] },
      { value: 'unknown', cards: [{ card: 'choice:my-room' }] },
    ]);
  });

  it('groups important people by how near they are', () => {
    const people = [person('Els', 'further'), person('Noor', 'near')];
    const [els, noor] = people.map((one): CardRef => `person:${one.id}`);
    if (!els || !noor) throw new Error('two people');
    const lists = { people, answers: [answer('5.1', { marks: marks([els], [noor]) })] };
    expect(section(lists, 'network')?.groups).toEqual([
      { value: 'near', cards: [{ card: noor }] },
      { value: 'further', cards: [{ card: els }] },
    ]);
  });

  it('keeps "Weet ik niet" as an answer', () => {
    const unknown = section({ answers: [answer('4.1', { state: 'unknown', marks: [] })] }, 'leisure');
    expect(unknown).toMatchObject({ unknown: true, groups: [], said: { by: 'self' } });
  });

  it('sets what was told in own words, voice, photos and drawings apart from the cards', () => {
    const word = own('4.1', { text: 'Breien' });
    const story = own('4.1', { text: 'Ik zit graag met mijn zus op het balkon in de zon.' });
    const photo = own('4.1', { photo: id(900) });
    const cards = [word, story, photo];
    const refs = cards.map((card): [CardRef] => [`own:${card.id}`]);
    const shown = section({ cards, answers: [answer('4.1', { marks: marks(...refs) })] }, 'leisure');
    expect(shown?.groups).toEqual([{ value: 'chosen', cards: [{ card: `own:${word.id}` }] }]);
    expect(shown?.told).toEqual([story, photo]);
  });

  it('takes every own card of a free question as own words', () => {
    const name = own('1.1', { text: 'Sam' });
    const shown = section(
      { cards: [name], answers: [answer('1.1', { marks: marks([`own:${name.id}`]) })] },
      'who',
    );
    expect(shown).toMatchObject({ groups: [], told: [name] });
  });

  it('leaves an own card with a photo at its place on a scale too', () => {
    const photo = own('2.1', { photo: id(900) });
    const mark: [CardRef, MarkValue] = [`own:${photo.id}`, 'good'];
    const shown = section({ cards: [photo], answers: [answer('2.1', { marks: marks(mark) })] }, 'living');
    expect(shown?.groups).toEqual([{ value: 'good', cards: [{ card: mark[0] }] }]);
    expect(shown?.told).toEqual([photo]);
  });

  it('keeps the place of a card whose record is gone', () => {
    const shown = section({ answers: [answer('4.1', { marks: marks([`own:${id(999)}`]) })] }, 'leisure');
    expect(shown?.groups).toEqual([{ value: 'chosen', cards: [{ card: `own:${id(999)}` }] }]);
  });

  it('sets what others see apart, and shows it without an answer', () => {
    const seen = observation('4.1');
    expect(section({ observations: [seen] }, 'leisure')).toEqual({
      questionId: '4.1',
      kind: 'pickMany',
      unknown: false,
      groups: [],
      told: [],
      locked: false,
      observations: [seen],
      additions: [],
    });
  });

  it('sets apart what family added and the client said yes to, also where its question is gone', () => {
    const added = (fields: Partial<Addition>): Addition => ({
      ...made(),
      said: { by: 'other', name: 'Mama' },
      roundId: now,
      place: { topicId: 'leisure', questionId: '4.1' },
      state: 'yes',
      source: id(900),
      text: 'Ook met Flip',
      ...fields,
    });
    const yes = added({});
    const gone = added({ place: { topicId: 'leisure', questionId: 'own.gone' } });
    const additions = [
      yes,
      added({ state: 'new' }),
      added({ state: 'talk' }),
      added({ roundId: earlier }),
      gone,
    ];
    expect(section({ additions }, 'leisure')?.additions).toEqual([yes]);
    const page = pages({ additions }).find(({ topicId }) => topicId === 'leisure');
    expect(page?.additions).toEqual([gone]);
  });

  it('does not show a skipped answer, nor its lock, beside what others see', () => {
    const lists = {
      observations: [observation('4.1')],
      answers: [answer('4.1', { state: 'skipped', marks: [], locked: true })],
    };
    const shown = section(lists, 'leisure');
    expect(shown?.locked).toBe(false);
    expect(shown).not.toHaveProperty('said');
  });

  it('tells who said it and whether it is locked', () => {
    const said = { by: 'other', name: 'Els' } as const;
    expect(section({ answers: [answer('4.1', { said, locked: true })] }, 'leisure')).toMatchObject({
      said,
      locked: true,
    });
  });
});

describe('the cards that can become a wish', () => {
  const from = (answers: Answer[]) => wishCards('leisure', questions, contents({ answers }), ['good-as-is']);

  it('come from the answers of the topic, each card once', () => {
    const answers = [
      answer('4.1'),
      answer('4.4', { marks: marks(['choice:music'], ['choice:film']) }),
      answer('1.2'),
    ];
    expect(from(answers)).toEqual([
      { questionId: '4.1', card: 'choice:music', locked: false },
      { questionId: '4.4', card: 'choice:film', locked: false },
    ]);
  });

  it('are locked where the answer is', () => {
    expect(from([answer('4.1', { locked: true })])).toMatchObject([{ locked: true }]);
  });

  it('are not "Het is goed zo", nor what is not known or was skipped', () => {
    const answers = [
      answer('4.1', { marks: marks(['choice:good-as-is'], ['choice:tv', 'unknown']) }),
      answer('4.2', { state: 'skipped', marks: [] }),
    ];
    expect(from(answers)).toEqual([]);
  });
});
