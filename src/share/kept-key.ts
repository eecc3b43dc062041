// A key to seal one backup after another with the same five words, without keeping the words: the header of the first file, and its file key,
// which the browser keeps and never gives out. Each file has a nonce of its own, so each is sealed with another key. Why so: decision 022.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { guarded, type Result, success } from './result.ts';
import { streamOf } from './source.ts';
import { CHUNK, fileKeyOf, headerSizeOf, NONCE, nonceOf } from './unseal.ts';

export interface KeptKey {
  /** Says how the five words give the file key. No secret. */
  readonly header: Uint8Array<ArrayBuffer>;
  /** Cannot be read by any page: it only makes the keys of files. */
  readonly key: CryptoKey;
}

const LONGEST_HEADER = 1024;

/** The key of a file that was sealed with these words. Derives in one go. */
export function keyToKeep(file: Blob, passphrase: string): Promise<Result<KeptKey>> {
  return guarded(async () => {
    const start = new Uint8Array(await file.slice(0, LONGEST_HEADER).arrayBuffer());
    const header = start.slice(0, headerSizeOf(start));
    const fileKey = await fileKeyOf(header, passphrase);
    if (!fileKey.ok) return fileKey;
    const raw = Uint8Array.from(fileKey.value);
    return success({ header, key: await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits']) });
  });
}

/** An age file (age-encryption.org/v1, "Payload") that the five words of the kept key open. It fails as `plain` does. */
export function sealWithKept(
  plain: ReadableStream<Uint8Array<ArrayBuffer>>,
  kept: KeptKey,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(sealedPieces(plain, kept));
}

async function* sealedPieces(
  plain: ReadableStream<Uint8Array<ArrayBuffer>>,
  { header, key }: KeptKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  yield header;
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  yield nonce;
  const derivation = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: nonce,
    info: new TextEncoder().encode('payload'),
  };
  const payloadKey = new Uint8Array(await crypto.subtle.deriveBits(derivation, key, 256));
  let index = 0;
  const sealed = (chunk: Uint8Array, isLast: boolean) =>
    Uint8Array.from(chacha20poly1305(payloadKey, nonceOf(index++, isLast)).encrypt(chunk));
  let filled = 0;
  const chunk = new Uint8Array(CHUNK);
  const reader = plain.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (let at = 0; at < part.value.length; ) {
      // Full, and more comes: so it is not the last one.
      if (filled === CHUNK) {
        yield sealed(chunk, false);
        filled = 0;
      }
      const some = part.value.subarray(at, at + CHUNK - filled);
      chunk.set(some, filled);
      filled += some.length;
      at += some.length;
    }
  }
  yield sealed(chunk.subarray(0, filled), true);
}
