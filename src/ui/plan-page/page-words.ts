// The words on a page of the plan, for the eye and for reading aloud. Own words stay as they were said.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageGroup, PageSection } from '#domain/page.ts';
import type { Observation, Said, Wish } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { type Named, type ScaleKind, useWords, type Words } from '#ui/words/useWords.ts';

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
  change(heading: string): string;
  date(at: number): string;
}

const scales: Partial<Record<PageSection['kind'], ScaleKind>> = {
  feeling: 'feeling',
  help: 'help',
  decide: 'decide',
  agreements: 'kept',
};

/** The points of each scale; a file made elsewhere may hold others. */
const points: Record<ScaleKind, readonly PageGroup['value'][]> = {
  feeling: ['good', 'ok', 'bad'],
  help: ['self', 'together', 'other'],
  decide: ['self', 'together', 'other'],
  kept: ['done', 'partly', 'not'],
};

/** The scale that a section's cards stand on, if any. */
function scaleOf(section: Pick<PageSection, 'kind'>): ScaleKind | undefined {
  return scales[section.kind];
}

/** The picture of what the cards of a group have in common. */
export function groupPicture(section: PageSection, value: PageGroup['value']): string {
  if (value === 'unknown') return 'ui#dont-know';
  const scale = scaleOf(section);
  return scale ? `ui#${scale}-${value}` : `ui#${value}`;
}

export function usePageWords(): PageWords {
  const words = useWords();
  const { t, i18n } = useTranslation('plan');
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', year: 'numeric' });
    const nameOf = (said: Said) => (said.by === 'self' ? '' : said.name);
    const isEmpty = ({ text, photo, voice, drawing }: Told) => !(text ?? photo ?? voice ?? drawing);
    const pageWords: PageWords = {
      ...words,
      // What only others saw was never asked.
      of: (section) => (section.said ? { ...pageWords, ...words.asAsked(section.asked) } : pageWords),
      label: (key) => t(`plan:label.${key}`),
      group(section, value) {
        if (value === 'near' || value === 'further' || value === 'unknown') return t(`plan:group.${value}`);
        const scale = scaleOf(section);
        return scale && points[scale].includes(value) ? words.scale(scale, value) : undefined;
      },
      wish(wish, named) {
        if (wish.text) return wish.text;
        return wish.from && isEmpty(wish) ? words.card(wish.from.card, named) : words.told(wish);
      },
      quote: (text) => t('told.quote', { words: text }),
      said(said) {
        if (!said || said.by === 'self') return undefined;
        return said.by === 'together'
          ? t('said.together', { name: said.name })
          : t('said.other', { name: said.name });
      },
      sees: ({ said }) => t('sees', { name: nameOf(said) }),
      seesWords: (observation) =>
        t('sees.words', { name: nameOf(observation.said), words: words.told(observation) }),
      change: (heading) => t('change', { heading }),
      date: (at) => dates.format(at),
    };
    return pageWords;
  }, [words, t, i18n.language]);
}
