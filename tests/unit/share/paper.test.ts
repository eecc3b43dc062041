// Paper: what is chosen stands on it and nothing else, however much there is, and in any letters.
// cspell:ignore Łukasz şarkı söylüyor مرحبا
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { createInstance } from 'i18next';
import PDFDocument from 'pdfkit';
import { describe, expect, it, vi } from 'vitest';
import { questionById } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { PageSection } from '#domain/page.ts';
import type { Card } from '#domain/records.ts';
import { paperNamespaces, translateIn } from '#screens/paper/paper-words.ts';
import { grey, tint } from '#share/paper/brush.ts';
import { questionsOf } from '#share/paper/layout-questions.ts';
import { makePdf } from '#share/paper/make-pdf.ts';
import { onPaper } from '#share/paper/on-paper.ts';
import { pathOutline } from '#share/paper/outline.ts';
import { PaperFont } from '#share/paper/paper-font.ts';
import { layouts, type PaperOrder } from '#share/paper/paper-order.ts';
import { readShape, symbolsIn } from '#share/paper/svg-shapes.ts';
import { select } from '#share/select.ts';
import { exampleContents, paperOrder } from '#tests/support/paper-order.ts';
import { words as localeOf } from '#tests/support/project-files.ts';

// Drawing the sheets of pictures takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

async function bytesOf(order: PaperOrder): Promise<Buffer> {
  const pdf = await makePdf(order);
  if (!pdf.ok) throw new Error(pdf.reason);
  return Buffer.from(await pdf.value.arrayBuffer());
}

const sheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

/** Everything that is in the file as text, streams too. */
function inflated(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/Decode[\s\S]*?stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

const example = exampleContents();
const changed = (change: (contents: PlanContents) => PlanContents) => ({
  ...example,
  contents: change(example.contents),
});

describe('a pdf', () => {
  it('is tagged, has its title and language, and names what photos show', async () => {
    const text = inflated(await bytesOf(paperOrder(example)));
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/Lang (nl)');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('Het plan van Samira');
    expect(text).toContain('/Alt');
    expect(text).toContain('AtkinsonHyperlegibleNext');
  });

  it.each(layouts.filter((layout) => layout !== 'plan'))(
    'of layout "%s" is one sheet, however much there is',
    async (layout) => {
      const much = changed((contents) => ({
        ...contents,
        answers: contents.answers.map((answer) => {
          const choices = questionById(answer.questionId)?.choices ?? [];
          const marks = choices.map((id) => ({ card: `choice:${id}` as const, value: 'chosen' as const }));
          return { ...answer, state: 'answered' as const, marks: [...answer.marks, ...marks], locked: false };
        }),
      }));
      expect(sheets(await bytesOf(paperOrder(example, { layout })))).toBe(1);
      expect(sheets(await bytesOf(paperOrder(much, { layout })))).toBe(1);
    },
  );

  it('of words that fill many sheets goes on over as many as it takes', async () => {
    const long = changed((contents) => ({
      ...contents,
      cards: contents.cards.map((card) => ({ ...card, text: 'Een lang verhaal over vroeger. '.repeat(129) })),
    }));
    const [usual = 0, more = 0] = [
      sheets(await bytesOf(paperOrder(example))),
      sheets(await bytesOf(paperOrder(long))),
    ];
    expect(more).toBeGreaterThan(usual + 5);
  });

  it('says of what the rest is, where an answer goes on elsewhere, to who reads it and not to who hears it', async () => {
    const many = changed((contents) => {
      const [card] = contents.cards.filter((one) => one.photo !== undefined);
      const answer = contents.answers.find((one) =>
        one.marks.some((mark) => mark.card === `own:${card?.id}`),
      );
      const copies = Array.from({ length: 7 }, (_, index) => ({
        ...(card as Card),
        id: `00000000-0000-4000-8000-0000000fff0${index}`,
        text: `Zin ${index} van zeven.`,
      }));
      const marks = copies.map(({ id }) => ({ card: `own:${id}` as const, value: 'chosen' as const }));
      return {
        ...contents,
        cards: [...contents.cards, ...copies],
        answers: contents.answers.map((one) =>
          one === answer ? { ...one, marks: [...one.marks, ...marks] } : one,
        ),
      };
    });
    const file = join(mkdtempSync(join(tmpdir(), 'goes-on-')), 'many.pdf');
    writeFileSync(file, await bytesOf(paperOrder(many)));
    const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });
    const read = run('pdftotext', '-raw', file, '-').stdout;
    const heard = run('pdfinfo', '-struct-text', file).stdout;
    expect(read).toContain('(verder)');
    expect(heard).not.toContain('(verder)');
    for (const text of [read, heard])
      expect([...text.matchAll(/Zin (\d) van zeven/g)].map(([, count]) => count).join('')).toMatch(
        /^0123456$/,
      );
    expect(run('qpdf', '--check', file).status).toBe(0);
  });

  it('keeps words in letters that the font lacks, as they were said', async () => {
    const words = 'Łukasz şarkı söylüyor 🎸 مرحبا';
    const foreign = changed((contents) => ({
      ...contents,
      cards: contents.cards.map((card) => ({ ...card, text: words })),
    }));
    const text = inflated(await bytesOf(paperOrder(foreign)));
    const utf16 = Buffer.from(`\ufeff“${words}”`, 'utf16le').swap16().toString('latin1');
    expect(text.replace(/\\([()\\])/g, '$1')).toContain(utf16);
  });

  it('is made without the photos that are missing or damaged', async () => {
    const noPhoto = { kind: 'photo' as const, bytes: new Uint8Array([1, 2, 3]).buffer };
    const damaged = new Map([...example.media.keys()].map((id) => [id, noPhoto]));
    expect((await bytesOf(paperOrder(example, { media: damaged }))).length).toBeGreaterThan(10_000);
    expect((await bytesOf(paperOrder(example, { media: new Map() }))).length).toBeGreaterThan(10_000);
  });

  it('is the same file, byte for byte, when it is made again', async () => {
    const once = await bytesOf(paperOrder(example, { layout: 'help' }));
    expect(await bytesOf(paperOrder(example, { layout: 'help' }))).toEqual(once);
  });

  it('has the wishes with their steps, what was agreed with who signed, and how it went, but no mood and no place', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'agreed-')), 'agreed.pdf');
    writeFileSync(file, await bytesOf(paperOrder(example)));
    const text = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).stdout.replace(
      /\s+/g,
      ' ',
    );
    for (const words of [
      'Hier praten we over',
      'Met Nadia naar een huis kijken.',
      'Ik wil niet dat iemand zomaar binnenkomt.',
      'Op woensdag zwem ik met Joost.',
      'elke woensdag, om 19.00 uur',
      'Het bad was dicht.',
      'Getekend: Samira en Joost',
      'Wacht nog met tekenen: Mama',
    ])
      expect(text).toContain(words);
    for (const words of ['Ik wil een eigen hond.', 'Ik wil een keer dansen', 'Bij mij thuis'])
      expect(text).not.toContain(words);
  });

  it('closes with how things go in one picture, of the topics that are on it', () => {
    const feelingsOf = (ids: readonly string[]) => {
      const contents = select(example.contents, 'professional', { topics: ids, unlocked: [] });
      return onPaper({ contents, layout: 'plan' }).feelings;
    };
    const topicsOn = (columns: ReturnType<typeof feelingsOf>) =>
      new Set(Object.values(columns ?? {}).flatMap((cards) => cards.map((card) => card.topicId)));
    expect(topicsOn(feelingsOf(['living', 'working', 'leisure']))).toEqual(new Set(['living', 'working']));
    // One answer alone stands on its own page.
    expect(feelingsOf(['living'])).toBeUndefined();
  });

  it('has nothing of an answer that is off', async () => {
    const words = paperOrder(example).words;
    const headings: string[] = [];
    const heading = (id: string) => {
      headings.push(id);
      return words.heading(id);
    };
    for (const layout of ['me', 'help', 'pocket'] as const) {
      headings.length = 0;
      const questionIds = questionsOf[layout].filter((id) => id !== '1.7');
      const heard = { ...words, of: (section: PageSection) => ({ ...words.of(section), heading }) };
      await bytesOf(paperOrder(example, { layout, questionIds, words: heard }));
      expect(headings.length).toBeGreaterThan(0);
      expect(headings).not.toContain('1.7');
    }
  });

  it('shows the photo that a supporter chose in place of a picture', async () => {
    const photo = [...example.media].find(([, { kind }]) => kind === 'photo')?.[0] ?? '';
    const [mark] = example.contents.answers
      .filter(({ questionId, locked }) => questionId.startsWith('4.') && !locked)
      .flatMap(({ marks }) => marks.filter(({ card }) => card.startsWith('choice:')));
    const choice = mark?.card.slice('choice:'.length) ?? '';
    const other = '00000000-0000-4000-8000-00000000ffff';
    const media = new Map([...example.media, [other, example.media.get(photo)]]) as typeof example.media;
    const target = { kind: 'choice' as const, id: choice };
    const { id, planId, revision, order, at, said } = example.contents.cards[0] as Card;
    const adaptation = { id, planId, revision, order, at, said, target, photo: other };
    const adapted = changed((contents) => ({ ...contents, adaptations: [adaptation] }));
    const photos = (pdf: Buffer) => pdf.toString('latin1').match(/\/DCTDecode/g)?.length ?? 0;
    const [usual, more] = [
      await bytesOf(paperOrder(example, { media })),
      await bytesOf(paperOrder(adapted, { media })),
    ];
    expect(photos(more)).toBe(photos(usual) + 1);
  });

  it('of nothing is refused', async () => {
    const contents = select(example.contents, 'professional', {
      topics: [],
      unlocked: [],
    });
    expect(await makePdf(paperOrder(example, { contents }))).toEqual({ ok: false, reason: 'empty' });
    expect(await makePdf(paperOrder(example, { layout: 'help', questionIds: [] }))).toEqual({
      ok: false,
      reason: 'empty',
    });
  });
});

describe('a pdf with a lock', () => {
  const passphrase = 'aap-boom-fiets-lamp-vis';
  const file = join(mkdtempSync(join(tmpdir(), 'locked-')), 'locked.pdf');
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    return { status, text: `${stdout}${stderr}` };
  };

  it('opens with the five words only, by AES-256 of revision 6, and loses nothing', async () => {
    const open = await bytesOf(paperOrder(example));
    writeFileSync(file, await bytesOf(paperOrder(example, { passphrase })));
    expect(run('qpdf', '--check', `--password=${passphrase}`, file)).toMatchObject({ status: 0 });
    const encryption = run('qpdf', '--show-encryption', `--password=${passphrase}`, file).text;
    expect(encryption).toMatch(/^R = 6$/m);
    expect(encryption.match(/: AESv3$/gm)?.length).toBe(3);
    expect(encryption).not.toMatch(/not allowed/);
    const info = run('pdfinfo', '-upw', passphrase, file).text;
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +Het plan van Samira$/m);
    const plain = run('qpdf', '--qdf', `--password=${passphrase}`, '--decrypt', file, '-').text;
    expect(plain).toMatch(/\/Lang (\d+ 0 R|\(nl\))/);
    expect(plain).toContain('(nl)');

    const openFile = file.replace('locked.pdf', 'open.pdf');
    writeFileSync(openFile, open);
    const words = run('pdftotext', '-upw', passphrase, file, '-');
    expect(words.status).toBe(0);
    expect(words.text).toBe(run('pdftotext', openFile, '-').text);

    for (const wrong of [[], ['-upw', 'aap boom fiets lamp vis']]) {
      const refused = run('pdftotext', ...wrong, file, '-');
      expect(refused.status).not.toBe(0);
      expect(refused.text).toContain('Incorrect password');
    }
  });
});

describe('the font on paper', () => {
  const font = new PaperFont(
    new PDFDocument({ autoFirstPage: false, font: null as unknown as string }),
    'F1',
    paperOrder(example).fonts.regular,
  );

  it('has the letters of its own file, and no others', () => {
    expect([...'aZé€“'].every((letter) => font.covers(letter))).toBe(true);
    expect([...'łш🎸'].some((letter) => font.covers(letter))).toBe(false);
  });

  it('sets pairs of letters closer, and other letters as wide as they are', () => {
    const apart = (text: string) => [...text].reduce((sum, letter) => sum + font.advance(letter), 0);
    expect(font.set('nn')).toEqual({ shown: expect.stringMatching(/^<[0-9a-f]{8}>$/), width: apart('nn') });
    const { shown, width } = font.set('AV');
    expect(width).toBeLessThan(apart('AV'));
    // What is written between them moves the second by as much, in thousandths.
    const closer = Number(/^<[0-9a-f]{4}>(\d+)<[0-9a-f]{4}>$/.exec(shown)?.[1]);
    expect(width).toBeCloseTo(apart('AV') - closer / 1000, 6);
  });
});

describe('words on paper', () => {
  it('are those of the screen, though another program finds them', () => {
    const words = Object.fromEntries(paperNamespaces.map((name) => [name, localeOf('nl')[name] ?? {}]));
    const screen = createInstance({
      lng: 'nl',
      resources: { nl: words },
      keySeparator: false,
      interpolation: { escapeValue: false },
      initAsync: false,
    });
    void screen.init();
    const paper = translateIn({ language: 'nl', words });
    const gaps = {
      name: 'Els & Jo',
      day: '3 mrt',
      names: 'Els',
      current: 1,
      total: 2,
      words: 'a',
      went: 'b',
    };
    // Words that count something are not on paper.
    const isPlural = (key: string) => /_(zero|one|other)$/.test(key);
    for (const [namespace, all] of Object.entries(words)) {
      for (const key of Object.keys(all).filter((one) => !isPlural(one))) {
        const id = `${namespace}:${key}`;
        expect(paper(id, gaps)).toBe(screen.t(id, gaps).replace(/\{\{\w+\}\}/g, ''));
        expect(paper(id)).toBe(screen.t(id, { skipInterpolation: true }));
      }
    }
  });
});

describe('pictures on paper', () => {
  it('are read from a sheet with all their shapes', () => {
    const sheet =
      '<svg><symbol id="a" viewBox="0 0 72 72"><g fill="none"><path d="M0 0h1"/><circle r="2"/></g></symbol></svg>';
    const symbols = symbolsIn(sheet);
    const symbol = readShape(symbols.get('a') ?? '');
    expect(symbol?.attributes.viewBox).toBe('0 0 72 72');
    expect(symbol?.children[0]?.children.map((shape) => shape.tag)).toEqual(['path', 'circle']);
    expect(symbols.get('b')).toBeUndefined();
    expect(readShape('no picture')).toBeUndefined();
  });

  it('are outlines in hundredths of a unit, however short their path is written', () => {
    expect(pathOutline('m1 2 3 4h-1V9z')).toBe('100 200 m\n400 600 l\n300 600 l\n300 900 l\nh');
    expect(pathOutline('M0,0C1-1.5.5.5,3 3s2-1 4 .5')).toBe(
      '0 0 m\n100 -150 50 50 300 300 c\n550 550 500 200 700 350 c',
    );
    expect(pathOutline('M0 0q3 3 6 0t6 0')).toBe(
      '0 0 m\n200 200 400 200 600 0 c\n800 -200 1000 -200 1200 0 c',
    );
    // A quarter of a circle, its two flags without a space behind them.
    expect(pathOutline('M10 0a10 10 0 01-10 10')).toBe('1000 0 m\n1000 552 552 1000 0 1000 c\n0 1000 l');
    expect(pathOutline('M0 0L5 5L1')).toBe('0 0 m\n500 500 l');
  });

  it('have greys of the same lightness, and tints towards white', () => {
    expect(grey('#fff')).toBe('#ffffff');
    expect(grey('#ff0000')).toBe('#363636');
    expect(tint('#000000', 0.5)).toBe('#808080');
  });
});
