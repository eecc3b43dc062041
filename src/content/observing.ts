// The cards of the observation questions: what somebody who looks closely may have seen. No words here: those stand in locales/.
import type { Catalogue } from '#domain/fit.ts';
import { type Look, lookOf, looks } from '#domain/observing.ts';
import { isOwn } from '#domain/own.ts';
import type { ChoiceId, TopicId } from './question.ts';

/** Cards that only an observation has. */
const seenOnly = [
  'seen-laughs',
  'seen-joins-in',
  'seen-comes-closer',
  'seen-goes-quiet',
  'seen-tense',
  'seen-pushes-away',
  'seen-wants-to-leave',
] as const;

type Card = ChoiceId | (typeof seenOnly)[number];

const see: readonly Card[] = [
  'happy',
  'calm',
  'seen-laughs',
  'seen-joins-in',
  'seen-comes-closer',
  'tired',
  'seen-goes-quiet',
  'seen-tense',
  'afraid',
  'angry',
  'seen-pushes-away',
  'seen-wants-to-leave',
];

const helped: readonly Card[] = [
  'someone-nearby',
  'distance',
  'waiting-a-moment',
  'peace-and-quiet',
  'music',
  'going-for-a-walk',
  'soft-blanket',
  'cuddly-toy',
  'hugging',
  'drinking',
  'pictures',
  'joke',
];

/** The moments that any topic may have. */
const anyTime: readonly Card[] = [
  'morning',
  'evening',
  'in-crowds',
  'with-something-new',
  'being-alone',
  'familiar-people',
];

interface OfTopic {
  /** The moments of this topic; those of any topic come after them. */
  readonly when: readonly Card[];
  readonly before: readonly Card[];
}

/** Also of a topic that a supporter added. */
const who: OfTopic = {
  when: ['at-meals', 'music', 'loud-noises', 'waiting', 'strangers', 'when-leaving'],
  before: [
    'music',
    'nice-food',
    'animals',
    'being-outside',
    'family',
    'friends',
    'peace-and-quiet',
    'jokes',
    'hugging',
    'dancing',
    'party',
    'trains-and-cars',
  ],
};

const ofTopics: Record<TopicId, OfTopic> = {
  who,
  living: {
    when: ['the-living-room', 'the-kitchen', 'the-garden', 'at-meals', 'the-noise', 'night'],
    before: [
      'plants',
      'soft-blanket',
      'tv',
      'music',
      'silence',
      'lamp',
      'the-garden',
      'the-kitchen',
      'the-couch',
      'an-animal',
      'cooking',
      'setting-the-table',
    ],
  },
  working: {
    when: ['the-work', 'colleagues', 'the-break', 'the-journey', 'waiting', 'one-thing-at-a-time'],
    before: [
      'cooking',
      'baking',
      'packing',
      'wood',
      'gardening',
      'caring-for-animals',
      'crafts',
      'cleaning',
      'helping-people',
      'computer',
      'music',
      'working-together',
    ],
  },
  leisure: {
    when: ['music', 'tv', 'going-for-a-walk', 'swimming', 'shopping', 'weekend'],
    before: [
      'music',
      'tv',
      'dancing',
      'puzzling',
      'drawing',
      'crafts',
      'swimming',
      'cycling',
      'going-for-a-walk',
      'petting-an-animal',
      'party',
      'zoo',
    ],
  },
  network: {
    when: ['family', 'friends', 'visitors', 'in-a-group', 'phoning', 'saying-goodbye'],
    before: [
      'eating-together',
      'coffee',
      'game',
      'talking',
      'going-for-a-walk',
      'visiting',
      'staying-over',
      'phoning',
      'looking-at-photos',
      'hugging',
      'being-quiet-together',
      'party',
    ],
  },
  control: {
    when: ['choosing-clothes', 'eating', 'free-time', 'bedtime', 'doctor', 'rushing'],
    before: [
      'clothes',
      'eating',
      'drinking',
      'music',
      'tv',
      'groceries',
      'money',
      'free-time',
      'bedtime',
      'visitors',
      'phone',
      'holiday',
    ],
  },
  'self-care': {
    when: ['showering', 'brushing-teeth', 'getting-dressed', 'eating', 'medicine', 'sleeping'],
    before: [
      'bath',
      'showering',
      'warm-towel',
      'massage',
      'choosing-clothes',
      'hair',
      'soup',
      'fruit',
      'sweets',
      'tea',
      'dancing',
      'sleeping',
    ],
  },
  support: {
    when: ['waking-up', 'night', 'at-meals', 'when-leaving', 'touching', 'rushing'],
    before: [
      'calm',
      'short-sentences',
      'with-pictures',
      'with-signs',
      'with-humour',
      'one-thing-at-a-time',
      'show-how',
      'doing-it-together',
      'ask-first',
      'same-person',
      'talk-along',
      'holding-hands',
    ],
  },
  more: {
    when: ['holiday', 'party', 'weekend', 'saying-goodbye', 'doctor', 'something-from-the-past'],
    before: [
      'photos',
      'music',
      'singing',
      'stories',
      'animals',
      'nature',
      'candle',
      'praying',
      'family',
      'party',
      'trip',
      'holiday',
    ],
  },
  choice: {
    when: ['money', 'love', 'phone', 'bus', 'street', 'thunderstorm'],
    before: [
      'travelling',
      'bus',
      'train',
      'bicycle',
      'nature',
      'candle',
      'praying',
      'stories',
      'games',
      'videos',
      'going-out',
      'shopping',
    ],
  },
};

/** The cards of an observation question, in order; none for an id that is no such question. */
export function seenChoices(questionId: string): readonly string[] {
  const place = lookOf(questionId);
  if (!place) return [];
  const { when, before } = (ofTopics as Partial<Record<string, OfTopic>>)[place.topicId] ?? who;
  const cards: Record<Look, readonly Card[]> = { see, when: [...when, ...anyTime], helped, before };
  return cards[place.look];
}

/**
 * The cards of an observation question for this client, before a supporter chose among them: ours, and in "wat was vroeger fijn"
 * also what a supporter added to the topic's own questions.
 */
export function usualSeenChoices(questionId: string, catalogue: Catalogue): readonly string[] {
  const ours = seenChoices(questionId);
  return lookOf(questionId)?.look === 'before' ? [...ours, ...addedTo(questionId, catalogue)] : ours;
}

/** The cards that a supporter added to the questions of the topic that is looked at. */
export function addedTo(questionId: string, { questions }: Catalogue): readonly string[] {
  const topicId = lookOf(questionId)?.topicId;
  const ofTopic = questions.filter(
    ({ topic, kind, hidden }) => topic === topicId && kind !== 'people' && !hidden,
  );
  return [...new Set(ofTopic.flatMap(({ choices }) => choices.filter(isOwn)))];
}

/** The cards that who looks is offered. Whether the client knows their pictures does not matter: who looks is not the client. */
export function shownSeenChoices(questionId: string, catalogue: Catalogue): readonly string[] {
  const { changes } = catalogue;
  const chosen = changes.get(`question/${questionId}`)?.choices ?? usualSeenChoices(questionId, catalogue);
  return chosen.filter((id) => {
    const change = changes.get(`choice/${id}`);
    return change?.hidden !== true && !(isOwn(id) && change === undefined);
  });
}

/** Every card that an observation can have: its word and its picture must be there. */
export const allSeenChoices: readonly string[] = [
  ...new Set(
    Object.keys(ofTopics).flatMap((topicId) => looks.flatMap((look) => seenChoices(`${topicId}.${look}`))),
  ),
];
