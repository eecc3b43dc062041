// What screens call to make and open a file. Starts a worker for the one job and ends it; whatever happens to that worker, the
// result comes as a value.
import type { Media } from '#domain/records.ts';
import type { FileMedia, OpenedFile } from './decode.ts';
import type { CopyToMake } from './encode.ts';
import { holdFile } from './held-file.ts';
import { inWorker, type Job } from './job.ts';
import type { KeptKey } from './kept-key.ts';
import { canDrawPhotos } from './photo.ts';
import { forFamily, redrawing } from './photos-of-copies.ts';
import type { OnProgress } from './progress.ts';
import { success } from './result.ts';
import { forWorker, startWorker } from './start-worker.ts';
import type { FromWorker, Told, ToWorker } from './worker.ts';

export type { Job } from './job.ts';

export interface CopyOrder extends CopyToMake {
  /** The five words joined by hyphens, or the key that was kept of them. */
  readonly passphrase: string | KeptKey;
}

/** Browsers still read a download a while after it was asked for. */
const DOWNLOAD_MAY_TAKE = 60_000;

/** Makes the file of a copy, a backup or a reply. The bytes that `media` gives are handed over: nobody else may need them. */
export function makeCopy(order: CopyOrder, onProgress: OnProgress): Job<Blob> {
  const { media, passphrase, ...copy } = order;
  const isBackup = 'copies' in copy.contents;
  const drawnHere = isBackup || !canDrawPhotos() ? media : forFamily(media);
  const held = holdFile();
  return inWorker<ToWorker, FromWorker, Blob>({
    start: startWorker,
    begin: async (post) => post({ task: 'make', copy, passphrase, fileName: held.name }),
    async onMessage(message, finish, post) {
      if (message.type === 'progress') onProgress(message.progress);
      else if (message.type === 'made') finish(message.result);
      else if (message.type === 'want') {
        const medium = await (message.draws ? media : drawnHere)(message.id);
        post({ task: 'medium', medium }, medium ? [medium.bytes] : []);
      }
    },
    onEnd: (result) => held.release(result.ok ? DOWNLOAD_MAY_TAKE : 0),
  });
}

/** The key of a file that was just made, to seal later ones with the same five words. */
export function keepKey(file: Blob, passphrase: string): Job<KeptKey> {
  return inWorker<ToWorker, FromWorker, KeptKey>({
    start: startWorker,
    begin: async (post) => post({ task: 'keep', file, passphrase }),
    onMessage(message, finish) {
      if (message.type === 'kept') finish(message.result);
    },
  });
}

/**
 * Opens the file of a copy, a backup or a reply, and holds it until it is stopped: its media are read from it. Nothing of it is stored. The
 * five words may be typed in any way.
 */
export function openCopy(file: Blob, passphrase: string, onProgress: OnProgress): Job<OpenedFile> {
  /** Media that were asked for, by id. */
  const asked = new Map<string, { medium: Promise<Media | undefined>; answer: (medium?: Media) => void }>();
  let ended = false;
  const read = (id: string, post: (message: ToWorker) => void) => {
    if (ended) return Promise.resolve(undefined);
    const known = asked.get(id);
    if (known) return known.medium;
    let answer: (medium?: Media) => void = () => undefined;
    const medium = new Promise<Media | undefined>((resolve) => {
      answer = resolve;
    });
    asked.set(id, { medium, answer });
    post({ task: 'read', id });
    return medium;
  };
  return inWorker<ToWorker, FromWorker, OpenedFile>({
    start: startWorker,
    begin: async (post) => post({ task: 'open', file: await forWorker(file), passphrase }),
    onMessage(message, finish, post) {
      if (message.type === 'progress') onProgress(message.progress);
      else if (message.type === 'medium') {
        asked.get(message.id)?.answer(message.medium);
        asked.delete(message.id);
      } else if (message.type === 'opened') {
        const { result, draws } = message;
        if (!result.ok) finish(result);
        else finish(success(withMedia(result.value, draws, (id) => read(id, post))), { stays: true });
      }
    },
    onEnd() {
      ended = true;
      for (const { answer } of asked.values()) answer();
    },
  });
}

function withMedia(file: Told, draws: boolean, read: FileMedia['read']): OpenedFile {
  const media: FileMedia = { list: file.media, read };
  // A backup keeps every photo as it was: its maker is its reader.
  const toDraw = file.kind !== 'backup' && !draws && canDrawPhotos();
  return { ...file, media: toDraw ? redrawing(media) : media };
}
