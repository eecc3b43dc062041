// What the screen calls to open a file of picture boards. Nothing of it is stored; whatever the file is, the result comes as
// a value.
import type { BoardPicture, BoardResult, BoardSet, RawPicture } from './board-set.ts';
import { redrawPicture } from './redraw-picture.ts';

/** A file that is being opened. After `stop` the result is the failure `stopped`, unless it had come already. */
export interface BoardJob {
  readonly result: Promise<BoardResult<BoardSet<BoardPicture>>>;
  stop(): void;
}

/** Reads a `.obf` or `.obz` file and draws its pictures anew; `onProgress` hears how far that is, from 0 to 1. */
export function openBoards(file: Blob, onProgress: (fraction: number) => void): BoardJob {
  const stopping = new AbortController();
  const stopped = new Promise<BoardResult<never>>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve({ ok: false, reason: 'stopped' }));
  });
  const opening = open(file, onProgress, stopping.signal).catch((error): BoardResult<never> => {
    console.error(error);
    return { ok: false, reason: 'failed' };
  });
  return { result: Promise.race([opening, stopped]), stop: () => stopping.abort() };
}

async function open(
  file: Blob,
  onProgress: (fraction: number) => void,
  signal: AbortSignal,
): Promise<BoardResult<BoardSet<BoardPicture>>> {
  const read = await readInWorker(file, signal);
  if (!read.ok) return read;
  const all = read.value.boards.reduce((sum, { pictures }) => sum + pictures.length, 0);
  let done = 0;
  let unreadable = read.value.leftOut.unreadable;
  const boards: { name: string; pictures: BoardPicture[] }[] = [];
  for (const { name, pictures } of read.value.boards) {
    const ready: BoardPicture[] = [];
    for (const picture of pictures) {
      if (signal.aborted) return { ok: false, reason: 'stopped' };
      // One at a time: pixels take much memory.
      const image = await redrawPicture(picture.image);
      if (image) ready.push({ ...picture, image });
      else unreadable += 1;
      done += 1;
      onProgress(done / all);
    }
    if (ready.length > 0) boards.push({ name, pictures: ready });
  }
  const leftOut = { ...read.value.leftOut, unreadable };
  if (boards.length === 0 && leftOut.remote === 0) return { ok: false, reason: 'no-pictures' };
  return { ok: true, value: { boards, leftOut } };
}

function readInWorker(file: Blob, signal: AbortSignal): Promise<BoardResult<BoardSet<RawPicture>>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./boards-worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    worker.onmessage = ({ data }: MessageEvent<BoardResult<BoardSet<RawPicture>>>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(file);
  });
}
