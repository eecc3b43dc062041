// Draws every sprite sheet from the recipes and says what is missing. Node only; it writes no files.
import { composePicture } from './compose.ts';
import { firstPictures } from './first-pictures.ts';
import { topicRecipes, twice } from './recipes/all.ts';
import type { Recipes } from './recipes/recipe.ts';
import { recipes as uiRecipes } from './recipes/ui.ts';
import { recipes as wordRecipes } from './recipes/words.ts';

/** What the app's content asks pictures for. */
export interface PictureNeeds {
  readonly topicIds: readonly string[];
  /** `id` is the catalogue's number, `4.1`; a relation's picture stands on the sheet like a choice's. */
  readonly questions: readonly {
    readonly id: string;
    readonly choices: readonly string[];
    readonly relations?: readonly string[];
  }[];
  /** The cards of the observation questions. */
  readonly seen: readonly string[];
  readonly words: readonly string[];
}

/** SVG text by the name of the sheet, and a sentence for every picture that could not be drawn. */
export interface Sheets {
  readonly sheets: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/** The picture ids each sheet must hold, by sheet name (`topic-4`, `observing`, `first`, `ui`, `words-a`). */
function sheetContents(needs: PictureNeeds): ReadonlyMap<string, readonly string[]> {
  const sheets = new Map<string, Set<string>>();
  needs.topicIds.forEach((_, index) => {
    sheets.set(`topic-${index + 1}`, new Set());
  });
  for (const { id, choices, relations = [] } of needs.questions) {
    const sheet = sheets.get(`topic-${id.slice(0, id.indexOf('.'))}`);
    if (!sheet) continue;
    sheet.add(`q-${id}`);
    for (const card of [...choices, ...relations]) sheet.add(card);
  }
  sheets.set('observing', new Set(needs.seen));
  sheets.set('first', new Set(firstPictures));
  sheets.set('ui', new Set([...Object.keys(uiRecipes), ...needs.topicIds.map((id) => `topic-${id}`)]));
  // A sheet a letter: a page that shows a few words is not kept busy with the drawings of all.
  for (const [letter, words] of byLetter(needs.words)) sheets.set(`words-${letter}`, new Set(words));
  return new Map([...sheets].map(([name, ids]) => [name, [...ids]]));
}

function byLetter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word.charAt(0), [...(found.get(word.charAt(0)) ?? []), word]);
  return found;
}

/** Draws all sheets; `root` is the project's folder. */
export function drawSheets(needs: PictureNeeds, root: string): Sheets {
  const problems = twice.map((id) => `Picture ${id}: two files hold a recipe for it`);
  const sheets = new Map<string, string>();
  for (const [name, ids] of sheetContents(needs)) {
    const recipes: Recipes = name.startsWith('words-')
      ? wordRecipes
      : { ...topicRecipes, ...(name === 'ui' || name === 'first' ? uiRecipes : {}) };
    const symbols = ids.map((id) => {
      const layers = recipes[id];
      if (!layers) {
        problems.push(`Picture ${id} (sheet ${name}): no recipe`);
        return '';
      }
      try {
        return `<symbol id="${id}" viewBox="0 0 72 72">${composePicture(id, layers, root)}</symbol>`;
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
        return '';
      }
    });
    sheets.set(name, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
  }
  return { sheets, problems };
}
