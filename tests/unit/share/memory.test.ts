// A large plan: 300 photos and 60 minutes of voice. What stands in memory while its file is made, opened and read is measured.
import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import type { Media } from '#domain/records.ts';
import { makeFile, openFile } from '#share/jobs.ts';
import { selectAll } from '#share/select.ts';
import type { Sink } from '#share/sink.ts';
import { countingIds, idOf, jpegBytes } from '#tests/support/arbitraries.ts';
import { made, now, sam } from '#tests/support/copies.ts';

const MIB = 1024 * 1024;
/** As the app keeps them: a photo of 1600 × 1200, and at most 3 minutes of sound at 32 kbit/s. */
const PHOTOS = { count: 300, bytes: 300_000 };
const VOICES = { count: 20, bytes: 720_000 };
const largest = VOICES.bytes;

const folder = mkdtempSync(join(tmpdir(), 'mijnplan-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { contents } = sam;
const [card] = contents.cards;
if (!card) throw new Error('Sam has a card');
const { drawing: _, ...plain } = card;
const photoId = (n: number) => idOf(0x1000 + n);
const voiceId = (n: number) => idOf(0x2000 + n);
const cards = [
  ...Array.from({ length: PHOTOS.count }, (_, n) => ({ ...plain, id: idOf(0x3000 + n), photo: photoId(n) })),
  ...Array.from({ length: VOICES.count }, (_, n) => ({ ...plain, id: idOf(0x4000 + n), voice: voiceId(n) })),
];
const { photo: __, ...plan } = contents.plan;
const everything = selectAll({ ...contents, plan, wishes: [], cards, copies: [], pictures: [] });

/** A medium that is made when it is asked for, as the device's storage would read it. */
async function medium(id: string): Promise<Media> {
  const isVoice = id >= voiceId(0);
  const bytes = new Uint8Array(isVoice ? VOICES.bytes : PHOTOS.bytes);
  bytes.set(isVoice ? [0x1a, 0x45, 0xdf, 0xa3] : jpegBytes(1600, 1200));
  const planId = plan.id;
  return isVoice
    ? { id, planId, kind: 'voice', type: 'audio/webm', bytes: bytes.buffer, duration: 180_000 }
    : { id, planId, kind: 'photo', type: 'image/jpeg', bytes: bytes.buffer, width: 1600, height: 1200 };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const inUse = () => {
  collectGarbage();
  // Of all bytes outside the heap, also those of array buffers.
  return process.memoryUsage().external;
};

/** Keeps the most that is in use beyond what is now. */
function gauge() {
  const before = inUse();
  let most = 0;
  let calls = 0;
  const measure = () => {
    most = Math.max(most, inUse() - before);
    return most;
  };
  // Collecting garbage at every call would take minutes.
  return { measure, now: () => calls++ % 40 === 0 && measure() };
}

/** Writes to the disk at once, as a worker does with a file in the browser's own storage. */
function diskSink(path: string): Sink {
  const file = openSync(path, 'w');
  return {
    write: (bytes) => void writeSync(file, bytes),
    close: async () => {
      closeSync(file);
      return openAsBlob(path);
    },
  };
}

it('making, opening and reading a large file takes no more than twice a medium and 64 MB', {
  timeout: 180_000,
}, async () => {
  const limit = 2 * largest + 64 * MIB;
  const sink = diskSink(join(folder, 'large.mijnplan'));
  const labels = { topics: {}, questions: {}, cards: {} };
  const making = gauge();
  // The key takes 64 MiB for a moment; beside that there may be next to nothing.
  const beforeKeys: number[] = [];
  const file = await makeFile(
    { contents: everything, media: medium, labels, made },
    'vis',
    ({ phase }) => (phase === 'key' ? beforeKeys.push(making.measure()) : making.now()),
    { workFactor: 4, sink },
  );
  if (!file.ok) throw new Error(file.reason);
  expect(file.value.size).toBeGreaterThan(PHOTOS.count * PHOTOS.bytes + VOICES.count * VOICES.bytes);
  expect(making.measure()).toBeLessThan(limit);

  const opening = gauge();
  const opened = await openFile(file.value, 'vis', { now, newId: countingIds() }, ({ phase }) =>
    phase === 'key' ? beforeKeys.push(opening.measure()) : opening.now(),
  );
  if (!opened.ok) throw new Error(opened.reason);
  expect(opening.measure()).toBeLessThan(limit);

  const reading = gauge();
  for (const { id, kind } of opened.value.media.list.slice(-120)) {
    const read = await opened.value.media.read(id);
    expect(read?.bytes.byteLength).toBe(kind === 'voice' ? VOICES.bytes : PHOTOS.bytes);
    reading.now();
  }
  expect(reading.measure()).toBeLessThan(limit);
  for (const used of beforeKeys) expect(used).toBeLessThan(2 * largest);
});
