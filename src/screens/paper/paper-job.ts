// Has a pdf made in a worker: gathers the font, pictures and media that it needs, and hears how far it is.
import { inWorker, type Job } from '#share/job.ts';
import { mediaOn, onPaper, sheetsOn } from '#share/paper/on-paper.ts';
import { within } from '#share/progress.ts';
import { readMedia } from '#storage/queries.ts';
import { choiceOnPaper } from './paper-pictures.ts';
import { readFonts, readSheet } from './paper-source.ts';
import type { FromPaperWorker, SentOrder, ToPaperWorker } from './paper-worker.ts';

const GATHER = [0, 0.2] as const;
const MAKE = [0.2, 1] as const;
/** How many photos and drawings are read at the same time: one by one the page waits for the database most of the time. */
const TOGETHER = 10;

/** Makes the pdf. `onProgress` hears the fraction of the whole job, from 0 to 1, and it never runs back. */
export function makePaper(
  order: Omit<SentOrder, 'fonts' | 'sheets'>,
  onProgress: (fraction: number) => void,
): Job<Blob> {
  return inWorker<ToPaperWorker, FromPaperWorker, Blob>({
    start: () => new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' }),
    async begin(post, isGoing) {
      const shown = onPaper(order);
      const names = sheetsOn(shown, choiceOnPaper);
      const gathering = Promise.all([
        readFonts(),
        Promise.all(names.map(async (name) => [name, await readSheet(name)] as const)),
      ]);
      const ids = mediaOn(shown, order.contents);
      for (let first = 0; first < ids.length; first += TOGETHER) {
        if (!isGoing()) return;
        onProgress(within(GATHER, first / ids.length));
        for (const medium of await Promise.all(ids.slice(first, first + TOGETHER).map(readMedia)))
          if (medium) post({ task: 'medium', medium }, [medium.bytes]);
      }
      const [fonts, sheets] = await gathering;
      post({ task: 'make', order: { ...order, fonts, sheets: Object.fromEntries(sheets) } });
    },
    onMessage(message, finish) {
      if (message.type === 'progress') onProgress(within(MAKE, message.fraction));
      else finish(message.result);
    },
  });
}
