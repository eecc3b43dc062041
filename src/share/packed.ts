// Text that is deflated and written as base 85, as the parts of the file that opens itself are.
import { Deflate, inflateSync, strFromU8, strToU8 } from 'fflate';
import { decode85, encode85 } from './base85.ts';

const PIECE = 64 * 1024;

/** Packs a text in steps of some milliseconds, with a pause between them for the page. */
export async function pack(text: string): Promise<string> {
  const bytes = strToU8(text);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const deflate = new Deflate({ level: 9 }, (part) => parts.push(part.slice()));
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    deflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const packed = new Uint8Array(await new Blob(parts).arrayBuffer());
  const written: string[] = [];
  for (let at = 0; at < packed.length; at += PIECE) {
    written.push(encode85(packed.subarray(at, at + PIECE)));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return written.join('');
}

/** The text again. Only for what this project packed itself: it checks nothing. */
export function unpack(packed: string): string {
  return strFromU8(inflateSync(decode85(packed)));
}
