// A sealed file as it is read, a stretch at a time: a Blob, or bytes where a Blob cannot be read.

/** What opening asks of a file. A Blob is one. */
export interface SealedFile {
  readonly size: number;
  slice(start: number, end: number): Pick<SealedFile, 'arrayBuffer'>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export class Bytes implements SealedFile {
  readonly #bytes: ArrayBuffer;

  constructor(bytes: ArrayBuffer) {
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.byteLength;
  }

  slice(start: number, end: number): Bytes {
    return new Bytes(this.#bytes.slice(start, end));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes;
  }
}
