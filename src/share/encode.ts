// From selected contents, or a reply, and their media to the ZIP of a share file, piece by piece: one medium stands in memory at a time.
// What it writes, decode.ts reads; it never encrypts.
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import * as v from 'valibot';
import { type ListKind, listsOf, type PlanContents } from '#domain/contents.ts';
import type { Media } from '#domain/records.ts';
import { crc32 } from './crc32.ts';
import { drawingSvg } from './drawing-svg.ts';
import {
  FORMAT,
  type Labels,
  type MediaEntry,
  MINOR,
  mediaParametersSchema,
  PICTURES,
  type PlanFile,
  type Reply,
  type ShareFile,
  VERSION,
} from './format.ts';
import { limits } from './limits.ts';
import {
  checkMedia,
  type MediaType,
  mediaFileOf,
  mediaTypeOf,
  mediaTypes,
  parseDrawing,
} from './media-types.ts';
import { Refused } from './result.ts';
import { type Everything, mediaIdsOf, type Selected } from './select.ts';

export interface CopyToMake {
  /** Everything makes a backup, what was selected a copy. */
  readonly contents: Selected | Everything | Reply;
  /** Reads one medium; without one when it is gone, then the copy goes without it. */
  readonly media: (id: string) => Promise<Media | null | undefined>;
  /** Of a plan's own contents: a reply has none. */
  readonly labels?: Labels;
  /** The day it is made, as `2026-03-01`. */
  readonly made: string;
  /** Whom a copy is for. */
  readonly forName?: string;
  /** Which copy it is, for who replies to it. */
  readonly copyId?: string;
  /** The day before which the client hopes for an answer. */
  readonly answerBefore?: string;
  /** The pictures that a copy shows, for readers without our catalogue, as one SVG sheet. */
  readonly pictures?: string;
}

/** So much at once: whoever takes the pieces copies each. */
const PIECE = 256 * 1024;

/**
 * The ZIP of a copy, a backup or a reply; the same input gives the same bytes. A medium that no reader would take (damaged, or of a type that
 * the format does not know) is left out; its record still names it. `onProgress` hears how many media went in. Throws `Refused`
 * with `too-big`.
 */
export async function* encode(
  { contents, media, labels, made, forName, copyId, answerBefore, pictures }: CopyToMake,
  onProgress: (media: number) => void = () => undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const isBackup = 'copies' in contents;
  const entries: MediaEntry[] = [];
  const zip = newZip(made);
  const ids = mediaIdsOf(contents);
  for (const [place, id] of ids.entries()) {
    const medium = await media(id);
    const type = medium && mediaTypeOf(medium.type);
    if (medium && type && isSound(medium, type)) {
      entries.push(entryOf(medium, type, isBackup));
      const bytes = new Uint8Array(medium.bytes);
      for (let at = 0; at < bytes.length; at += PIECE) {
        const last = at + PIECE >= bytes.length;
        yield* zip.add(mediaFileOf(id, type), bytes.subarray(at, at + PIECE), last, bytes);
        onProgress(place + Math.min(1, at / bytes.length));
      }
      const drawing = medium.kind === 'drawing' ? parseDrawing(bytes) : undefined;
      if (drawing?.ok) {
        yield* zip.add(
          mediaFileOf(id, type).replace(/json$/, 'svg'),
          strToU8(drawingSvg(drawing.value)),
          true,
        );
      }
    }
    onProgress(place + 1);
  }
  const head = { format: FORMAT, version: VERSION, minor: MINOR, made, app: 'Mijn Plan' } as const;
  const shareFile: ShareFile =
    'to' in contents
      ? { ...head, kind: 'reply', ...contents, media: entries }
      : {
          ...(isBackup ? contents.beyond : {}),
          ...head,
          ...(isBackup
            ? { kind: 'backup', copies: [...contents.copies], pictures: [...contents.pictures] }
            : {
                kind: 'copy',
                ...(forName === undefined ? {} : { forName }),
                ...(copyId === undefined ? {} : { copyId }),
                ...(answerBefore === undefined ? {} : { answerBefore }),
              }),
          plan: contents.plan,
          ...lists(contents),
          media: entries,
          labels: labels ?? { topics: {}, questions: {}, cards: {} },
        };
  // Last, because only now is it known which media are in.
  const json = strToU8(JSON.stringify(shareFile, null, 1));
  if (json.length > limits.json) throw new Refused('too-big');
  if (pictures !== undefined) yield* zip.add(PICTURES, strToU8(pictures), true);
  yield* zip.add('plan.json', json, true);
  yield* zip.end();
}

function isSound(medium: Media, type: MediaType): boolean {
  return mediaTypes[type].kind === medium.kind && checkMedia(type, new Uint8Array(medium.bytes)).ok;
}

function entryOf(medium: Media, type: MediaType, isBackup: boolean): MediaEntry {
  const { id, kind, width, height, duration } = medium;
  const parameters = medium.type.slice(type.length);
  return {
    id,
    kind,
    type,
    // Somebody else's player needs no more than the type.
    ...(isBackup && v.is(mediaParametersSchema, parameters) ? { parameters } : {}),
    file: mediaFileOf(id, type),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(duration === undefined ? {} : { duration }),
  };
}

/** A file that stands in a ZIP as it is. The ZIP keeps it until its end, so it may not hold the bytes. */
class Stored extends ZipPassThrough {
  constructor(name: string, whole: Uint8Array) {
    super(name);
    this.crc = crc32(whole);
  }

  override push(piece: Uint8Array<ArrayBuffer>, last = false): void {
    this.size += piece.length;
    this.ondata(null, piece, last);
  }
}

/** A ZIP that comes out as it is filled. */
function newZip(made: string) {
  let pieces: Uint8Array[] = [];
  let count = 0;
  let size = 0;
  let file: ZipPassThrough | ZipDeflate | undefined;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  function* taken() {
    const now = pieces as Uint8Array<ArrayBuffer>[];
    pieces = [];
    for (const piece of now) size += piece.length;
    if (size > limits.file || count > limits.entries) throw new Refused('too-big');
    yield* now;
  }
  return {
    /** The next piece of a file, which is `whole`; `last` ends it. */
    *add(name: string, piece: Uint8Array, last: boolean, whole: Uint8Array = piece) {
      if (!file) {
        // Photos and sound are compressed already: deflating them again only takes time.
        file = /\.(json|svg)$/.test(name) ? new ZipDeflate(name, { level: 6 }) : new Stored(name, whole);
        file.mtime = noon(made);
        zip.add(file);
        count += 1;
      }
      file.push(piece, last);
      if (last) file = undefined;
      yield* taken();
    },
    *end() {
      zip.end();
      yield* taken();
    },
  };
}

type Lists = Pick<PlanFile, ListKind>;
function lists(contents: PlanContents): Lists {
  return listsOf((kind) => contents[kind]) as Lists;
}

/** ZIP keeps local time without a zone; noon is the same day everywhere. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
