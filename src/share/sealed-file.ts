// A sealed file as it is read, a stretch at a time: a Blob, or bytes where a Blob cannot be read.

/** What opening asks of a file. A Blob is one. */
export interface SealedFile {
  readonly size: number;
  slice(start: number, end?: number): SealedFile;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Bytes as a file. A slice copies nothing until it is read. */
export class Bytes implements SealedFile {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.length;
  }

  slice(start: number, end?: number): Bytes {
    return new Bytes(this.#bytes.subarray(start, end));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes.slice().buffer;
  }
}
