// Has a pdf made in a worker: starts it, sends what stands on paper, and hears how far it is.
import { sheetFile } from '#content/pictures/sheet-files.ts';
import { inWorker, type Job } from '#share/job.ts';
import { mediaInOrder, onPaper, sheetsOn } from '#share/paper/on-paper.ts';
import type { PaperChoice } from '#share/paper/paper-order.ts';
import { readSomeMedia } from '#storage/queries.ts';
import { choiceOnPaper } from './paper-pictures.ts';
import type { FromPaperWorker, SentOrder, ToPaperWorker } from './paper-worker.ts';

/** How many photos and drawings are read at the same time: one by one the page waits for the database most of the time. */
const TOGETHER = 10;

/** A worker finds nothing from where the page is. */
const addressOf = (file: string) => new URL(file, document.baseURI).href;

/** The worker that makes the next pdf: it starts, and reads its font and pictures, while the client still chooses. */
export class PaperWorker {
  #waiting: Worker | undefined;

  start(order: PaperChoice): void {
    this.end();
    const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
    const sheets = sheetsOn(onPaper(order), choiceOnPaper).map((name) => [name, addressOf(sheetFile(name))]);
    worker.postMessage({ task: 'read', sheets: Object.fromEntries(sheets) } satisfies ToPaperWorker);
    worker.onerror = () => {
      if (this.#waiting === worker) this.end();
    };
    this.#waiting = worker;
  }

  /** Whoever takes it also ends it. */
  take(order: PaperChoice): Worker {
    if (!this.#waiting) this.start(order);
    const worker = this.#waiting as Worker;
    this.#waiting = undefined;
    return worker;
  }

  end(): void {
    this.#waiting?.terminate();
    this.#waiting = undefined;
  }
}

/** Makes the pdf. `onProgress` hears the fraction of the whole job, from 0 to 1, and it never runs back. */
export function makePaper(
  order: SentOrder,
  worker: PaperWorker,
  onProgress: (fraction: number) => void,
): Job<Blob> {
  return inWorker<ToPaperWorker, FromPaperWorker, Blob>({
    start: () => worker.take(order),
    async begin(post, isGoing) {
      post({ task: 'make', order });
      // The worker draws a page as soon as its media are there.
      const ids = mediaInOrder(onPaper(order), order.contents);
      for (let first = 0; first < ids.length && isGoing(); first += TOGETHER) {
        const some = ids.slice(first, first + TOGETHER);
        for (const [index, medium] of (await readSomeMedia(some)).entries())
          post({ task: 'medium', id: some[index] ?? '', medium }, medium ? [medium.bytes] : []);
      }
    },
    onMessage(message, finish) {
      if (message.type === 'progress') onProgress(message.fraction);
      else finish(message.result);
    },
  });
}
