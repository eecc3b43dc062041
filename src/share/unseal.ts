// Decrypting an age file that nobody vouches for. The header is read before anything costs time or memory.
import { Decrypter } from 'age-encryption';
import { limits } from './limits.ts';
import { normalize } from './passphrase.ts';
import { failure, type Result, success } from './result.ts';
import { collect, streamOf } from './streams.ts';

/**
 * Decrypts. `onProgress` hears the fraction of bytes that were decrypted; before the first, the key is derived in one go.
 * Fails with `empty`, `not-a-copy`, `too-big`, `too-costly`, `wrong-words`, `damaged` or `no-memory`.
 */
export async function unseal(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
  onProgress: (fraction: number) => void = () => undefined,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.length === 0) return failure('empty');
  if (file.length > limits.file) return failure('too-big');
  const header = checkHeader(file);
  if (!header.ok) return header;
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(normalize(passphrase));
    return success(await collect(await decrypter.decrypt(streamOf(file, onProgress))));
  } catch (error) {
    if (error instanceof RangeError) return failure('no-memory');
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    return failure(isWrong ? 'wrong-words' : 'damaged');
  }
}

const INTRO = 'age-encryption.org/v1\n';
const STANZA = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,3})\n/;

/** Whether the header asks for a passphrase, at a cost that a tablet can bear. */
function checkHeader(file: Uint8Array): Result<undefined> {
  const start = String.fromCharCode(...file.subarray(0, 120));
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
