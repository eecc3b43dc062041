// Two devices go on with one plan and exchange files: what each has then follows from what was changed, never from when.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listKinds, ownKinds, type WholeContents } from '#domain/contents.ts';
import { isNews, type Merged, merge } from '#domain/merge.ts';
import type { Plan } from '#domain/records.ts';
import { onNewBranch } from '#domain/versions.ts';
import { idOf, wholePlan } from '#tests/support/arbitraries.ts';
import { sam } from '#tests/support/copies.ts';

const kinds = [...listKinds, ...ownKinds];
type Row = { id: string; revision: number; base?: unknown; order: number };
const rowsOf = (contents: WholeContents, kind: (typeof kinds)[number]) => contents[kind] as readonly Row[];

/** What a record says: not its version, nor its id, which differs for what stands twice. */
const saying = ({ id: _, revision: __, base: ___, order: ____, at: _____, ...rest }: Row & { at?: number }) =>
  JSON.stringify(rest);
const sayings = (contents: WholeContents) =>
  kinds.flatMap((kind) => rowsOf(contents, kind).map((row) => `${kind} ${saying(row)}`));
const whole = (contents: (typeof sam)['contents']): WholeContents => ({
  ...contents,
  copies: [],
  pictures: [],
});

type Change = { kind: (typeof kinds)[number]; pick: number; how: 'change' | 'add' | 'remove' };
/** One write on a device: it counts the revision up, as `edit` does. */
function changed(contents: WholeContents, { kind, pick, how }: Change, mark: number): WholeContents {
  const rows = rowsOf(contents, kind);
  const row = rows[pick % Math.max(1, rows.length)];
  if (!row) return contents;
  const next = (fields: object) => ({ ...row, ...fields, note: `geschreven ${mark}` });
  // A second record at a place that has one already is never written.
  const alone = !['observations', 'wishes', 'agreements', 'talks', 'people', 'cards'].includes(kind);
  if (how === 'add' && !alone) {
    const { base: _, ...fresh } = next({ id: idOf(0xadd000 + mark), revision: 1 }) as Row;
    return { ...contents, [kind]: [...rows, fresh] };
  }
  const list =
    how === 'remove' && kind !== 'rounds'
      ? rows.filter((one) => one !== row)
      : rows.map((one) => (one === row ? next({ revision: row.revision + 1 }) : one));
  return { ...contents, [kind]: list };
}
const change = (how: readonly Change['how'][]): fc.Arbitrary<Change> =>
  fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(), how: fc.constantFrom(...how) });
const some = (...how: Change['how'][]) => fc.array(change(how), { maxLength: 12 });
const later = (contents: WholeContents, changes: readonly Change[], from: number) =>
  changes.reduce((now, one, n) => changed(now, one, from + n), contents);
/** One plan on two devices: the second got it by a file. */
const twoDevices = (...how: Change['how'][]) =>
  fc.tuple(wholePlan, some(...how), some(...how)).map(([plan, here, there]) => ({
    start: whole(plan.contents),
    here: later(whole(plan.contents), here, 1),
    there: later(onNewBranch(whole(plan.contents), idOf(0xb1)), there, 1000),
  }));
const all = ['change', 'add', 'remove'] as const;
const askedFor = ({ asked }: Merged) => new Set(asked.map(({ id }) => id));

describe('merging, whatever two devices did', () => {
  it('loses nothing: all that either says is there, or the client was asked about it', () => {
    fc.assert(
      fc.property(twoDevices(...all), ({ start, here, there }) => {
        const merged = merge(here, there);
        const says = new Set(sayings(merged.contents));
        const old = new Set(sayings(start));
        const left = new Set(
          merged.asked.map(({ kind, file }) => `${kind} ${saying(file as unknown as Row)}`),
        );
        for (const one of [...sayings(here), ...sayings(there)]) {
          // What one device went on with takes the place of what both had.
          if (!old.has(one)) expect(says.has(one) || left.has(one), one).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every record that either has, and no place has two', () => {
    fc.assert(
      fc.property(twoDevices(...all), ({ here, there }) => {
        const { contents } = merge(here, there);
        for (const kind of kinds) {
          const ids = rowsOf(contents, kind).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { id } of [...rowsOf(here, kind), ...rowsOf(there, kind)]) expect(ids).toContain(id);
        }
        const places = contents.answers.map(({ roundId, questionId }) => `${roundId} ${questionId}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when the same file is merged again, whatever was chosen', () => {
    fc.assert(
      fc.property(twoDevices(...all), fc.boolean(), ({ here, there }, choosesFile) => {
        const chosen = choosesFile ? askedFor(merge(here, there)) : new Set<string>();
        const once = merge(here, there, chosen);
        const twice = merge(once.contents, there);
        expect(isNews(twice)).toBe(false);
        expect(twice.contents).toEqual(once.contents);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to the same on either device, but for what was chosen', () => {
    fc.assert(
      fc.property(twoDevices(...all), ({ here, there }) => {
        const [one, other] = [merge(here, there), merge(there, here)];
        expect(askedFor(one)).toEqual(askedFor(other));
        // The second device chooses what the first has.
        const chosen = merge(there, here, askedFor(other));
        expect(new Set(sayings(chosen.contents))).toEqual(new Set(sayings(one.contents)));
        for (const kind of kinds) {
          const ids = (merged: Merged) =>
            rowsOf(merged.contents, kind)
              .map(({ id }) => id)
              .sort();
          expect(ids(one)).toEqual(ids(other));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is over when the result goes back: the other device takes it without a question', () => {
    fc.assert(
      fc.property(twoDevices(...all), fc.boolean(), ({ here, there }, choosesFile) => {
        const chosen = choosesFile ? askedFor(merge(here, there)) : new Set<string>();
        const merged = merge(here, there, chosen).contents;
        const back = merge(there, merged);
        expect(back.asked).toEqual([]);
        expect(back.doubled).toEqual([]);
        expect(new Set(sayings(back.contents))).toEqual(new Set(sayings(merged)));
        expect(isNews(merge(merged, back.contents))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('asks nothing when only one of them wrote, however often a file goes that way', () => {
    fc.assert(
      fc.property(wholePlan, some(...all), some('change', 'add'), (plan, first, second) => {
        const start = whole(plan.contents);
        const there = onNewBranch(start, idOf(0xb1));
        const once = later(start, first, 1);
        const now = merge(there, once);
        const again = merge(now.contents, later(once, second, 100));
        for (const merged of [now, again]) expect([merged.asked, merged.doubled]).toEqual([[], []]);
        for (const one of sayings(later(once, second, 100))) expect(sayings(again.contents)).toContain(one);
      }),
      { numRuns: 60 },
    );
  });
});

describe('merging', () => {
  const start = whole(sam.contents);
  const there = onNewBranch(start, idOf(0xb1));
  const at = Date.parse('2099-01-01');
  const put = <K extends (typeof kinds)[number]>(
    contents: WholeContents,
    kind: K,
    id: string,
    fields: object,
  ) => ({
    ...contents,
    [kind]: rowsOf(contents, kind).map((row) =>
      row.id === id ? { ...row, ...fields, revision: row.revision + 1 } : row,
    ),
  });
  const [wish] = start.wishes;
  const [answer] = start.answers;
  const [person] = start.people;
  if (!wish || !answer || !person) throw new Error('Sam has these');

  it('takes what the file went on with, though its clock runs behind', () => {
    const file = put(there, 'wishes', wish.id, { text: 'Ik wil trommelen', at: 5 });
    const merged = merge(put(start, 'people', person.id, { name: 'Rina M', at }), file);
    expect(merged.contents.wishes[0]).toMatchObject({ text: 'Ik wil trommelen', order: wish.order });
    expect(merged.contents.people[0]?.name).toBe('Rina M');
    expect(merged).toMatchObject({ changed: [wish.id], added: [], doubled: [], asked: [] });
  });

  it('lets a wish that both changed stand there twice', () => {
    const merged = merge(
      put(start, 'wishes', wish.id, { text: 'Ik wil gitaar' }),
      put(there, 'wishes', wish.id, { text: 'Ik wil viool' }),
    );
    expect(merged.contents.wishes.map(({ text }) => text).sort()).toEqual(['Ik wil gitaar', 'Ik wil viool']);
    expect(merged.doubled).toEqual([wish.id]);
  });

  it('asks about an answer that both changed, and keeps what is here by itself', () => {
    const here = put(start, 'answers', answer.id, { state: 'unknown', marks: [] });
    const file = put(there, 'answers', answer.id, { state: 'skipped', marks: [] });
    const merged = merge(here, file);
    expect(merged.asked).toMatchObject([
      { kind: 'answers', id: answer.id, here: { state: 'unknown' }, file: { state: 'skipped' } },
    ]);
    const now = ({ contents }: Merged) => contents.answers.find(({ id }) => id === answer.id)?.state;
    expect(now(merged)).toBe('unknown');
    expect(now(merge(here, file, new Set([answer.id])))).toBe('skipped');
  });

  it('asks nothing when both changed it into the same', () => {
    const same = { state: 'unknown', marks: [] };
    const merged = merge(
      put(start, 'answers', answer.id, same),
      put(there, 'answers', answer.id, { ...same, at }),
    );
    expect(isNews(merged)).toBe(false);
  });

  it('asks when both answered a question for the first time, and not again', () => {
    const answered = (id: string, state: 'unknown' | 'skipped') => ({
      ...answer,
      id,
      revision: 1,
      questionId: '9.1',
      state,
      marks: [],
    });
    const here = { ...start, answers: [...start.answers, answered(idOf(0xa1), 'unknown')] };
    const file = { ...there, answers: [...there.answers, answered(idOf(0xa2), 'skipped')] };
    const merged = merge(here, file, new Set([idOf(0xa1)]));
    expect(merged.asked.map(({ id }) => id)).toEqual([idOf(0xa1)]);
    expect(merged.contents.answers.at(-1)).toMatchObject({ id: idOf(0xa1), state: 'skipped' });
    expect(merged.contents.answers).toHaveLength(start.answers.length + 1);
    expect(isNews(merge(merged.contents, file))).toBe(false);
    // There it is taken as it is.
    expect(merge(file, merged.contents)).toMatchObject({ asked: [], added: [] });
  });

  it('leaves what only says something of this device: where the client is, and when all was saved', () => {
    const plan: Plan = {
      ...start.plan,
      position: { questionId: '4.1', step: 2 },
      backedUp: { at: 5, step: 3 },
    };
    const file = {
      ...there,
      plan: { ...there.plan, name: 'Sam B', revision: 9, position: { questionId: '1.1', step: 0 } },
    };
    expect(merge({ ...start, plan }, file).contents.plan).toMatchObject({
      name: 'Sam B',
      position: { questionId: '4.1' },
      backedUp: { step: 3 },
    });
  });

  it('does not take a third device for having seen what it never saw', () => {
    // Here went on; a third device was put back from here; the second one's change is still a change to it.
    const here = put(put(start, 'answers', answer.id, { marks: [] }), 'answers', answer.id, {
      state: 'unknown',
    });
    const third = onNewBranch(here, idOf(0xc1));
    const second = put(there, 'answers', answer.id, { state: 'skipped' });
    expect(merge(third, second).asked.map(({ id }) => id)).toEqual([answer.id]);
  });
});
