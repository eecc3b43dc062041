// Reads Open Board Format: a board (`.obf`, JSON) or a set of boards (`.obz`, a ZIP of boards, pictures and sounds);
// openboardformat.org. The files come from strangers: it believes nothing, fetches nothing and decodes no picture.
// Programs write the format in their own ways, so what one button lacks costs that button only.
import type { NewMedia } from '#domain/told.ts';
import { depthOf } from '#share/json-depth.ts';
import { limits } from '#share/limits.ts';
import { checkMedia } from '#share/media-types.ts';
import { readZip } from '#share/zip.ts';
import { type FilesByName, type Found, findBytes } from './board-files.ts';
import {
  type BoardFailure,
  type BoardResult,
  type BoardSet,
  boardLimits,
  type LeftOut,
  type RawPicture,
} from './board-set.ts';
import { pictureKindOf } from './picture-types.ts';
import { smallWav } from './small-wav.ts';

type Shape = Readonly<Record<string, unknown>>;

/** A board before its pictures are looked up; `file` is its name in the ZIP. */
interface RawBoard {
  readonly file: string;
  readonly shape: Shape;
  readonly buttons: readonly unknown[];
}

const failed = (reason: BoardFailure) => ({ ok: false, reason }) as const;

/** Reads the boards in a file's bytes. Never throws. */
export async function readBoards(bytes: Uint8Array<ArrayBuffer>): Promise<BoardResult<BoardSet<RawPicture>>> {
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > boardLimits.file) return failed('too-big');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return readPackage(bytes);
  const board = parseBoard('', bytes);
  return board.ok ? collect([board.value], new Map(), {}) : board;
}

async function readPackage(bytes: Uint8Array<ArrayBuffer>): Promise<BoardResult<BoardSet<RawPicture>>> {
  const zip = await readZip(bytes, (name) => (/\/$|^__MACOSX\//.test(name) ? 'skip' : 'read'));
  if (!zip.ok) return failed(zip.reason === 'too-big' ? 'too-big' : 'damaged');
  const files = zip.value;
  const manifest = manifestOf(files);
  const listed = Object.values(shapeIn(manifest, 'boards')).filter((path) => typeof path === 'string');
  const root = typeof manifest.root === 'string' ? [manifest.root] : [];
  // The first board first; some programs leave the manifest out, or list less than there is.
  const names = [...new Set([...root, ...listed, ...files.keys()])].filter(
    (name) => files.has(name) && /\.obf$/i.test(name),
  );
  if (names.length === 0) return failed('not-boards');
  if (names.length > boardLimits.boards) return failed('too-big');
  const read = names.map((name) => parseBoard(name, files.get(name) ?? new Uint8Array()));
  const boards = read.flatMap((board) => (board.ok ? [board.value] : []));
  const first = read[0];
  if (boards.length === 0 && first && !first.ok) return first;
  return collect(boards, files, manifest);
}

/** What the manifest says; nothing, where it is missing or broken: the boards themselves say the same. */
function manifestOf(files: FilesByName): { root?: unknown; paths?: unknown } {
  const bytes = files.get('manifest.json');
  const read = bytes && parseJson(bytes);
  return read?.ok && isShape(read.value) ? read.value : {};
}

function parseBoard(file: string, bytes: Uint8Array): BoardResult<RawBoard> {
  const read = parseJson(bytes);
  if (!read.ok) return read;
  const shape = read.value;
  if (!isShape(shape)) return failed('not-boards');
  const { format, buttons } = shape;
  const isBoard = typeof format === 'string' ? format.startsWith('open-board-') : format === undefined;
  if (!isBoard || !Array.isArray(buttons)) return failed('not-boards');
  if (buttons.length > boardLimits.list) return failed('too-big');
  return { ok: true, value: { file, shape, buttons } };
}

function parseJson(bytes: Uint8Array): BoardResult<unknown> {
  if (bytes.length > boardLimits.json) return failed('too-big');
  if (depthOf(bytes) > boardLimits.depth) return failed('damaged');
  const text = new TextDecoder().decode(bytes);
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // What begins like JSON was meant to be a board.
    return failed(/^\s*\{/.test(text) ? 'damaged' : 'not-boards');
  }
}

function collect(
  boards: readonly RawBoard[],
  files: FilesByName,
  manifest: { paths?: unknown },
): BoardResult<BoardSet<RawPicture>> {
  const leftOut = { remote: 0, unreadable: 0, sounds: 0, tooMany: 0 };
  const seen = new Set<string>();
  const images = shapeIn(manifest, 'images');
  const sounds = shapeIn(manifest, 'sounds');
  const read = boards.map(({ file, shape, buttons }, i) => {
    const imageOf = lookUp(shape.images, images, files, file);
    const soundOf = lookUp(shape.sounds, sounds, files, file);
    const pictures = buttons.flatMap((button): RawPicture[] => {
      if (!isShape(button)) return [];
      const words = wordsOf(button.label) || wordsOf(button.vocalization);
      if (words === '' || !isId(button.image_id)) return [];
      const image = imageOf(button.image_id);
      // The same card stands on many boards of a set. A key can be a whole picture as text: its end tells it apart.
      const key = image.is === 'bytes' ? `${words}\n${image.key.length}\n${image.key.slice(-100)}` : words;
      if (seen.has(key)) return [];
      if (image.is !== 'bytes' || !isPicture(image.bytes)) {
        leftOut[image.is === 'remote' ? 'remote' : 'unreadable'] += 1;
        return [];
      }
      seen.add(key);
      if (seen.size > boardLimits.pictures) {
        leftOut.tooMany += 1;
        return [];
      }
      const picture = { words, image: image.bytes };
      if (!isId(button.sound_id)) return [picture];
      const sound = soundIn(soundOf(button.sound_id));
      if (!sound) leftOut.sounds += 1;
      return [sound ? { ...picture, sound } : picture];
    });
    return {
      name: wordsOf(shape.name) || wordsOf(file.replace(/^.*\/|\.obf$/gi, '')) || String(i + 1),
      pictures,
    };
  });
  return withPictures(read, leftOut);
}

function withPictures(
  boards: BoardSet<RawPicture>['boards'],
  leftOut: LeftOut,
): BoardResult<BoardSet<RawPicture>> {
  const filled = boards.filter(({ pictures }) => pictures.length > 0);
  if (filled.length > 0 || leftOut.remote > 0) return { ok: true, value: { boards: filled, leftOut } };
  return failed('no-pictures');
}

/** Finds a picture or sound of one board by its id. */
function lookUp(
  list: unknown,
  listed: Shape,
  files: FilesByName,
  board: string,
): (id: string | number) => Found {
  const byId = new Map<string, Shape>();
  for (const one of Array.isArray(list) ? list.slice(0, boardLimits.list) : []) {
    if (isShape(one) && isId(one.id)) byId.set(String(one.id), one);
  }
  return (id) => {
    const path = Object.hasOwn(listed, String(id)) ? listed[String(id)] : undefined;
    return findBytes(byId.get(String(id)) ?? {}, typeof path === 'string' ? path : undefined, files, board);
  };
}

function isPicture(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (bytes.length > boardLimits.image) return false;
  const kind = pictureKindOf(bytes);
  return kind !== undefined && (kind.pixels ?? 0) <= limits.pixels;
}

const soundTypes = ['audio/mpeg', 'audio/webm', 'audio/mp4', 'audio/ogg'] as const;

function soundIn(found: Found): NewMedia | undefined {
  if (found.is !== 'bytes') return undefined;
  if (checkMedia('audio/wav', found.bytes).ok) return smallWav(found.bytes);
  if (found.bytes.length > boardLimits.sound) return undefined;
  const type = soundTypes.find((one) => checkMedia(one, found.bytes).ok);
  return type && { kind: 'voice', type, bytes: found.bytes.slice().buffer };
}

/** One line of words, as long as a card has room for. */
function wordsOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  const line = text
    .slice(0, 1000)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, boardLimits.words).join('').trim();
}

function shapeIn(manifest: { paths?: unknown }, list: string): Shape {
  const paths = manifest.paths;
  const found = isShape(paths) ? paths[list] : undefined;
  return isShape(found) ? found : {};
}

const isId = (id: unknown): id is string | number => typeof id === 'string' || typeof id === 'number';

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
