// Bytes as a stream and back, with how far it is. Used because errors of a stream arrive here as they are.

const PIECE = 256 * 1024;

/** The bytes in pieces; `onProgress` hears which fraction was asked for. */
export function streamOf(
  bytes: Uint8Array<ArrayBuffer>,
  onProgress: (fraction: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
      onProgress(Math.min(1, at / Math.max(1, bytes.length)));
      if (at >= bytes.length) controller.close();
    },
  });
}

/** All bytes of a stream. Rejects as the stream fails. */
export async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
