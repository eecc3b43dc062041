// Reading a ZIP that nobody vouches for. Follows the central directory (PKWARE APPNOTE 4.3), inflates with fflate, believes
// no size it was told, and writes nothing anywhere. Writing a ZIP is in encode.ts.
import { Inflate } from 'fflate';
import { limits } from './limits.ts';
import { failure, type Result, success } from './result.ts';

interface Entry {
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

/**
 * The files in a ZIP by name. `nameOf` says of each name whether to read it, skip it, or refuse the whole file.
 * Fails with `not-a-copy`, `damaged` or `too-big`.
 */
export function readZip(
  bytes: Uint8Array,
  judge: (name: string) => 'read' | 'skip' | 'refuse',
): Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  try {
    return success(filesIn(bytes, judge));
  } catch (error) {
    if (error instanceof Refused) return failure(error.reason);
    // fflate says what is wrong with deflated bytes, DataView that an offset points outside the file.
    return failure('damaged');
  }
}

class Refused extends Error {
  readonly reason: 'not-a-copy' | 'damaged' | 'too-big';
  constructor(reason: 'not-a-copy' | 'damaged' | 'too-big') {
    super(reason);
    this.reason = reason;
  }
}

function filesIn(bytes: Uint8Array, judge: (name: string) => 'read' | 'skip' | 'refuse') {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const seen = new Set<string>();
  let left: number = limits.file;
  for (const entry of entriesOf(bytes)) {
    if (seen.has(entry.name)) throw new Refused('damaged');
    seen.add(entry.name);
    const verdict = judge(entry.name);
    if (verdict === 'refuse') throw new Refused('damaged');
    if (verdict === 'skip') continue;
    const file = contentOf(bytes, entry, left);
    left -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new Refused('too-big');
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
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
    const name = textAt(bytes, at + 46, nameLength);
    entries.push({
      name,
      deflated: method === 8,
      crc: view.getUint32(at + 16, true),
      packed,
      size,
      offset,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the end record starts: the last one that fits, as a comment of at most 65,535 bytes may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new Refused(startsAsZip ? 'damaged' : 'not-a-copy');
}

function contentOf(bytes: Uint8Array, entry: Entry, most: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL) throw new Refused('damaged');
  const nameLength = view.getUint16(entry.offset + 26, true);
  if (textAt(bytes, entry.offset + 30, nameLength) !== entry.name) throw new Refused('damaged');
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new Refused('damaged');
  if (entry.size > most) throw new Refused('too-big');
  const packed = bytes.subarray(start, start + entry.packed);
  const file = entry.deflated ? inflated(packed, entry.size) : packed.slice();
  if (file.length !== entry.size || crc32(file) !== entry.crc) throw new Refused('damaged');
  return file;
}

const STEP = 16 * 1024;

/** Inflates piece by piece and stops as soon as more comes out than was said. */
function inflated(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    length += piece.length;
    if (length > size) throw new Refused('too-big');
    pieces.push(piece.slice());
    ended = final;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
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

function textAt(bytes: Uint8Array, at: number, length: number): string {
  if (at + length > bytes.length) throw new Refused('damaged');
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}

let table: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
