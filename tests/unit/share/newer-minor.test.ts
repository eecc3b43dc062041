// What a newer app of the same version wrote into a client's backup: this one does not know it, and loses none of it.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OpenedBackup } from '#share/decode.ts';
import { MINOR } from '#share/format.ts';
import { idOf } from '#tests/support/arbitraries.ts';
import {
  backupZipOf,
  foreignZip,
  mediaOf,
  opened,
  sam,
  samFiles,
  samJson,
  zipOf,
} from '#tests/support/copies.ts';

const json = (zip: Uint8Array) => JSON.parse(strFromU8(unzipSync(zip)['plan.json'] ?? new Uint8Array()));
const whole = { ...sam.contents, copies: [], pictures: [] };

async function backup(zip: Uint8Array): Promise<OpenedBackup> {
  const result = await opened(zip);
  if (!result.ok || result.value.kind !== 'backup') throw new Error('no backup');
  return result.value;
}

/** A backup as an app of some years from now could write it. */
async function newer() {
  const zip = await backupZipOf(whole, sam.media);
  const plan = json(zip);
  plan.minor = MINOR + 7;
  plan.diary = [{ id: idOf(0xd1), planId: plan.plan.id, text: 'Vandaag', constructor: 'x' }];
  plan.plan.theme = { colours: ['blauw'] };
  plan.answers[0].mood = 'rustig';
  plan.answers[0].marks[0].strength = 3;
  plan.wishes[0].said.with = [idOf(3)];
  const text = JSON.stringify(plan)
    .replace('"mood"', '"__proto__":{"owned":1},"mood"')
    .replace('"colours"', '"__proto__":{"owned":1},"colours"')
    .replace('"diary"', '"__proto__":{"owned":1},"diary"');
  return zipSync({ ...unzipSync(zip), 'plan.json': strToU8(text) });
}

describe('fields of a newer minor version', () => {
  it('are in the next backup again, at the top, in a record and within it', async () => {
    const first = await backup(await newer());
    const again = json(
      await backupZipOf(
        first.contents,
        (await mediaOf(first)).flatMap((one) => one ?? []),
      ),
    );
    expect(again.diary).toEqual([
      { id: idOf(0xd1), planId: again.plan.id, text: 'Vandaag', constructor: 'x' },
    ]);
    expect(again.plan.theme).toEqual({ colours: ['blauw'] });
    expect(again.answers[0]).toMatchObject({ mood: 'rustig', marks: [{ strength: 3 }, {}] });
    expect(again.wishes[0].said).toEqual({ by: 'self', with: [idOf(3)] });
    expect(again.minor).toBe(MINOR);
    expect(again.plan).not.toHaveProperty('beyond');
    expect(JSON.stringify(again)).not.toContain('__proto__');
    expect(({} as { owned?: number }).owned).toBeUndefined();
  });

  it('never take the place of a field that is known', async () => {
    const plan = { ...json(await backupZipOf(whole, [])), media: [] };
    const sly = { ...plan, plan: { ...plan.plan, beyond: { plan: 'x', answers: [] }, backedUp: { at: 5 } } };
    const { contents } = await backup(foreignZip(sly, {}));
    expect(contents.plan).not.toHaveProperty('beyond');
    expect(contents.plan).not.toHaveProperty('backedUp');
    const beyond = {
      ...contents,
      plan: { ...contents.plan, beyond: { answers: 'x', kind: 'copy', note: 'y' } },
    };
    const again = json(await backupZipOf(beyond, []));
    expect(again).toMatchObject({ kind: 'backup', note: 'y' });
    expect(again.answers).toHaveLength(whole.answers.length);
  });

  it('of somebody else’s copy are dropped, and pass no other door', async () => {
    const copy = await opened(
      foreignZip({ ...samJson(), diary: [1], plan: { ...samJson().plan, theme: 1 } }, samFiles()),
    );
    expect(copy.ok && copy.value.contents.plan).not.toHaveProperty('theme');
    expect(copy.ok && copy.value.contents.plan).not.toHaveProperty('beyond');
    expect(JSON.stringify(copy)).not.toContain('diary');
  });

  it('stand in a file that says which minor version it is', async () => {
    expect(json(await zipOf(sam)).minor).toBe(MINOR);
    expect(json(await backupZipOf(whole, [])).minor).toBe(MINOR);
    const odd = await opened(foreignZip({ ...samJson(), minor: -1 }, samFiles()));
    expect(odd).toEqual({ ok: false, reason: 'damaged' });
  });
});
