// A photo made fit to keep: upright, of at most so many pixels, drawn anew as JPEG. So place, device and anything hidden in the
// file are gone. Picked photos and photos of a received copy go through here; one at a time, as pixels take much memory.
import type { Media } from '#domain/records.ts';

/** A photo as a command takes it: bytes of a JPEG with its size in pixels. */
export type EncodedPhoto = Omit<Media, 'id' | 'planId' | 'duration'> & {
  readonly kind: 'photo';
  readonly type: 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

/** `unreadable`: this browser cannot decode it (such as HEIC, or damaged). `too-big`: more than this device can take. */
export type PhotoFailure = 'unreadable' | 'too-big';

export interface PhotoSize {
  /** Pixels. */
  readonly longestSide: number;
  /** Bytes to stay under, when one of `qualities` (0 to 1, best first) can. */
  readonly bytes: number;
  readonly qualities: readonly number[];
}

const asKept: PhotoSize = { longestSide: 1600, bytes: Number.POSITIVE_INFINITY, qualities: [0.85] };
/** A 48-megapixel JPEG is 10 to 25 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Draws a photo anew. Never throws. */
export async function encodePhoto(
  file: Blob,
  { longestSide, bytes: most, qualities }: PhotoSize = asKept,
): Promise<{ ok: true; value: EncodedPhoto } | { ok: false; reason: PhotoFailure }> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'too-big' };
  let bitmap: ImageBitmap | undefined;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const shrink = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * shrink));
    const height = Math.max(1, Math.round(bitmap.height * shrink));
    const jpegOf = drawn(bitmap, width, height);
    let jpeg: Blob | null = null;
    for (const quality of qualities) {
      if (!jpeg || jpeg.size > most) jpeg = (await jpegOf?.(quality)) ?? null;
    }
    if (!jpeg) return { ok: false, reason: 'too-big' };
    const bytes = await jpeg.arrayBuffer();
    return { ok: true, value: { kind: 'photo', type: 'image/jpeg', bytes, width, height } };
  } catch (error) {
    return { ok: false, reason: error instanceof RangeError ? 'too-big' : 'unreadable' };
  } finally {
    bitmap?.close();
  }
}

/** Whether photos can be drawn here: in a worker only with OffscreenCanvas. */
export function canDrawPhotos(): boolean {
  const hasCanvas = typeof OffscreenCanvas !== 'undefined' || typeof document !== 'undefined';
  return hasCanvas && typeof createImageBitmap === 'function';
}

/** Makes the bitmap a JPEG on white; undefined or null where the browser has no memory for the canvas. */
function drawn(
  bitmap: ImageBitmap,
  width: number,
  height: number,
): ((quality: number) => Promise<Blob | null>) | undefined {
  if (typeof OffscreenCanvas !== 'undefined') {
    const canvas = new OffscreenCanvas(width, height);
    if (!paint(canvas.getContext('2d'), bitmap, width, height)) return undefined;
    return (quality) => canvas.convertToBlob({ type: 'image/jpeg', quality });
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  if (!paint(canvas.getContext('2d'), bitmap, width, height)) return undefined;
  return (quality) => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}

function paint(
  context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D | null,
  bitmap: ImageBitmap,
  width: number,
  height: number,
): boolean {
  if (!context) return false;
  // JPEG knows no transparency.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return true;
}
