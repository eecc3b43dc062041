// The raw cost of sealing a file, or of opening one: scrypt and ChaCha20-Poly1305 from the library under age, in pieces as age has them.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';

const PIECE = 64 * 1024;

self.onmessage = ({ data: { bytes, opens } }: MessageEvent<{ bytes: number; opens: boolean }>) => {
  const salt = new Uint8Array(16);
  const key = scrypt('appel-boom-fiets-huis-zon', salt, { N: 2 ** 16, r: 8, p: 1, dkLen: 32 });
  const nonce = new Uint8Array(12);
  const plain = new Uint8Array(PIECE);
  const sealed = chacha20poly1305(key, nonce).encrypt(plain);
  for (let at = 0; at < bytes; at += PIECE) {
    if (opens) chacha20poly1305(key, nonce).decrypt(sealed);
    else chacha20poly1305(key, nonce).encrypt(plain);
  }
  self.postMessage('done');
};
