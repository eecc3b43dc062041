// What a pdf is made of: the client's choice, and the words, pictures and media that the screen hands in. Holds no words
// and no pictures of its own.

import type { Look } from '#domain/observing.ts';
import type { Feeling } from '#domain/overview.ts';
import type { PageGroup, PageSection } from '#domain/page.ts';
import type { PageTalk } from '#domain/page-agreed.ts';
import type {
  Addition,
  Agreement,
  Card,
  CardRef,
  CheckIn,
  Drawing,
  Face,
  Observation,
  Person,
  Said,
  Wish,
} from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import type { Selected } from '#share/select.ts';
import type { FontTables } from './font-file.ts';

/**
 * What the paper looks like. `plan`: every page of the plan; `me`: who I am, on one page; `help`: how to help me, on one page;
 * `pocket`: a card of one sheet, to fold twice.
 */
export const layouts = ['plan', 'me', 'help', 'pocket'] as const;
export type Layout = (typeof layouts)[number];

interface Named {
  readonly people: readonly Person[];
  readonly cards: readonly Card[];
  readonly agreements?: readonly Agreement[];
}

export interface PaperLine {
  readonly picture: string;
  readonly text: string;
}

/** The words on paper. The first part is what a page of the plan says on the screen, too. */
export interface PaperWords {
  page(topicId: string): string;
  topic(topicId: string): string;
  heading(questionId: string): string;
  card(ref: CardRef, named: Named): string;
  /** The words of one answer, as it was asked. */
  of(section: Pick<PageSection, 'questionId' | 'asked'>): Pick<PaperWords, 'heading' | 'card'>;
  told(told: Told): string;
  label(
    key:
      | 'own'
      | 'unknown'
      | 'wish'
      | 'wishes'
      | 'wish.matters'
      | 'steps'
      | 'step.done'
      | 'unwanted'
      | 'enough'
      | 'agreement'
      | 'agreements'
      | 'went'
      | 'told.heard',
  ): string;
  group(section: PageSection, value: PageGroup['value']): string | undefined;
  wish(wish: Wish, named: Named): string;
  state(wish: Wish): string | undefined;
  agreement(agreement: Agreement, named: Named): string;
  /** Each line with the name of its picture. */
  agreed(agreement: Agreement): readonly PaperLine[];
  went(value: CheckIn['value']): string;
  dayShort(day: string): string;
  wentOn(checkIn: CheckIn): string;
  talk(talk: PageTalk): readonly PaperLine[];
  quote(text: string): string;
  said(said: Said | undefined): string | undefined;
  sees(observation: Observation): string;
  seesWords(observation: Observation): string;
  says(addition: Pick<Addition, 'said'>): string;
  saysWords(addition: Addition): string;
  relation(addition: Pick<Addition, 'relation'>): string | undefined;
  seesThis(name: string): string;
  look(look: Look): string;
  date(at: number): string;
  /** What a face says: "Fijn". */
  scale(kind: 'feeling', value: Feeling): string;
  /** "Zo gaat het". */
  overview: string;
  /** "Het plan van Samira". */
  title(name: string): string;
  /** What the layout is called, as its title: "Zo help je mij goed". */
  layout(layout: Exclude<Layout, 'plan'>): string;
  /** "Bladzijde 2 van 9". */
  where(current: number, total: number): string;
  /** Above the rest of what was cut: "Hier word ik blij van (verder)". */
  goesOn(heading: string): string;
  /** What a portrait shows. */
  portrait(name: string): string;
  /** Not everything fitted on the page. */
  more: string;
}

/** A photo as JPEG or PNG, or a drawing. */
export type Seen =
  | { readonly kind: 'photo'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'drawing'; readonly drawing: Drawing };

/** Pictures are named as on the screen, `sheet#picture`. */
export interface PaperPictures {
  choice(questionId: string, choiceId: string): string;
  topic(topicId: string): string;
  group(section: PageSection, value: PageGroup['value']): string;
  /** A drawn face as the text of an SVG. */
  face(face: Face): string;
}

/** What decides what stands on the paper. */
export interface PaperChoice {
  readonly contents: Selected;
  readonly layout: Layout;
  /** The questions that are on, where the layout is of questions; all, when absent. */
  readonly questionIds?: readonly string[] | undefined;
}

export interface PaperOrder extends PaperChoice {
  readonly inColour: boolean;
  /** The date on the paper, in milliseconds since 1970. The same order makes the same file, unless it is locked. */
  readonly at: number;
  /** The five words joined by hyphens, to lock the file with; without them anybody can open it. */
  readonly passphrase?: string | undefined;
  readonly words: PaperWords;
  readonly pictures: PaperPictures;
  /** The pictures of each sheet that `sheetsOn` names: their texts by id (`symbolsIn`). */
  readonly sheets: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** `#rrggbb` by topic id. */
  readonly topicColours: Readonly<Record<string, string>>;
  /** What stands for `var(--skin)` and its like in pictures, by name without the dashes. */
  readonly variables: Readonly<Record<string, string>>;
  /** The app's font: two weights, each with the letters beyond Latin-1 apart. */
  readonly fonts: Readonly<Record<FontName, FontTables>>;
  /** The photos and drawings that `mediaOn` names, as far as they are there; they may still be on their way. */
  readonly media: { get(id: string): Seen | undefined | Promise<Seen | undefined> };
}

export type FontName = 'regular' | 'regular-more' | 'bold' | 'bold-more';
