// What can be told of a share file before any word is typed: its size, and the first line of an age file.
// Nothing here costs time or memory.
import { limits } from './limits.ts';
import { type CopyFailure, failure, type Result, success } from './result.ts';

const HEADER = 120;
const INTRO = 'age-encryption.org/v1\n';
const STANZA = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,3})\n/;

/** Why this file will not open whatever the words are: `empty`, `too-big`, `not-a-copy`, `damaged` or `too-costly`. */
export async function refusal(file: Blob): Promise<CopyFailure | undefined> {
  try {
    const start = new Uint8Array(await file.slice(0, HEADER).arrayBuffer());
    const checked = checkHeader(start, file.size);
    return checked.ok ? undefined : checked.reason;
  } catch {
    // It may still be read later, such as from a slow drive; opening it says more.
    return undefined;
  }
}

/** Whether the file asks for a passphrase, at a cost that a tablet can bear. `bytes`: at least its first 120. */
export function checkHeader(bytes: Uint8Array, size: number): Result<undefined> {
  if (size === 0) return failure('empty');
  if (size > limits.file) return failure('too-big');
  const start = String.fromCharCode(...bytes.subarray(0, HEADER));
  if (!start.startsWith(INTRO)) return failure(INTRO.startsWith(start) ? 'damaged' : 'not-a-copy');
  const stanza = start.slice(INTRO.length);
  if (!stanza.startsWith('-> scrypt ')) {
    // Encrypted to somebody's key instead of to words.
    return failure(/^-> [A-Za-z0-9-]+ /.test(stanza) ? 'not-a-copy' : 'damaged');
  }
  const workFactor = STANZA.exec(stanza)?.[1];
  if (workFactor === undefined) return failure('damaged');
  return Number(workFactor) > limits.workFactor ? failure('too-costly') : success(undefined);
}
