// What is read aloud of something told: its words, and then how it was said where it was told by voice. Pure.
import type { Segment } from './speaker.ts';

/** `soundOf` gives a recording by its id: `#storage/queries.ts` has the real one. */
export function toldReads(
  { id, voice }: { readonly id: string; readonly voice?: string | undefined },
  text: string,
  soundOf: (voice: string) => Promise<Blob | undefined>,
): readonly Segment[] {
  return [{ id, text }, ...(voice === undefined ? [] : [{ id, text: '', sound: () => soundOf(voice) }])];
}
