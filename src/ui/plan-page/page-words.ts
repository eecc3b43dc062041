// The words on a page of the plan, for the eye and for reading aloud. Own words stay as they were said.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Look } from '#domain/observing.ts';
import type { PageGroup, PageSection } from '#domain/page.ts';
import type { Addition, Observation, Said, Wish } from '#domain/records.ts';
import { useChanges } from '#ui/words/catalogue.ts';
import type { Named, Words } from '#ui/words/useWords.ts';
import { pageWordsIn } from './page-words-in.ts';

export interface PageWords extends Words {
  label(
    key: 'own' | 'locked' | 'unknown' | 'wish' | 'wishes' | 'wish.matters' | 'enough' | 'told.heard',
  ): string;
  /** What the cards of a group have in common; nothing for plainly chosen ones. */
  group(section: PageSection, value: PageGroup['value']): string | undefined;
  /** What is called for: a wish's own words, else the card it came from. */
  wish(wish: Wish, named: Named): string;
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
  /** "Joost ziet dit", above what somebody saw by looking closely. */
  seesThis(name: string): string;
  look(look: Look): string;
  change(heading: string): string;
  date(at: number): string;
}

export function usePageWords(): PageWords {
  const { t, i18n } = useTranslation(['topics', 'questions', 'choices', 'scales', 'plan']);
  const changes = useChanges();
  return useMemo(() => pageWordsIn(t, changes, i18n.language), [t, changes, i18n.language]);
}
