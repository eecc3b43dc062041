// What kind of picture bytes are, and how many pixels they claim: by their first bytes only, nothing is decoded. What a file
// says of itself is not believed.

export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';

export interface PictureKind {
  readonly type: PictureType;
  /** As claimed; undefined for JPEG (its header is deeper in the file) and SVG (it has none). */
  readonly pixels?: number;
}

/** Undefined for anything that is no picture of the five kinds. */
export function pictureKindOf(bytes: Uint8Array<ArrayBuffer>): PictureKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ascii = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
  if (bytes.length >= 24 && ascii(1, 3) === 'PNG' && ascii(12, 4) === 'IHDR') {
    return { type: 'image/png', pixels: view.getUint32(16) * view.getUint32(20) };
  }
  if (bytes.length >= 10 && ascii(0, 4) === 'GIF8') {
    return { type: 'image/gif', pixels: view.getUint16(6, true) * view.getUint16(8, true) };
  }
  if (bytes.length >= 30 && ascii(0, 4) === 'RIFF' && ascii(8, 4) === 'WEBP') {
    return { type: 'image/webp', pixels: webpPixels(view, ascii(12, 4)) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { type: 'image/jpeg' };
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\uFEFF?\s*</.test(start) && /<(?:[\w-]+:)?svg[\s>]/.test(start)
    ? { type: 'image/svg+xml' }
    : undefined;
}

/** RFC 9649: the canvas of an extended file, or the frame of a simple one. */
function webpPixels(view: DataView, chunk: string): number {
  if (chunk === 'VP8X') {
    const at = (place: number) => view.getUint16(place, true) + view.getUint8(place + 2) * 0x10000 + 1;
    return at(24) * at(27);
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
  }
  return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
}
