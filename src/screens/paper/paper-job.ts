// Has a pdf made in a worker: gathers the font, pictures and media that it needs, and hears how far it is.
import { inWorker, type Job } from '#share/job.ts';
import { mediaInOrder, onPaper, sheetsOn } from '#share/paper/on-paper.ts';
import type { PaperChoice } from '#share/paper/paper-order.ts';
import { readMedia } from '#storage/queries.ts';
import { choiceOnPaper } from './paper-pictures.ts';
import type { PaperSource } from './paper-source.ts';
import type { FromPaperWorker, SentOrder, ToPaperWorker } from './paper-worker.ts';

/** How many photos and drawings are read at the same time: one by one the page waits for the database most of the time. */
const TOGETHER = 10;

/** Reads the font and the pictures while the client still chooses. */
export function readAhead(order: PaperChoice, source: PaperSource): void {
  const sheets = sheetsOn(onPaper(order), choiceOnPaper).map((name) => source.sheet(name));
  // Whatever fails here is read again when the pdf is made, and fails there.
  Promise.all([source.fonts(), ...sheets]).catch(console.warn);
}

/** Makes the pdf. `onProgress` hears the fraction of the whole job, from 0 to 1, and it never runs back. */
export function makePaper(
  order: Omit<SentOrder, 'fonts' | 'sheets'>,
  source: PaperSource,
  onProgress: (fraction: number) => void,
): Job<Blob> {
  return inWorker<ToPaperWorker, FromPaperWorker, Blob>({
    start: () => new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' }),
    async begin(post, isGoing) {
      const shown = onPaper(order);
      const names = sheetsOn(shown, choiceOnPaper);
      const sheets = Promise.all(names.map(async (name) => [name, await source.sheet(name)] as const));
      const making = Promise.all([source.fonts(), sheets]).then(([fonts, texts]) =>
        post({ task: 'make', order: { ...order, fonts, sheets: Object.fromEntries(texts) } }),
      );
      // The worker draws a page as soon as its media are there.
      const sending = async () => {
        const ids = mediaInOrder(shown, order.contents);
        for (let first = 0; first < ids.length && isGoing(); first += TOGETHER) {
          const some = ids.slice(first, first + TOGETHER);
          for (const [index, medium] of (await Promise.all(some.map(readMedia))).entries())
            post({ task: 'medium', id: some[index] ?? '', medium }, medium ? [medium.bytes] : []);
        }
      };
      await Promise.all([making, sending()]);
    },
    onMessage(message, finish) {
      if (message.type === 'progress') onProgress(message.fraction);
      else finish(message.result);
    },
  });
}
