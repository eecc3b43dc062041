// What is read aloud of a page, in the order of the page. A client's own recording is played, not spoken over.

import { cardOf } from '#domain/contents.ts';
import { lookOf, type Seen } from '#domain/observing.ts';
import type { PageSection, PageView } from '#domain/page.ts';
import type { PageAgreement } from '#domain/page-agreed.ts';
import type { Addition, CardRef, Wish } from '#domain/records.ts';
import { isTold, type Told } from '#domain/told.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import type { Named } from '#ui/words/useWords.ts';
import type { PageWords } from './page-words.ts';

/** What the words need besides the page: who and what is named on it, and where recordings come from. */
export interface Reading {
  readonly words: PageWords;
  readonly named: Named;
  /** A recording by its media id; left out where there are none. */
  readonly soundOf?: (voiceId: string) => Promise<Blob | undefined>;
}

/** The ids under which the parts of a page are read; a page shows which one it is. */
export const segmentIds = {
  title: (page: PageView) => `${page.topicId}/title`,
  section: (topicId: string, section: Pick<PageSection, 'questionId'>) => `${topicId}/${section.questionId}`,
  told: (topicId: string, recordId: string) => `${topicId}/${recordId}`,
  seen: (topicId: string, seen: Seen) => `${topicId}/seen/${seen.observations[0]?.id}`,
  enough: (page: PageView) => `${page.topicId}/enough`,
} as const;

/** The topic of the page on which a segment stands. */
export function topicOfSegment(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** A whole page: its title, answers, what others see, wishes, and what was agreed. */
export function segmentsOf(page: PageView, reading: Reading): readonly Segment[] {
  const { words } = reading;
  const { topicId, wishes, unwanted, agreements, talks } = page;
  const title = words.page(topicId);
  const under = (heading: string, index: number) => (index === 0 ? `${heading}. ` : '');
  const wishHeading = words.label(wishes.length > 1 ? 'wishes' : 'wish');
  const agreedHeading = words.label(agreements.length > 1 ? 'agreements' : 'agreement');
  return [
    { id: segmentIds.title(page), text: page.owner ? `${title}. ${page.owner.name}.` : `${title}.` },
    ...page.sections.flatMap((section) => sectionSegments(topicId, section, reading)),
    ...page.seen.flatMap((seen) => seenSegments(topicId, seen, reading)),
    ...wishes.flatMap((wish, index) => wishSegments(topicId, wish, under(wishHeading, index), reading)),
    ...unwanted.flatMap((wish, index) =>
      wishSegments(topicId, wish, under(words.label('unwanted'), index), reading),
    ),
    ...(page.enough ? [{ id: segmentIds.enough(page), text: `${words.label('enough')}.` }] : []),
    ...agreements.flatMap((one, index) => agreedSegments(topicId, one, under(agreedHeading, index), reading)),
    ...talks.map((talk) => ({
      id: segmentIds.told(topicId, talk.id),
      text: words
        .talk(talk)
        .map(({ text }) => `${text}.`)
        .join(' '),
    })),
    ...additionSegments(page.topicId, page.additions, reading),
  ];
}

/** A wish with where it stands, then its steps. */
function wishSegments(topicId: string, wish: Wish, heading: string, reading: Reading): readonly Segment[] {
  const { words, named } = reading;
  const id = segmentIds.told(topicId, wish.id);
  const state = words.state(wish);
  const steps = wish.steps ?? [];
  const said = [words.wish(wish, named), ...(state === undefined ? [] : [state])];
  return [
    ...toldSegments(id, wish, `${heading}${said.join('. ')}.`, reading),
    ...steps.flatMap((step, index) =>
      toldSegments(
        id,
        step,
        `${index === 0 ? `${words.label('steps')}. ` : ''}${words.told(step)}.${step.done ? ` ${words.label('step.done')}.` : ''}`,
        reading,
      ),
    ),
  ];
}

/** What was agreed, who does it and when; then how it went, and why. */
function agreedSegments(
  topicId: string,
  { agreement, who, went }: PageAgreement,
  heading: string,
  reading: Reading,
): readonly Segment[] {
  const { words, named } = reading;
  const id = segmentIds.told(topicId, agreement.id);
  const said = [
    words.agreement(agreement, named),
    ...(who.length > 0 ? [who.map(({ name }) => name).join(', ')] : []),
    ...words.agreed(agreement).map(({ text }) => text),
  ];
  const times = went.map((checkIn) => `${words.wentOn(checkIn)}.`);
  return [
    ...toldSegments(id, agreement, `${heading}${said.join('. ')}.`, reading),
    ...(times.length > 0 ? [{ id, text: `${words.label('went')}. ${times.join(' ')}` }] : []),
    ...went
      .filter(isTold)
      .flatMap((checkIn) =>
        toldSegments(id, checkIn, `${words.wentOn(checkIn)}. ${words.told(checkIn)}.`, reading),
      ),
  ];
}

/** One answer: its heading with the cards, then each thing told, then what others see. */
export function sectionSegments(topicId: string, section: PageSection, reading: Reading): readonly Segment[] {
  const { named, soundOf } = reading;
  const words = reading.words.of(section);
  const voiceOf = (card: CardRef) =>
    soundOf && card.startsWith('choice:') ? words.voice('choice', cardOf(card).id) : undefined;
  const groups = section.groups.flatMap(({ value, cards }) => {
    const label = words.group(section, value);
    const names = cards.filter(({ card }) => voiceOf(card) === undefined);
    const spoken = names.map(({ card }) => words.card(card, named)).join(', ');
    if (label === undefined) return spoken ? [`${spoken}.`] : [];
    return [`${label}: ${spoken}.`];
  });
  const said = words.said(section.said);
  const text = [
    `${words.heading(section.questionId)}.`,
    ...(section.unknown ? [`${words.label('unknown')}.`] : []),
    ...groups,
    ...(said === undefined ? [] : [`${said}.`]),
  ].join(' ');
  const id = segmentIds.section(topicId, section);
  // Cards that a supporter recorded are heard as they were recorded, after the words.
  const heard = section.groups.flatMap(({ cards }) =>
    cards.flatMap(({ card }): Segment[] => {
      const voice = voiceOf(card);
      if (voice === undefined || !soundOf) return [];
      return [{ id, text: words.card(card, named), sound: () => soundOf(voice) }];
    }),
  );
  return [
    { id, text },
    ...heard,
    ...section.told.flatMap((card) =>
      toldSegments(segmentIds.told(topicId, card.id), card, words.told(card), reading),
    ),
    ...section.observations.flatMap((observation) =>
      toldSegments(
        segmentIds.told(topicId, observation.id),
        observation,
        words.seesWords(observation),
        reading,
      ),
    ),
    ...additionSegments(topicId, section.additions, reading),
  ];
}

function additionSegments(
  topicId: string,
  additions: readonly Addition[],
  reading: Reading,
): readonly Segment[] {
  return additions.flatMap((addition) =>
    toldSegments(segmentIds.told(topicId, addition.id), addition, reading.words.saysWords(addition), reading),
  );
}

/** What one person saw by looking closely: who it is, then look by look, then what they tell. */
export function seenSegments(topicId: string, seen: Seen, reading: Reading): readonly Segment[] {
  const { words } = reading;
  const lines = seen.observations.flatMap((one) => {
    const { questionId, choices = [] } = one;
    const look = lookOf(questionId)?.look;
    return look && choices.length > 0
      ? [`${words.look(look)}: ${choices.map(words.asSeen(one)).join(', ')}.`]
      : [];
  });
  return [
    { id: segmentIds.seen(topicId, seen), text: [`${words.seesThis(seen.name)}.`, ...lines].join(' ') },
    ...seen.observations
      .filter(isTold)
      .flatMap((one) => toldSegments(segmentIds.told(topicId, one.id), one, words.seesWords(one), reading)),
  ];
}

function toldSegments(id: string, told: Told, text: string, { soundOf }: Reading): readonly Segment[] {
  const { voice } = told;
  if (voice === undefined || !soundOf) return [{ id, text }];
  const recording = { id, text, sound: () => soundOf(voice) };
  // Words beside a recording are read before it; without words the recording is all there is to hear.
  return told.text ? [{ id, text }, recording] : [recording];
}
