// The worker in which a file of boards is unpacked and read, so that the page stays responsive. One file a worker.
import { type BoardResult, type BoardSet, boardLimits, type RawPicture } from './board-set.ts';
import { readBoards } from './read-boards.ts';

/** The part of DedicatedWorkerGlobalScope in use: its types cannot stand beside those of the page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Blob>) => void) | null;
  postMessage(message: BoardResult<BoardSet<RawPicture>>): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = async ({ data: file }) => {
  scope.postMessage(await read(file));
};

/** A bug, or a file that went away while it was read, must still answer: the page waits. */
async function read(file: Blob): Promise<BoardResult<BoardSet<RawPicture>>> {
  try {
    if (file.size > boardLimits.file) return { ok: false, reason: 'too-big' };
    return await readBoards(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    console.error(error);
    return { ok: false, reason: 'failed' };
  }
}
