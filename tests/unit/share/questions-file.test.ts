// Passing adapted questions on: nothing of the client is in the file, and whatever a file holds, it opens as sound or says where it is wrong.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Adaptation, type Media, schemas } from '#domain/records.ts';
import { contrast } from '#share/questions/contrast.ts';
import { decodeQuestions, questionsIn } from '#share/questions/decode-questions.ts';
import { encodeQuestions } from '#share/questions/encode-questions.ts';
import { passedOn, type QuestionsChange, textsIn } from '#share/questions/passed-on.ts';
import { questionsFileSchema } from '#share/questions/questions-format.ts';
import { idOf, jpegBytes } from '#tests/support/arbitraries.ts';
import { projectRoot } from '#tests/support/project-files.ts';

const schemaFile = join(projectRoot, 'docs/questions-format.schema.json');

let last = 0;
const adaptation = (fields: Partial<Adaptation> & Pick<Adaptation, 'target'>): Adaptation => {
  last += 1;
  return {
    id: idOf(500 + last),
    planId: idOf(1),
    revision: 2,
    order: last,
    at: 1,
    said: { by: 'self' },
    ...fields,
  };
};
const photo: Media = {
  id: idOf(20),
  planId: idOf(1),
  kind: 'photo',
  type: 'image/jpeg',
  bytes: Uint8Array.from(jpegBytes(10, 10)).buffer,
};
const adaptations = [
  adaptation({
    target: { kind: 'topic', id: 'own.dog' },
    own: { what: 'topic' },
    words: { name: 'Mijn hond' },
    place: 1,
  }),
  adaptation({
    target: { kind: 'question', id: '4.1' },
    words: { question: 'Wat doe je graag?' },
    level: 1,
    pairs: true,
  }),
  adaptation({
    target: { kind: 'question', id: 'own.walk' },
    own: { what: 'question', topicId: 'own.dog', kind: 'pickMany', private: true },
    words: { question: 'Waar loop je?', heading: 'Hier loop ik' },
    choices: ['own.wood', 'music'],
  }),
  adaptation({
    target: { kind: 'choice', id: 'own.wood' },
    own: { what: 'choice' },
    words: { name: 'Bos' },
    photo: photo.id,
  }),
  adaptation({
    target: { kind: 'question', id: 'own.dog.see' },
    choices: ['happy', 'seen-tense', 'own.wood'],
  }),
  adaptation({ target: { kind: 'choice', id: 'music' }, known: false, hidden: true }),
  adaptation({ target: { kind: 'choice', id: 'tv' }, known: true }),
];
const json = (over: object = {}) => ({
  ...JSON.parse(textOf(encodeQuestions(passedOn(adaptations, { withMedia: false }), []))),
  ...over,
});
const textOf = (zip: Uint8Array) => new TextDecoder().decode(unzipSync(zip)['vragen.json']);
const opened = (value: unknown) => decodeQuestions(strToU8(JSON.stringify(value)));
const wrongAt = async (value: unknown) => {
  const result = await opened(value);
  return result.ok || result.failure.reason !== 'wrong'
    ? result
    : [...result.failure.at, result.failure.what].join(' ');
};

describe('a file of adapted questions', () => {
  it('has what was changed, and comes back as the same changes', async () => {
    const changes = passedOn(adaptations, { withMedia: true });
    const result = await decodeQuestions(encodeQuestions(changes, [photo], 'De Linde'));
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    expect(result.value.name).toBe('De Linde');
    const byTarget = (list: readonly QuestionsChange[]) =>
      [...list].sort((a, b) => a.target.id.localeCompare(b.target.id));
    expect(byTarget(result.value.changes)).toEqual(byTarget(changes));
    expect([...result.value.media.keys()]).toEqual([photo.id]);
  });

  it('has nothing of the client: no ids, no dates, no known pictures, no photos unless somebody said so', async () => {
    const text = textOf(encodeQuestions(passedOn(adaptations, { withMedia: false }), [photo].slice(1)));
    for (const gone of [idOf(1), idOf(501), photo.id, 'known', 'said', 'revision', '"tv"']) {
      expect(text).not.toContain(gone);
    }
    expect(textsIn(passedOn(adaptations, { withMedia: false }))).toEqual([
      'Mijn hond',
      'Wat doe je graag?',
      'Waar loop je?',
      'Hier loop ik',
      'Bos',
    ]);
  });

  it('says where it is wrong', async () => {
    const questions = [{ id: '4.1' }, { id: '4.2' }, { id: '4.3', choices: ['music', 'unheard-of'] }];
    expect(await wrongAt(json({ questions }))).toBe('questions 2 choices 1 unknown');
    expect(await wrongAt(json({ questions: [{ id: '99.9' }] }))).toBe('questions 0 unknown');
    expect(await wrongAt(json({ questions: [{ id: 'nowhere.see' }] }))).toBe('questions 0 unknown');
    expect(await wrongAt(json({ questions: [{ id: '4.1' }, { id: '4.1' }] }))).toBe('questions 1 twice');
    expect(await wrongAt(json({ questions: [{ id: 'own.x', topic: 'leisure' }] }))).toBe(
      'questions 0 kind missing',
    );
    expect(await wrongAt(json({ questions: [{ id: '4.1', words: { question: 'x'.repeat(400) } }] }))).toBe(
      'questions 0 words question long',
    );
    expect(await wrongAt(json({ topics: [{ id: 'own.x' }] }))).toBe('topics 0 name missing');
    expect(await wrongAt(json({ colours: { who: '#333333' } }))).toBe('colours who pale');
    const entry = { id: photo.id, kind: 'photo', type: 'image/jpeg', file: `media/${photo.id}.jpg` };
    expect(await wrongAt(json({ questions: [{ id: '4.1', photo: photo.id }] }))).toBe(
      'questions 0 photo unknown',
    );
    expect(await wrongAt(json({ media: [entry], choices: [{ id: 'tv', voice: photo.id }] }))).toBe(
      'choices 0 voice unknown',
    );
    expect(await wrongAt(json({ media: [entry] }))).toBe('media 0 missing');
    expect(await wrongAt(json({ media: [entry, entry] }))).toBe('media 1 twice');
    expect(await wrongAt(json({ media: [{ ...entry, file: 'https://elsewhere.example/a.jpg' }] }))).toBe(
      'media 0 file odd',
    );
    expect(await wrongAt(json({ colours: { shadow: '#ffffff' } }))).toBe('colours shadow unknown');
    expect(await opened(json({ version: 9 }))).toEqual({ ok: false, failure: { reason: 'newer' } });
    expect(await opened({ format: 'mijn-plan' })).toEqual({
      ok: false,
      failure: { reason: 'not-questions' },
    });
  });

  it('takes colours on which every ink of the app can be read', () => {
    const tokens = readFileSync(join(projectRoot, 'src/ui/tokens.css'), 'utf8');
    const ink = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? '';
    const greys = Array.from(
      { length: 256 },
      (_, grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`,
    );
    const darkest = greys.find((grey) => contrast(ink('ink'), grey) >= 7) ?? '';
    // WCAG 1.4.3: what is said with the softer ink is beside what the dark ink says.
    expect(contrast(ink('soft-ink'), darkest)).toBeGreaterThan(4.5);
  });

  it('is told from other files by its name or by what it holds', async () => {
    const zip = encodeQuestions(passedOn(adaptations, { withMedia: true }), [photo]);
    const asks = async (content: BlobPart, name: string) => {
      const found = await questionsIn(new File([content], name));
      return found && (found.ok || found.failure.reason);
    };
    expect(await asks(zip, 'Boerderij.mijnplan-vragen')).toBe(true);
    expect(await asks(zip, 'zonder naam')).toBe(true);
    expect(await asks(`\n${JSON.stringify(json())}`, 'vragen.json')).toBe(true);
    expect(await asks(JSON.stringify(json({ version: 9 })), 'vragen.json')).toBe('newer');
    expect(await asks('', 'Leeg.mijnplan-vragen')).toBe('not-questions');
    expect(await asks('{"format":"mijn-plan"}', 'iets.json')).toBeUndefined();
    expect(await asks(zipSync({ 'manifest.json': new Uint8Array() }), 'bord.obz')).toBeUndefined();
    expect(await asks('age-encryption.org/v1\n', 'Samira.mijnplan')).toBeUndefined();
    expect(await asks('<!doctype html>', 'Samira.html')).toBeUndefined();
  });

  it('opens as something sound or is refused, whatever is changed in it, and never throws', async () => {
    const placesIn = (value: unknown, path: string[] = []): string[][] =>
      typeof value !== 'object' || value === null
        ? [path]
        : [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
    const places = placesIn(json()).filter((path) => path.length > 0);
    const odd = [null, 1, -1, 1e99, '', 'own.', '__proto__', [], {}, true, 'x'.repeat(5000), ['own.none']];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.constantFrom(...odd), async (path, value) => {
        const changed = json();
        const parent = path
          .slice(0, -1)
          .reduce<Record<string, unknown>>((at, key) => at[key] as never, changed);
        parent[path.at(-1) ?? ''] = value;
        const result = await opened(changed);
        for (const change of result.ok ? result.value.changes : []) {
          expect(v.is(schemas.adaptations, adaptation(change))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is refused when its bytes are not what they should be', async () => {
    const zip = encodeQuestions(passedOn(adaptations, { withMedia: true }), [photo]);
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Uint8Array.from(zip);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        await decodeQuestions(bytes);
        await decodeQuestions(bytes.subarray(0, at));
      }),
      { numRuns: 200 },
    );
    const svg = { [`media/${photo.id}.jpg`]: strToU8('<svg/>') };
    const foreign = zipSync({ 'vragen.json': unzipSync(zip)['vragen.json'] ?? new Uint8Array(), ...svg });
    expect(await decodeQuestions(foreign)).toEqual({
      ok: false,
      failure: { reason: 'wrong', at: ['media', 0], what: 'odd' },
    });
    expect((await decodeQuestions(zipSync({ '../x': new Uint8Array() }))).ok).toBe(false);
  });

  it('stands in docs as a JSON Schema made from the same schemas, and the example there opens', async () => {
    const schema = {
      $id: 'https://example.org/mijn-plan/questions-format-1.json',
      title: 'vragen.json of Mijn Plan, version 1',
      ...toJsonSchema(questionsFileSchema, { typeMode: 'input' }),
    };
    // UPDATE_SCHEMA=1 npx vitest run tests/unit/share writes it anew; format it with Biome afterwards.
    if (process.env.UPDATE_SCHEMA) writeFileSync(schemaFile, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
    const page = readFileSync(join(projectRoot, 'docs/questions-format.md'), 'utf8');
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    expect(await opened(example)).toMatchObject({ ok: true });
    expect(new Ajv({ validateFormats: false }).compile(JSON.parse(JSON.stringify(schema)))(example)).toBe(
      true,
    );
  });
});
