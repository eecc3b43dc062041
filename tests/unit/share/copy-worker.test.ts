import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCopy, openCopy } from '#share/copy-worker.ts';
import { labelsOf } from '#share/labels.ts';
import type { Progress } from '#share/progress.ts';
import type { FromWorker, ToWorker } from '#share/worker.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import { asSelected, made, sam } from '#tests/support/copies.ts';

// Deriving keys and trying hundreds of cases takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const order = () => ({
  contents: asSelected(sam.contents),
  media: async (id: string) => sam.media.find((medium) => medium.id === id),
  passphrase: 'appel-boom-fiets-huis-zon',
  labels: labelsOf(sam.contents, (key) => key),
  made,
});
const silent = () => undefined;

/** A worker that a test moves by hand. */
class HandWorker {
  static last: HandWorker;
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  sent: ToWorker[] = [];
  terminated = false;
  constructor() {
    HandWorker.last = this;
  }
  postMessage(message: ToWorker) {
    this.sent.push(message);
  }
  terminate() {
    this.terminated = true;
  }
}

afterEach(() => vi.unstubAllGlobals());

describe('a job in the worker', () => {
  it('makes a copy that opens again, with progress that never runs back', async () => {
    const scope: {
      onmessage?: (event: { data: ToWorker }) => void;
      postMessage?: (data: FromWorker) => void;
    } = {};
    vi.stubGlobal('self', scope);
    await import('#share/worker.ts');
    // The real worker's code, with messages copied as the browser would.
    class NearWorker extends HandWorker {
      constructor() {
        super();
        scope.postMessage = (data) => queueMicrotask(() => this.onmessage?.({ data: structuredClone(data) }));
      }
      override postMessage(message: ToWorker) {
        queueMicrotask(() => scope.onmessage?.({ data: structuredClone(message) }));
      }
    }
    vi.stubGlobal('Worker', NearWorker);

    const heard: Progress[] = [];
    const file = await makeCopy(order(), (progress) => heard.push(progress)).result;
    expect(file.ok).toBe(true);
    expect([...new Set(heard.map(({ phase }) => phase))]).toEqual(['key', 'seal']);
    const fractions = heard.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));

    const opening = openCopy(file.ok ? file.value : new Blob(), 'Appel boom fiets huis zon', silent);
    const opened = await opening.result;
    expect(opened).toMatchObject({ ok: true, value: { made, contents: { plan: { name: 'Sam' } } } });
    const media = opened.ok ? opened.value.media : undefined;
    const read = await Promise.all((media?.list ?? []).map(({ id }) => media?.read(id)));
    expect(read.map((medium) => medium?.kind).sort()).toEqual(['drawing', 'photo', 'voice']);
    expect(read.every((medium) => (medium?.bytes.byteLength ?? 0) > 0)).toBe(true);
    expect(await media?.read('another')).toBeUndefined();

    // Whoever closes the file can read nothing of it any more.
    expect(HandWorker.last.terminated).toBe(false);
    const asking = media?.read(media.list[0]?.id ?? '');
    opening.stop();
    expect(HandWorker.last.terminated).toBe(true);
    expect([await asking, await media?.read(media.list[1]?.id ?? '')]).toEqual([undefined, undefined]);
    expect(await openCopy(file.ok ? file.value : new Blob(), 'vis', silent).result).toEqual({
      ok: false,
      reason: 'wrong-words',
    });
  });

  it('stops: the worker ends and the result says so', async () => {
    vi.stubGlobal('Worker', HandWorker);
    const job = openCopy(new Blob(['x']), 'x', silent);
    job.stop();
    expect(await job.result).toEqual({ ok: false, reason: 'stopped' });
    expect(HandWorker.last.terminated).toBe(true);
  });

  it('hands over a medium when the worker wants one, and no more once it is stopped', async () => {
    vi.stubGlobal('Worker', HandWorker);
    const read: string[] = [];
    const media = async (id: string) => {
      read.push(id);
      if (read.length === 2) job.stop();
      return sam.media.find((medium) => medium.id === id);
    };
    const job = makeCopy({ ...order(), media }, silent);
    await vi.waitFor(() => expect(HandWorker.last.sent).toMatchObject([{ task: 'make' }]));
    const want = (n: number) =>
      HandWorker.last.onmessage?.({ data: { type: 'want', id: idOf(n), draws: true } });
    want(20);
    await vi.waitFor(() => expect(HandWorker.last.sent.at(-1)).toMatchObject({ medium: { id: idOf(20) } }));
    want(21);
    want(22);
    expect(await job.result).toEqual({ ok: false, reason: 'stopped' });
    expect(read).toEqual([idOf(20), idOf(21)]);
    expect(HandWorker.last.sent.map(({ task }) => task)).toEqual(['make', 'medium']);
    expect(HandWorker.last.terminated).toBe(true);
  });

  it('is a failure when the worker dies, does not start, or its media cannot be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(silent);
    vi.stubGlobal('Worker', HandWorker);
    const dying = openCopy(new Blob(['x']), 'x', silent);
    HandWorker.last.onerror?.({ message: 'out of memory' });
    expect(await dying.result).toEqual({ ok: false, reason: 'failed' });
    expect(HandWorker.last.terminated).toBe(true);

    const unread = makeCopy({ ...order(), media: () => Promise.reject(new Error('gone')) }, silent);
    HandWorker.last.onmessage?.({ data: { type: 'want', id: idOf(20), draws: true } });
    expect(await unread.result).toEqual({ ok: false, reason: 'failed' });

    const refusing = () => {
      throw new Error('no workers here');
    };
    vi.stubGlobal('Worker', refusing);
    expect(await openCopy(new Blob(['x']), 'x', silent).result).toEqual({ ok: false, reason: 'failed' });
  });

  it('goes without a medium that is gone', async () => {
    vi.stubGlobal('Worker', HandWorker);
    void makeCopy({ ...order(), media: async () => undefined }, silent);
    HandWorker.last.onmessage?.({ data: { type: 'want', id: idOf(20), draws: true } });
    await vi.waitFor(() =>
      expect(HandWorker.last.sent.at(-1)).toEqual({ task: 'medium', medium: undefined }),
    );
  });
});
