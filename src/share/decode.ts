// From a ZIP that nobody vouches for to contents and media, or a reason why not. It checks all of it, keeps no medium and stores
// nothing; what it gives has no date in the future, and new ids unless it is the client's own backup.
import type { PlanContents, WholeContents } from '#domain/contents.ts';
import { newIds } from '#domain/ids.ts';
import type { Media } from '#domain/records.ts';
import { clamp, clampContents, clampDay, clampPlaced } from './clamp.ts';
import { PICTURES, type Reply, type ShareFile } from './format.ts';
import { limits } from './limits.ts';
import { checkMedia, parseDrawing } from './media-types.ts';
import { parsePlan, planIdOf } from './plan-json.ts';
import { failure, guarded, Refused, type Result, success } from './result.ts';
import type { Source } from './source.ts';
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
    await checkFiles(source, entries, file, limits.file - json.length, onProgress);

    const made = clampDay(file.made, now);
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
      const additions = file.additions.map((addition) => clampPlaced(addition, now));
      return success({ kind: 'reply', to, from, additions, media: fileMedia(described, readMedium), made });
    }
    const contents = clampContents(file, now);
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

/** A drawing written anew from what was checked, so that nothing unknown stays in it. */
function redrawn(bytes: Uint8Array): ArrayBuffer {
  const drawing = parseDrawing(bytes);
  return new TextEncoder().encode(JSON.stringify(drawing.ok ? drawing.value : { strokes: [] })).buffer;
}
