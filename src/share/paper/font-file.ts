// Unpacks a font. The font library would unpack the whole table of letters again for every letter that it looks at.
import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

const even = (length: number) => Math.ceil(length / 4) * 4;

/** The bytes of a WOFF as those of the font inside it (TTF or OTF); other bytes as they are. */
export function unpackedFont(bytes: ArrayBuffer): ArrayBuffer {
  const from = new DataView(bytes);
  if (from.getUint32(0) !== WOFF) return bytes;
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    const [start, packed, length] = [from.getUint32(at + 4), from.getUint32(at + 8), from.getUint32(at + 12)];
    const body = new Uint8Array(bytes, start, packed);
    return {
      tag: from.getUint32(at),
      checksum: from.getUint32(at + 16),
      body: packed < length ? unzlibSync(body) : body,
    };
  });

  const whole = new Uint8Array(
    tables.reduce((sum, { body }) => sum + even(body.length), HEADER + count * ENTRY),
  );
  const to = new DataView(whole.buffer);
  const most = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 2 ** most * 16);
  to.setUint16(8, most);
  to.setUint16(10, count * 16 - 2 ** most * 16);
  let start = HEADER + count * ENTRY;
  for (const [index, { tag, checksum, body }] of tables.entries()) {
    const at = HEADER + index * ENTRY;
    to.setUint32(at, tag);
    to.setUint32(at + 4, checksum);
    to.setUint32(at + 8, start);
    to.setUint32(at + 12, body.length);
    whole.set(body, start);
    start += even(body.length);
  }
  return whole.buffer;
}
