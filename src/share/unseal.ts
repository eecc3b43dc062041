// Decrypting an age file that nobody vouches for, wherever it is read: nothing of it is ever written down in the clear.
// The header is read before anything costs time or memory. Why so: docs/decisions/013-large-plans.md.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Decrypter } from 'age-encryption';
import { checkHeader } from './header.ts';
import { normalize } from './passphrase.ts';
import { failure, guarded, Refused, type Result, success } from './result.ts';
import type { SealedFile } from './sealed-file.ts';
import { checkRange, type Source } from './source.ts';

/** What stands in a sealed file, decrypted while it is read. */
export interface Unsealed extends Source {
  /** Decrypts what no read came by yet, so that damage anywhere is found. Rejects with `Refused`. */
  checkRest(): Promise<void>;
}

/** age-encryption.org/v1, "Payload": chunks of 64 KiB, each with a tag of 16 bytes. */
export const CHUNK = 64 * 1024;
const TAG = 16;
const SEALED_CHUNK = CHUNK + TAG;
export const NONCE = 16;
/** A header with one scrypt recipient is far shorter. */
const LONGEST_HEADER = 1024;
/** Chunks that are read from the file at once. */
const AT_ONCE = 16;

/**
 * Derives the key in one go and checks the length of the file. Fails with `empty`, `not-a-copy`, `too-big`, `too-costly`,
 * `wrong-words`, `damaged` or `no-memory`.
 */
export async function unseal(file: SealedFile, passphrase: string): Promise<Result<Unsealed>> {
  return guarded(async () => {
    const start = await bytesOf(file, 0, Math.min(file.size, LONGEST_HEADER));
    const header = checkHeader(start, file.size);
    if (!header.ok) return header;
    const headerSize = headerSizeOf(start);
    if (headerSize === undefined || file.size < headerSize + NONCE + TAG) return failure('damaged');
    const fileKey = await fileKeyOf(start.slice(0, headerSize), passphrase);
    if (!fileKey.ok) return fileKey;
    const nonce = await bytesOf(file, headerSize, NONCE);
    const key = hkdf(sha256, fileKey.value, nonce, new TextEncoder().encode('payload'), 32);
    const payload = file.slice(headerSize + NONCE);
    const count = Math.ceil(payload.size / SEALED_CHUNK);
    const last = payload.size - (count - 1) * SEALED_CHUNK;
    if (last < TAG || (last === TAG && count > 1)) return failure('damaged');
    const unsealed = unsealedFrom(payload, key, count);
    // Only the last chunk is marked as such: that it opens says that nothing was cut off.
    await unsealed.read(unsealed.size, 0);
    return success(unsealed);
  });
}

function unsealedFrom(payload: SealedFile, key: Uint8Array, count: number): Unsealed {
  const size = payload.size - count * TAG;
  const seen = new Uint8Array(count);
  const plain = new Uint8Array(CHUNK);
  // Which chunk stands in `plain`.
  let here = { index: -1, length: 0 };

  const open = (index: number, sealed: Uint8Array) => {
    here = { index: -1, length: 0 };
    const length = sealed.length - TAG;
    try {
      chacha20poly1305(key, nonceOf(index, index === count - 1)).decrypt(sealed, plain.subarray(0, length));
    } catch {
      throw new Refused('damaged');
    }
    here = { index, length };
    seen[index] = 1;
  };
  /** Goes through chunks in order; each stands in `plain` while it is visited. */
  const visit = async (first: number, end: number, each: (index: number) => void) => {
    for (let from = first; from < end; from += AT_ONCE) {
      const to = Math.min(end, from + AT_ONCE);
      const sealed = await bytesOf(payload, from * SEALED_CHUNK, (to - from) * SEALED_CHUNK);
      for (let index = from; index < to; index += 1) {
        const at = (index - from) * SEALED_CHUNK;
        open(index, sealed.subarray(at, at + SEALED_CHUNK));
        each(index);
      }
    }
  };

  const read = async (at: number, length: number) => {
    checkRange(size, at, length);
    const bytes = new Uint8Array(length);
    const take = (index: number) => {
      const from = index * CHUNK;
      const part = plain.subarray(Math.max(0, at - from), Math.min(here.length, at + length - from));
      bytes.set(part, Math.max(0, from - at));
    };
    let first = Math.min(count - 1, Math.floor(at / CHUNK));
    const end = Math.max(first + 1, Math.ceil((at + length) / CHUNK));
    if (first === here.index) take(first++);
    await visit(first, end, take);
    return bytes;
  };
  let turn: Promise<unknown> = Promise.resolve();
  /** One after another: they share `plain`. */
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const done = turn.then(job);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    size,
    read: (at, length) => inTurn(() => read(at, length)),
    checkRest: () =>
      inTurn(async () => {
        for (let index = seen.indexOf(0); index !== -1; index = seen.indexOf(0, index)) {
          await visit(index, index + 1, () => undefined);
        }
      }),
  };
}

/** Eleven bytes count, the twelfth marks the last chunk. */
export function nonceOf(index: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, index);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

export function headerSizeOf(start: Uint8Array): number | undefined {
  const text = String.fromCharCode(...start);
  const mac = text.indexOf('\n--- ');
  const end = mac === -1 ? -1 : text.indexOf('\n', mac + 1);
  return end === -1 ? undefined : end + 1;
}

export async function fileKeyOf(header: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(normalize(passphrase));
    return success(await decrypter.decryptHeader(header));
  } catch (error) {
    if (error instanceof RangeError) return failure('no-memory');
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return failure(isWrong ? 'wrong-words' : 'damaged');
  }
}

async function bytesOf(file: SealedFile, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(at, at + length).arrayBuffer());
}
