import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OpenedCopy } from '#share/decode.ts';
import { encodePhoto } from '#share/photo.ts';
import { redrawPhotos } from '#share/received-photos.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { opened, sam, zipOf } from '#tests/support/copies.ts';

/** A browser that decodes every picture to this size, and counts the bitmaps that are still open. */
function browser({ width = 4000, height = 3000, context = true } = {}) {
  const state = { open: 0, options: {} as ImageBitmapOptions, drawn: [] as number[] };
  vi.stubGlobal('createImageBitmap', async (blob: Blob, options: ImageBitmapOptions) => {
    if (blob.size === 0) throw new DOMException('', 'InvalidStateError');
    state.open += 1;
    state.options = options;
    return {
      width,
      height,
      close: () => {
        state.open -= 1;
      },
    };
  });
  class Canvas {
    getContext() {
      const drawImage = (_: unknown, _x: number, _y: number, w: number, h: number) => state.drawn.push(w, h);
      return context ? { fillRect: () => undefined, drawImage } : null;
    }
    async convertToBlob({ type }: { type: string }) {
      return new Blob(['drawn anew'], { type });
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  return state;
}
afterEach(() => vi.unstubAllGlobals());
const picked = new Blob(['a photo with a place in it']);

describe('a photo that comes in', () => {
  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [800, 600, 800, 600],
    [20_000, 1, 1600, 1],
  ])('of %i × %i is drawn at %i × %i, upright, as a new JPEG', async (width, height, toWidth, toHeight) => {
    const state = browser({ width, height });
    const photo = await encodePhoto(picked);
    expect(photo).toMatchObject({
      ok: true,
      value: { kind: 'photo', type: 'image/jpeg', width: toWidth, height: toHeight },
    });
    expect(photo.ok && new TextDecoder().decode(photo.value.bytes)).toBe('drawn anew');
    expect(state).toEqual({
      open: 0,
      options: { imageOrientation: 'from-image' },
      drawn: [toWidth, toHeight],
    });
  });

  it('that cannot be decoded is unreadable', async () => {
    const state = browser();
    expect(await encodePhoto(new Blob([]))).toEqual({ ok: false, reason: 'unreadable' });
    expect(state.open).toBe(0);
  });

  it('that this device has no memory for is too big, and its bitmap is closed', async () => {
    const state = browser({ context: false });
    expect(await encodePhoto(picked)).toEqual({ ok: false, reason: 'too-big' });
    expect(state.open).toBe(0);
  });

  it('of more bytes than any camera makes is not decoded at all', async () => {
    vi.stubGlobal('createImageBitmap', () => expect.unreachable());
    const huge = { size: 65 * 1024 * 1024 } as Blob;
    expect(await encodePhoto(huge)).toEqual({ ok: false, reason: 'too-big' });
  });
});

describe('the photos of a received copy', () => {
  const copy = (): OpenedCopy => {
    const result = opened(zipOf(sam));
    if (!result.ok || result.value.kind !== 'copy') throw new Error('no copy');
    return result.value;
  };

  it('are drawn anew under the same id; sound and drawings stay', async () => {
    browser({ width: 640, height: 480 });
    const before = copy();
    const after = await redrawPhotos(before, () => undefined);
    if (!after.ok) throw new Error(after.reason);
    const [photo, ...others] = [...after.value.media.values()];
    expect(photo).toMatchObject({
      id: before.contents.plan.photo,
      planId: before.contents.plan.id,
      width: 640,
    });
    expect(new TextDecoder().decode(photo?.bytes)).toBe('drawn anew');
    expect(others).toEqual([...before.media.values()].slice(1));
  });

  it('refuse the whole copy when one is no picture after all', async () => {
    browser();
    const before = copy();
    const [photo] = sam.media;
    if (!photo) throw new Error('Sam has a photo');
    const media = new Map([[idOf(9), { ...photo, bytes: new ArrayBuffer(0) }]]);
    expect(await redrawPhotos({ ...before, media }, () => undefined)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });
});
