// What is told in own ways in the example: own cards, observations, wishes and earlier agreements. Words stand in locales/.
import type { ChoiceId, QuestionId, TopicId } from '#content/question.ts';
import type { Look } from '#domain/observing.ts';
import type { CheckIn, Wish } from '#domain/records.ts';
import type { MediaKey } from './media.ts';
import type { PersonKey } from './people.ts';

export interface ExampleTold {
  /** A key with its namespace. */
  readonly text?: string;
  readonly photo?: MediaKey;
  readonly voice?: MediaKey;
  readonly drawing?: MediaKey;
}

interface ExampleCard extends ExampleTold {
  readonly question: QuestionId;
}

export const cards = {
  name: { question: '1.1', text: 'example:card.name', voice: 'name' },
  dogDrawn: { question: '1.2', text: 'example:card.dogDrawn', drawing: 'heart' },
  bus: { question: '1.8', text: 'example:card.bus', photo: 'bus' },
  bedroom: { question: '2.4', text: 'example:card.bedroom', photo: 'bedroom' },
  ownDoor: { question: '2.8', text: 'example:card.ownDoor', voice: 'door', drawing: 'house' },
  lane: { question: '4.2', text: 'example:card.lane', photo: 'pool' },
  cake: { question: '4.6', text: 'example:card.cake', photo: 'cake' },
  swimming: { question: '4.8', text: 'example:card.swimming', drawing: 'swimmer' },
  dog: { question: '5.1', text: 'example:card.dog', photo: 'dog' },
  showNo: { question: '6.4', text: 'example:card.showNo' },
  soup: { question: '9.2', text: 'example:card.soup', photo: 'soup' },
  glasses: { question: '9.4', text: 'example:card.glasses' },
} as const satisfies Record<string, ExampleCard>;

export type CardKey = keyof typeof cards;

interface ExampleObservation extends ExampleTold {
  readonly question: QuestionId;
  readonly by: PersonKey;
}

/** Also beside a question that is not answered yet. */
export const observations: readonly ExampleObservation[] = [
  { question: '1.2', by: 'mother', text: 'example:seen.singing' },
  { question: '2.1', by: 'supporter', text: 'example:seen.evening' },
  { question: '2.7', by: 'buddy', text: 'example:seen.tasting' },
  { question: '4.2', by: 'supporter', text: 'example:seen.afterSwimming' },
  { question: '8.8', by: 'supporter', text: 'example:seen.crowds' },
];

interface ExampleLook {
  readonly topic: TopicId;
  readonly look: Look;
  readonly by: PersonKey;
  readonly choices: readonly string[];
  /** A key with its namespace. */
  readonly text?: string;
}

/** What two people saw by looking closely, each apart. */
export const looked: readonly ExampleLook[] = [
  { topic: 'self-care', look: 'see', by: 'supporter', choices: ['seen-goes-quiet', 'seen-tense', 'tired'] },
  { topic: 'self-care', look: 'when', by: 'supporter', choices: ['medicine', 'evening'] },
  {
    topic: 'self-care',
    look: 'helped',
    by: 'supporter',
    choices: ['waiting-a-moment', 'music'],
    text: 'example:seen.music',
  },
  { topic: 'self-care', look: 'see', by: 'mother', choices: ['seen-goes-quiet', 'seen-pushes-away'] },
  { topic: 'self-care', look: 'when', by: 'mother', choices: ['medicine', 'morning'] },
  { topic: 'self-care', look: 'helped', by: 'mother', choices: ['waiting-a-moment', 'joke'] },
  { topic: 'self-care', look: 'before', by: 'mother', choices: ['bath', 'warm-towel', 'tea'] },
];

export interface ExampleWish extends ExampleTold {
  readonly topic: TopicId;
  readonly kind?: 'unwanted';
  readonly from?: { readonly question: QuestionId; readonly card: `choice:${ChoiceId}` | `own:${CardKey}` };
  readonly matters?: true;
  readonly state?: Wish['state'];
  /** From now to the dream. */
  readonly steps?: readonly { readonly text: string; readonly done: boolean }[];
  readonly locked?: true;
}

export const wishes = {
  ownDoor: {
    topic: 'living',
    text: 'example:wish.ownDoor',
    from: { question: '2.8', card: 'own:ownDoor' },
    matters: true,
    state: 'talk',
    steps: [
      { text: 'example:step.looking', done: true },
      { text: 'example:step.money', done: false },
      { text: 'example:step.list', done: false },
    ],
  },
  swimming: {
    topic: 'leisure',
    text: 'example:wish.swimming',
    from: { question: '4.4', card: 'choice:swimming' },
    matters: true,
    state: 'agreed',
  },
  cooking: {
    topic: 'living',
    text: 'example:wish.cooking',
    from: { question: '2.7', card: 'choice:cooking' },
    state: 'agreed',
    steps: [
      { text: 'example:step.soup', done: true },
      { text: 'example:step.groceries', done: false },
    ],
  },
  sister: {
    topic: 'network',
    text: 'example:wish.sister',
    from: { question: '5.5', card: 'choice:phoning' },
    matters: true,
    state: 'done',
  },
  baking: { topic: 'working', text: 'example:wish.baking' },
  dog: { topic: 'living', text: 'example:wish.dog', state: 'dropped' },
  dancing: { topic: 'network', text: 'example:wish.dancing', locked: true },
  knocking: { topic: 'living', kind: 'unwanted', text: 'example:wish.knocking' },
} as const satisfies Record<string, ExampleWish>;

export type WishKey = keyof typeof wishes;

/** Topics in which nothing has to change. */
export const enough: readonly TopicId[] = ['who', 'self-care'];

/** The earlier round's wish and what was agreed then; question 9.5 asks how that went. */
export const earlierWish = {
  topic: 'working',
  text: 'example:earlier.wish.bus',
} as const satisfies ExampleWish;

export interface ExampleAgreement extends ExampleTold {
  readonly topic: TopicId;
  readonly with: PersonKey;
  readonly fromWish?: true;
  /** How it went, week after week. */
  readonly went?: readonly CheckIn['value'][];
}

/** Agreements of the earlier round. */
export const agreements = {
  bus: {
    topic: 'working',
    with: 'supporter',
    text: 'example:earlier.agreement.bus',
    fromWish: true,
    went: ['not', 'partly', 'done', 'done'],
  },
  cooking: { topic: 'living', with: 'buddy', text: 'example:earlier.agreement.cooking' },
  swimming: {
    topic: 'leisure',
    with: 'supporter',
    text: 'example:earlier.agreement.swimming',
    went: ['done', 'not', 'partly'],
  },
  phoning: { topic: 'network', with: 'sister', text: 'example:earlier.agreement.phoning' },
} as const satisfies Record<string, ExampleAgreement>;

export type AgreementKey = keyof typeof agreements;
