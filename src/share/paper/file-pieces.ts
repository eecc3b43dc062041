// Gathers what the library writes, line by line, into large pieces: a browser takes long to make a file of thousands of small ones.

const ROOM = 1 << 16;

export class FilePieces {
  private readonly done: Uint8Array<ArrayBuffer>[] = [];
  private readonly room = new Uint8Array(ROOM);
  private used = 0;

  /** Large chunks stay what they are: photos are not copied. */
  add(chunk: Uint8Array<ArrayBuffer>): void {
    if (chunk.length > ROOM - this.used) this.finish();
    if (chunk.length > ROOM / 4) {
      this.finish();
      this.done.push(chunk);
      return;
    }
    this.room.set(chunk, this.used);
    this.used += chunk.length;
  }

  all(): Uint8Array<ArrayBuffer>[] {
    this.finish();
    return this.done;
  }

  private finish(): void {
    if (this.used > 0) this.done.push(this.room.slice(0, this.used));
    this.used = 0;
  }
}
