import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { strokePath } from '#domain/drawing-path.ts';
import { newIds } from '#domain/ids.ts';
import { schemas } from '#domain/records.ts';
import { shareFileSchema, VERSION } from '#share/format.ts';
import { limits } from '#share/limits.ts';
import { steps, upgrade } from '#share/upgrade.ts';
import { countingIds, idOf, jpegBytes, pngBytes, wholePlan } from '#tests/support/arbitraries.ts';
import { foreignZip, mediaOf, now, opened, sam, samFiles, samJson, zipOf } from '#tests/support/copies.ts';

// Deriving keys and trying hundreds of cases takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const schemaFile = 'docs/share-format.schema.json';
const failed = (reason: string) => ({ ok: false, reason });
/** The same with its ids counted in order of appearance, fields sorted: equal for what differs in ids only. */
const recounted = (value: unknown) => newIds(countingIds())(sorted(value));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([field, part]) => [field, sorted(part)]));
};
const readPlan = (zip: Uint8Array) => JSON.parse(strFromU8(unzipSync(zip)['plan.json'] ?? new Uint8Array()));

describe('a copy that is encoded and decoded', () => {
  it('is the same in every field, under new ids', async () => {
    await fc.assert(
      fc.asyncProperty(wholePlan, async (plan) => {
        const copy = await opened(await zipOf(plan));
        if (!copy.ok) throw new Error(copy.reason);
        const { contents } = copy.value;
        const media = await mediaOf(copy.value);
        expect(recounted([contents, media])).toEqual(recounted([plan.contents, plan.media]));
        expect(copy.value).toMatchObject({ kind: 'copy', made: '2026-03-01', forName: 'mama' });
      }),
    );
  });

  it('is the same bytes for the same input', async () => {
    expect(await zipOf(sam)).toEqual(await zipOf(sam));
  });

  it('keeps no id of the file, and every reference', async () => {
    await fc.assert(
      fc.asyncProperty(wholePlan, async ({ contents, media }) => {
        const rename = newIds(countingIds());
        const fresh = { contents: rename(contents), media: rename(media) };
        const idsIn = (value: unknown): string[] =>
          JSON.stringify(value).match(/00000000-0000-4000-8000-\w{12}/g) ?? [];
        const there = idsIn([contents, media]);
        const here = idsIn([fresh.contents, fresh.media]);
        const pairs = new Set(there.map((id, i) => `${id} ${here[i]}`));
        expect(pairs.size).toBe(new Set(there).size);
        expect(new Set(here).size).toBe(new Set(there).size);
        expect(here.filter((id) => there.includes(id))).toEqual([]);
      }),
    );
  });

  it('stores photos and sound as they are and gives a drawing as a picture too', async () => {
    const zip = await zipOf(sam);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual([
      `media/${idOf(20)}.jpg`,
      `media/${idOf(21)}.webm`,
      `media/${idOf(22)}.json`,
      `media/${idOf(22)}.svg`,
      'plan.json',
    ]);
    expect(Buffer.from(zip).includes(Buffer.from(sam.media[0]?.bytes ?? new ArrayBuffer(0)))).toBe(true);
    const svg = strFromU8(files[`media/${idOf(22)}.svg`] ?? new Uint8Array());
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1000 750">/);
    expect(svg).toContain('<path fill="#0b5c3b" d="M');
  });

  it('leaves out a medium that no reader would take, and still opens', async () => {
    const [photo, voice, drawing] = sam.media;
    if (!photo || !voice || !drawing) throw new Error('Sam has three media');
    const bad = [{ ...photo, type: 'image/svg+xml' }, { ...voice, bytes: new ArrayBuffer(4) }, drawing];
    const copy = await opened(await zipOf({ ...sam, media: bad }));
    expect(copy.ok && copy.value.media.list.map(({ kind }) => kind)).toEqual(['drawing']);
    expect(copy.ok && copy.value.contents.plan.photo).toBeDefined();
  });

  it('carries the words for every content id in it', async () => {
    const labels = readPlan(await zipOf(sam)).labels;
    expect(labels).toEqual({
      topics: { leisure: 'topics:leisure.name', living: 'topics:living.name' },
      questions: {
        '4.1': { topic: 'leisure', heading: 'questions:4.1.heading' },
        '2.1': { topic: 'living', heading: 'questions:2.1.heading', marks: { good: 'scales:feeling.good' } },
        '4.3': { topic: 'leisure', heading: 'questions:4.3.heading' },
      },
      cards: { music: 'choices:music', 'my-room': 'choices:my-room', mother: 'choices:mother' },
    });
  });
});

describe('a file from outside', () => {
  it('opens when another program made it', async () => {
    const copy = await opened(foreignZip(samJson()));
    expect(copy).toMatchObject({ ok: true, value: { made: '2026-03-01' } });
    expect(copy.ok && copy.value.contents.cards[0]?.text).toBe('<script>alert(1)</script>');
  });

  it('is refused when it is no ZIP, or a ZIP of something else', async () => {
    expect(await opened(strToU8('Beste mama, hier is een brief.'))).toEqual(failed('not-a-copy'));
    expect(await opened(new Uint8Array())).toEqual(failed('not-a-copy'));
    expect(await opened(zipSync({}))).toEqual(failed('not-a-copy'));
    expect(await opened(foreignZip({ format: 'iets-anders', version: 1 }))).toEqual(failed('not-a-copy'));
    expect(await opened(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toEqual(failed('damaged'));
  });

  it('is refused as newer before anything else in it is looked at', async () => {
    expect(await opened(foreignZip({ format: 'mijn-plan', version: VERSION + 1, plan: 'anders' }))).toEqual(
      failed('newer'),
    );
  });

  it.each([0, -1, 1.5, '1', null])('is refused with version %j', async (version) => {
    expect(await opened(foreignZip({ ...samJson(), version }))).toEqual(failed('damaged'));
  });

  it('is refused when plan.json is no JSON, nests without end or is no UTF-8', async () => {
    expect(await opened(foreignZip('{"format":"mijn-plan"'))).toEqual(failed('damaged'));
    expect(await opened(foreignZip(`${'['.repeat(100_000)}`))).toEqual(failed('damaged'));
    expect(await opened(zipSync({ 'plan.json': Uint8Array.from([0x22, 0xff, 0x22]) }))).toEqual(
      failed('damaged'),
    );
  });

  it('leaves prototypes alone', async () => {
    const json = JSON.stringify(samJson())
      .replace('"name":"Sam"', '"name":"Sam","__proto__":{"owned":1},"constructor":{"owned":1}')
      .replace('"cards":{}}', '"cards":{"__proto__":"x","muziek":"y"}}');
    expect(json).toContain('__proto__');
    const copy = await opened(foreignZip(json));
    expect(copy.ok).toBe(true);
    expect(({} as { owned?: number }).owned).toBeUndefined();
    expect(copy.ok && Object.hasOwn(copy.value.contents.plan, '__proto__')).toBe(false);
    expect(copy.ok && Object.getPrototypeOf(copy.value.contents.plan)).toBe(Object.prototype);
  });

  it.each([
    '../plan.json',
    '/etc/passwd',
    'C:\\plan.json',
    'media/../../x.jpg',
    'media/x.jpg',
    `media/${idOf(20)}.html`,
    `media/${idOf(20)}.jpg/x`,
  ])('is refused with an entry called %s', async (name) => {
    expect(await opened(foreignZip(samJson(), { ...samFiles(), [name]: strToU8('x') }))).toEqual(
      failed('damaged'),
    );
  });

  it('is refused when an id stands twice, a record is of another plan, or a question has two answers', async () => {
    const json = samJson();
    const [first] = sam.contents.answers;
    if (!first) throw new Error('Sam has answers');
    const twice = { ...json, wishes: [...sam.contents.wishes, ...sam.contents.wishes] };
    const foreign = { ...json, answers: [{ ...first, planId: idOf(77) }] };
    const two = { ...json, answers: [first, { ...first, id: idOf(77) }] };
    for (const bad of [twice, foreign, two]) expect(await opened(foreignZip(bad))).toEqual(failed('damaged'));
  });

  it('has its dates brought back to today, and orders that can be counted on from', async () => {
    const json = samJson();
    const late = { ...json, made: '9999-12-31', plan: { ...json.plan, at: now * 10, order: 1e300 } };
    const copy = await opened(foreignZip(late));
    expect(copy).toMatchObject({ ok: true, value: { made: '2199-01-02', contents: { plan: { at: now } } } });
    expect(copy.ok && Number.isSafeInteger(copy.value.contents.plan.order + 1)).toBe(true);
  });

  it('never makes it throw, however it is mutated', async () => {
    const zip = await zipOf(sam);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(zip.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, flip, cut) => {
          const bytes = cut ? zip.slice(0, at) : zip.slice();
          if (!cut) bytes[at] = (bytes[at] ?? 0) ^ flip;
          const copy = await opened(bytes);
          if (!copy.ok) expect(['damaged', 'not-a-copy', 'too-big', 'newer']).toContain(copy.reason);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('plan.json with one value changed', () => {
  const odd = [
    null,
    true,
    -1,
    1e308,
    0.5,
    '',
    'x'.repeat(5000),
    '__proto__',
    idOf(999),
    [],
    {},
    [[]],
    { by: 'other' },
  ];
  const placesIn = (value: unknown, path: string[] = []): string[][] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
  const places = placesIn(samJson()).filter((path) => path.length > 0);

  it('opens as something sound or is refused, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...odd, 'gone'), async (path, value) => {
        const json = samJson();
        const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, json);
        const last = path.at(-1) ?? '';
        if (value === 'gone') delete parent[last];
        else parent[last] = value;
        const copy = await opened(foreignZip(json));
        if (!copy.ok) {
          expect(['damaged', 'not-a-copy', 'newer', 'too-big']).toContain(copy.reason);
          return;
        }
        for (const [name, schema] of Object.entries(schemas)) {
          const records = copy.value.contents[name as keyof typeof copy.value.contents] ?? [];
          for (const record of name === 'plans' ? [copy.value.contents.plan] : [records].flat()) {
            expect(v.is(schema, record), name).toBe(true);
          }
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('media from outside', () => {
  const withPhoto = async (bytes: Uint8Array, type = 'image/jpeg', extension = 'jpg') => {
    const json = samJson();
    const file = `media/${idOf(20)}.${extension}`;
    const media = [{ id: idOf(20), kind: 'photo', type, file }];
    return await opened(foreignZip({ ...json, media }, { [file]: bytes }));
  };

  it('are refused when they are not what they claim', async () => {
    expect((await withPhoto(jpegBytes(10, 10))).ok).toBe(true);
    expect((await withPhoto(pngBytes(10, 10), 'image/png', 'png')).ok).toBe(true);
    expect(await withPhoto(strToU8('<svg onload="alert(1)"/>'))).toEqual(failed('damaged'));
    expect(await withPhoto(pngBytes(10, 10))).toEqual(failed('damaged'));
    expect(await withPhoto(jpegBytes(10, 10).subarray(0, 12))).toEqual(failed('damaged'));
    expect(await withPhoto(new Uint8Array())).toEqual(failed('damaged'));
    expect(await withPhoto(jpegBytes(0, 10))).toEqual(failed('damaged'));
    expect(await withPhoto(strToU8('<svg/>'), 'image/svg+xml', 'svg')).toEqual(failed('damaged'));
  });

  it('are refused when a photo has too many pixels to show', async () => {
    expect(await withPhoto(jpegBytes(60_000, 60_000))).toEqual(failed('too-big'));
    expect(await withPhoto(pngBytes(60_000, 60_000), 'image/png', 'png')).toEqual(failed('too-big'));
  });

  it('are refused when a drawing is none', async () => {
    const file = `media/${idOf(22)}.json`;
    for (const text of ['{"strokes":[{"color":"url(//x)","size":1,"points":[]}]}', '[]', 'x', '']) {
      expect(await opened(foreignZip(samJson(), { ...samFiles(), [file]: strToU8(text) }))).toEqual(
        failed('damaged'),
      );
    }
  });

  it('lose what a drawing should not have', async () => {
    const file = `media/${idOf(22)}.json`;
    const odd = strToU8('{"strokes":[],"script":"x"}');
    const copy = await opened(foreignZip(samJson(), { ...samFiles(), [file]: odd }));
    const media = copy.ok ? await mediaOf(copy.value) : [];
    const drawing = media.find((medium) => medium?.kind === 'drawing');
    expect(new TextDecoder().decode(drawing?.bytes)).toBe('{"strokes":[]}');
  });

  it('are refused when their file is missing or stands elsewhere', async () => {
    expect(await opened(foreignZip(samJson(), {}))).toEqual(failed('damaged'));
    const json = samJson();
    const moved = json.media.map((entry) => ({ ...entry, file: `media/${idOf(21)}.webm` }));
    expect(await opened(foreignZip({ ...json, media: moved }))).toEqual(failed('damaged'));
  });
});

describe('a ZIP that lies', () => {
  /** Overwrites a number in the central directory's n-th entry. */
  const patch = (zip: Uint8Array, entry: number, at: number, value: number) => {
    const bytes = Uint8Array.from(zip);
    const view = new DataView(bytes.buffer);
    let found = -1;
    for (let i = 0; i + 4 < bytes.length; i += 1) {
      if (view.getUint32(i, true) !== 0x02014b50) continue;
      found += 1;
      if (found === entry) view.setUint32(i + at, value, true);
    }
    return bytes;
  };
  const bomb = () => zipSync({ 'plan.json': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
  const SIZE = 24;

  it('is refused when more comes out than it says', async () => {
    expect(await opened(patch(bomb(), 0, SIZE, 1000))).toEqual(failed('too-big'));
  });

  it('is refused when less comes out than it says', async () => {
    expect(await opened(patch(foreignZip(samJson()), 0, SIZE, 1_000_000))).toEqual(failed('damaged'));
  });

  it('is refused when it says that it is larger than any plan, without inflating', async () => {
    const zip = patch(foreignZip(samJson()), 0, SIZE, limits.file + 1);
    // What is no deflated data would be `damaged` to whoever inflates it.
    zip.fill(0xff, 60, 90);
    expect(await opened(zip)).toEqual(failed('too-big'));
    expect(await opened(patch(zip, 0, SIZE, 1000))).toEqual(failed('damaged'));
  });

  it('is refused when plan.json is larger than any plan', async () => {
    expect(await opened(bomb())).toEqual(failed('too-big'));
  });

  it('is refused with more entries than any plan', async () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.entries + 1 }, (_, n) => [`media/${idOf(n)}.jpg`, new Uint8Array()]),
    );
    expect(await opened(foreignZip(samJson(), many))).toEqual(failed('too-big'));
  });

  it('is refused when all that it inflates is together more than any plan', async () => {
    const quarter = new Uint8Array(60 * 1024 * 1024);
    const many = Object.fromEntries(
      Array.from({ length: 4 }, (_, n) => [`media/${idOf(50 + n)}.webm`, quarter]),
    );
    const zip = zipSync(
      { 'plan.json': strToU8(JSON.stringify(samJson())), ...samFiles(), ...many },
      { level: 1 },
    );
    expect(zip.length).toBeLessThan(10 * 1024 * 1024);
    expect(await opened(zip)).toEqual(failed('too-big'));
  });

  it('is refused with a directory longer than that of any plan, or one that ends beyond its file', async () => {
    const zip = foreignZip(samJson());
    const end = zip.length - 22;
    const beyond = Uint8Array.from(zip);
    new DataView(beyond.buffer).setUint16(end + 10, 500, true);
    expect(await opened(beyond)).toEqual(failed('damaged'));
    const long = Buffer.concat([zip.subarray(0, end), new Uint8Array(3 * 1024 * 1024), zip.subarray(end)]);
    expect(await opened(Uint8Array.from(long))).toEqual(failed('damaged'));
  });

  it('is refused when an entry points outside the file, twice at one name, or at another entry', async () => {
    const zip = foreignZip(samJson());
    expect(await opened(patch(zip, 0, 42, 0xfffffff0))).toEqual(failed('damaged'));
    const offsetOfSecond = new DataView(zip.buffer, zip.byteOffset).byteLength / 2;
    expect(await opened(patch(zip, 0, 42, Math.floor(offsetOfSecond)))).toEqual(failed('damaged'));
    expect(await opened(patch(zip, 0, 16, 12345))).toEqual(failed('damaged'));
  });
});

describe('the format', () => {
  it('has a step from every older version', async () => {
    expect(Object.keys(steps).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, n) => n + 1));
  });

  it('goes up a step at a time and stops at a missing one', async () => {
    const table = { 1: (older: object) => ({ ...older, a: 1 }), 2: (older: object) => ({ ...older, b: 2 }) };
    expect(upgrade({ version: 1 }, 1, table, 3)).toEqual({ version: 3, a: 1, b: 2 });
    expect(() => upgrade({ version: 1 }, 1, { 2: table[2] }, 3)).toThrow('no step from version 1');
  });

  it('stands in docs as a JSON Schema made from the same schemas', async () => {
    const schema = {
      $id: 'https://example.org/mijn-plan/share-format-1.json',
      title: 'plan.json of a Mijn Plan share file, version 1',
      ...toJsonSchema(shareFileSchema),
    };
    // UPDATE_SCHEMA=1 npx vitest run tests/unit/share writes it anew; format it with Biome afterwards.
    if (process.env.UPDATE_SCHEMA) writeFileSync(schemaFile, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('is what the JSON Schema says, for any plan', async () => {
    const ajv = new Ajv({ validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    await fc.assert(
      fc.asyncProperty(wholePlan, async (plan) => {
        expect(validate(readPlan(await zipOf(plan))), ajv.errorsText(validate.errors)).toBe(true);
      }),
      { numRuns: 50 },
    );
    expect(validate({ ...samJson(), plan: { ...samJson().plan, level: 4 } })).toBe(false);
  });
});

describe('the outline of a stroke', () => {
  const stroke = (points: [number, number, number][]) => strokePath({ color: '#000000', size: 10, points });

  it('is a closed path of plain numbers, also for a dot, and nothing for nothing', async () => {
    expect(stroke([])).toBe('');
    for (const path of [
      stroke([[5, 5, 0.5]]),
      stroke([
        [5, 5, 0.5],
        [50, 80, 0.5],
        [90, 20, 0.5],
      ]),
    ]) {
      expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+Q(-?[\d.]+ ?)+Z$/);
    }
  });
});
