// Encrypting: a stream and a passphrase become an age file (age-encryption.org/v1) with one scrypt recipient.
import { Encrypter } from 'age-encryption';
import { type KeptKey, sealWithKept } from './kept-key.ts';
import { normalize } from './passphrase.ts';

/** log2 of the scrypt cost: 64 MiB of memory. Reckoned in docs/decisions/006-passphrase-and-scrypt-cost.md. */
export const WORK_FACTOR = 16;

/** Derives the key in one go and gives the file as a stream, which fails as `plain` does. */
export async function seal(
  plain: ReadableStream<Uint8Array<ArrayBuffer>>,
  passphrase: string | KeptKey,
  workFactor: number = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  if (typeof passphrase !== 'string') return sealWithKept(plain, passphrase);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalize(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
}
