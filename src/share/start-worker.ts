// Where the worker comes from: a file of the app. The file that opens itself has another way: src/reader/start-worker.ts.

export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
