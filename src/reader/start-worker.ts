// The worker of the file that opens itself: its text is in the file. Stands in for src/share/start-worker.ts in that build.
import OpeningWorker from '#share/worker.ts?worker&inline';

/** Starts it; it ends when its job does. */
export function startWorker(): Worker {
  return new OpeningWorker();
}

/** A file as the worker gets it: bytes, because WebKit reads no Blob in a worker of a page from the disk. */
export function forWorker(file: Blob): Promise<ArrayBuffer> {
  return file.arrayBuffer();
}
