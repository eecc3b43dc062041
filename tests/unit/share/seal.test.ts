import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import Ajv from 'ajv';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { makeFile, openFile } from '#share/jobs.ts';
import { keyToKeep } from '#share/kept-key.ts';
import { labelsOf } from '#share/labels.ts';
import { limits } from '#share/limits.ts';
import { guarded, success } from '#share/result.ts';
import { seal, WORK_FACTOR } from '#share/seal.ts';
import { unseal } from '#share/unseal.ts';
import { age } from '#tests/support/age.ts';
import { countingIds, wholePlan } from '#tests/support/arbitraries.ts';
import { among, asSelected, made, now, sam, zipOf } from '#tests/support/copies.ts';

// Deriving keys and trying hundreds of cases takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const words = 'appel-boom-fiets-huis-zon';
const quick = 4;
const failed = (reason: string) => ({ ok: false, reason });
const silent = () => undefined;

async function sealed(plain: Uint8Array<ArrayBuffer>, workFactor = quick): Promise<Uint8Array<ArrayBuffer>> {
  const stream = await seal(new Blob([plain]).stream(), words, workFactor);
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** All that stands in a sealed file. */
const unsealed = (file: Uint8Array<ArrayBuffer>, typed: string) =>
  guarded(async () => {
    const source = await unseal(new Blob([file]), typed);
    if (!source.ok) return source;
    await source.value.checkRest();
    return success(await source.value.read(0, source.value.size));
  });

describe('sealing and unsealing', () => {
  it('gives back every byte, at sizes around the pieces of the format', async () => {
    const piece = 64 * 1024;
    for (const length of [0, 1, piece - 1, piece, piece + 1, 3 * piece, 5 * piece + 7]) {
      const plain = Uint8Array.from({ length }, (_, i) => (i * 31) & 0xff);
      const back = await unsealed(await sealed(plain), words);
      expect(back.ok && Buffer.compare(back.value, plain)).toBe(0);
    }
  });

  it('does not mind how the words are typed', async () => {
    const file = await sealed(Uint8Array.from([1, 2, 3]));
    expect((await unsealed(file, 'Appel BOOM, fiéts  huis zon ')).ok).toBe(true);
  });

  it('reads any part of what is sealed, in any order, also several at once', async () => {
    const plain = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 31) & 0xff);
    const source = await unseal(new Blob([await sealed(plain)]), words);
    if (!source.ok) throw new Error(source.reason);
    const parts = fc.array(fc.tuple(fc.nat(plain.length), fc.nat(140_000)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(parts, async (wanted) => {
        const read = wanted.map(async ([at, length]) => {
          const fits = Math.min(length, plain.length - at);
          const bytes = await source.value.read(at, fits);
          expect(Buffer.compare(bytes, plain.subarray(at, at + fits))).toBe(0);
        });
        await Promise.all(read);
      }),
    );
    await expect(source.value.read(plain.length - 1, 2)).rejects.toThrow('damaged');
    await expect(source.value.read(-1, 2)).rejects.toThrow('damaged');
  });

  it('seals at the cost that the decision page reckons with', async () => {
    const header = new TextDecoder().decode((await sealed(new Uint8Array(1), WORK_FACTOR)).subarray(0, 90));
    expect(header).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 16\n/);
  });
});

describe('a file that does not open', () => {
  it('is told apart: empty, foreign, wrong words', async () => {
    expect(await unsealed(new Uint8Array(), words)).toEqual(failed('empty'));
    expect(await unsealed(new TextEncoder().encode('%PDF-1.7 een heel ander bestand'), words)).toEqual(
      failed('not-a-copy'),
    );
    expect(await unsealed(await zipOf(sam), words)).toEqual(failed('not-a-copy'));
    expect(await unsealed(await sealed(new Uint8Array(9)), 'appel-boom-fiets-huis-vis')).toEqual(
      failed('wrong-words'),
    );
    expect(await unsealed(await sealed(new Uint8Array(9)), '')).toEqual(failed('wrong-words'));
  });

  it('may be an age file for a key instead of words', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const file = Uint8Array.from(await encrypter.encrypt('geheim'));
    expect(await unsealed(file, words)).toEqual(failed('not-a-copy'));
  });

  it('is refused when too big, before anything is read', async () => {
    const file = {
      size: limits.file + 1,
      arrayBuffer: () => Promise.reject(new Error('read')),
    } as unknown as Blob;
    expect(await openFile(file, words, { now, newId: countingIds() }, silent)).toEqual(failed('too-big'));
  });

  it('is refused when its key costs too much, before deriving', async () => {
    const file = await sealed(new Uint8Array(9), 10);
    const costly = (workFactor: string) => {
      const [intro, rest] = [file.subarray(0, 22), file.subarray(22)];
      const at = rest.indexOf(0x0a) - 2;
      const number = new TextEncoder().encode(workFactor);
      return Uint8Array.from([...intro, ...rest.subarray(0, at), ...number, ...rest.subarray(at + 2)]);
    };
    for (const workFactor of ['19', '22', '63', '9999']) {
      expect(await unsealed(costly(workFactor), words)).toEqual(failed('too-costly'));
    }
    for (const workFactor of ['0', '-1', '1e9', '99999', '']) {
      expect(await unsealed(costly(workFactor), words)).toEqual(failed('damaged'));
    }
    expect(await unsealed(costly('10'), words)).toMatchObject({ ok: true });
  });

  it('is refused when cut off anywhere', async () => {
    const file = await sealed(new Uint8Array(200_000));
    const cuts = fc.oneof(
      fc.nat(file.length - 1),
      fc.nat(250),
      fc.constantFrom(65_552 + 168, 2 * 65_552 + 168),
    );
    await fc.assert(
      fc.asyncProperty(cuts, async (length) => {
        const result = await unsealed(file.slice(0, length), words);
        expect(result).toEqual(failed(length === 0 ? 'empty' : 'damaged'));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when any bit is flipped, and never throws', async () => {
    const file = await sealed(new Uint8Array(70_000));
    const reasons = ['damaged', 'wrong-words', 'not-a-copy', 'too-costly'];
    const places = fc.oneof(fc.nat(file.length - 1), fc.nat(220));
    await fc.assert(
      fc.asyncProperty(places, fc.nat(7), async (at, bit) => {
        const flipped = file.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        const result = await unsealed(flipped, words);
        expect(result.ok ? 'opened' : reasons.includes(result.reason) || result.reason).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a whole copy', () => {
  it('goes through the sealed file and back, for any plan', async () => {
    await fc.assert(
      fc.asyncProperty(wholePlan, async (plan) => {
        const labels = labelsOf(plan.contents, (key) => key);
        const copy = { contents: asSelected(plan.contents), media: among(plan.media), labels, made };
        const file = await makeFile(copy, words, silent, { workFactor: quick });
        if (!file.ok) throw new Error(file.reason);
        const opened = await openFile(file.value, words, { now, newId: countingIds() }, silent);
        expect(opened).toMatchObject({
          ok: true,
          value: { made, contents: { plan: { name: plan.contents.plan.name } } },
        });
        expect(opened.ok && opened.value.media.list.length).toBe(plan.media.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a kept key', () => {
  it('seals one file after another that the same words open, and gives no key out', async () => {
    const first = await sealed(Uint8Array.from([1, 2, 3]));
    expect(await keyToKeep(new Blob([first]), 'appel-boom-fiets-huis-vis')).toEqual(failed('wrong-words'));
    const kept = await keyToKeep(new Blob([first]), words);
    if (!kept.ok) throw new Error(kept.reason);
    await expect(crypto.subtle.exportKey('raw', kept.value.key)).rejects.toThrow();
    const piece = 64 * 1024;
    const files: Uint8Array[] = [];
    for (const length of [0, 1, piece - 1, piece, piece + 1, 3 * piece, 5 * piece + 7]) {
      const plain = Uint8Array.from({ length }, (_, i) => (i * 31) & 0xff);
      const stream = await seal(new Blob([plain]).stream(), kept.value);
      const file = new Uint8Array(
        await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
      );
      const back = await unsealed(file, words);
      expect(back.ok && Buffer.compare(back.value, plain)).toBe(0);
      files.push(file);
    }
    // The same header, and never the same nonce.
    const nonces = files.map((file) =>
      Buffer.from(file.subarray(kept.value.header.length, kept.value.header.length + 16)).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(files.length);
    const at = join(tmpdir(), `kept-${process.pid}.age`);
    writeFileSync(at, files.at(-1) ?? new Uint8Array());
    const opened = age(words, '-d', '-o', `${at}.out`, at);
    expect(opened.status).toBe(0);
    expect(readFileSync(`${at}.out`).length).toBe(5 * piece + 7);
    rmSync(at);
    rmSync(`${at}.out`);
  });
});

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mijnplan-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('open a copy: age decrypts it, unzip lists it, the JSON Schema describes it', {
    timeout: 60_000,
  }, async () => {
    const labels = labelsOf(sam.contents, (key) => key);
    const copy = { contents: asSelected(sam.contents), media: among(sam.media), labels, made };
    const file = await makeFile(copy, words, silent);
    if (!file.ok) throw new Error(file.reason);
    const [sealedFile, zip] = [join(folder, 'sam.mijnplan'), join(folder, 'sam.zip')];
    writeFileSync(sealedFile, new Uint8Array(await file.value.arrayBuffer()));
    expect(age(words, '-d', '-o', zip, sealedFile).status).toBe(0);

    expect(spawnSync('unzip', ['-t', zip]).status).toBe(0);
    const names = spawnSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).stdout.trim().split('\n');
    expect(names.map((name) => name.replace(/.*\./, '')).sort()).toEqual([
      'jpg',
      'json',
      'json',
      'svg',
      'webm',
    ]);
    const plan = JSON.parse(spawnSync('unzip', ['-p', zip, 'plan.json'], { encoding: 'utf8' }).stdout);
    const ajv = new Ajv({ validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync('docs/share-format.schema.json', 'utf8')));
    expect(validate(plan), ajv.errorsText(validate.errors)).toBe(true);
    expect(plan.plan.name).toBe('Sam');
  });

  it('can make one: what age sealed at its own cost is opened', async () => {
    const [zip, sealedFile] = [join(folder, 'made.zip'), join(folder, 'made.mijnplan')];
    writeFileSync(zip, await zipOf(sam));
    expect(age(words, '-p', '-o', sealedFile, zip).status).toBe(0);
    const file = new Blob([readFileSync(sealedFile)]);
    const opened = await openFile(file, words, { now, newId: countingIds() }, silent);
    expect(opened).toMatchObject({ ok: true, value: { contents: { plan: { name: 'Sam' } } } });
  });
});
