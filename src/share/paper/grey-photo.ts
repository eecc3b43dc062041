// A photo in greys, for a black and white pdf. Where a worker of this browser cannot draw it, the photo stays as it is.

const QUALITY = 0.85;

/** The photo as a grey JPEG of the same size. Never throws. */
export async function greyPhoto(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  let bitmap: ImageBitmap | undefined;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) return bytes;
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const { data } = pixels;
    for (let at = 0; at < data.length; at += 4) {
      const light = 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
      data.fill(light, at, at + 3);
    }
    context.putImageData(pixels, 0, 0);
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return await jpeg.arrayBuffer();
  } catch {
    return bytes;
  } finally {
    bitmap?.close();
  }
}
