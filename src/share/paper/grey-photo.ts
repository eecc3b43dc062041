// A photo in greys, for a black and white pdf. Where this browser cannot draw it, the photo stays as it is.

const QUALITY = 0.85;

/** The photo as a grey JPEG of the same size. Never throws. */
export async function greyPhoto(bytes: ArrayBuffer, type: string): Promise<ArrayBuffer> {
  let bitmap: ImageBitmap | undefined;
  try {
    bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
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
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return jpeg ? await jpeg.arrayBuffer() : bytes;
  } catch {
    return bytes;
  } finally {
    bitmap?.close();
  }
}
