// Sealing and opening a backup as the app does, and what the bench compares that with: the same derivations and the same cipher over
// the same number of bytes, and nothing else. Both run in a worker.
import { listsOf, ownKinds, type WholeContents } from '#domain/contents.ts';
import type { Media } from '#domain/records.ts';
import { makeCopy, openCopy } from '#share/copy-worker.ts';
import { selectAll } from '#share/select.ts';

declare global {
  interface Window {
    /** Seals a backup with so many bytes of sound and opens it; gives the milliseconds that it took. */
    sealAndOpen(bytes: number): Promise<number>;
    /** Derives a key and runs the cipher over so many bytes, there and back; gives the milliseconds that it took. */
    deriveAndCipher(bytes: number): Promise<number>;
  }
}

const silent = () => undefined;
const words = 'appel-boom-fiets-huis-zon';
const VOICE = 1024 * 1024;
const planId = crypto.randomUUID();
const made = { planId, revision: 1, order: 1, at: 0, said: { by: 'self' } } as const;

function backupOf(voices: readonly string[]): WholeContents {
  const round = { ...made, id: crypto.randomUUID() };
  const cards = voices.map((voice) => ({ ...made, id: crypto.randomUUID(), questionId: '4.1', voice }));
  const face = { skin: 'medium', hair: 'short', hairColor: 'black' } as const;
  const own = Object.fromEntries(ownKinds.map((kind) => [kind, []])) as unknown as WholeContents;
  return {
    ...own,
    ...listsOf(() => []),
    plan: { ...made, id: planId, name: 'Sanne', face, level: 2, speaks: false, roundId: round.id },
    rounds: [round],
    cards,
  };
}

async function voice(id: string): Promise<Media> {
  const bytes = new Uint8Array(VOICE);
  bytes.set([0x1a, 0x45, 0xdf, 0xa3]);
  return { id, planId, kind: 'voice', type: 'audio/webm', bytes: bytes.buffer };
}

window.sealAndOpen = async (bytes) => {
  const voices = Array.from({ length: Math.ceil(bytes / VOICE) }, () => crypto.randomUUID());
  const contents = selectAll(backupOf(voices));
  const labels = { topics: {}, questions: {}, cards: {} };
  const started = performance.now();
  const making = makeCopy({ contents, media: voice, labels, made: '2026-03-01', passphrase: words }, silent);
  const file = await making.result;
  if (!file.ok || file.value.size < bytes) throw new Error('no file');
  const opening = openCopy(file.value, words, silent);
  const opened = await opening.result;
  if (!opened.ok || opened.value.media.list.length < voices.length) throw new Error('not opened');
  const time = performance.now() - started;
  making.stop();
  opening.stop();
  return time;
};

window.deriveAndCipher = async (bytes) => {
  const started = performance.now();
  for (const opens of [false, true]) {
    // A new one each time, as the app has: its code is as cold.
    const worker = new Worker(new URL('./cipher-worker.ts', import.meta.url), { type: 'module' });
    await new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ bytes, opens });
    });
    worker.terminate();
  }
  return performance.now() - started;
};
