// Picture boards of other programs: what stands in them comes out, and whatever they hold, it ends in a result.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type BoardResult, type BoardSet, boardLimits, type RawPicture } from '#share/boards/board-set.ts';
import { pictureKindOf } from '#share/boards/picture-types.ts';
import { readBoards } from '#share/boards/read-boards.ts';
import { smallWav } from '#share/boards/small-wav.ts';
import { projectRoot } from '#tests/support/project-files.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(join(projectRoot, 'tests/fixtures/boards', name)));
const fixtures = [
  'aac-processors.obz',
  'aac-processors.obf',
  'by-the-specification.obz',
  'odd-paths.obz',
  'sounds.obz',
];
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

  it('come out with every kind of sound that browsers play; of a WAV in a rare code only the picture', async () => {
    expect(told(await readBoards(bytesOf('sounds.obz')))).toEqual({
      boards: [
        [
          'Geluiden',
          'Ja svg+xml audio/mpeg',
          'Nee svg+xml audio/ogg',
          'Meer svg+xml audio/webm',
          'Stop svg+xml audio/mp4',
          'Hallo svg+xml audio/wav',
          'Dag svg+xml audio/wav',
          'Help svg+xml',
        ],
      ],
      leftOut: { ...nothing, sounds: 1 },
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

describe('a WAV of a board', () => {
  type Wav = { rate?: number; channels?: number; bits?: 8 | 16 | 24; samples: readonly number[] };
  /** Samples from -1 to 1, as a recorder writes them; `said` is the length that its header tells. */
  const wav = (
    { rate = 22_050, channels = 1, bits = 16, samples }: Wav,
    said = (samples.length * bits) / 8,
  ) => {
    const view = new DataView(new ArrayBuffer(44 + (samples.length * bits) / 8));
    const name = (at: number, letters: string) => new Uint8Array(view.buffer).set(strToU8(letters), at);
    name(0, 'RIFF');
    name(8, 'WAVEfmt ');
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, channels, true);
    view.setUint32(24, rate, true);
    view.setUint16(34, bits, true);
    name(36, 'data');
    view.setUint32(40, said, true);
    samples.forEach((sample, i) => {
      const whole = Math.round(sample * (2 ** (bits - 1) - 1)) + (bits === 8 ? 128 : 0);
      for (let byte = 0; byte < bits / 8; byte += 1)
        view.setUint8(44 + (i * bits) / 8 + byte, whole >> (8 * byte));
    });
    return new Uint8Array(view.buffer);
  };
  const heard = (bytes: Uint8Array<ArrayBuffer>) => {
    const small = smallWav(bytes);
    if (!small) return undefined;
    const view = new DataView(small.bytes);
    const samples = Array.from({ length: (view.byteLength - 44) / 2 }, (_, i) =>
      Number((view.getInt16(44 + 2 * i, true) / 0x7fff).toFixed(2)),
    );
    return { rate: view.getUint32(24, true), samples };
  };

  it.each([8, 16, 24] as const)('of %s bits sounds the same in 16', (bits) => {
    const samples = [0, 0.5, -0.5, 0.99, -0.99];
    const after = heard(wav({ bits, samples }))?.samples ?? [];
    expect(after).toHaveLength(samples.length);
    for (const [i, sample] of samples.entries()) expect(after[i]).toBeCloseTo(sample, 1);
  });

  it('becomes one channel of at most 24,000 samples a second', () => {
    const samples = [0.2, 0.4, 0.6, 0.8, -0.2, -0.4, -0.6, -0.8];
    expect(heard(wav({ rate: 44_100, channels: 2, samples }))).toEqual({
      rate: 22_050,
      samples: [0.5, -0.5],
    });
    expect(smallWav(wav({ samples: Array(22_050).fill(0.1) }))).toMatchObject({
      kind: 'voice',
      type: 'audio/wav',
      duration: 1000,
    });
  });

  it('is read to its end when its recorder was stopped', () => {
    expect(heard(wav({ samples: [0.5, 0.5] }, 0))?.samples).toEqual([0.5, 0.5]);
    expect(heard(wav({ samples: [0.5, 0.5] }, 0xffffffff))?.samples).toEqual([0.5, 0.5]);
  });

  it('stays out when it is more than two megabytes also when small, empty, or claims nonsense', () => {
    expect(smallWav(wav({ rate: 8000, bits: 8, samples: Array(1_100_000).fill(0) }))).toBeUndefined();
    expect(smallWav(wav({ samples: [] }))).toBeUndefined();
    expect(smallWav(wav({ samples: [0.1], channels: 0 }))).toBeUndefined();
    expect(smallWav(wav({ samples: [0.1], rate: 1 }))).toBeUndefined();
  });

  it('never throws, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 80 }), fc.nat(60), (noise, at) => {
        const bytes = wav({ samples: Array(20).fill(0.1) });
        bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), at);
        const small = smallWav(bytes);
        expect(small === undefined || small.bytes.byteLength > 44).toBe(true);
      }),
    );
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
