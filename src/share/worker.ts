// The worker in which files are made and opened, so that the page stays responsive. It only passes messages to jobs.ts. Once a file
// is open it stays, to read media from it; the page ends it.
import type { Media } from '#domain/records.ts';
import type { FileMedia, MediaInFile, OpenedFile } from './decode.ts';
import type { CopyToMake } from './encode.ts';
import { makeFile, openFile } from './jobs.ts';
import { type KeptKey, keyToKeep } from './kept-key.ts';
import { canDrawPhotos } from './photo.ts';
import type { Progress } from './progress.ts';
import { randomId } from './random-id.ts';
import { type Result, success } from './result.ts';
import { Bytes } from './sealed-file.ts';
import { fileSink } from './sink.ts';

/** An opened file as it can be told to the page: its media are asked for. */
export type Told<F extends OpenedFile = OpenedFile> = F extends OpenedFile
  ? Omit<F, 'media'> & { readonly media: readonly MediaInFile[] }
  : never;

/** To the worker: `make`, `open` or `keep` first, one job a worker. Then `medium` for each that it wants, `read` for each that the page wants. */
export type ToWorker =
  | {
      readonly task: 'make';
      readonly copy: Omit<CopyToMake, 'media'>;
      readonly passphrase: string | KeptKey;
      /** The file that it may make in the browser's own storage; undefined: none. */
      readonly fileName: string | undefined;
    }
  | { readonly task: 'medium'; readonly medium: Media | null | undefined }
  | { readonly task: 'open'; readonly file: Blob | ArrayBuffer; readonly passphrase: string }
  | { readonly task: 'read'; readonly id: string }
  | { readonly task: 'keep'; readonly file: Blob; readonly passphrase: string };

/** From the worker. `draws` is false where the worker has no canvas: then the page draws the photos. */
export type FromWorker =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'want'; readonly id: string; readonly draws: boolean }
  | { readonly type: 'kept'; readonly result: Result<KeptKey> }
  | { readonly type: 'made'; readonly result: Result<Blob> }
  | { readonly type: 'opened'; readonly result: Result<Told>; readonly draws: boolean }
  | { readonly type: 'medium'; readonly id: string; readonly medium: Media | undefined };

/** The part of DedicatedWorkerGlobalScope in use: its types cannot stand beside those of the page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}

const scope = self as unknown as WorkerScope;
const report = (progress: Progress) => scope.postMessage({ type: 'progress', progress });
const draws = canDrawPhotos();
let handOver: (medium: Media | null | undefined) => void = () => undefined;
let opened: FileMedia | undefined;
/** One medium at a time: each takes its own memory. */
let reading: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  if (data.task === 'make') void make(data.copy, data.passphrase, data.fileName);
  else if (data.task === 'medium') handOver(data.medium);
  else if (data.task === 'keep') void keep(data.file, data.passphrase);
  else if (data.task === 'open') void open(data.file, data.passphrase);
  else reading = reading.then(() => read(data.id));
};

async function keep(file: Blob, passphrase: string): Promise<void> {
  scope.postMessage({ type: 'kept', result: await keyToKeep(file, passphrase) });
}

async function make(
  copy: Omit<CopyToMake, 'media'>,
  passphrase: string | KeptKey,
  fileName: string | undefined,
): Promise<void> {
  const media = (id: string) =>
    new Promise<Media | null | undefined>((resolve) => {
      handOver = resolve;
      scope.postMessage({ type: 'want', id, draws });
    });
  const sink = fileName === undefined ? undefined : await fileSink(fileName);
  const result = await makeFile({ ...copy, media }, passphrase, report, sink ? { sink } : {});
  scope.postMessage({ type: 'made', result });
}

async function open(file: Blob | ArrayBuffer, passphrase: string): Promise<void> {
  const surroundings = { now: Date.now(), newId: randomId };
  // Bytes come where no Blob can be read; a canvas gives its photo as one.
  const drawsHere = draws && file instanceof Blob;
  const sealed = file instanceof Blob ? file : new Bytes(new Uint8Array(file));
  const result = await openFile(sealed, passphrase, surroundings, report, drawsHere);
  if (result.ok) opened = result.value.media;
  scope.postMessage({ type: 'opened', result: told(result), draws: drawsHere });
}

function told(result: Result<OpenedFile>): Result<Told> {
  return result.ok ? success({ ...result.value, media: result.value.media.list }) : result;
}

async function read(id: string): Promise<void> {
  const medium = await opened?.read(id);
  scope.postMessage({ type: 'medium', id, medium }, medium ? [medium.bytes] : []);
}
