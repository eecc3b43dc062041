// An order for paper as the app would place it, from the project's own files: for tests without a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { examplePlan } from '#content/example/example-plan.ts';
import { allSeenChoices } from '#content/observing.ts';
import { recipes as wordRecipes } from '#content/pictures/recipes/words.ts';
import { drawSheets } from '#content/pictures/sheets.ts';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import type { PlanContents } from '#domain/contents.ts';
import { paperNamespaces, paperWordsOf } from '#screens/paper/paper-words.ts';
import { type FontTables, readFontTables } from '#share/paper/font-file.ts';
import { onPaper, sheetsOn } from '#share/paper/on-paper.ts';
import type { PaperChoice, PaperOrder, Seen } from '#share/paper/paper-order.ts';
import { symbolsIn } from '#share/paper/svg-shapes.ts';
import { select } from '#share/select.ts';
import { choicePicture } from '#ui/picture/refs.ts';
import { words as localeOf, projectRoot } from './project-files.ts';

const locale = localeOf('nl');
const word = (key: string): string => {
  const [namespace = '', ...rest] = key.split(':');
  return locale[namespace]?.[rest.join(':')] ?? key;
};

/** The example plan, with ids that are counted. */
export function exampleContents(): { contents: PlanContents; media: ReadonlyMap<string, Seen> } {
  let count = 0;
  const newId = () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  const { contents, media } = examplePlan({ words: word, newId, now: Date.UTC(2026, 8, 1) });
  const seen = media.flatMap(({ id, kind, file }): [string, Seen][] => {
    const bytes = readFileSync(join(projectRoot, 'public', file));
    if (kind === 'drawing') return [[id, { kind, drawing: JSON.parse(bytes.toString()) }]];
    return kind === 'photo' ? [[id, { kind, bytes: buffer(bytes) }]] : [];
  });
  return { contents, media: new Map(seen) };
}

const buffer = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** The app's own words on paper. */
const paperWords = paperWordsOf(
  {
    language: 'nl',
    words: Object.fromEntries(paperNamespaces.map((name) => [name, locale[name] ?? {}])),
  },
  new Map(),
);

const font = (script: string, weight: number): FontTables => {
  const name = `atkinson-hyperlegible-next-${script}-${weight}-normal.woff`;
  const file = createRequire(import.meta.url).resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`);
  return readFontTables(buffer(readFileSync(file)));
};
const fonts: PaperOrder['fonts'] = {
  regular: font('latin', 400),
  'regular-more': font('latin-ext', 400),
  bold: font('latin', 700),
  'bold-more': font('latin-ext', 700),
};

let sheets: ReturnType<typeof drawSheets> | undefined;

/** The text of a sheet of pictures as it is built. */
function sheet(name: string): string {
  sheets ??= drawSheets(
    {
      topicIds: topics.map((topic) => topic.id),
      questions,
      seen: allSeenChoices,
      words: Object.keys(wordRecipes),
    },
    projectRoot,
  );
  return String(sheets.sheets.get(name));
}

/** The whole plan as an order; `more` changes it. */
export function paperOrder(
  { contents, media }: ReturnType<typeof exampleContents>,
  more: Partial<PaperOrder> = {},
): PaperOrder {
  const choice = {
    topics: topics.map((topic) => topic.id),
    unlocked: [],
  };
  const pictures: PaperOrder['pictures'] = {
    choice: choicePicture,
    topic: (id) => `ui#topic-${id}`,
    group: ({ kind }, value) =>
      ['near', 'further'].includes(value)
        ? `ui#${value}`
        : `ui#${kind === 'agreements' ? 'kept' : kind}-${value}`,
    face: () => '<svg viewBox="0 0 72 72"><circle cx="36" cy="36" r="30" fill="#fcea2b"/></svg>',
  };
  const paperChoice: PaperChoice = {
    contents: select(contents, 'professional', choice),
    layout: 'plan',
    ...more,
  };
  const names = sheetsOn(onPaper(paperChoice), pictures.choice);
  return {
    ...paperChoice,
    inColour: true,
    at: Date.UTC(2026, 8, 1),
    words: paperWords,
    pictures,
    sheets: Object.fromEntries(names.map((name) => [name, symbolsIn(sheet(name))])),
    topicColours: {
      who: '#ffd98a',
      living: '#ffc2b0',
      control: '#e4d6ff',
      support: '#ffe0c2',
      leisure: '#c8ecd0',
    },
    variables: { skin: '#c19a65', 'skin-shadow': '#a57939', hair: '#3f3f3f' },
    fonts,
    media,
    ...more,
  };
}
