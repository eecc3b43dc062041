// The photos of copies: smaller when they go to family, drawn anew when they come from elsewhere. Runs in the worker, or in the
// page where a worker has no canvas. A backup keeps its photos as they are.
import type { Media } from '#domain/records.ts';
import type { FileMedia } from './decode.ts';
import type { CopyToMake } from './encode.ts';
import { encodePhoto, type PhotoSize } from './photo.ts';

/** Forty of these are 8 MB. */
const forScreens: PhotoSize = { longestSide: 1280, bytes: 200_000, qualities: [0.8, 0.65, 0.5, 0.35] };

/** Reads media with each photo made to fit a screen. What cannot be drawn goes as it is. */
export function forFamily(read: CopyToMake['media']): CopyToMake['media'] {
  return async (id) => {
    const medium = await read(id);
    if (medium?.kind !== 'photo' || fits(medium)) return medium;
    const photo = await encodePhoto(new Blob([medium.bytes], { type: medium.type }), forScreens);
    return photo.ok ? { ...medium, ...photo.value } : medium;
  };
}

function fits({ bytes, width, height }: Media): boolean {
  const sides = Math.max(width ?? Number.POSITIVE_INFINITY, height ?? Number.POSITIVE_INFINITY);
  return sides <= forScreens.longestSide && bytes.byteLength <= forScreens.bytes;
}

/** Media with each photo drawn anew when it is read, so that no byte of a foreign picture is shown. */
export function redrawing({ list, read }: FileMedia): FileMedia {
  return {
    list,
    async read(id) {
      const medium = await read(id);
      if (medium?.kind !== 'photo') return medium;
      const photo = await encodePhoto(new Blob([medium.bytes], { type: medium.type }));
      return photo.ok ? { ...medium, ...photo.value } : undefined;
    },
  };
}
