// What is read aloud of "Zo gaat het": a column at a time.
import { type Feeling, type FeelingColumns, feelings } from '#domain/overview.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import type { Named, Words } from '#ui/words/useWords.ts';

export function feelingSegmentId(feeling: Feeling, beside: 'was' | 'now' = 'was'): string {
  return `feeling/${beside}/${feeling}`;
}

export interface FeelingReading {
  readonly words: Words;
  readonly named: Named;
  /** Of a screen that has the words of `overview`. */
  readonly t: (key: string, values: Record<string, string>) => string;
  readonly beside?: 'was' | 'now';
}

/** Every column with its cards, and where moved cards were or are. */
export function feelingSegments(
  columns: FeelingColumns,
  { words, named, t, beside = 'was' }: FeelingReading,
): readonly Segment[] {
  return feelings.map((feeling) => {
    const cards = columns[feeling].map(({ card, topicId, twice, moved }) => {
      const word = words.card(card, named);
      const where = twice ? `${word}, ${words.topic(topicId)}` : word;
      return moved
        ? `${where}. ${t(`overview:moved.${beside}`, { face: words.scale('feeling', moved) })}`
        : where;
    });
    const said = cards.length > 0 ? cards.join('. ') : t('overview:none', {});
    return { id: feelingSegmentId(feeling, beside), text: `${words.scale('feeling', feeling)}: ${said}.` };
  });
}
