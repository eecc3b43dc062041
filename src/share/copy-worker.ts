// What screens call to make and open a copy. Starts a worker for the one job and ends it; whatever happens to that worker,
// the result comes as a value.
import type { Media } from '#domain/records.ts';
import type { OpenedFile } from './decode.ts';
import type { CopyToMake } from './encode.ts';
import { canDrawPhotos } from './photo.ts';
import { type OnProgress, spans, within } from './progress.ts';
import { redrawPhotos } from './received-photos.ts';
import { failure, type Result } from './result.ts';
import { mediaIdsOf } from './select.ts';
import { forWorker, startWorker } from './start-worker.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** A job that is going on. After `stop` the result is the failure `stopped`, unless it had come already. */
export interface Job<T> {
  readonly result: Promise<Result<T>>;
  stop(): void;
}

export interface CopyOrder extends Omit<CopyToMake, 'media'> {
  /** Reads one medium; undefined when it is gone, then the copy goes without it. */
  readonly media: (id: string) => Promise<Media | null | undefined>;
  /** The five words joined by hyphens. */
  readonly passphrase: string;
}

/** Makes the file of a copy or a backup. */
export function makeCopy(order: CopyOrder, onProgress: OnProgress): Job<Blob> {
  const { media: load, passphrase, ...copy } = order;
  return inWorker<Blob>(
    async (post, isGoing) => {
      const ids = mediaIdsOf(copy.contents);
      for (const [i, id] of ids.entries()) {
        if (!isGoing()) return;
        onProgress({ phase: 'collect', fraction: within(spans.collect, i / ids.length) });
        const medium = await load(id);
        if (medium) post({ task: 'medium', medium });
      }
      post({ task: 'make', copy, passphrase });
    },
    (message, finish) => {
      if (message.type === 'progress') onProgress(message.progress);
      if (message.type === 'made') finish(message.result);
    },
  );
}

/** Opens the file of a copy or a backup. Nothing of it is stored. The five words may be typed in any way. */
export function openCopy(file: Blob, passphrase: string, onProgress: OnProgress): Job<OpenedFile> {
  return inWorker<OpenedFile>(
    async (post) => post({ task: 'open', file: await forWorker(file), passphrase }),
    async (message, finish) => {
      if (message.type === 'progress') onProgress(message.progress);
      if (message.type !== 'opened') return;
      const { result, redrawn } = message;
      // A backup keeps every photo as it was: its maker is its reader.
      const toRedraw = result.ok && result.value.kind === 'copy' && !redrawn && canDrawPhotos();
      finish(toRedraw ? await redrawPhotos(result.value, onProgress) : result);
    },
  );
}

function inWorker<T>(
  begin: (post: (message: ToWorker) => void, isGoing: () => boolean) => Promise<void>,
  onMessage: (message: FromWorker, finish: (result: Result<T>) => void) => void | Promise<void>,
): Job<T> {
  let worker: Worker | undefined;
  let going = true;
  let resolve: (result: Result<T>) => void = () => undefined;
  const result = new Promise<Result<T>>((settle) => {
    resolve = settle;
  });
  const finish = (outcome: Result<T>) => {
    going = false;
    worker?.terminate();
    resolve(outcome);
  };
  const fail = (error: unknown) => {
    console.error(error);
    finish(failure(error instanceof RangeError ? 'no-memory' : 'failed'));
  };
  try {
    const started = startWorker();
    worker = started;
    started.onmessage = (event: MessageEvent<FromWorker>) => {
      if (going) Promise.resolve(onMessage(event.data, finish)).catch(fail);
    };
    started.onerror = (event) => fail(event.message);
    started.onmessageerror = fail;
    const post = (message: ToWorker) => {
      if (going) started.postMessage(message);
    };
    // A moment later, so that nobody hears of the job before having it.
    Promise.resolve()
      .then(() => begin(post, () => going))
      .catch(fail);
  } catch (error) {
    fail(error);
  }
  return { result, stop: () => finish(failure('stopped')) };
}
