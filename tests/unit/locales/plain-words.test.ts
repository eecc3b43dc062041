// Words for the client are short: a question of at most 8 words, a sentence of at most 12.
import { describe, expect, it } from 'vitest';
import { words } from '#tests/support/project-files.ts';

/** Files whose words the client never meets: for supporters, or for whoever looks after the device. */
const notForTheClient: readonly string[] = [];

const mostWords = { question: 8, sentence: 12 };

interface Sentence {
  kind: keyof typeof mostWords;
  count: number;
}

/** The sentences of a text; what a person or the plan fills in counts as one word. */
function sentencesOf(text: string): Sentence[] {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\{\{.*?\}\}/g, 'X')
    .split(/(?<=[.!?…])["”’)]*\s+|\n+/)
    .map(
      (sentence): Sentence => ({
        kind: sentence.trim().endsWith('?') ? 'question' : 'sentence',
        count: sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
      }),
    );
}

describe('the words for the client', () => {
  const files = Object.entries(words('nl')).filter(([file]) => !notForTheClient.includes(file));

  it.each(files)('in %s are short', (_file, entries) => {
    const long = Object.entries(entries).filter(([, text]) =>
      sentencesOf(text).some(({ kind, count }) => count > mostWords[kind]),
    );
    expect(long).toEqual([]);
  });

  it('would be caught when a question or a sentence is too long', () => {
    const tooLong = (text: string) => sentencesOf(text).some(({ kind, count }) => count > mostWords[kind]);
    expect(tooLong('Een twee drie vier vijf zes zeven acht?')).toBe(false);
    expect(tooLong('Een twee drie vier vijf zes zeven acht negen?')).toBe(true);
    expect(tooLong('Kort. Een twee drie vier vijf zes zeven acht negen tien elf twaalf.')).toBe(false);
    expect(
      tooLong('Een twee drie vier vijf zes zeven acht negen tien elf {{naam en nog wat}} <b>dertien</b>'),
    ).toBe(true);
  });
});
