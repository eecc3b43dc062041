// Whatever happened to a file on its way (bytes flipped, cut off, spliced, on the outside or within what is sealed), it opens as
// something sound or says why not: it never throws, hangs or gives a part.
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { listKinds, ownKinds, type WholeContents } from '#domain/contents.ts';
import { schemas } from '#domain/records.ts';
import { makeFile, openFile } from '#share/jobs.ts';
import { labelsOf } from '#share/labels.ts';
import { copyFailures, type Result } from '#share/result.ts';
import { seal } from '#share/seal.ts';
import { selectAll } from '#share/select.ts';
import { countingIds } from '#tests/support/arbitraries.ts';
import {
  among,
  asSelected,
  backupZipOf,
  made,
  mediaOf,
  now,
  opened,
  sam,
  zipOf,
} from '#tests/support/copies.ts';

// Deriving keys and trying hundreds of cases takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const words = 'appel-boom-fiets-huis-zon';
/** The key costs next to nothing: hundreds are derived. */
const quick = 1;
const silent = () => undefined;
const surroundings = () => ({ now, newId: countingIds() });
const whole: WholeContents = { ...sam.contents, copies: [], pictures: [] };

type Change =
  | { how: 'flip'; at: number; bit: number }
  | { how: 'cut' | 'drop' | 'zero' | 'repeat'; at: number; length: number }
  | { how: 'splice'; at: number; from: number; length: number }
  | { how: 'insert'; at: number; bytes: Uint8Array };
const place = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.02, 0.99, 1));
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4000 }));
const oneChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
  fc.record({ how: fc.constantFrom('cut', 'drop', 'zero', 'repeat'), at: place, length }),
  fc.record({ how: fc.constant('splice' as const), at: place, from: place, length }),
  fc.record({
    how: fc.constant('insert' as const),
    at: place,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 30 }),
  }),
);
const changes = fc.array(oneChange, { minLength: 1, maxLength: 3 });

/** The bytes after something happened to them. */
function mutated(bytes: Uint8Array, all: readonly Change[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(all.reduce(after, bytes));
}

function after(bytes: Uint8Array, change: Change): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, rest] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.how) {
    case 'flip': {
      const flipped = Uint8Array.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << change.bit);
      return flipped;
    }
    case 'cut':
      return before;
    case 'drop':
      return Buffer.concat([before, rest.subarray(change.length)]);
    case 'zero': {
      const zeros = new Uint8Array(Math.min(change.length, rest.length));
      return Buffer.concat([before, zeros, rest.subarray(change.length)]);
    }
    case 'repeat':
      return Buffer.concat([before, rest.subarray(0, change.length), rest]);
    case 'splice': {
      const from = Math.floor(change.from * bytes.length);
      const taken = bytes.subarray(from, from + change.length);
      return Buffer.concat([before, taken, rest.subarray(change.length)]);
    }
    case 'insert':
      return Buffer.concat([before, change.bytes, rest]);
  }
}

/** What opened is sound to the last record and medium; what did not has one of the reasons that have a sentence. */
async function isSoundOrRefused(result: Awaited<ReturnType<typeof opened>>): Promise<void> {
  if (!result.ok) {
    expect(copyFailures).toContain(result.reason);
    // A bug, or a stop that nobody asked for, would be no design.
    expect(['failed', 'stopped', 'no-memory']).not.toContain(result.reason);
    return;
  }
  const { contents, kind } = result.value;
  expect(v.is(schemas.plans, contents.plan)).toBe(true);
  for (const list of kind === 'backup' ? [...listKinds, ...ownKinds] : listKinds) {
    for (const record of contents[list as keyof typeof contents] as unknown as unknown[]) {
      expect(v.is(schemas[list], record), list).toBe(true);
    }
  }
  for (const medium of await mediaOf(result.value)) {
    expect(medium === undefined || medium.bytes instanceof ArrayBuffer).toBe(true);
  }
}

async function sealedAs(zip: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = await seal(new Blob([zip]).stream(), words, quick);
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

describe('a sealed file to which anything happened', () => {
  it.each(['copy', 'backup'] as const)('(a %s) says so, and gives nothing', async (kind) => {
    const contents = kind === 'copy' ? asSelected(sam.contents) : selectAll(whole);
    const labels = labelsOf(contents, (key) => key);
    const file = await makeFile({ contents, media: among(sam.media), labels, made }, words, silent, {
      workFactor: quick,
    });
    if (!file.ok) throw new Error(file.reason);
    const bytes = new Uint8Array(await file.value.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const bad = mutated(bytes, all);
        const result: Result<unknown> = await openFile(new Blob([bad]), words, surroundings(), silent);
        if (Buffer.compare(bad, bytes) === 0) expect(result.ok).toBe(true);
        else
          expect(result.ok ? 'opened' : result.reason).toMatch(
            /^(empty|not-a-copy|wrong-words|damaged|too-costly|too-big)$/,
          );
      }),
      { numRuns: 250 },
    );
  });
});

describe('what is sealed, to which anything happened before', () => {
  it('opens as something sound or is refused: a ZIP', async () => {
    const zips = [await zipOf(sam), await backupZipOf(whole, sam.media)];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...zips), changes, async (zip, all) => {
        await isSoundOrRefused(await opened(mutated(zip, all)));
      }),
      { numRuns: 500 },
    );
  });

  it('opens as something sound or is refused: a ZIP of two files', async () => {
    const [copy, backup] = [await zipOf(sam), await backupZipOf(whole, sam.media)];
    await fc.assert(
      fc.asyncProperty(place, place, async (first, second) => {
        const spliced = Buffer.concat([
          copy.subarray(0, Math.floor(first * copy.length)),
          backup.subarray(Math.floor(second * backup.length)),
        ]);
        await isSoundOrRefused(await opened(Uint8Array.from(spliced)));
      }),
      { numRuns: 200 },
    );
  });

  it('opens as something sound or is refused: plan.json or a medium within a sound ZIP', async () => {
    const zips = await Promise.all(
      [zipOf(sam), backupZipOf(whole, sam.media)].map(async (zip) => unzipSync(await zip)),
    );
    const names = Object.keys(zips[0] ?? {}).filter((name) => !name.endsWith('.svg'));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zips),
        fc.constantFrom('plan.json', ...names),
        changes,
        async (files, name, all) => {
          const entry = files[name];
          if (!entry) throw new Error('no such entry');
          const odd: Zippable = { ...files, [name]: mutated(entry, all) };
          await isSoundOrRefused(await opened(zipSync(odd, { level: 0 })));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('opens as something sound or is refused: parts of plan.json that changed places', async () => {
    const zips = await Promise.all(
      [zipOf(sam), backupZipOf(whole, sam.media)].map(async (zip) => unzipSync(await zip)),
    );
    type Path = readonly (string | number)[];
    const pathsIn = (value: unknown, path: Path = []): Path[] =>
      typeof value !== 'object' || value === null
        ? [path]
        : [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
    const at = (value: unknown, path: Path) =>
      path.reduce<unknown>((part, key) => (part as never)?.[key], value);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...zips), fc.nat(), fc.nat(), async (files, to, from) => {
        const plan = JSON.parse(strFromU8(files['plan.json'] ?? new Uint8Array()));
        const paths = pathsIn(plan).filter(({ length: depth }) => depth > 0);
        const [target, source] = [paths[to % paths.length] ?? [], paths[from % paths.length] ?? []];
        const moved = structuredClone(at(plan, source));
        const parent = at(plan, target.slice(0, -1)) as Record<string, unknown>;
        parent[String(target.at(-1))] = moved;
        const odd = { ...files, 'plan.json': strToU8(JSON.stringify(plan)) };
        await isSoundOrRefused(await opened(zipSync(odd, { level: 0 })));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused the same way when somebody sealed it with the right words', async () => {
    const zip = await zipOf(sam);
    const bad = await sealedAs(zip.slice(0, zip.length - 30));
    const result = await openFile(new Blob([Uint8Array.from(bad)]), words, surroundings(), silent);
    expect(result).toEqual({ ok: false, reason: 'damaged' });
  });
});
