// Every screen in the pseudo-locale: nothing on it is hard-coded, and everything fits though its words are 40 % longer.
import { expect } from '@playwright/test';
import { faultsOnPage } from '#tests/look/faults.mjs';
import { plans, screens } from '#tests/look/screens.mjs';
import { hardCodedWords } from '#tests/support/pseudo-locale.ts';
import { resize, test } from '#tests/support/visit.ts';

/** The days of a week and the months of a year, long and short, as `Intl` names them. */
const datesOfIntl = (['long', 'short'] as const).flatMap((width) => {
  const named = new Intl.DateTimeFormat('nl', { weekday: width, month: width, timeZone: 'UTC' });
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  return days.flatMap((day) => named.format(day).match(/\p{L}+/gu) ?? []);
});

/** What the made-up person is called and said, and dates and units as `Intl` writes them: no words of ours. */
const ownWords = new Set([
  ...datesOfIntl,
  ...(JSON.stringify(Object.values(plans).map(({ records }) => records)).match(/\p{L}+/gu) ?? []),
  'kB',
  'MB',
  'GB',
]);
/** The names of packages and licences are the same in every language. */
const ofNames = ['help-about'];

/** A question without answers has no word that the same question with answers has not. */
const less = /^question-.*-empty$/;

for (const screen of screens.filter(({ name, after }) => after === undefined && !less.test(name))) {
  test(`${screen.name} takes every word from the locale, and fits`, async ({ visit }) => {
    const page = await visit(screen);
    const shown = await page.locator('body').innerText();
    if (!ofNames.includes(screen.name))
      expect(hardCodedWords(shown).filter((found) => !ownWords.has(found))).toEqual([]);
    for (const size of [
      { width: 1180, height: 820 },
      { width: 390, height: 844 },
    ]) {
      await resize(page, size);
      expect(await page.evaluate(faultsOnPage), `at ${size.width} px`).toEqual([]);
    }
  });
}
