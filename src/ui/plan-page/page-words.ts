// The words on a page of the plan, for the eye and for reading aloud. Own words stay as they were said.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '#domain/observing.ts';
import type { PageGroup, PageSection } from '#domain/page.ts';
import type { PageTalk } from '#domain/page-agreed.ts';
import type { Addition, Agreement, CheckIn, Observation, Said, Wish } from '#domain/records.ts';
import { useChanges } from '#ui/words/catalogue.ts';
import type { Named, Words } from '#ui/words/useWords.ts';
import { pageWordsIn } from './page-words-in.ts';

export type PageLabel =
  | 'own'
  | 'locked'
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
  | 'told.heard';

/** A line with its picture. */
export interface AgreedLine {
  readonly picture: string;
  readonly text: string;
}

export interface PageWords extends Words {
  label(key: PageLabel): string;
  /** What the cards of a group have in common; nothing for plainly chosen ones. */
  group(section: PageSection, value: PageGroup['value']): string | undefined;
  /** What is called for: a wish's own words, else the card it came from. */
  wish(wish: Wish, named: Named): string;
  /** Where a wish stands; nothing when it is new. */
  state(wish: Wish): string | undefined;
  /** What is known of an agreement, line by line: when, when to look again, whether it is done. */
  agreed(agreement: Agreement): readonly AgreedLine[];
  /** How it went on one day. */
  went(value: CheckIn['value']): string;
  /** "3 mrt". */
  dayShort(day: string): string;
  /** "3 mrt: niet gelukt". */
  wentOn(checkIn: CheckIn): string;
  /** A talk in which something was agreed, line by line: when, who was there, who signed. */
  talk(talk: PageTalk): readonly AgreedLine[];
  /** The words of one answer, as it was asked. */
  of(section: PageSection): PageWords;
  quote(text: string): string;
  /** Who gave the answer; nothing when the client did, alone. */
  said(said: Said | undefined): string | undefined;
  /** "Joost ziet". */
  sees(observation: Observation): string;
  seesWords(observation: Observation): string;
  /** "Mama zegt". */
  says(addition: Pick<Addition, 'said'>): string;
  saysWords(addition: Addition): string;
  /** What they are to the client, as far as they said; nothing when that says nothing. */
  relation(addition: Pick<Addition, 'relation'>): string | undefined;
  /** "Joost ziet dit", above what somebody saw by looking closely. */
  seesThis(name: string): string;
  look(look: Look): string;
  change(heading: string): string;
  date(at: number): string;
}

export function usePageWords(): PageWords {
  const { t, i18n } = useTranslation([
    'topics',
    'questions',
    'choices',
    'scales',
    'plan',
    'wishes',
    'agreed',
  ]);
  const changes = useChanges();
  return useMemo(() => pageWordsIn(t, changes, i18n.language), [t, changes, i18n.language]);
}
