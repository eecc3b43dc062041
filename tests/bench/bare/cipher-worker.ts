// The raw cost of a sealed file, there and back: scrypt and ChaCha20-Poly1305 from the library under age, in pieces as age has them.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scrypt } from '@noble/hashes/scrypt.js';

const PIECE = 64 * 1024;
const derived = () =>
  scrypt('appel-boom-fiets-huis-zon', new Uint8Array(16), { N: 2 ** 16, r: 8, p: 1, dkLen: 32 });

self.onmessage = ({ data: bytes }: MessageEvent<number>) => {
  const started = performance.now();
  const nonce = new Uint8Array(12);
  const plain = new Uint8Array(PIECE);
  const sealing = derived();
  let sealed = new Uint8Array();
  for (let at = 0; at < bytes; at += PIECE) sealed = chacha20poly1305(sealing, nonce).encrypt(plain);
  const opening = derived();
  for (let at = 0; at < bytes; at += PIECE) chacha20poly1305(opening, nonce).decrypt(sealed);
  self.postMessage(performance.now() - started);
};
