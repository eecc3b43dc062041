// What Samira, who does not exist, answers: this round, and a little of the round before. Some questions are left open on purpose.
import { chose, type ExampleAnswer, placed, without } from './answering.ts';

const who: readonly ExampleAnswer[] = [
  chose('1.1', ['own:name', 'choice:my-first-name']),
  chose('1.2', ['choice:music', 'own:dogDrawn', 'choice:nice-food', 'choice:jokes']),
  chose('1.3', ['choice:cooking', 'choice:working-hard', 'choice:remembering']),
  chose('1.4', ['choice:my-smile', 'choice:i-am-honest', 'choice:i-am-funny'], {
    said: { by: 'together', person: 'supporter' },
  }),
  chose('1.5', ['choice:happy', 'choice:proud', 'choice:tired']),
  chose('1.6', ['choice:hurry', 'choice:crowds', 'choice:loud-noises']),
  chose('1.7', ['choice:talking', 'choice:photos', 'choice:showing']),
  chose('1.8', ['own:bus', 'choice:my-work']),
  chose('1.9', ['choice:own-house', 'choice:travelling', 'choice:family-more-often']),
];

const living: readonly ExampleAnswer[] = [
  placed('2.1', {
    good: ['choice:my-room', 'choice:the-garden', 'choice:the-neighbourhood', 'choice:can-be-alone'],
    ok: ['choice:the-living-room', 'choice:housemates', 'choice:the-food', 'choice:the-bathroom'],
    bad: ['choice:the-noise', 'choice:the-night'],
  }),
  chose('2.2', ['choice:alone']),
  chose('2.3', ['choice:my-room', 'choice:the-kitchen', 'choice:at-family']),
  chose('2.4', ['own:bedroom', 'choice:plants', 'choice:soft-blanket', 'choice:own-key']),
  placed('2.5', {
    self: ['choice:plants', 'choice:setting-the-table', 'choice:making-the-bed', 'choice:rubbish'],
    together: ['choice:cooking', 'choice:laundry', 'choice:groceries', 'choice:vacuuming'],
    other: ['choice:washing-up', 'choice:caring-for-an-animal'],
  }),
  chose('2.6', ['choice:door-locked', 'choice:knock-first', 'choice:can-phone']),
  chose('2.7', ['choice:cooking', 'choice:groceries', 'choice:using-a-key'], {
    said: { by: 'together', person: 'buddy' },
  }),
  chose('2.8', ['own:ownDoor'], { locked: false }),
];

const working: readonly ExampleAnswer[] = [
  chose('3.1', ['choice:work', 'choice:kitchen', 'choice:rest-day']),
  placed('3.2', {
    good: ['choice:the-work', 'choice:colleagues', 'choice:the-journey', 'choice:the-workplace'],
    ok: ['choice:the-break', 'choice:the-working-hours', 'choice:the-wages', 'choice:support-worker'],
    bad: ['choice:the-crowds', 'choice:the-noise'],
  }),
  chose('3.3', ['choice:cooking', 'choice:baking', 'choice:helping-people']),
  chose('3.4', ['choice:working-together', 'choice:music', 'choice:one-thing-at-a-time']),
  chose('3.5', ['person:boss', 'person:colleague']),
  chose('3.7', ['choice:bus']),
];

const leisure: readonly ExampleAnswer[] = [
  chose('4.1', ['choice:music', 'choice:cooking', 'choice:phoning', 'choice:dancing']),
  chose('4.2', ['own:lane', 'choice:swimming', 'choice:market', 'choice:outdoor-cafe']),
  chose('4.3', ['person:sister', 'person:buddy', 'person:friend']),
  chose('4.4', ['choice:swimming', 'choice:eating-out', 'choice:seeing-friends']),
  without('4.5', 'skipped'),
  chose('4.6', ['own:cake', 'choice:with-family', 'choice:music']),
  chose('4.8', ['own:swimming', 'choice:alone-in-my-room', 'choice:silence']),
];

const network: readonly ExampleAnswer[] = [
  chose('5.1', [
    'person:mother',
    'person:sister',
    'person:supporter',
    'person:buddy',
    'person:friend',
    'person:housemate',
    'person:boss',
    'person:colleague',
    'own:dog',
  ]),
  chose('5.2', ['person:sister', 'person:friend']),
  without('5.3', 'skipped'),
  chose('5.4', ['choice:eating', 'choice:talking', 'choice:shopping', 'choice:music']),
  chose('5.5', ['choice:phoning', 'choice:messaging', 'choice:sending-photos']),
  chose('5.6', ['person:sister']),
  without('5.7', 'unknown'),
  placed('5.8', {
    good: ['person:mother', 'person:sister', 'person:buddy', 'choice:family', 'choice:friends'],
    ok: ['person:supporter', 'choice:colleagues', 'choice:support-workers'],
    bad: ['choice:in-a-group'],
    unknown: ['choice:neighbours'],
  }),
];

const control: readonly ExampleAnswer[] = [
  placed('6.1', {
    self: ['choice:clothes', 'choice:my-room', 'choice:free-time', 'choice:my-hair', 'choice:phone'],
    together: ['choice:eating', 'choice:holiday', 'choice:work', 'choice:doctor', 'choice:visitors'],
    other: ['choice:my-money', 'choice:bedtime'],
  }),
  chose('6.2', ['choice:bedtime', 'choice:my-money']),
  chose('6.4', ['choice:saying-no', 'own:showNo']),
  chose('6.5', ['person:mother', 'person:sister', 'person:supporter']),
  chose('6.6', ['person:sister', 'person:mother', 'person:supporter', 'person:boss'], {
    topics: {
      mother: ['who', 'living', 'leisure', 'network', 'self-care'],
      supporter: ['who', 'living', 'working', 'leisure', 'self-care', 'support'],
      boss: ['who', 'working'],
    },
  }),
  chose('6.8', ['choice:living', 'choice:free-time', 'choice:people']),
];

const rest: readonly ExampleAnswer[] = [
  placed('7.1', {
    self: ['choice:showering', 'choice:brushing-teeth', 'choice:getting-dressed', 'choice:choosing-clothes'],
    together: ['choice:medicine', 'choice:nails'],
    other: ['choice:hair'],
  }),
  chose('7.4', ['choice:soup', 'choice:fruit', 'choice:tea', 'choice:hot-meal']),
  chose('7.5', ['choice:i-wake-up', 'choice:noise'], { said: { by: 'other', person: 'supporter' } }),
  chose('7.6', ['choice:swimming', 'choice:dancing', 'choice:cycling']),
  chose('8.1', ['choice:calm', 'choice:funny', 'choice:keeps-promises', 'choice:asks-first']),
  chose('8.2', ['choice:short-sentences', 'choice:one-thing-at-a-time', 'choice:with-humour']),
  without('8.4', 'unknown'),
  chose('8.5', ['choice:rushing', 'choice:walking-in-unasked', 'choice:talking-about-me']),
  chose('9.2', ['own:soup', 'choice:work', 'choice:learned-something-new']),
  chose('9.4', ['own:glasses', 'choice:my-family']),
  placed('9.5', {
    done: ['agreement:bus'],
    partly: ['agreement:cooking', 'agreement:swimming'],
    not: ['agreement:phoning'],
  }),
  chose('9.6', ['choice:moving-house'], { locked: true }),
  chose('10.1', ['choice:money', 'choice:travelling', 'choice:phone']),
  placed('10.7', {
    self: ['choice:walking', 'choice:bicycle', 'choice:bus'],
    together: ['choice:train', 'choice:learning-a-new-route', 'choice:buying-a-ticket'],
  }),
];

/** The round that is going on. */
export const answers: readonly ExampleAnswer[] = [
  ...who,
  ...living,
  ...working,
  ...leisure,
  ...network,
  ...control,
  ...rest,
];

/** A year earlier. */
export const earlierAnswers: readonly ExampleAnswer[] = [
  chose('1.2', ['choice:music', 'choice:nice-food']),
  chose('1.9', ['choice:own-house', 'choice:job']),
  placed('2.1', { good: ['choice:my-room'], ok: ['choice:housemates'], bad: ['choice:the-noise'] }),
  chose('3.7', ['choice:taxi']),
  chose('4.4', ['choice:swimming']),
  without('9.6', 'unknown'),
];
