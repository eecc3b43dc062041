// From selected contents and their media to the bytes of the ZIP of a copy or a backup. What it writes, decode.ts reads; it never encrypts.
import { strToU8, type Zippable, zipSync } from 'fflate';
import * as v from 'valibot';
import { type ListKind, listsOf, type PlanContents } from '#domain/contents.ts';
import type { Media } from '#domain/records.ts';
import { drawingSvg } from './drawing-svg.ts';
import {
  FORMAT,
  type Labels,
  type MediaEntry,
  mediaParametersSchema,
  type ShareFile,
  VERSION,
} from './format.ts';
import { limits } from './limits.ts';
import { checkMedia, mediaFileOf, mediaTypeOf, mediaTypes, parseDrawing } from './media-types.ts';
import { failure, type Result, success } from './result.ts';
import type { Everything, Selected } from './select.ts';

export interface CopyToMake {
  /** Everything makes a backup, what was selected a copy. */
  readonly contents: Selected | Everything;
  /** In the order in which they are to stand in the file. */
  readonly media: readonly Media[];
  readonly labels: Labels;
  /** The day it is made, as `2026-03-01`. */
  readonly made: string;
  /** Whom a copy is for. */
  readonly forName?: string;
  /** Which copy it is, for who replies to it. */
  readonly copyId?: string;
  /** The day before which the client hopes for an answer. */
  readonly answerBefore?: string;
}

/**
 * The ZIP of a copy or a backup; the same input gives the same bytes. A medium that no reader would take (damaged, or of a type that
 * the format does not know) is left out; its record still names it. Fails with `too-big`.
 */
export function encode({
  contents,
  media,
  labels,
  made,
  forName,
  copyId,
  answerBefore,
}: CopyToMake): Result<Uint8Array<ArrayBuffer>> {
  const isBackup = 'copies' in contents;
  const entries: MediaEntry[] = [];
  const files: Zippable = {};
  for (const medium of media) {
    const type = mediaTypeOf(medium.type);
    const bytes = new Uint8Array(medium.bytes);
    if (!type || mediaTypes[type].kind !== medium.kind || !checkMedia(type, bytes).ok) continue;
    const file = mediaFileOf(medium.id, type);
    const { id, kind, width, height, duration } = medium;
    const parameters = medium.type.slice(type.length);
    entries.push({
      id,
      kind,
      type,
      // Somebody else's player needs no more than the type.
      ...(isBackup && v.is(mediaParametersSchema, parameters) ? { parameters } : {}),
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
  const shareFile: ShareFile = {
    format: FORMAT,
    version: VERSION,
    ...(isBackup
      ? { kind: 'backup', copies: [...contents.copies], pictures: [...contents.pictures] }
      : {
          kind: 'copy',
          ...(forName === undefined ? {} : { forName }),
          ...(copyId === undefined ? {} : { copyId }),
          ...(answerBefore === undefined ? {} : { answerBefore }),
        }),
    made,
    app: 'Mijn Plan',
    plan: contents.plan,
    ...lists(contents),
    media: entries,
    labels,
  };
  const json = strToU8(JSON.stringify(shareFile, null, 1));
  if (json.length > limits.json) return failure('too-big');
  const zip = zipSync({ 'plan.json': json, ...files }, { mtime: noon(made) });
  const tooBig = zip.length > limits.file || Object.keys(files).length >= limits.entries;
  return tooBig ? failure('too-big') : success(zip);
}

type Lists = Pick<ShareFile, ListKind>;
function lists(contents: PlanContents): Lists {
  return listsOf((kind) => contents[kind]) as Lists;
}

/** ZIP keeps local time without a zone; noon is the same day everywhere. */
function noon(day: string): Date {
  return new Date(`${day}T12:00:00`);
}
