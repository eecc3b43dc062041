// Reading a ZIP that nobody vouches for, an entry at a time. Follows the central directory (PKWARE APPNOTE 4.3), inflates with
// fflate, believes no size it was told, and writes nothing anywhere. Writing a ZIP is in encode.ts.
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { limits } from './limits.ts';
import { guarded, Refused, type Result, success } from './result.ts';
import { checkRange, type Source, sourceOf } from './source.ts';

/** A file in a ZIP, as its directory describes it: nothing of that is true before it was read. */
export interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64 = 0xffffffff;
const END_SIZE = 22;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
/** A comment of the whole, and a directory, longer than these are no ordinary ZIP. */
const LONGEST_COMMENT = 0xffff;
const LONGEST_DIRECTORY = 2 * 1024 * 1024;

/**
 * The entries of a ZIP by name, in the order of its directory. `judge` says of each name whether it is wanted, or makes the
 * whole file refused. Rejects with `Refused`: `not-a-copy`, `damaged` or `too-big`.
 */
export async function readDirectory(
  source: Source,
  judge: (name: string) => 'read' | 'skip' | 'refuse',
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  for (const entry of await entriesOf(source)) {
    const verdict = judge(entry.name);
    if (seen.has(entry.name) || verdict === 'refuse') throw new Refused('damaged');
    seen.add(entry.name);
    if (verdict === 'read') entries.set(entry.name, entry);
  }
  return entries;
}

/** All wanted files of a ZIP that is small enough to stand in memory. Fails with `not-a-copy`, `damaged` or `too-big`. */
export function readZip(
  bytes: Uint8Array,
  judge: (name: string) => 'read' | 'skip' | 'refuse',
): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>> {
  return guarded(async () => {
    const source = sourceOf(bytes);
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    let left: number = limits.file;
    for (const [name, entry] of await readDirectory(source, judge)) {
      const file = await readEntry(source, entry, left);
      left -= file.length;
      files.set(name, file);
    }
    return success(files);
  });
}

/** The content of an entry, of at most so many bytes. Rejects with `Refused`: `damaged` or `too-big`. */
export async function readEntry(
  source: Source,
  entry: Entry,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  checkRange(source.size, entry.offset, LOCAL_SIZE);
  const local = viewOf(await source.read(entry.offset, LOCAL_SIZE));
  if (local.getUint32(0, true) !== LOCAL) throw new Refused('damaged');
  const nameLength = local.getUint16(26, true);
  const name = await source.read(entry.offset + LOCAL_SIZE, nameLength);
  if (new TextDecoder().decode(name) !== entry.name) throw new Refused('damaged');
  const start = entry.offset + LOCAL_SIZE + nameLength + local.getUint16(28, true);
  checkRange(source.size, start, entry.packed);
  if (entry.size > most) throw new Refused('too-big');
  if (!entry.deflated && entry.packed !== entry.size) throw new Refused('damaged');
  const file = entry.deflated
    ? await inflated(source, start, entry.packed, entry.size)
    : await source.read(start, entry.packed);
  if (file.length !== entry.size || crc32(file) !== entry.crc) throw new Refused('damaged');
  return file;
}

async function entriesOf(source: Source): Promise<readonly Entry[]> {
  const end = await endOf(source);
  const count = end.record.getUint16(10, true);
  if (count > limits.entries) throw new Refused('too-big');
  const from = end.record.getUint32(16, true);
  const length = end.at - from;
  if (length > LONGEST_DIRECTORY) throw new Refused('damaged');
  checkRange(source.size, from, length);
  const bytes = await source.read(from, length);
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    checkRange(length, at, CENTRAL_SIZE);
    if (view.getUint32(at, true) !== CENTRAL) throw new Refused('damaged');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const offset = view.getUint32(at + 42, true);
    const isEncrypted = (flags & 1) !== 0;
    if (isEncrypted || (method !== 0 && method !== 8) || [packed, size, offset].includes(ZIP64)) {
      throw new Refused('damaged');
    }
    const nameLength = view.getUint16(at + 28, true);
    checkRange(length, at + CENTRAL_SIZE, nameLength);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)),
      deflated: method === 8,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    });
    at += CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record: the last one that fits, as a comment may follow it. */
async function endOf(source: Source): Promise<{ at: number; record: DataView }> {
  const length = Math.min(source.size, END_SIZE + LONGEST_COMMENT);
  const from = source.size - length;
  const view = viewOf(await source.read(from, length));
  for (let at = length - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) {
      return { at: from + at, record: new DataView(view.buffer, at, END_SIZE) };
    }
  }
  const startsAsZip = source.size >= 4 && viewOf(await source.read(0, 4)).getUint32(0, true) === LOCAL;
  throw new Refused(startsAsZip ? 'damaged' : 'not-a-copy');
}

/** So small that even a bomb gives no more than 16 MiB a step. */
const STEP = 16 * 1024;

/** Inflates piece by piece and stops as soon as more comes out than was said. */
async function inflated(
  source: Source,
  start: number,
  packed: number,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    length += piece.length;
    if (length > size) throw new Refused('too-big');
    pieces.push(piece.slice());
    ended = final;
  });
  for (let at = 0; at < packed; at += STEP) {
    const part = await source.read(start + at, Math.min(STEP, packed - at));
    try {
      stream.push(part, at + STEP >= packed);
    } catch (error) {
      // fflate says what is wrong with deflated bytes; a file is the same to us.
      throw error instanceof Refused ? error : new Refused('damaged');
    }
  }
  if (!ended) throw new Refused('damaged');
  const file = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
