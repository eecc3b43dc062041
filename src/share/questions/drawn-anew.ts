// The media of a file of questions before they are stored: photos of who knows whom are drawn anew.
import type { NewMedia } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import type { OpenedQuestions } from './decode-questions.ts';

/** A photo that cannot be drawn is left out. */
export async function drawnAnew(media: OpenedQuestions['media']): Promise<ReadonlyMap<string, NewMedia>> {
  const kept = new Map<string, NewMedia>();
  for (const [id, medium] of media) {
    if (medium.kind !== 'photo') kept.set(id, medium);
    else {
      const drawn = await encodePhoto(new Blob([medium.bytes], { type: medium.type }));
      if (drawn.ok) kept.set(id, drawn.value);
    }
  }
  return kept;
}
