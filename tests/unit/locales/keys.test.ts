// Every word that the app asks for exists, and every word that exists is asked for.
import { describe, expect, it } from 'vitest';
import { projectFiles, projectText, words } from '#tests/support/project-files.ts';

/**
 * Keys that are put together at run time, `*` for the part that varies. Each needs its reason: prefer a whole key in the source.
 */
const families: Record<string, string> = {
  'topics:*.name': 'topic ids come from the content',
  'topics:*.page': 'topic ids come from the content',
  'questions:*.heading': 'question ids come from the content',
  'questions:*.*': 'question ids come from the content, and which of their words is a type',
  'questions:*.prompt': 'question ids come from the content',
  'choices:*': 'choice ids come from the content',
  'scales:feeling.*': 'the three feelings, a type',
  'scales:*.*': 'scales and their points come from the content',
  'wishes:state.*': 'the states of a wish, a type',
  'plan:label.*': 'the labels of a page, whose ids are a type',
  'plan:look.*': 'what somebody looked for, a type',
  'plan:group.*': 'what the cards of a group have in common, a type',
  'question:hint.*': 'the kinds of question, a type',
  'frame:place.*': 'the four places, whose ids are a type',
  'reply:judge.say.*': 'what a client can say of an addition, a type',
  'reply:all.said.*': 'what a client said of an addition, a type',
  'share:log.shape.*': 'the two kinds of file, a type',
  'share:log.change.*': 'the three kinds of change, a type',
  'failures:copy.*.title': 'one heading a reason for which a copy can fail',
  'failures:copy.*.text': 'one sentence a reason for which a copy can fail',
  'failures:boards.*.title': 'one heading a reason for which picture boards cannot be read',
  'failures:boards.*.text': 'one sentence a reason for which picture boards cannot be read',
  'pictures:pick.*': 'the three ways to pick a picture, a type',
  'pictures:left.*': 'why something of a board stays out, a type',
  'paper:layout.*': 'the layouts on paper, a type',
  'paper:lock.*': 'with and without a lock, a type',
  'paper:failed.*.title': 'one heading a reason for which a pdf can fail',
  'paper:failed.*.text': 'one sentence a reason for which a pdf can fail',
  'people:ring.*': 'near and further, whose ids are a type',
  'observing:*.question': 'what is asked of who looks, a type',
  'observing:*.hint': 'what is asked of who looks, a type',
  'adapt:words.*': 'the four kinds of words of a question, a type',
  'adapt:kind.*': 'the kinds of question, a type',
  'known:answer.*': 'the three answers, a type',
  'questions-file:failed.*': 'one sentence a reason for which a file of questions can fail',
  'questions-file:wrong.*': 'what can be wrong in a file of questions, a type',
  'questions-file:at.*': 'where in a file of questions, a type',
  'backup:failed.*': 'one sentence a reason for which saving everything can fail',
  'backup:folder.trouble.*': 'what can be wrong with the folder, a type',
  'backup:merge.count.*': 'what a merge would change, a list in code',
  'backup:merge.kind.*': 'the kinds of record that the client chooses between, a type',
  'new-plan:level.*': 'the three levels of language, a type',
  'question:add.*': 'the ways to tell, whose ids are a type',
  'question:said.*': 'who said it, whose ids are a type',
  'overview:moved.*': 'where a card was, or where it is now, a type',
  'proofs:proof.*': 'the four proofs, a type',
  'proofs:ask.*': 'the four proofs, a type',
  'proofs:face.*': 'the three faces, a type',
  'proofs:fact.*': 'the facts of the proofs, a type',
  'proofs:word.*': 'the facts of the proofs, a type',
  'council:bad.*': 'one sentence a reason for which a file does not count',
  'council:unit.*': 'what is counted, a type',
  'plan:agreed.*': 'what people answered to signing, a type',
  'agreed:went.*': 'how it went, whose ids are a type',
  'agreements:calendar.*': 'what came of handing the file over, a type',
  'failures:save.*': 'one sentence a reason for which saving can fail',
};

const locale = words('nl');
const known = Object.entries(locale).flatMap(([namespace, entries]) =>
  Object.keys(entries).map((key) => `${namespace}:${key}`),
);
/** `home:cards_one` and `home:cards_other` are both asked for as `home:cards`. */
const asAsked = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const knownAsAsked = new Set([...known, ...known.map(asAsked)]);

const sources = projectFiles('src', '.ts', '.tsx').map((file) => ({ file, text: projectText(file) }));

interface Use {
  file: string;
  /** `home:title`, or with a `*` for what is put in at run time. */
  key: string;
}

/** Whole keys anywhere (`'home:title'`), and what `t(…)` is given in a file that names its namespace once. */
function usesIn({ file, text }: { file: string; text: string }): Use[] {
  const namespaces = Object.keys(locale).join('|');
  const whole = new RegExp(`(['"\`])((?:${namespaces}):(?:[^'"\`\\s$]|\\$\\{[^}\`]*\\})*)\\1`, 'g');
  const own = new Set([...text.matchAll(/useTranslation\(\[?\s*'([\w-]+)'/g)].map((match) => match[1]));
  const namespace = own.size === 1 ? `${[...own][0]}:` : '';
  const inCalls = [...text.matchAll(/\bt\(/g)].flatMap(({ index }) =>
    keysOf(firstArgument(text, index + 2)).map((key) => (key.includes(':') ? key : `${namespace}${key}`)),
  );
  const anywhere = [...text.matchAll(whole)].map((match) => match[2] ?? '');
  return [...new Set([...anywhere, ...inCalls])].map((key) => ({
    file,
    key: key.replace(/\$\{[^}]*\}/g, '*'),
  }));
}

/** The text of a call's first argument, from the place after its bracket. */
function firstArgument(text: string, start: number): string {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (/['"`]/.test(char)) quote = char;
    else if (/[([{]/.test(char)) depth += 1;
    else if (depth === 0 && /[,)]/.test(char)) return text.slice(start, at);
    else if (/[)\]}]/.test(char)) depth -= 1;
  }
  return '';
}

/** The keys in an argument: `a === 'b' ? 'key.one' : 'key.two'` holds two. */
function keysOf(argument: string): string[] {
  return [...argument.matchAll(/([!=]==?\s*)?(['"`])((?:(?!\2).)*)\2/g)].flatMap(
    ([, compared, , key = '']) => (compared === undefined ? [key] : []),
  );
}

const asked = sources.flatMap(usesIn);
const fits = (family: string, key: string) =>
  new RegExp(`^${family.replaceAll('.', '\\.').replaceAll('*', '.+')}$`).test(key);

describe('the keys of the words', () => {
  it('are never asked for without their file', () => {
    expect(asked.filter(({ key }) => !key.includes(':'))).toEqual([]);
  });

  it('are never missing', () => {
    const missing = asked.filter(({ key }) => !key.includes('*') && !knownAsAsked.has(key));
    expect(missing.map(({ file, key }) => `${key} (${file})`)).toEqual([]);
  });

  it('are put together only for the families that are listed', () => {
    const composed = asked.filter(({ key }) => key.includes('*'));
    expect(composed.filter(({ key }) => !(key in families))).toEqual([]);
    const stale = Object.keys(families).filter((family) => !composed.some(({ key }) => key === family));
    expect(stale).toEqual([]);
  });

  it('are never orphaned', () => {
    const used = new Set(asked.map(({ key }) => key));
    const orphans = known.filter(
      (key) =>
        !used.has(key) && !used.has(asAsked(key)) && !Object.keys(families).some((each) => fits(each, key)),
    );
    expect(orphans).toEqual([]);
  });

  it('hold a word each', () => {
    const empty = Object.entries(locale).flatMap(([namespace, entries]) =>
      Object.entries(entries)
        .filter(([, text]) => typeof text !== 'string' || text.trim() === '')
        .map(([key]) => `${namespace}:${key}`),
    );
    expect(empty).toEqual([]);
  });
});
