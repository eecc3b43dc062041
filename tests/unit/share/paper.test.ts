// Paper: what is chosen stands on it and nothing else, however much there is, and in any letters.
// cspell:ignore Łukasz şarkı söylüyor مرحبا
import { inflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { questionById } from '#content/questions.ts';
import type { PlanContents } from '#domain/contents.ts';
import { grey, tint } from '#share/paper/brush.ts';
import { makePdf } from '#share/paper/make-pdf.ts';
import { layouts, type PaperOrder } from '#share/paper/paper-order.ts';
import { readShape, symbolIn } from '#share/paper/svg-shapes.ts';
import { select } from '#share/select.ts';
import { exampleContents, paperOrder } from '#tests/support/paper-order.ts';

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
    const damaged = async () => ({ kind: 'photo' as const, bytes: new Uint8Array([1, 2, 3]).buffer });
    expect((await bytesOf(paperOrder(example, { media: damaged }))).length).toBeGreaterThan(10_000);
    expect((await bytesOf(paperOrder(example, { media: async () => undefined }))).length).toBeGreaterThan(
      10_000,
    );
  });

  it('of nothing is refused, and one that is stopped is not made', async () => {
    const contents = select(example.contents, 'professional', {
      topics: [],
      unlocked: [],
    });
    expect(await makePdf(paperOrder(example, { contents }))).toEqual({ ok: false, reason: 'empty' });
    expect(await makePdf(paperOrder(example, { layout: 'help', questionIds: [] }))).toEqual({
      ok: false,
      reason: 'empty',
    });
    const stop = new AbortController();
    const made = makePdf(paperOrder(example), () => stop.abort(), stop.signal);
    expect(await made).toEqual({ ok: false, reason: 'stopped' });
  });
});

describe('pictures on paper', () => {
  it('are read from a sheet with all their shapes', () => {
    const sheet =
      '<svg><symbol id="a" viewBox="0 0 72 72"><g fill="none"><path d="M0 0h1"/><circle r="2"/></g></symbol></svg>';
    const symbol = symbolIn(sheet, 'a');
    expect(symbol?.attributes.viewBox).toBe('0 0 72 72');
    expect(symbol?.children[0]?.children.map((shape) => shape.tag)).toEqual(['path', 'circle']);
    expect(symbolIn(sheet, 'b')).toBeUndefined();
    expect(readShape('no picture')).toBeUndefined();
  });

  it('have greys of the same lightness, and tints towards white', () => {
    expect(grey('#fff')).toBe('#ffffff');
    expect(grey('#ff0000')).toBe('#363636');
    expect(tint('#000000', 0.5)).toBe('#808080');
  });
});
