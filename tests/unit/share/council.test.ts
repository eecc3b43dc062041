import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { topics } from '#content/topics.ts';
import { newIds } from '#domain/ids.ts';
import { feelings } from '#domain/overview.ts';
import { factsOfProof, proofNames } from '#domain/proofs.ts';
import {
  type CouncilFile,
  councilFile,
  councilFileSchema,
  drawNumber,
  encodeCouncilFile,
  parseCouncilFile,
  readCouncilFile,
} from '#share/council.ts';
import { FEWEST_PLANS, tally, tallyRows } from '#share/council-tally.ts';
import { countingIds, wholePlan } from '#tests/support/arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-03-01';
const number = '0123456789abcdef';
const schemaFile = 'docs/council-format.schema.json';

/** Every key and every text in a value. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...wordsIn(part)]);
}

/** The same plan told by another person: other words, names, faces and bytes, other moments, and the same counts. */
function retold(value: unknown, field = ''): unknown {
  if (typeof value === 'string')
    return ['text', 'name', 'where', 'forName'].includes(field) ? 'Anders' : value;
  if (typeof value === 'number') return ['at', 'revision'].includes(field) ? 1 : value;
  if (Array.isArray(value)) return value.map((one) => retold(one));
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, retold(part, key)]));
}

describe('the council file of any plan', () => {
  it('holds its own words only, and counts', () => {
    const known = new Set<string>([
      ...['format', 'mijn-plan-raad', 'version', 'number', number, 'year', 'topics', 'facts', 'proofs'],
      ...topics.map(({ id }) => id),
      ...proofNames.flatMap((proof) => [proof, ...factsOfProof[proof]]),
      ...[...feelings, 'none'],
    ]);
    fc.assert(
      fc.property(wholePlan, ({ contents }) => {
        const file = JSON.parse(encodeCouncilFile(councilFile(contents, { number, today })));
        expect(wordsIn(file).filter((word) => !known.has(word))).toEqual([]);
        expect(file.facts).not.toHaveProperty('locked');
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for a plan with other words, names, ids and moments', () => {
    fc.assert(
      fc.property(wholePlan, ({ contents }) => {
        // What is empty or blank tells nothing, and is no text here either.
        const told = JSON.parse(JSON.stringify(contents), (key, value) =>
          key === 'text' && (typeof value !== 'string' || value.trim() === '') ? undefined : value,
        ) as typeof contents;
        const other = newIds(countingIds(0x50_0000))(retold(told)) as typeof contents;
        expect(councilFile(other, { number, today })).toEqual(councilFile(told, { number, today }));
      }),
      { numRuns: 50 },
    );
  });

  it('counts nothing that is locked, nor what came of it', () => {
    fc.assert(
      fc.property(wholePlan, ({ contents }) => {
        const shut = new Set(contents.wishes.filter((wish) => wish.locked).map(({ id }) => id));
        const without = {
          ...contents,
          answers: contents.answers.filter((answer) => !answer.locked),
          wishes: contents.wishes.filter((wish) => !wish.locked),
          agreements: contents.agreements.filter(({ wishId }) => !shut.has(wishId ?? '')),
        };
        expect(councilFile(contents, { number, today })).toEqual(councilFile(without, { number, today }));
      }),
      { numRuns: 50 },
    );
  });

  it('is read back as it was made', () => {
    fc.assert(
      fc.property(wholePlan, ({ contents }) => {
        const file = councilFile(contents, { number: drawNumber(), today: '2027-12-31' });
        expect(parseCouncilFile(encodeCouncilFile(file))).toEqual({ ok: true, value: file });
        expect(file.year).toBe(2027);
      }),
      { numRuns: 50 },
    );
  });
});

const plan = (n: number, more: Partial<CouncilFile> = {}): CouncilFile => ({
  format: 'mijn-plan-raad',
  version: 1,
  number: n.toString(16).padStart(16, '0'),
  year: 2026,
  topics: Object.fromEntries(topics.map(({ id }) => [id, n % 2])) as CouncilFile['topics'],
  facts: Object.fromEntries(
    Object.keys(councilFileSchema.entries.facts.entries).map((fact) => [fact, 0]),
  ) as CouncilFile['facts'],
  proofs: { wishes: 'good', help: 'none', agreements: 'none', mine: 'bad' },
  ...more,
});
const facts = (more: Partial<CouncilFile['facts']>) => ({ facts: { ...plan(0).facts, ...more } });

describe('a file that is no council file', () => {
  const failed = (reason: string) => ({ ok: false, reason });
  it.each([
    ['another file', 'not-council', '{"format":"mijn-plan","version":1}'],
    ['text', 'not-council', 'Hallo'],
    ['null', 'not-council', 'null'],
    ['a newer one', 'newer', '{"format":"mijn-plan-raad","version":2,"facts":"?"}'],
    ['one that was cut off', 'damaged', encodeCouncilFile(plan(1)).slice(0, 200)],
    ['one with a count below 0', 'damaged', encodeCouncilFile(plan(1, facts({ wishes: -1 })))],
    ['one with half a wish', 'damaged', encodeCouncilFile(plan(1, facts({ wishes: 0.5 })))],
    ['one without a number', 'damaged', encodeCouncilFile(plan(1, { number: 'Sam' }))],
  ])('%s is refused as %s', (_what, reason, text) => {
    expect(parseCouncilFile(text)).toEqual(failed(reason));
  });

  it('is refused unread when it is empty or far too big', async () => {
    expect(await readCouncilFile(new Blob([]))).toEqual(failed('not-council'));
    expect(await readCouncilFile(new Blob(['x'.repeat(70_000)]))).toEqual(failed('not-council'));
    expect(await readCouncilFile(new Blob([encodeCouncilFile(plan(1))]))).toMatchObject({ ok: true });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseCouncilFile(text).ok).toBe(false);
      }),
    );
  });
});

describe('plans together', () => {
  const of = (...plans: CouncilFile[]) => {
    const together = tally(plans);
    if ('missing' in together) throw new Error(`missing ${together.missing}`);
    return together;
  };

  it('are never fewer than five, and the same file twice counts once', () => {
    expect(FEWEST_PLANS).toBe(5);
    expect(tally([])).toEqual({ missing: 5 });
    expect(tally([plan(1), plan(2), plan(3), plan(4), plan(4), plan(4)])).toEqual({ missing: 1 });
    expect(of(plan(1), plan(2), plan(3), plan(4), plan(5), plan(5)).plans).toBe(5);
  });

  it('say the same in any order', () => {
    const plans = [1, 2, 3, 4, 5].map((n) => plan(n, { ...facts({ wishes: n }), year: 2020 + n }));
    expect(of(...plans.toReversed())).toEqual(of(...plans));
    expect(of(...plans)).toMatchObject({
      firstYear: 2021,
      lastYear: 2025,
      facts: { wishes: { sum: 15, plans: 5 } },
      proofs: { wishes: { good: 5, ok: 0, bad: 0, none: 0 }, help: { none: 5 } },
      topics: { living: 3 },
    });
  });

  it('become bars of a whole: plans, wishes, agreements, times; none of a whole of nothing', () => {
    const plans = [1, 2, 3, 4, 5].map((n) =>
      plan(n, facts({ wishes: 3, wishesAgreed: n % 3, kept: 2, keptNot: 1, photos: n - 1 })),
    );
    const together = of(...plans);
    const bars = proofNames.flatMap((proof) => tallyRows(together, proof));
    const barOf = (fact: string) => bars.find((bar) => bar.fact === fact);
    expect(barOf('wishesAgreed')).toMatchObject({ count: 6, of: 15, unit: 'wishes' });
    expect(barOf('kept')).toMatchObject({ count: 10, of: 15, unit: 'times' });
    expect(barOf('photos')).toMatchObject({ count: 4, of: 5, unit: 'plans' });
    expect(barOf('agreementsWithHelp')).toBeUndefined();
    expect(bars.filter(({ count, of: whole }) => count > whole)).toEqual([]);
  });
});

it('docs/council-format.schema.json says what the app reads', () => {
  const schema = {
    $id: 'https://example.org/mijn-plan/council-format-1.json',
    title: 'A council file of Mijn Plan, version 1',
    ...toJsonSchema(councilFileSchema),
  };
  // UPDATE_SCHEMA=1 npx vitest run tests/unit/share/council.test.ts writes it anew; format it with Biome afterwards.
  if (process.env.UPDATE_SCHEMA) writeFileSync(schemaFile, `${JSON.stringify(schema, null, 2)}\n`);
  const written = JSON.parse(readFileSync(schemaFile, 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(schema)));
  const validate = new Ajv().compile(written);
  expect(validate(plan(1))).toBe(true);
  expect(validate({ ...plan(1), year: 'Sam' })).toBe(false);
});
