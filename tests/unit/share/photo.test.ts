import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Media } from '#domain/records.ts';
import type { OpenedFile } from '#share/decode.ts';
import { makeFile, openFile } from '#share/jobs.ts';
import { encodePhoto } from '#share/photo.ts';
import { forFamily, redrawing } from '#share/photos-of-copies.ts';
import { type Everything, type Selected, selectAll } from '#share/select.ts';
import { countingIds, idOf, jpegBytes } from '#tests/support/arbitraries.ts';
import { among, asSelected, made, mediaOf, now, opened, sam, zipOf } from '#tests/support/copies.ts';

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
// Sealing twenty megabytes takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
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
  const copy = async (): Promise<OpenedFile> => {
    const result = await opened(await zipOf(sam));
    if (!result.ok) throw new Error(result.reason);
    return result.value;
  };

  it('are drawn anew under the same id when they are read; sound and drawings stay', async () => {
    const before = await copy();
    const media = await mediaOf(before);
    browser({ width: 640, height: 480 });
    const drawn = await mediaOf({ ...before, media: redrawing(before.media) });
    expect(drawn).toHaveLength(3);
    for (const [place, medium] of media.entries()) {
      const after = drawn[place];
      if (medium?.kind !== 'photo') expect(after).toEqual(medium);
      else {
        expect(after).toMatchObject({ ...medium, bytes: expect.anything() });
        expect(new TextDecoder().decode(after?.bytes)).toBe('drawn anew');
      }
    }
  });

  it('are not there when they are no pictures after all', async () => {
    browser();
    const [photo] = sam.media;
    if (!photo) throw new Error('Sam has a photo');
    const list = [photo];
    const read = async () => ({ ...photo, bytes: new ArrayBuffer(0) });
    expect(await redrawing({ list, read }).read(photo.id)).toBeUndefined();
  });
});

describe('the photos of a copy for family', () => {
  /** As detailed as a camera makes them: 1 byte for 4 pixels at the best quality. */
  const asDetailed = () => {
    const state = browser({ width: 1600, height: 1200 });
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        readonly width: number;
        readonly height: number;
        constructor(width: number, height: number) {
          this.width = width;
          this.height = height;
        }
        getContext() {
          return { fillRect: () => undefined, drawImage: () => undefined };
        }
        async convertToBlob({ type, quality }: { type: string; quality: number }) {
          const rest = new Uint8Array(((this.width * this.height) / 4) * quality);
          return new Blob([jpegBytes(this.width, this.height), rest], { type });
        }
      },
    );
    return state;
  };
  const planOf40 = () => {
    const photos: Media[] = Array.from({ length: 40 }, (_, n) => ({
      id: idOf(1000 + n),
      planId: sam.contents.plan.id,
      kind: 'photo',
      type: 'image/jpeg',
      bytes: Uint8Array.from([...jpegBytes(1600, 1200), ...new Uint8Array(500_000)]).buffer,
      width: 1600,
      height: 1200,
    }));
    const [wish] = sam.contents.wishes;
    if (!wish) throw new Error('Sam has a wish');
    const wishes = photos.map(({ id }, n) => ({ ...wish, id: idOf(2000 + n), photo: id }));
    return { contents: { ...sam.contents, wishes }, media: [...sam.media, ...photos] };
  };
  const making = async (contents: Selected | Everything, media: readonly Media[]) => {
    const labels = { topics: {}, questions: {}, cards: {} };
    const order = { contents, media: among(media), labels, made };
    const file = await makeFile(order, 'vis', () => undefined, { workFactor: 4 });
    if (!file.ok) throw new Error(file.reason);
    const opening = await openFile(file.value, 'vis', { now, newId: countingIds() }, () => undefined);
    if (!opening.ok) throw new Error(opening.reason);
    const photos = opening.value.media.list.filter(({ id, kind }) => kind === 'photo' && id !== idOf(20));
    return { size: file.value.size, photos };
  };

  it('are at most 1280 pixels, so that a plan with 40 of them stays under 10 MB', async () => {
    const state = asDetailed();
    const { contents, media } = planOf40();
    const { size, photos } = await making(asSelected(contents), media);
    expect(photos).toHaveLength(41);
    const sides = photos.filter(({ width }) => width !== 640).map((one) => [one.width, one.height]);
    expect(sides).toEqual(Array.from({ length: 40 }, () => [1280, 960]));
    expect(size).toBeLessThan(10_000_000);
    expect(state.open).toBe(0);
  });

  it('stay as they are in a backup', async () => {
    asDetailed();
    const { contents, media } = planOf40();
    const { size, photos } = await making(selectAll({ ...contents, copies: [], pictures: [] }), media);
    expect(photos.every(({ width }) => width === 1600)).toBe(true);
    expect(size).toBeGreaterThan(20_000_000);
  });

  it('stay as they are when they fit a screen already, or cannot be drawn', async () => {
    browser();
    const [photo] = sam.media;
    if (!photo) throw new Error('Sam has a photo');
    expect(await forFamily(async () => photo)(photo.id)).toBe(photo);
    const broken = { ...photo, bytes: new ArrayBuffer(0), width: 4000, height: 3000 };
    expect(await forFamily(async () => broken)(photo.id)).toBe(broken);
  });
});
