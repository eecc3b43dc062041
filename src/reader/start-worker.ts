// The worker of the file that opens itself: its text is in the file. Stands in for src/share/start-worker.ts in that build.
import OpeningWorker from '#share/worker.ts?worker&inline';

export function startWorker(): Worker {
  return new OpeningWorker();
}
