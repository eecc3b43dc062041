// The pictures: everything the content asks for can be drawn, nothing lies unused, and no two cards look the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allSeenChoices, seenChoices } from '#content/observing.ts';
import { topicRecipes } from '#content/pictures/recipes/all.ts';
import type { Layer, Recipes } from '#content/pictures/recipes/recipe.ts';
import { recipes as uiRecipes } from '#content/pictures/recipes/ui.ts';
import { recipes as wordRecipes } from '#content/pictures/recipes/words.ts';
import { drawSheets } from '#content/pictures/sheets.ts';
import { questions } from '#content/questions.ts';
import { topics } from '#content/topics.ts';
import { words } from '#content/words.ts';
import { lookId, looks } from '#domain/observing.ts';

const topicIds = topics.map((topic) => topic.id);
const { sheets: byName, problems } = drawSheets(
  { topicIds, questions, seen: allSeenChoices, words },
  process.cwd(),
);
const sheets = [...byName.values()];

function layersOf(recipes: Recipes): readonly Layer[] {
  return Object.values(recipes).flat();
}

describe('picture sheets', () => {
  it('hold every topic, question, choice and word, from drawings that exist', () => {
    expect(problems).toEqual([]);
  });

  it('are one per topic, one for what others see, one for the interface and one for each letter of the words', () => {
    const names = topicIds.map((_, index) => `topic-${index + 1}`);
    expect([...byName.keys()]).toEqual([
      ...names,
      'observing',
      'first',
      'ui',
      ...[...new Set(words.map((word) => word.charAt(0)))].map((letter) => `words-${letter}`),
    ]);
  });

  it('hold every interface picture that the app names', () => {
    const named = sourceFiles('src').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['"`]ui#([a-z0-9-]+)['"`]/g)].map((match) => match[1] ?? ''),
    );
    const ui = byName.get('ui') ?? '';
    expect([...new Set(named)].filter((id) => !ui.includes(`<symbol id="${id}"`))).toEqual([]);
  });

  it('carry no style, script, text, link or id beside those of the symbols', () => {
    for (const sheet of sheets) {
      expect(sheet).not.toMatch(/ style=|<style|<script|<text|href|url\(/);
      expect(sheet.match(/ id="/g)?.length).toBe(sheet.match(/<symbol id="/g)?.length);
    }
  });

  it('name no picture twice within a sheet', () => {
    for (const sheet of sheets) {
      const ids = [...sheet.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('follow the skin that the client chose', () => {
    expect(byName.get('topic-1')).toContain('var(--skin,#fcea2b)');
    expect(byName.get('topic-1')).toContain('var(--hair,');
  });

  it('weigh at most 910 kB together, compressed', () => {
    const size = sheets.reduce((sum, sheet) => sum + gzipSync(sheet).length, 0);
    expect(size).toBeLessThan(910_000);
  });
});

describe('recipes', () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    'gives every card of question %s a picture of its own',
    (_, { choices, relations = [] }) => {
      const cards = [...choices, ...relations];
      const drawn = cards.map((card) => JSON.stringify(topicRecipes[card]));
      expect(new Set(drawn).size).toBe(cards.length);
    },
  );

  it.each(topicIds.flatMap((topicId) => looks.map((look) => lookId(topicId, look))))(
    'gives every card of %s a picture of its own',
    (questionId) => {
      const cards = seenChoices(questionId);
      expect(cards.length).toBe(12);
      expect(new Set(cards.map((card) => JSON.stringify(topicRecipes[card]))).size).toBe(12);
    },
  );

  it('serve something that the content has', () => {
    const asked = new Set<string>([
      ...allSeenChoices,
      ...topicIds.map((id) => `topic-${id}`),
      ...questions.flatMap(({ id, choices, relations = [] }) => [`q-${id}`, ...choices, ...relations]),
    ]);
    expect(Object.keys(topicRecipes).filter((id) => !asked.has(id))).toEqual([]);
    expect(Object.keys(wordRecipes)).toEqual(words);
  });

  it('use every drawing of our own', () => {
    const layers = [...layersOf(topicRecipes), ...layersOf(uiRecipes), ...layersOf(wordRecipes)];
    const used = new Set(layers.map((layer) => (typeof layer === 'string' ? layer : layer.of)));
    const drawn = readdirSync('src/content/pictures/drawn').map(
      (file) => `drawn/${file.replace('.svg', '')}`,
    );
    expect(drawn.filter((name) => !used.has(name))).toEqual([]);
  });

  it('keep every layer on the canvas', () => {
    const outside = layersOf({ ...topicRecipes, ...uiRecipes }).filter((layer) => {
      if (typeof layer === 'string') return false;
      const { x = 36, y = 36 } = layer;
      return x < 0 || x > 72 || y < 0 || y > 72;
    });
    expect(outside).toEqual([]);
  });

  it('stay out of the app: only types are imported from them', () => {
    const importers = sourceFiles('src')
      .filter((file) => !file.startsWith(join('src', 'content', 'pictures')))
      // Of the build as well, and imported by its plugin alone.
      .filter((file) => file !== join('src', 'content', 'symbols', 'symbol-sheets.ts'))
      .filter((file) =>
        /import (?!type\b)[^;]*pictures\/(recipes|sheets|compose|clean)/.test(readFileSync(file, 'utf8')),
      );
    expect(importers).toEqual([]);
    const drawers = sourceFiles('src').filter((file) =>
      /from '[^']*symbols?-(?:sheets|plugin)\.ts'/.test(readFileSync(file, 'utf8')),
    );
    expect(drawers).toEqual([join('src', 'content', 'symbols', 'symbols-plugin.ts')]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}
