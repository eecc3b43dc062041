// From the bytes of a ZIP that nobody vouches for to contents and media, or a reason why not. It never throws and stores
// nothing; what it gives has no date in the future, and new ids unless it is the client's own backup.
import * as v from 'valibot';
import { listKinds, listsOf, type PlanContents, type WholeContents } from '#domain/contents.ts';
import { newIds } from '#domain/ids.ts';
import type { Media } from '#domain/records.ts';
import { FORMAT, type ShareFile, shareFileSchema, VERSION } from './format.ts';
import { limits } from './limits.ts';
import { checkMedia, mediaFileOf, mediaTypes, parseDrawing } from './media-types.ts';
import { failure, type Result, success } from './result.ts';
import { type Shape, upgrade } from './upgrade.ts';
import { readZip } from './zip.ts';

/** A copy that was opened. Nothing of it is stored. */
export interface OpenedCopy {
  readonly kind: 'copy';
  readonly contents: PlanContents;
  /** By id. A record may name a medium that is not here: it could not be read when the copy was made. */
  readonly media: ReadonlyMap<string, Media>;
  /** The day it was made, as `2026-03-01`. */
  readonly made: string;
  readonly forName?: string;
  /** Which copy it is, for a reply. */
  readonly copyId?: string;
  /** The day before which the client hopes for an answer. */
  readonly answerBefore?: string;
}

/** A backup that was opened, with the ids that everything had. Nothing of it is stored. */
export interface OpenedBackup {
  readonly kind: 'backup';
  readonly contents: WholeContents;
  /** By id. A record may name a medium that is not here: it could not be read when the backup was made. */
  readonly media: ReadonlyMap<string, Media>;
  /** The day it was made, as `2026-03-01`. */
  readonly made: string;
}

export type OpenedFile = OpenedCopy | OpenedBackup;

/** The clock, in milliseconds since 1970, and the maker of ids. */
export interface Surroundings {
  readonly now: number;
  readonly newId: () => string;
}

/** Reads the ZIP of a copy or a backup. Fails with `not-a-copy`, `newer`, `too-big` or `damaged`. */
export function decode(zip: Uint8Array, { now, newId }: Surroundings): Result<OpenedFile> {
  const files = readZip(zip, judge);
  if (!files.ok) return files;
  const json = files.value.get('plan.json');
  if (!json) return failure('not-a-copy');
  const parsed = parsePlan(json);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isConsistent(file)) return failure('damaged');
  const media = mediaOf(file, files.value);
  if (!media.ok) return media;

  const contents = clamped(file, now);
  const made = clampedDay(file.made, now);
  if (file.kind === 'backup') {
    const copies = file.copies.map((copy) => clamp(copy, now));
    const pictures = file.pictures.map((picture) => clamp(picture, now));
    return success({
      kind: 'backup',
      contents: { ...contents, copies, pictures },
      media: byId(media.value),
      made,
    });
  }
  // A file can never stand in the place of something on the device.
  const rename = newIds(newId);
  return success({
    kind: 'copy',
    contents: rename(contents),
    media: byId(media.value.map(rename)),
    made,
    ...(file.forName === undefined ? {} : { forName: file.forName }),
    ...(file.copyId === undefined ? {} : { copyId: file.copyId }),
    ...(file.answerBefore === undefined ? {} : { answerBefore: file.answerBefore }),
  });
}

function byId(media: readonly Media[]): ReadonlyMap<string, Media> {
  return new Map(media.map((medium) => [medium.id, medium]));
}

const FILE_NAME = /^media\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(jpg|png|webm|m4a|mp3|ogg|json|svg)$/i;

function judge(name: string): 'read' | 'skip' | 'refuse' {
  if (name === 'media/') return 'skip';
  if (name !== 'plan.json' && !FILE_NAME.test(name)) return 'refuse';
  return name.endsWith('.svg') ? 'skip' : 'read';
}

function parsePlan(json: Uint8Array): Result<ShareFile> {
  if (json.length > limits.json) return failure('too-big');
  if (depthOf(json) > limits.depth) return failure('damaged');
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return failure('damaged');
  }
  if (!isShape(read) || read.format !== FORMAT) return failure('not-a-copy');
  const version = read.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failure('damaged');
  if (version > VERSION) return failure('newer');
  const file = v.safeParse(shareFileSchema, upgrade(read, version));
  return file.success ? success(file.output) : failure('damaged');
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deep the brackets outside strings nest: cheap, and before any parser sees them. */
function depthOf(json: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === 0x22) inString = !inString;
    else if (inString) at += byte === 0x5c ? 1 : 0;
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
  return deepest;
}

/** No id twice, one answer a question and round, every record of this plan, every medium's file where it should be. */
function isConsistent(file: ShareFile): boolean {
  const { plan, answers, checkIns, adaptations, proofs, media } = file;
  const own = file.kind === 'backup' ? [...file.copies, ...file.pictures] : [];
  const records = [
    ...listKinds.flatMap((kind): readonly { id: string; planId: string }[] => file[kind]),
    ...own,
  ];
  const ids = [plan.id, ...records.map((record) => record.id), ...media.map((entry) => entry.id)];
  const places = [
    ...answers.map((answer) => `${answer.roundId} ${answer.questionId}`),
    ...checkIns.map((checkIn) => `${checkIn.agreementId} ${checkIn.day}`),
    ...adaptations.map(({ target }) => `${target.kind} ${target.id}`),
    ...proofs.map((proof) => `${proof.roundId} ${proof.proof}`),
  ];
  return (
    new Set(ids.map((id) => id.toLowerCase())).size === ids.length &&
    new Set(places).size === places.length &&
    records.every((record) => record.planId === plan.id) &&
    media.every(
      (entry) =>
        mediaTypes[entry.type].kind === entry.kind && entry.file === mediaFileOf(entry.id, entry.type),
    )
  );
}

function mediaOf(file: ShareFile, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Result<Media[]> {
  const media: Media[] = [];
  for (const { file: name, parameters = '', ...entry } of file.media) {
    const bytes = files.get(name);
    if (!bytes) return failure('damaged');
    const checked = checkMedia(entry.type, bytes);
    if (!checked.ok) return checked;
    media.push({
      ...entry,
      type: file.kind === 'backup' ? `${entry.type}${parameters}` : entry.type,
      planId: file.plan.id,
      bytes: entry.kind === 'drawing' && file.kind === 'copy' ? redrawn(bytes) : bytes.buffer,
    });
  }
  return success(media);
}

/** A drawing written anew from what was checked, so that nothing unknown stays in it. */
function redrawn(bytes: Uint8Array): ArrayBuffer {
  const drawing = parseDrawing(bytes);
  return new TextEncoder().encode(JSON.stringify(drawing.ok ? drawing.value : { strokes: [] })).buffer;
}

/** Highest order taken from a file: counting on from there stays exact. */
const MOST_ORDER = 1e12;

interface Made {
  readonly at: number;
  readonly order: number;
  readonly revision: number;
}

function clamp<R extends Made>(record: R, now: number): R {
  return {
    ...record,
    at: Math.min(record.at, now),
    order: Math.min(record.order, MOST_ORDER),
    revision: Math.min(record.revision, MOST_ORDER),
  };
}

function clamped(contents: PlanContents, now: number): PlanContents {
  const lists = listsOf(
    (kind) => (contents[kind] as readonly Made[]).map((record) => clamp(record, now)) as never,
  );
  return { plan: clamp(contents.plan, now), ...lists };
}

function clampedDay(day: string, now: number): string {
  // The maker may be a time zone ahead.
  const latest = new Date(now + 24 * 3600 * 1000).toISOString().slice(0, 10);
  return day > latest ? latest : day;
}
