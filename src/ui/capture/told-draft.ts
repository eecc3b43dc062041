// What has been told so far while telling it. Pure.
import type { ToldDraft } from '#domain/told.ts';

export type Way = 'word' | 'photo' | 'voice' | 'drawing';

/** A draft whose words are always there to be typed into. */
export type Draft = ToldDraft & { readonly text: string };

const all: readonly Way[] = ['word', 'photo', 'voice', 'drawing'];

export function waysTold(draft: Draft): Way[] {
  return all.filter((way) => (way === 'word' ? draft.text.trim() !== '' : draft[way] !== undefined));
}

/** The draft to hand over. Words that were there and are not any more stay as an empty text: they have to go. */
export function toToldDraft({ text, ...media }: Draft, start: ToldDraft): ToldDraft {
  const words = text.trim();
  return words === '' && start.text === undefined ? media : { ...media, text: words };
}
