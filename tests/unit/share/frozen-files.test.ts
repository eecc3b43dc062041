// Real files, made by the browser when their version was released and never changed since: this app opens every one of them, for ever.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { listKinds, ownKinds, type WholeContents } from '#domain/contents.ts';
import { schemas } from '#domain/records.ts';
import { VERSION } from '#share/format.ts';
import { sealedIn } from '#share/html-file.ts';
import { openFile } from '#share/jobs.ts';
import { age } from '#tests/support/age.ts';
import { countingIds } from '#tests/support/arbitraries.ts';
import { mediaOf, now } from '#tests/support/copies.ts';

// Deriving keys takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const all = 'tests/fixtures/share';
const versions = Array.from({ length: VERSION }, (_, n) => n + 1);
const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('there are frozen files of every version of the format, and of no other', () => {
  expect(readdirSync(all).sort()).toEqual(versions.map((version) => `v${version}`).sort());
});

describe.each(versions)('the files of version %i', (version) => {
  const at = (name: string) => join(all, `v${version}`, name);
  const words = readFileSync(at('words.txt'), 'utf8').trim();

  async function openedFrom(name: string) {
    const sealed = await sealedIn(new File([readFileSync(at(name))], name));
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openFile(sealed.value, words, { now, newId: countingIds() }, () => undefined, false);
    if (!opened.ok) throw new Error(opened.reason);
    if (opened.value.kind === 'reply') throw new Error('a reply is no plan');
    return opened.value;
  }
  /** plan.json as `age` and `unzip` give it. */
  function planIn(name: string) {
    const zip = join(folder, `${version}-${name}.zip`);
    const sealed = name.endsWith('.html')
      ? spawnSync('sed', ['-n', '/^-----BEGIN/,/^-----END/p', at(name)]).stdout
      : readFileSync(at(name));
    writeFileSync(`${zip}.age`, sealed);
    expect(age(words, '-d', '-o', zip, `${zip}.age`).status).toBe(0);
    expect(spawnSync('unzip', ['-t', zip]).status).toBe(0);
    const listed = spawnSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).stdout.trim().split('\n');
    const plan = JSON.parse(
      spawnSync('unzip', ['-p', zip, 'plan.json'], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout,
    );
    return { plan, listed };
  }

  it.each(['copy.mijnplan', 'copy.html', 'backup.mijnplan'])('(%s) open, whole and sound', async (name) => {
    const file = await openedFrom(name);
    const { plan, listed } = planIn(name);
    expect(plan).toMatchObject({ format: 'mijn-plan', version, kind: file.kind });
    expect(file.contents.plan.name).toBe('Samira');
    expect(v.is(schemas.plans, file.contents.plan)).toBe(true);
    for (const kind of file.kind === 'backup' ? [...listKinds, ...ownKinds] : listKinds) {
      const records = (file.contents as unknown as Record<string, unknown[]>)[kind] ?? [];
      expect(records.length, kind).toBe((plan[kind] ?? []).length);
      for (const record of records) expect(v.is(schemas[kind], record), kind).toBe(true);
    }
    const media = await mediaOf(file);
    expect(media.length).toBe(plan.media.length);
    expect(media.length).toBeGreaterThan(8);
    for (const medium of media) expect(medium?.bytes.byteLength).toBeGreaterThan(0);
    for (const { file: path } of plan.media) expect(listed).toContain(path);
  });

  it('(reply.mijnplan) say who answers what, to which plan', async () => {
    const sealed = await sealedIn(new File([readFileSync(at('reply.mijnplan'))], 'reply.mijnplan'));
    if (!sealed.ok) throw new Error(sealed.reason);
    const opened = await openFile(sealed.value, words, { now, newId: countingIds() }, () => undefined, false);
    const { plan } = planIn('copy.mijnplan');
    expect(opened).toMatchObject({
      ok: true,
      value: { kind: 'reply', from: { name: 'Mama', relation: 'mother' }, to: { planId: plan.plan.id } },
    });
    if (opened.ok && opened.value.kind === 'reply') expect(opened.value.additions).toHaveLength(1);
  });

  it('(backup.mijnplan) keep every field that they were made with', async () => {
    const { contents } = await openedFrom('backup.mijnplan');
    const { plan } = planIn('backup.mijnplan');
    expect(contents.plan).toMatchObject(plan.plan);
    // What a version changes of its shape is its step's affair: see upgrade.ts.
    if (version !== VERSION) return;
    for (const kind of [...listKinds, ...ownKinds]) {
      expect((contents as WholeContents)[kind], kind).toMatchObject(plan[kind] ?? []);
    }
  });

  it('(plan.pdf, locked.pdf) are sound, and the words open the locked one', () => {
    for (const [name, ...password] of [['plan.pdf'], ['locked.pdf', `--password=${words}`]] as const) {
      expect(spawnSync('qpdf', ['--check', ...password, at(name)]).status, name).toBe(0);
    }
    expect(spawnSync('qpdf', ['--check', at('locked.pdf')]).status).not.toBe(0);
  });

  it('show nothing of the plan without the words', () => {
    for (const name of ['copy.mijnplan', 'copy.html', 'reply.mijnplan', 'backup.mijnplan', 'locked.pdf']) {
      expect(existsSync(at(name)), name).toBe(true);
      const bytes = readFileSync(at(name));
      for (const plain of ['Samira', 'plan.json', 'mijn-plan"'])
        expect(bytes.includes(plain), plain).toBe(false);
    }
  });
});
