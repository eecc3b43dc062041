// A backup: everything of a plan in a share file, with its own ids.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { WholeContents } from '#domain/contents.ts';
import type { Copy } from '#domain/records.ts';
import { fileNameFor } from '#share/deliver.ts';
import { makeFile, openFile } from '#share/jobs.ts';
import { labelsOf } from '#share/labels.ts';
import { selectAll } from '#share/select.ts';
import { idOf, type WholePlan, wholePlan } from '#tests/support/arbitraries.ts';
import {
  among,
  backupZipOf,
  foreignZip,
  made,
  mediaOf,
  now,
  opened,
  sam,
  samJson,
  zipOf,
} from '#tests/support/copies.ts';

// Deriving keys and trying hundreds of cases takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const copyFor = (planId: string, forName = 'Mama'): Copy => ({
  id: idOf(0xc0b1e5),
  planId,
  revision: 1,
  order: 1,
  at: 1_700_000_000_000,
  said: { by: 'self' },
  forName,
  personId: idOf(3),
  topics: ['leisure'],
  unlocked: [idOf(5)],
});
const whole = ({ contents }: WholePlan): WholeContents => ({
  ...contents,
  plan: { ...contents.plan, speaks: true, position: { questionId: '4.1', step: 2, after: 'recap' as const } },
  copies: [copyFor(contents.plan.id)],
  pictures: [],
});
const json = (zip: Uint8Array) => JSON.parse(strFromU8(unzipSync(zip)['plan.json'] ?? new Uint8Array()));
const damaged = { ok: false, reason: 'damaged' };

describe('a backup that is encoded and decoded', () => {
  it('is the same in every field, ids, locks, log of copies and media too', async () => {
    await fc.assert(
      fc.asyncProperty(wholePlan, async (plan) => {
        const contents = whole(plan);
        const backup = await opened(await backupZipOf(contents, plan.media));
        if (!backup.ok) throw new Error(backup.reason);
        expect(backup.value.kind).toBe('backup');
        expect(backup.value.made).toBe(made);
        expect(backup.value.contents).toEqual(contents);
        expect(await mediaOf(backup.value)).toEqual(plan.media);
      }),
    );
  });

  it('keeps what follows a media type, which a copy leaves out', async () => {
    const backup = await opened(await backupZipOf(whole(sam), sam.media));
    expect(backup.ok && (await backup.value.media.read(idOf(21)))?.type).toBe('audio/webm;codecs=opus');
    const copy = await opened(await zipOf(sam));
    expect(copy.ok && copy.value.media.list.map(({ type }) => type)).toContain('audio/webm');
  });

  it('says nothing of what this device noted for itself', async () => {
    const noted = { ...whole(sam), plan: { ...whole(sam).plan, backedUp: { at: 5, step: 9 } } };
    expect(json(await backupZipOf(noted, [])).plan).not.toHaveProperty('backedUp');
    const told = foreignZip({ ...samJson(), plan: { ...samJson().plan, backedUp: { at: 5 } } });
    const read = await opened(told);
    expect(read.ok && read.value.contents.plan).not.toHaveProperty('backedUp');
  });

  it('is what the JSON Schema says', async () => {
    const ajv = new Ajv({ validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync('docs/share-format.schema.json', 'utf8')));
    const file = json(await backupZipOf(whole(sam), sam.media));
    expect(validate(file), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ ...file, copies: undefined })).toBe(false);
    expect(validate({ ...file, kind: 'copy' })).toBe(true);
    expect(validate({ ...file, kind: 'reply' })).toBe(false);
  });

  it('shows nothing of the plan once it is sealed', async () => {
    const contents = { ...whole(sam), copies: [copyFor(sam.contents.plan.id, 'Tante Truus')] };
    const everything = selectAll(contents);
    const order = {
      contents: everything,
      labels: labelsOf(everything, (key) => key),
      made,
      media: among(sam.media),
    };
    const file = await makeFile(order, 'appel-boom-fiets-huis-zon', () => undefined, { workFactor: 4 });
    if (!file.ok) throw new Error(file.reason);
    const bytes = Buffer.from(await file.value.arrayBuffer());
    for (const plain of [
      'Sam',
      'drummen',
      'Tante Truus',
      'plan.json',
      'mijn-plan',
      'PK\u0003\u0004',
      idOf(1),
    ]) {
      expect(bytes.includes(plain), plain).toBe(false);
    }
    for (const { bytes: medium } of sam.media) expect(bytes.includes(Buffer.from(medium))).toBe(false);
    const surroundings = { now, newId: () => idOf(0) };
    const back = await openFile(file.value, 'appel boom fiets huis zon', surroundings, () => undefined);
    expect(back).toMatchObject({ ok: true, value: { contents } });
  });
});

describe('a backup from outside', () => {
  const file = async () => json(await backupZipOf(whole(sam), []));
  const files = {};

  it('is refused without a log of copies, or with one of another plan or an id twice', async () => {
    const [copy] = whole(sam).copies;
    expect((await opened(foreignZip(await file(), files))).ok).toBe(true);
    for (const copies of [undefined, [{ ...copy, planId: idOf(77) }], [copy, copy], [{ id: 1 }]]) {
      expect(await opened(foreignZip({ ...(await file()), copies }, files))).toEqual(damaged);
    }
  });

  it('is refused when it is of a kind that nobody knows', async () => {
    expect(await opened(foreignZip({ ...(await file()), kind: 'reply' }, files))).toEqual(damaged);
  });

  it('has its dates brought back to today', async () => {
    const late = await file();
    late.copies[0].at = now * 2;
    const backup = await opened(foreignZip(late, files));
    expect(backup.ok && backup.value.kind === 'backup' && backup.value.contents.copies[0]?.at).toBe(now);
  });
});

it('a backup is called after the client and the day', async () => {
  expect(fileNameFor('Sam', { day: '2026-03-01' })).toBe('Sam 2026-03-01.mijnplan');
  expect(fileNameFor('x'.repeat(80), { day: '2026-03-01' })).toBe(`${'x'.repeat(60)} 2026-03-01.mijnplan`);
  expect(fileNameFor('../', { day: '2026-03-01' })).toBe('plan 2026-03-01.mijnplan');
});
