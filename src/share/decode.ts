// From a ZIP that nobody vouches for to contents and media, or a reason why not. It checks all of it, keeps no medium and stores
// nothing; what it gives has no date in the future, and new ids unless it is the client's own backup.
import * as v from 'valibot';
import { listKinds, listsOf, type PlanContents, type WholeContents } from '#domain/contents.ts';
import { newIds } from '#domain/ids.ts';
import type { Media } from '#domain/records.ts';
import {
  backupFields,
  FORMAT,
  PICTURES,
  type PlanFile,
  type Reply,
  type ShareFile,
  shareFileSchema,
  VERSION,
} from './format.ts';
import { depthOf } from './json-depth.ts';
import { limits } from './limits.ts';
import { checkMedia, mediaFileOf, mediaTypes, parseDrawing } from './media-types.ts';
import { failure, guarded, Refused, type Result, success } from './result.ts';
import type { Source } from './source.ts';
import { plain, withUnknown } from './unknown-fields.ts';
import { type Shape, upgrade } from './upgrade.ts';
import { type Entry, readDirectory, readEntry } from './zip.ts';

/** A medium without its bytes. */
export type MediaInFile = Omit<Media, 'bytes'>;

/** The media of a file that was opened. They stay in it, sealed, and are read one at a time. */
export interface FileMedia {
  /** In the order of the file. A record may name a medium that is not here: it could not be read when the file was made. */
  readonly list: readonly MediaInFile[];
  /** Undefined when it is not in the list, cannot be decoded, or the file is no longer there. Never rejects. */
  read(id: string): Promise<Media | undefined>;
}

/** A copy that was opened. Nothing of it is stored. */
export interface OpenedCopy {
  readonly kind: 'copy';
  readonly contents: PlanContents;
  readonly media: FileMedia;
  /** The day it was made, as `2026-03-01`. */
  readonly made: string;
  readonly forName?: string;
  /** Which copy it is, for a reply. */
  readonly copyId?: string;
  /** The day before which the client hopes for an answer. */
  readonly answerBefore?: string;
  /** An SVG sheet of the pictures that it shows, as it came: nobody vouches for it. */
  readonly pictures?: string;
  /** By the id that something has here, the id that it has in the file: a reply names that one. */
  readonly originals: ReadonlyMap<string, string>;
}

/** A backup that was opened, with the ids that everything had. Nothing of it is stored. */
export interface OpenedBackup {
  readonly kind: 'backup';
  readonly contents: WholeContents;
  readonly media: FileMedia;
  /** The day it was made, as `2026-03-01`. */
  readonly made: string;
}

/** A reply that was opened, with the ids of the plan that it answers. Nothing of it is stored. */
export interface OpenedReply extends Reply {
  readonly kind: 'reply';
  readonly media: FileMedia;
  /** The day it was made, as `2026-03-01`. */
  readonly made: string;
}

export type OpenedFile = OpenedCopy | OpenedBackup | OpenedReply;

/** The clock, in milliseconds since 1970, and the maker of ids. */
export interface Surroundings {
  readonly now: number;
  readonly newId: () => string;
}

/**
 * Reads the ZIP of a copy, a backup or a reply. `onProgress` hears how many bytes of it were checked. Fails with `not-a-copy`, `newer`,
 * `too-big`, `damaged`, `no-memory` or `failed`.
 */
export function decode(
  source: Source,
  { now, newId }: Surroundings,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<Result<OpenedFile>> {
  return guarded<OpenedFile>(async () => {
    const entries = await readDirectory(source, judge);
    const planEntry = entries.get('plan.json');
    if (!planEntry) return failure('not-a-copy');
    const json = await readEntry(source, planEntry, limits.json);
    const parsed = parsePlan(json);
    if (!parsed.ok) return parsed;
    const file = parsed.value;
    if (!isConsistent(file)) return failure('damaged');
    await checkFiles(source, entries, file, limits.file - json.length, onProgress);

    const made = clampedDay(file.made, now);
    const described = file.media.map((entry) => describedBy(entry, file));
    /** The medium at a place in the list, as it stands in the file. */
    const readAt = async (place: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
      const entry = entries.get(file.media[place]?.file ?? '');
      return entry && readEntry(source, entry, limits.file);
    };
    /** A medium of somebody else's. */
    const readMedium = async (place: number, kind: Media['kind']) => {
      const bytes = await readAt(place);
      return bytes && kind === 'drawing' ? redrawn(bytes) : bytes?.buffer;
    };
    if (file.kind === 'reply') {
      const { to, from } = file;
      const additions = file.additions.map(({ at, order, ...addition }) => ({
        ...addition,
        at: Math.min(at, now),
        order: Math.min(order, MOST_ORDER),
      }));
      return success({ kind: 'reply', to, from, additions, media: fileMedia(described, readMedium), made });
    }
    const contents = clamped(file, now);
    if (file.kind === 'backup') {
      const copies = file.copies.map((copy) => clamp(copy, now));
      const pictures = file.pictures.map((picture) => clamp(picture, now));
      const media = fileMedia(described, async (place) => (await readAt(place))?.buffer);
      return success({ kind: 'backup', contents: { ...contents, copies, pictures }, media, made });
    }
    const sheet = entries.get(PICTURES);
    const pictures = sheet && (await readEntry(source, sheet, limits.pictures));
    // A file can never stand in the place of something on the device.
    const originals = new Map<string, string>();
    const rename = newIds((old) => {
      const given = newId();
      originals.set(given, old);
      return given;
    });
    const renamed = rename(contents);
    const media = fileMedia(
      described.map((one) => rename(one)),
      readMedium,
    );
    return success({
      kind: 'copy',
      contents: renamed,
      media,
      made,
      originals,
      ...(file.forName === undefined ? {} : { forName: file.forName }),
      ...(file.copyId === undefined ? {} : { copyId: file.copyId }),
      ...(file.answerBefore === undefined ? {} : { answerBefore: file.answerBefore }),
      ...(pictures ? { pictures: new TextDecoder().decode(pictures) } : {}),
    });
  });
}

function fileMedia(
  list: readonly MediaInFile[],
  bytesAt: (place: number, kind: Media['kind']) => Promise<ArrayBuffer | undefined>,
): FileMedia {
  const places = new Map(list.map(({ id }, place) => [id, place]));
  return {
    list,
    async read(id) {
      const place = places.get(id);
      const described = place === undefined ? undefined : list[place];
      if (place === undefined || !described) return undefined;
      // It was whole a moment ago: now the file is gone, or somebody wrote in it.
      const bytes = await bytesAt(place, described.kind).catch(() => undefined);
      return bytes && { ...described, bytes };
    },
  };
}

function describedBy({ file: _, parameters = '', ...entry }: ShareFile['media'][number], file: ShareFile) {
  const type = file.kind === 'backup' ? `${entry.type}${parameters}` : entry.type;
  return { ...entry, type, planId: planIdOf(file) };
}

function planIdOf(file: ShareFile): string {
  return file.kind === 'reply' ? file.to.planId : file.plan.id;
}

/** Reads every entry once, as they stand, so that what is read later is known to be sound. Rejects with `Refused`. */
async function checkFiles(
  source: Source,
  entries: ReadonlyMap<string, Entry>,
  file: ShareFile,
  most: number,
  onProgress: (bytes: number) => void,
): Promise<void> {
  const named = new Map(file.media.map((entry) => [entry.file, entry.type]));
  if ([...named.keys()].some((name) => !entries.has(name))) throw new Refused('damaged');
  let left = most;
  for (const entry of [...entries.values()].sort((a, b) => a.offset - b.offset)) {
    if (entry.name === 'plan.json') continue;
    const bytes = await readEntry(source, entry, left);
    left -= bytes.length;
    const type = named.get(entry.name);
    const checked = type === undefined ? success(undefined) : checkMedia(type, bytes);
    if (!checked.ok) throw new Refused(checked.reason);
    onProgress(entry.offset + entry.packed);
  }
}

const FILE_NAME =
  /^media\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(jpg|png|webm|m4a|mp3|ogg|wav|json|svg)$/i;

function judge(name: string): 'read' | 'skip' | 'refuse' {
  if (name === 'media/') return 'skip';
  if (name !== 'plan.json' && name !== PICTURES && !FILE_NAME.test(name)) return 'refuse';
  return name.startsWith('media/') && name.endsWith('.svg') ? 'skip' : 'read';
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
  const shape = upgrade(read, version);
  const file = v.safeParse(shareFileSchema, shape);
  if (!file.success) return failure('damaged');
  return success(file.output.kind === 'backup' ? wholeBackup(file.output, shape) : file.output);
}

/** A backup with what a newer app wrote into it. What stands beside the plan there is kept with the plan. */
function wholeBackup(file: PlanFile, shape: Shape): PlanFile {
  // What a device notes for itself stands in no file, whatever a file says.
  const { backedUp: _, beyond: __, ...plan } = shape.plan as Shape;
  const known: PlanFile = withUnknown(file, { ...shape, plan, media: file.media, labels: file.labels });
  const beyond = Object.entries(shape).filter(([field]) => !backupFields.has(field));
  if (beyond.length === 0) return known;
  const kept = { beyond: plain(Object.fromEntries(beyond)) };
  return { ...known, plan: { ...known.plan, ...kept } };
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** No id twice, one answer a question and round, every record of this plan, every medium's file where it should be. */
function isConsistent(file: ShareFile): boolean {
  const records = file.kind === 'reply' ? file.additions : recordsOf(file);
  const ids = [planIdOf(file), ...records.map((record) => record.id), ...file.media.map((entry) => entry.id)];
  return (
    (file.kind === 'reply' || isConsistentPlan(file)) &&
    new Set(ids.map((id) => id.toLowerCase())).size === ids.length &&
    file.media.every(
      (entry) =>
        mediaTypes[entry.type].kind === entry.kind && entry.file === mediaFileOf(entry.id, entry.type),
    )
  );
}

function recordsOf(file: PlanFile): readonly { id: string; planId: string }[] {
  const own = file.kind === 'backup' ? [...file.copies, ...file.pictures] : [];
  return [...listKinds.flatMap((kind): readonly { id: string; planId: string }[] => file[kind]), ...own];
}

function isConsistentPlan(file: PlanFile): boolean {
  const { plan, answers, checkIns, adaptations, proofs } = file;
  const places = [
    ...answers.map((answer) => `${answer.roundId} ${answer.questionId}`),
    ...checkIns.map((checkIn) => `${checkIn.agreementId} ${checkIn.day}`),
    ...adaptations.map(({ target }) => `${target.kind} ${target.id}`),
    ...proofs.map((proof) => `${proof.roundId} ${proof.proof}`),
  ];
  return (
    new Set(places).size === places.length && recordsOf(file).every((record) => record.planId === plan.id)
  );
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
  readonly base?: Readonly<Record<string, number>> | undefined;
}

function clamp<R extends Made>(record: R, now: number): R {
  const { base } = record;
  const known = base && Object.entries(base).map(([branch, last]) => [branch, Math.min(last, MOST_ORDER)]);
  return {
    ...record,
    ...(known ? { base: Object.fromEntries(known) } : {}),
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
