// Bytes that are read a part at a time: what is large never stands in memory whole.
import { Refused } from './result.ts';

export interface Source {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `at` on. Rejects with `Refused` where there are not so many, or where they are not as they were made. */
  read(at: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** What stands within `size` bytes, or `damaged`. */
export function checkRange(size: number, at: number, length: number): void {
  if (at < 0 || length < 0 || at + length > size) throw new Refused('damaged');
}

/** Pieces as a stream that asks for the next one only when there is room for it. Fails as they do. */
export function streamOf(
  pieces: AsyncIterator<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

/** Bytes in memory, for what is small. */
export function sourceOf(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    async read(at, length) {
      checkRange(bytes.length, at, length);
      return Uint8Array.from(bytes.subarray(at, at + length));
    },
  };
}
