// What is told in an own way (words, photo, voice, drawing), and the same before it is stored: with the media themselves.
import type { Card, Media } from './records.ts';

/** What a client can tell in an own way: words, and the ids of media. */
export type Told = Pick<Card, 'text' | 'photo' | 'voice' | 'drawing'>;

/** A photo, recording or drawing before it is stored. */
export type NewMedia = Omit<Media, 'id' | 'planId'>;

/** Something told as a widget hands it over: the media themselves instead of their ids. */
export interface ToldDraft {
  readonly text?: string;
  readonly photo?: NewMedia;
  readonly voice?: NewMedia;
  readonly drawing?: NewMedia;
}

const mediaFields: ReadonlySet<string> = new Set(['photo', 'voice', 'drawing']);

/** The ids of the media that a record names, wherever in it something is told. */
export function mediaIdsIn(record: unknown): readonly string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([field, value]) =>
    mediaFields.has(field) && typeof value === 'string' ? [value] : mediaIdsIn(value),
  );
}

/** Whether something told has anything in it. */
export function isTold(told: Told): boolean {
  return Boolean(told.text?.trim() || told.photo || told.voice || told.drawing);
}
