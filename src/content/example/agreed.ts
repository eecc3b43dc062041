// What Samira agreed this year in the example: agreements with how they went, the talk in which they were made and the one to come,
// what family added, and what she says of her plan. Days count from the day on which the example is made. Words stand in locales/.
import type { QuestionId, TopicId } from '#content/question.ts';
import type { Weekday } from '#domain/often.ts';
import type { Addition, CheckIn, Proof } from '#domain/records.ts';
import type { PersonKey } from './people.ts';
import type { WishKey } from './told.ts';

interface ExampleAgreed {
  readonly wish: WishKey;
  readonly text: string;
  readonly with: PersonKey;
  readonly on: Weekday;
  readonly time: string;
  /** In which week we look again. */
  readonly lookBack: number;
  /** Done a few days ago. */
  readonly done?: true;
  /** How it went in each of the last three weeks, the first one first. */
  readonly went: readonly { readonly value: CheckIn['value']; readonly text?: string }[];
}

export const agreed: readonly ExampleAgreed[] = [
  {
    wish: 'swimming',
    text: 'example:agreed.swimming',
    with: 'supporter',
    on: 'WE',
    time: '19:00',
    lookBack: 8,
    went: [{ value: 'done' }, { value: 'partly', text: 'example:went.swimming' }, { value: 'done' }],
  },
  {
    wish: 'cooking',
    text: 'example:agreed.cooking',
    with: 'buddy',
    on: 'TU',
    time: '17:00',
    lookBack: 8,
    went: [{ value: 'not', text: 'example:went.cooking' }, { value: 'done' }, { value: 'done' }],
  },
  {
    wish: 'sister',
    text: 'example:agreed.phoning',
    with: 'sister',
    on: 'SU',
    time: '11:00',
    lookBack: 4,
    done: true,
    went: [{ value: 'partly' }, { value: 'done' }, { value: 'done' }],
  },
];

/** The meeting of some weeks ago, with what everybody answered to signing; Samira signed herself. */
export const meeting = {
  weeksAgo: 4,
  time: '15:00',
  where: 'example:talk.where',
  who: ['mother', 'sister', 'supporter'],
  signed: 'supporter',
  later: 'mother',
} as const satisfies Record<string, string | number | readonly PersonKey[]>;

/** The next one. */
export const nextMeeting = {
  inWeeks: 6,
  time: '14:00',
  where: 'example:talk.where',
  who: ['mother', 'supporter'],
  how: ['short', 'with-coffee'],
  about: 'ownDoor',
} as const satisfies { about: WishKey; who: readonly PersonKey[] } & Record<
  string,
  string | number | readonly string[]
>;

interface ExampleAddition {
  readonly topic: TopicId;
  readonly question?: QuestionId;
  readonly by: PersonKey;
  readonly text: string;
  readonly state: Addition['state'];
}

export const additions: readonly ExampleAddition[] = [
  { topic: 'leisure', question: '4.1', by: 'mother', text: 'example:added.singing', state: 'yes' },
  { topic: 'network', question: '5.4', by: 'sister', text: 'example:added.sea', state: 'yes' },
  { topic: 'living', question: '2.8', by: 'mother', text: 'example:added.alone', state: 'talk' },
];

export const proofs: readonly Pick<Proof, 'proof' | 'value'>[] = [
  { proof: 'wishes', value: 'good' },
  { proof: 'help', value: 'good' },
  { proof: 'agreements', value: 'ok' },
  { proof: 'mine', value: 'good' },
];
