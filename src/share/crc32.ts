// The checksum of ZIP (CRC-32, ISO 3309), four bytes a step with a table for each: fflate's own, a byte a step, takes as long as the
// cipher.

let tables: readonly Uint32Array[] | undefined;

/** The checksum of a file in a ZIP. */
export function crc32(bytes: Uint8Array): number {
  tables ??= crcTables();
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += 4) {
    const four = crc ^ view.getUint32(at, true);
    crc =
      (t3[four & 0xff] as number) ^
      (t2[(four >>> 8) & 0xff] as number) ^
      (t1[(four >>> 16) & 0xff] as number) ^
      (t0[four >>> 24] as number);
  }
  for (let at = whole; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** What a byte adds to the sum, and what it adds when one, two and three more bytes follow. */
function crcTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const after = (table: Uint32Array) => table.map((sum) => (sum >>> 8) ^ (first[sum & 0xff] as number));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
}
