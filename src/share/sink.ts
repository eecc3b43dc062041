// Where a sealed file goes while it is made: to a file in the browser's own storage, or where there is none, to the browser's memory.
// It is sealed already, so whatever stays behind tells nobody anything; tidying (storage) removes it.
import { Refused } from './result.ts';

/** Takes bytes for good. Throws `Refused` with `no-memory` when there is no more room. */
export interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>): void;
  /** The whole, once everything was written. */
  close(): Promise<Blob>;
}

const TYPE = 'application/octet-stream';
const PART = 4 * 1024 * 1024;
/** The browser takes its time for each write to a file; what is smaller than this, as most plans are, is never written. */
const GATHERED = 24 * 1024 * 1024;

/** Hands parts over to the browser, which keeps them outside this page or worker. */
export function memorySink(): Sink {
  const parts: Blob[] = [];
  let part: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const handOver = () => {
    parts.push(new Blob(part));
    part = [];
    size = 0;
  };
  return {
    write(bytes) {
      part.push(bytes);
      size += bytes.length;
      if (size >= PART) handOver();
    },
    async close() {
      handOver();
      return new Blob(parts, { type: TYPE });
    },
  };
}

/** The part of FileSystemSyncAccessHandle in use: only workers have it, so the page's types do not. */
interface AccessHandle {
  write(bytes: Uint8Array, options: { at: number }): number;
  close(): void | Promise<void>;
}

/** A file of this name in the origin private file system. Undefined where a worker has none, such as in a private window. */
export async function fileSink(name: string): Promise<Sink | undefined> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = (await folder.getFileHandle(name, { create: true })) as FileSystemFileHandle & {
      createSyncAccessHandle(): Promise<AccessHandle>;
    };
    const handle = await file.createSyncAccessHandle();
    const gathered = new Uint8Array(GATHERED);
    let filled = 0;
    let size = 0;
    const store = (bytes: Uint8Array) => {
      if (written(handle, bytes, size) < bytes.length) throw new Refused('no-memory');
      size += bytes.length;
    };
    const storeGathered = () => {
      store(gathered.subarray(0, filled));
      filled = 0;
    };
    return {
      write(bytes) {
        if (filled + bytes.length > GATHERED) storeGathered();
        if (bytes.length > GATHERED) return store(bytes);
        gathered.set(bytes, filled);
        filled += bytes.length;
      },
      async close() {
        if (size === 0) {
          await handle.close();
          return new Blob([gathered.subarray(0, filled)], { type: TYPE });
        }
        storeGathered();
        await handle.close();
        // Read back as a part of itself: a file of its own has no type.
        return (await file.getFile()).slice(0, size, TYPE);
      },
    };
  } catch {
    return undefined;
  }
}

/** How much of the bytes found room. */
function written(handle: AccessHandle, bytes: Uint8Array, at: number): number {
  try {
    return handle.write(bytes, { at });
  } catch {
    return 0;
  }
}
