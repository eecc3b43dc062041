// What is read aloud of an agreement: its words, and then how it was said where it was told by voice. Pure.
import type { Agreement } from '#domain/records.ts';
import type { Segment } from '#ui/read-aloud/speaker.ts';

/** `soundOf` gives a recording by its id: `#storage/queries.ts` has the real one. */
export function agreementReads(
  { id, voice }: Pick<Agreement, 'id' | 'voice'>,
  text: string,
  soundOf: (voice: string) => Promise<Blob | undefined>,
): readonly Segment[] {
  return [{ id, text }, ...(voice === undefined ? [] : [{ id, text: '', sound: () => soundOf(voice) }])];
}
