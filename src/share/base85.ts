// Bytes as text that can stand in a page as it is: five characters for four bytes, none of them `<`, `&` or a quote.

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_`{|}~';
const BASE = 85;

/** Every four bytes as five characters; at the end n bytes as n + 1. */
export function encode85(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4);
    let number = 0;
    for (let i = 0; i < 4; i += 1) number = number * 256 + (group[i] ?? 0);
    let text = '';
    for (let i = 0; i < 5; i += 1) {
      text = (ALPHABET[number % BASE] ?? '') + text;
      number = Math.floor(number / BASE);
    }
    pieces.push(text.slice(0, group.length + 1));
  }
  return pieces.join('');
}

/** What `encode85` was given. Only for text that this project wrote itself: it checks nothing. */
export function decode85(text: string): Uint8Array<ArrayBuffer> {
  const valueAt = new Uint8Array(128);
  for (let value = 0; value < BASE; value += 1) valueAt[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  const group = new Uint8Array(4);
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let number = 0;
    for (let i = 0; i < 5; i += 1) {
      number = number * BASE + (at + i < text.length ? (valueAt[text.charCodeAt(at + i)] ?? 0) : BASE - 1);
    }
    for (let i = 3; i >= 0; i -= 1) {
      group[i] = number % 256;
      number = Math.floor(number / 256);
    }
    bytes.set(group.subarray(0, Math.min(4, bytes.length - to)), to);
  }
  return bytes;
}
