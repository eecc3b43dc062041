// Draws a picture of a stranger, or one of our own set, anew as a small PNG or JPEG. So no script, link or hidden data of the
// file is left. In the page only: a worker cannot read SVG.
import type { NewMedia } from '#domain/told.ts';
import { limits } from '#share/limits.ts';
import { checkMedia } from '#share/media-types.ts';
import { type PictureType, pictureKindOf } from './picture-types.ts';

/** A picture on a card is never shown larger. */
const LONGEST_SIDE = 512;
/** Drawn pictures stay sharp and see-through as PNG; above this it is a photo. */
const MOST_PNG = 120_000;
const MOST_SVG = 1_000_000;
const MOST_SVG_PARTS = 5000;

/** Undefined when the bytes are no picture that can be shown. Never throws. */
export async function redrawPicture(bytes: Uint8Array<ArrayBuffer>): Promise<NewMedia | undefined> {
  const kind = pictureKindOf(bytes);
  if (!kind || (kind.pixels ?? 0) > limits.pixels) return undefined;
  if (kind.type === 'image/svg+xml') return redrawSvg(new TextDecoder().decode(bytes));
  if (kind.type === 'image/jpeg' && !checkMedia(kind.type, bytes).ok) return undefined;
  return redrawPixels(bytes, kind.type);
}

async function redrawPixels(
  bytes: Uint8Array<ArrayBuffer>,
  type: PictureType,
): Promise<NewMedia | undefined> {
  let bitmap: ImageBitmap | undefined;
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' });
    return await drawn(bitmap, bitmap.width, bitmap.height);
  } catch {
    return undefined;
  } finally {
    bitmap?.close();
  }
}

/** Draws an SVG text. As an image it runs no script and loads nothing. Undefined when it cannot be drawn. Never throws. */
export async function redrawSvg(text: string): Promise<NewMedia | undefined> {
  const sized = sizedSvg(text);
  if (!sized) return undefined;
  const url = URL.createObjectURL(new Blob([sized.text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image, sized.width, sized.height);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

// A few parts that refer to each other can ask for the work of millions; a picture for a card needs none of them.
const COSTLY = new Set(
  'use filter pattern mask marker image foreignObject script animate animateMotion animateTransform set'.split(
    ' ',
  ),
);

/** The SVG with its size in pixels, which some browsers need to draw it; undefined when it is none, or would cost too much. */
function sizedSvg(text: string): { text: string; width: number; height: number } | undefined {
  if (text.length > MOST_SVG || /<!entity/i.test(text)) return undefined;
  // As an image it would run none of these; without them the content security policy has nothing to complain of.
  const still = text.replace(/\son\w+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
  const root = new DOMParser().parseFromString(still, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.querySelector('parsererror')) return undefined;
  const parts = root.getElementsByTagName('*');
  if (parts.length > MOST_SVG_PARTS || [...parts].some(({ localName }) => COSTLY.has(localName)))
    return undefined;
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const side = (name: string, place: number) =>
    Number.parseFloat(root.getAttribute(name)?.match(/^\s*[\d.]+\s*(?:px)?\s*$/)?.[0] ?? '') ||
    box[place] ||
    0;
  const [width, height] = [side('width', 2), side('height', 3)];
  if (!(width > 0 && height > 0 && width / height < 20 && height / width < 20)) return undefined;
  const scale = LONGEST_SIDE / Math.max(width, height);
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(wide));
  root.setAttribute('height', String(high));
  return { text: new XMLSerializer().serializeToString(root), width: wide, height: high };
}

async function drawn(
  source: ImageBitmap | HTMLImageElement,
  width: number,
  height: number,
): Promise<NewMedia | undefined> {
  const shrink = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * shrink));
  canvas.height = Math.max(1, Math.round(height * shrink));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  let blob = await blobOf(canvas, 'image/png');
  if (blob && blob.size > MOST_PNG) {
    // JPEG knows no transparency.
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    blob = await blobOf(canvas, 'image/jpeg');
  }
  if (!blob) return undefined;
  return {
    kind: 'photo',
    type: blob.type,
    bytes: await blob.arrayBuffer(),
    width: canvas.width,
    height: canvas.height,
  };
}

function blobOf(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, 0.85));
}
