// The media that a share file can hold: their types, how their files are called, and whether bytes are what they claim.
import * as v from 'valibot';
import { type Drawing, drawingSchema, type Media } from '#domain/records.ts';
import { limits } from './limits.ts';
import { failure, type Result, success } from './result.ts';

export const mediaTypes = {
  'image/jpeg': { kind: 'photo', extension: 'jpg' },
  'image/png': { kind: 'photo', extension: 'png' },
  'audio/webm': { kind: 'voice', extension: 'webm' },
  'audio/mp4': { kind: 'voice', extension: 'm4a' },
  'audio/mpeg': { kind: 'voice', extension: 'mp3' },
  'audio/ogg': { kind: 'voice', extension: 'ogg' },
  'audio/wav': { kind: 'voice', extension: 'wav' },
  'application/json': { kind: 'drawing', extension: 'json' },
} as const satisfies Record<string, { kind: Media['kind']; extension: string }>;

export type MediaType = keyof typeof mediaTypes;

/** The type without parameters such as a codec; undefined when a share file cannot hold it. */
export function mediaTypeOf(type: string): MediaType | undefined {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(mediaTypes, bare) ? (bare as MediaType) : undefined;
}

/** Where a medium stands in the ZIP. */
export function mediaFileOf(id: string, type: MediaType): string {
  return `media/${id}.${mediaTypes[type].extension}`;
}

/** Whether bytes are what their type claims, and small enough to show. Checks photos by header: nothing is decoded. */
export function checkMedia(type: MediaType, bytes: Uint8Array): Result<undefined> {
  if (mediaTypes[type].kind === 'drawing') {
    const drawing = parseDrawing(bytes);
    return drawing.ok ? success(undefined) : drawing;
  }
  if (!startsAs[type as Exclude<MediaType, 'application/json'>](bytes)) return failure('damaged');
  if (mediaTypes[type].kind === 'voice') return success(undefined);
  const size = type === 'image/png' ? pngSize(bytes) : jpegSize(bytes);
  if (!size) return failure('damaged');
  return size.width * size.height > limits.pixels ? failure('too-big') : success(undefined);
}

/** Reads a drawing's JSON. */
export function parseDrawing(bytes: Uint8Array): Result<Drawing> {
  if (bytes.length > limits.drawing) return failure('too-big');
  try {
    const drawing = v.safeParse(drawingSchema, JSON.parse(new TextDecoder().decode(bytes)));
    return drawing.success ? success(drawing.output) : failure('damaged');
  } catch {
    return failure('damaged');
  }
}

const startsAs: Record<Exclude<MediaType, 'application/json'>, (bytes: Uint8Array) => boolean> = {
  'image/jpeg': (bytes) => has(bytes, 0, [0xff, 0xd8, 0xff]),
  'image/png': (bytes) => has(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'audio/webm': (bytes) => has(bytes, 0, [0x1a, 0x45, 0xdf, 0xa3]),
  'audio/mp4': (bytes) => has(bytes, 4, [0x66, 0x74, 0x79, 0x70]),
  'audio/mpeg': (bytes) =>
    has(bytes, 0, [0x49, 0x44, 0x33]) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0),
  'audio/ogg': (bytes) => has(bytes, 0, [0x4f, 0x67, 0x67, 0x53]),
  'audio/wav': (bytes) => has(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && has(bytes, 8, [0x57, 0x41, 0x56, 0x45]),
};

function has(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, i) => bytes[at + i] === byte);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 24 || !has(bytes, 12, [0x49, 0x48, 0x44, 0x52])) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sizeUnlessZero(view.getUint32(16), view.getUint32(20));
}

/** Walks a JPEG's segments to its first frame header (ITU-T T.81, B.1.1.3 and B.2.2). */
function jpegSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeUnlessZero(view.getUint16(at + 7), view.getUint16(at + 5));
    const isBare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    if (marker === 0xd9 || marker === 0xda) return undefined;
    at += isBare ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sizeUnlessZero(width: number, height: number): Size | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}
