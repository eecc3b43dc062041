// Decrypting an age file that nobody vouches for. The header is read before anything costs time or memory.
import { Decrypter } from 'age-encryption';
import { checkHeader } from './header.ts';
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
  const header = checkHeader(file, file.length);
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
