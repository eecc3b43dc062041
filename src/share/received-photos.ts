// The photos of a copy that came from elsewhere. Runs in the worker, or in the page where a worker has no canvas.
import type { Media } from '#domain/records.ts';
import type { OpenedCopy } from './decode.ts';
import { encodePhoto } from './photo.ts';
import { type OnProgress, spans, within } from './progress.ts';
import { failure, type Result, success } from './result.ts';

/** A received copy with each photo drawn anew, so that no byte of a foreign picture stays. Fails with `damaged`. */
export async function redrawPhotos(copy: OpenedCopy, onProgress: OnProgress): Promise<Result<OpenedCopy>> {
  const media = new Map<string, Media>();
  for (const [id, medium] of copy.media) {
    onProgress({ phase: 'photos', fraction: within(spans.photos, media.size / copy.media.size) });
    if (medium.kind !== 'photo') {
      media.set(id, medium);
      continue;
    }
    const photo = await encodePhoto(new Blob([medium.bytes], { type: medium.type }));
    if (!photo.ok) return failure('damaged');
    media.set(id, { ...photo.value, id, planId: medium.planId });
  }
  return success({ ...copy, media });
}
