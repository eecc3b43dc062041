// What "Lees voor" says of the level of text and of cards that speak: the word of each way to choose.
import { useTranslation } from 'react-i18next';
import type { Segment } from '#ui/read-aloud/speaker.ts';

/** The three levels, in order; a level's card is marked while it is read. */
export function useLevelReads(): readonly Segment[] {
  const { t } = useTranslation('new-plan');
  return ([1, 2, 3] as const).map((level) => ({ id: `level-${level}`, text: t(`level.${level}`) }));
}

/** Cards that speak, or not. */
export function useSpeaksReads(): readonly Segment[] {
  const { t } = useTranslation('new-plan');
  return [
    { id: 'speaks-yes', text: t('speaks.yes') },
    { id: 'speaks-no', text: t('speaks.no') },
  ];
}
