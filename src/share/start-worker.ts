// Where the worker comes from: a file of the app. The file that opens itself has another way: src/reader/start-worker.ts.

/** Starts it; it ends when its job does. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** A file as the worker gets it. */
export async function forWorker(file: Blob): Promise<Blob | ArrayBuffer> {
  return file;
}
