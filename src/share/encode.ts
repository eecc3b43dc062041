// From selected contents and their media to the bytes of the ZIP. What it writes, decode.ts reads; it never encrypts.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Media } from '#domain/records.ts';
import { drawingSvg } from './drawing-svg.ts';
import { type CopyFile, FORMAT, type Labels, type MediaEntry, VERSION } from './format.ts';
import { limits } from './limits.ts';
import { checkMedia, mediaFileOf, mediaTypeOf, mediaTypes, parseDrawing } from './media-types.ts';
import { failure, type Result, success } from './result.ts';
import type { Selected } from './select.ts';

export interface CopyToMake {
  readonly contents: Selected;
  /** In the order in which they are to stand in the file. */
  readonly media: readonly Media[];
  readonly labels: Labels;
  /** The day it is made, as `2026-03-01`. */
  readonly made: string;
  readonly forName?: string;
}

/**
 * The ZIP of a copy; the same input gives the same bytes. A medium that no reader would take (damaged, or of a type that
 * the format does not know) is left out; its record still names it. Fails with `too-big`.
 */
export function encode({
  contents,
  media,
  labels,
  made,
  forName,
}: CopyToMake): Result<Uint8Array<ArrayBuffer>> {
  const entries: MediaEntry[] = [];
  const files: Zippable = {};
  for (const medium of media) {
    const type = mediaTypeOf(medium.type);
    const bytes = new Uint8Array(medium.bytes);
    if (!type || mediaTypes[type].kind !== medium.kind || !checkMedia(type, bytes).ok) continue;
    const file = mediaFileOf(medium.id, type);
    const { id, kind, width, height, duration } = medium;
    entries.push({
      id,
      kind,
      type,
      file,
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(duration === undefined ? {} : { duration }),
    });
    // Photos and sound are compressed already: deflating them again only takes time.
    files[file] = [bytes, { level: kind === 'drawing' ? 6 : 0 }];
    const drawing = kind === 'drawing' ? parseDrawing(bytes) : undefined;
    if (drawing?.ok) files[file.replace(/json$/, 'svg')] = strToU8(drawingSvg(drawing.value));
  }
  const copy: CopyFile = {
    format: FORMAT,
    version: VERSION,
    kind: 'copy',
    made,
    ...(forName === undefined ? {} : { forName }),
    app: 'Mijn Plan',
    plan: contents.plan,
    rounds: [...contents.rounds],
    people: [...contents.people],
    cards: [...contents.cards],
    answers: [...contents.answers],
    observations: [...contents.observations],
    wishes: [...contents.wishes],
    agreements: [...contents.agreements],
    media: entries,
    labels,
  };
  const zip = zipSync(
    { 'plan.json': strToU8(JSON.stringify(copy, null, 1)), ...files },
    { mtime: noon(made) },
  );
  const tooBig = zip.length > limits.file || Object.keys(files).length >= limits.entries;
  return tooBig ? failure('too-big') : success(zip);
}

/** ZIP keeps local time without a zone; noon is the same day everywhere. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
