// What screens call to make and open a copy. Starts a worker for the one job and ends it; whatever happens to that worker,
// the result comes as a value.
import type { Media } from '#domain/records.ts';
import type { OpenedFile } from './decode.ts';
import type { CopyToMake } from './encode.ts';
import { inWorker, type Job } from './job.ts';
import { canDrawPhotos } from './photo.ts';
import { type OnProgress, spans, within } from './progress.ts';
import { redrawPhotos } from './received-photos.ts';
import { mediaIdsOf } from './select.ts';
import type { FromWorker, ToWorker } from './worker.ts';

export type { Job } from './job.ts';

const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export interface CopyOrder extends Omit<CopyToMake, 'media'> {
  /** Reads one medium; undefined when it is gone, then the copy goes without it. */
  readonly media: (id: string) => Promise<Media | null | undefined>;
  /** The five words joined by hyphens. */
  readonly passphrase: string;
}

/** Makes the file of a copy or a backup. */
export function makeCopy(order: CopyOrder, onProgress: OnProgress): Job<Blob> {
  const { media: load, passphrase, ...copy } = order;
  return inWorker<ToWorker, FromWorker, Blob>({
    start,
    async begin(post, isGoing) {
      const ids = mediaIdsOf(copy.contents);
      for (const [i, id] of ids.entries()) {
        if (!isGoing()) return;
        onProgress({ phase: 'collect', fraction: within(spans.collect, i / ids.length) });
        const medium = await load(id);
        if (medium) post({ task: 'medium', medium });
      }
      post({ task: 'make', copy, passphrase });
    },
    onMessage(message, finish) {
      if (message.type === 'progress') onProgress(message.progress);
      if (message.type === 'made') finish(message.result);
    },
  });
}

/** Opens the file of a copy or a backup. Nothing of it is stored. The five words may be typed in any way. */
export function openCopy(file: Blob, passphrase: string, onProgress: OnProgress): Job<OpenedFile> {
  return inWorker<ToWorker, FromWorker, OpenedFile>({
    start,
    begin: async (post) => post({ task: 'open', file, passphrase }),
    async onMessage(message, finish) {
      if (message.type === 'progress') onProgress(message.progress);
      if (message.type !== 'opened') return;
      const { result, redrawn } = message;
      // A backup keeps every photo as it was: its maker is its reader.
      const toRedraw = result.ok && result.value.kind === 'copy' && !redrawn && canDrawPhotos();
      finish(toRedraw ? await redrawPhotos(result.value, onProgress) : result);
    },
  });
}
