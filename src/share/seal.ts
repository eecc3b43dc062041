// Encrypting: bytes and a passphrase become an age file (age-encryption.org/v1) with one scrypt recipient.
import { Encrypter } from 'age-encryption';
import { normalize } from './passphrase.ts';
import { failure, type Result, success } from './result.ts';
import { collect, streamOf } from './streams.ts';

/** log2 of the scrypt cost: 64 MiB of memory. Reckoned in docs/decisions/006-passphrase-and-scrypt-cost.md. */
export const WORK_FACTOR = 16;

/**
 * Encrypts. `onProgress` hears the fraction of bytes that were encrypted; before the first, the key is derived in one
 * go. Fails with `no-memory` or `failed`.
 */
export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  passphrase: string,
  onProgress: (fraction: number) => void = () => undefined,
  workFactor: number = WORK_FACTOR,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(normalize(passphrase));
    encrypter.setScryptWorkFactor(workFactor);
    return success(await collect(await encrypter.encrypt(streamOf(plain, onProgress))));
  } catch (error) {
    if (error instanceof RangeError) return failure('no-memory');
    console.error(error);
    return failure('failed');
  }
}
