// What has been told so far while telling it. Pure.
import type { ToldDraft } from '#domain/told.ts';

/** A picture that was searched is stored as a photo is: there is one of the two. */
export type Way = 'word' | 'photo' | 'picture' | 'voice' | 'drawing';

/** A draft whose words are always there to be typed into. */
export type Draft = ToldDraft & {
  readonly text: string;
  /** How the photo came, as far as it came in this telling. */
  readonly photoFrom?: 'photo' | 'picture';
};

/** Where the draft keeps what is told in each way. */
export const fieldOf = {
  word: 'text',
  photo: 'photo',
  picture: 'photo',
  voice: 'voice',
  drawing: 'drawing',
} as const satisfies Record<Way, keyof Draft>;

export function waysTold({ text, photo, photoFrom, voice, drawing }: Draft): Way[] {
  return [
    ...(text.trim() === '' ? [] : (['word'] as const)),
    // Photos are stored as JPEG, searched pictures as PNG; the library has both.
    ...(photo ? [photoFrom ?? (photo.type === 'image/png' ? ('picture' as const) : ('photo' as const))] : []),
    ...(voice ? (['voice'] as const) : []),
    ...(drawing ? (['drawing'] as const) : []),
  ];
}

/** The draft to hand over. Words that were there and are not any more stay as an empty text: they have to go. */
export function toToldDraft({ text, photoFrom: _, ...media }: Draft, start: ToldDraft): ToldDraft {
  const words = text.trim();
  return words === '' && start.text === undefined ? media : { ...media, text: words };
}
