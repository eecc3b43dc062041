// Photos made in the browser for journeys: as large as a camera's, and with what a camera writes beside the picture.
import type { Page } from '@playwright/test';

/** A JPEG that is red on its left half and blue on its right. */
export async function madePhoto(page: Page, width = 1200, height = 600): Promise<Buffer> {
  const url = await page.evaluate(
    ([across, down]) => {
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = down;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#ff0000';
      context.fillRect(0, 0, across / 2, down);
      context.fillStyle = '#0000ff';
      context.fillRect(across / 2, 0, across / 2, down);
      return canvas.toDataURL('image/jpeg', 0.95);
    },
    [width, height] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/**
 * The same photo as a camera held upright writes it: to be turned a quarter to the right (orientation 6), and taken at 52° north.
 * Exif 2.32, sections 4.5.2 (APP1) and 4.6.3 and 4.6.6 (orientation, GPS).
 */
export function asCameraWrites(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(92);
  let at = tiff.write('II*\0', 'latin1');
  const entry = (tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
    at += 12;
  };
  const directory = (entries: readonly (readonly [number, number, number, number])[]) => {
    at = tiff.writeUInt16LE(entries.length, at);
    for (const one of entries) entry(...one);
    at = tiff.writeUInt32LE(0, at);
  };
  at = tiff.writeUInt32LE(8, at);
  directory([
    [0x0112, 3, 1, 6],
    [0x8825, 4, 1, 38],
  ]);
  directory([
    [0x0001, 2, 2, 'N'.charCodeAt(0)],
    [0x0002, 5, 3, 68],
  ]);
  for (const number of [52, 1, 5, 1, 0, 1]) at = tiff.writeUInt32LE(number, at);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
