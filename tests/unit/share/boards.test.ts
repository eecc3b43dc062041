// Picture boards of other programs: what stands in them comes out, and whatever they hold, it ends in a result.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type BoardResult, type BoardSet, boardLimits, type RawPicture } from '#share/boards/board-set.ts';
import { pictureKindOf } from '#share/boards/picture-types.ts';
import { readBoards } from '#share/boards/read-boards.ts';
import { projectRoot } from '#tests/support/project-files.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(join(projectRoot, 'tests/fixtures/boards', name)));
const fixtures = ['aac-processors.obz', 'aac-processors.obf', 'by-the-specification.obz', 'odd-paths.obz'];
const nothing = { remote: 0, unreadable: 0, sounds: 0, tooMany: 0 };

/** What came out, in words. */
function told(result: BoardResult<BoardSet<RawPicture>>) {
  if (!result.ok) return result.reason;
  const { boards, leftOut } = result.value;
  return {
    boards: boards.map(({ name, pictures }) => [
      name,
      ...pictures.map(({ words, image, sound }) =>
        [words, pictureKindOf(image)?.type.slice('image/'.length), sound?.type].filter(Boolean).join(' '),
      ),
    ]),
    leftOut,
  };
}

const one =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const png = `data:image/png;base64,${one}`;
const boardWith = (fields: object) => ({
  format: 'open-board-0.1',
  name: 'Bord',
  buttons: [{ id: '1', label: 'Hond', image_id: 'a' }],
  images: [{ id: 'a', data: png }],
  ...fields,
});
const file = (board: unknown) => new Uint8Array(strToU8(JSON.stringify(board)));
const read = async (board: unknown) => told(await readBoards(file(board)));

describe('boards of other programs', () => {
  it('come out of a package written by aac-processors', async () => {
    expect(told(await readBoards(bytesOf('aac-processors.obz')))).toEqual({
      boards: [
        ['Mijn bord', 'Hond png', 'Brood svg+xml'],
        ['Buiten', 'Fiets svg+xml'],
      ],
      leftOut: { ...nothing, remote: 1 },
    });
  });

  it('come out of a single board written by aac-processors', async () => {
    expect(told(await readBoards(bytesOf('aac-processors.obf')))).toEqual({
      boards: [['Mijn bord', 'Hond png', 'Brood svg+xml']],
      leftOut: { ...nothing, remote: 1 },
    });
  });

  it('come out as the specification says: files by path or manifest, sounds, the same card once', async () => {
    expect(told(await readBoards(bytesOf('by-the-specification.obz')))).toEqual({
      boards: [
        ['Eten en drinken', 'Hond png audio/webm', 'Auto jpeg', 'Brood svg+xml', 'Ik heb dorst svg+xml'],
        ['Buiten', 'Fiets svg+xml'],
      ],
      leftOut: { remote: 1, unreadable: 1, sounds: 1, tooMany: 0 },
    });
  });

  it('come out although ids are numbers and paths are odd', async () => {
    expect(told(await readBoards(bytesOf('odd-paths.obz')))).toEqual({
      boards: [['Thuis', 'Kat svg+xml', 'Huis svg+xml', 'Bed svg+xml', 'Zon svg+xml']],
      leftOut: nothing,
    });
  });
});

describe('a board', () => {
  it('keeps one line of words of at most 80 letters, without signs that nobody sees', async () => {
    const label = `  Ik\n\u202Ewil ${'heel '.repeat(30)}graag`;
    const result = await readBoards(file(boardWith({ buttons: [{ id: 1, label, image_id: 'a' }] })));
    const words = (result.ok && result.value.boards[0]?.pictures[0]?.words) || '';
    expect(words.startsWith('Ik wil heel heel')).toBe(true);
    expect(words.length).toBeLessThanOrEqual(boardLimits.words);
  });

  it('costs only the button that is damaged', async () => {
    const buttons = [
      null,
      7,
      [],
      { label: 'Leeg' },
      { label: {}, image_id: 'a' },
      { label: 'Hond', image_id: 'a' },
    ];
    expect(await read(boardWith({ buttons }))).toEqual({ boards: [['Bord', 'Hond png']], leftOut: nothing });
  });

  it('is not led astray by names that every object has', async () => {
    const buttons = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, label: id, image_id: id }));
    expect(await read(boardWith({ buttons, images: [], __proto__: { polluted: true } }))).toBe('no-pictures');
    expect(await read(JSON.parse('{"buttons":[],"__proto__":{"polluted":1}}'))).toBe('no-pictures');
    expect('polluted' in {}).toBe(false);
  });

  it('with pictures on the internet only says how many stay out, and asks no host for them', async () => {
    const images = [{ id: 'a', url: 'https://example.org/a.png' }];
    expect(await read(boardWith({ images }))).toEqual({ boards: [], leftOut: { ...nothing, remote: 1 } });
  });

  it('takes no picture that is something else, or claims more pixels than a photo has', async () => {
    const vast = Buffer.from(one, 'base64');
    vast.writeUInt32BE(100_000, 16);
    vast.writeUInt32BE(100_000, 20);
    for (const data of [
      'data:text/html;base64,PGI+',
      'data:image/png;base64,@@@',
      'data:image/png,%E0%A4%A',
      `data:image/png;base64,${vast.toString('base64')}`,
    ]) {
      expect(await read(boardWith({ images: [{ id: 'a', data }] }))).toBe('no-pictures');
    }
  });

  it('ends at a thousand pictures', async () => {
    const buttons = Array.from({ length: 1002 }, (_, i) => ({ label: `Kaart ${i}`, image_id: 'a' }));
    const result = await readBoards(file(boardWith({ buttons })));
    expect(result.ok && result.value.leftOut.tooMany).toBe(2);
    expect(result.ok && result.value.boards[0]?.pictures.length).toBe(1000);
  });
});

describe('a file that is no board', () => {
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', new Uint8Array(strToU8('hallo')), 'not-boards'],
    ['other JSON', file({ format: 'something', buttons: [] }), 'not-boards'],
    ['a list', file([1, 2]), 'not-boards'],
    ['a number', file(7), 'not-boards'],
    ['half a board', file(boardWith({})).slice(0, 60), 'damaged'],
    ['a ZIP of photos', zipSync({ 'a.jpg': strToU8('x') }) as Uint8Array<ArrayBuffer>, 'not-boards'],
    ['a broken ZIP', bytesOf('by-the-specification.obz').slice(0, 900), 'damaged'],
    [
      'deep brackets',
      new Uint8Array(strToU8(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)),
      'damaged',
    ],
    ['too many buttons', file(boardWith({ buttons: Array(3000).fill({}) })), 'too-big'],
    ['no picture', file(boardWith({ images: [] })), 'no-pictures'],
  ])('ends in a reason: %s', async (_, bytes, reason) => {
    expect(told(await readBoards(bytes))).toBe(reason);
  });

  it('is refused when it is larger than any board', async () => {
    expect(told(await readBoards(new Uint8Array(boardLimits.json + 1)))).toBe('too-big');
    expect(told(await readBoards(new Uint8Array(boardLimits.file + 1)))).toBe('too-big');
  });
});

describe('any change of a file', () => {
  const changed = fc
    .record({
      name: fc.constantFrom(...fixtures),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.nat(255)), {
        minLength: 1,
        maxLength: 6,
      }),
      end: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
    })
    .map(({ name, changes, end }) => {
      const bytes = bytesOf(name);
      for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
      return end === null ? bytes : bytes.slice(0, Math.floor(end * bytes.length));
    });

  it('ends in a reason or in pictures, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(changed, async (bytes) => {
        const result = await readBoards(bytes);
        if (!result.ok)
          return ['empty', 'not-boards', 'too-big', 'damaged', 'no-pictures'].includes(result.reason);
        return result.value.boards.every(({ pictures }) =>
          pictures.every(({ words, image }) => words !== '' && pictureKindOf(image) !== undefined),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of the values in a board ends so too', async () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const board = fc.record(
      {
        format: fc.oneof(fc.constant('open-board-0.1'), value),
        name: value,
        buttons: fc.oneof(
          value,
          fc.array(
            fc.record({
              id: value,
              label: value,
              image_id: fc.oneof(fc.constant('a'), value),
              sound_id: value,
            }),
          ),
        ),
        images: fc.oneof(
          value,
          fc.array(
            fc.record({
              id: fc.oneof(fc.constant('a'), value),
              data: fc.oneof(fc.constant(png), value),
              path: value,
              url: value,
            }),
          ),
        ),
        sounds: value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(board, async (shape) => {
        const alone = await readBoards(file(shape));
        const packed = zipSync({ 'b.obf': file(shape), 'manifest.json': file(shape) }, { level: 0 });
        const together = await readBoards(packed as Uint8Array<ArrayBuffer>);
        return typeof alone.ok === 'boolean' && typeof together.ok === 'boolean';
      }),
      { numRuns: 200 },
    );
  });
});
