// The worker in which copies are sealed and opened, so that the page stays responsive. It only passes messages to jobs.ts.
import type { Media } from '#domain/records.ts';
import type { OpenedFile } from './decode.ts';
import type { CopyToMake } from './encode.ts';
import { makeFile, openFile } from './jobs.ts';
import { canDrawPhotos } from './photo.ts';
import type { Progress } from './progress.ts';
import { redrawPhotos } from './received-photos.ts';
import { failure, type Result } from './result.ts';
import { Bytes } from './sealed-file.ts';

/** To the worker: first every `medium`, then `make`; or only `open`. One job a worker. */
export type ToWorker =
  | { readonly task: 'medium'; readonly medium: Media }
  | { readonly task: 'make'; readonly copy: Omit<CopyToMake, 'media'>; readonly passphrase: string }
  | { readonly task: 'open'; readonly file: Blob | ArrayBuffer; readonly passphrase: string };

/** From the worker. `redrawn` is false where the worker has no canvas: then the page draws the photos anew. */
export type FromWorker =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'made'; readonly result: Result<Blob> }
  | { readonly type: 'opened'; readonly result: Result<OpenedFile>; readonly redrawn: boolean };

/** The part of DedicatedWorkerGlobalScope in use: its types cannot stand beside those of the page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;
const media: Media[] = [];
const report = (progress: Progress) => scope.postMessage({ type: 'progress', progress });

scope.onmessage = ({ data }) => {
  if (data.task === 'medium') media.push(data.medium);
  else if (data.task === 'make') void make(data.copy, data.passphrase);
  else void open(data.file, data.passphrase);
};

async function make(copy: Omit<CopyToMake, 'media'>, passphrase: string): Promise<void> {
  const result = await guarded(() => makeFile({ ...copy, media }, passphrase, report));
  scope.postMessage({ type: 'made', result });
}

async function open(file: Blob | ArrayBuffer, passphrase: string): Promise<void> {
  const redrawn = canDrawPhotos() && (await canReadBlobs());
  const result = await guarded(async () => {
    const surroundings = { now: Date.now(), newId: randomId };
    const opened = await openFile(
      file instanceof Blob ? file : new Bytes(file),
      passphrase,
      surroundings,
      report,
    );
    return opened.ok && redrawn && opened.value.kind === 'copy' ? redrawPhotos(opened.value, report) : opened;
  });
  const buffers = result.ok ? [...result.value.media.values()].map((medium) => medium.bytes) : [];
  scope.postMessage({ type: 'opened', result, redrawn }, buffers);
}

/** WebKit cannot, in a worker of a page from the disk; a canvas gives its photo as a Blob. */
function canReadBlobs(): Promise<boolean> {
  return new Blob(['a']).arrayBuffer().then(
    () => true,
    () => false,
  );
}

/** A UUID. `crypto.randomUUID` is missing where a page has no secure address, as a file on some phones. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A bug or a file that went away while it was read must still answer: the page waits. */
async function guarded<T>(job: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof RangeError) return failure('no-memory');
    console.error(error);
    return failure('failed');
  }
}
