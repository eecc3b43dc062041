// Every screen of tests/look/screens.mjs, opened with the plan that it needs: axe finds nothing; on a phone, and at 320 px with text
// at 200 %, nothing sticks out, nothing is cut off, and what has the focus is not under a bar.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { faultsOnPage } from '#tests/look/faults.mjs';
import { openScreen, screens } from '#tests/look/screens.mjs';
import { axeFindings } from '#tests/support/axe.ts';
import { tap } from '#tests/support/journey.ts';
import { resize, test } from '#tests/support/visit.ts';

/** A question without answers, or with fewer cards, has nothing for axe that the same question with more has not. */
const less = /^question-.*-(?:empty|level-1)$/;

const sizes = [
  { width: 320, height: 700, text: '200%' },
  { width: 390, height: 844 },
];

/** Gives the focus to everything that takes it, and names what is then nowhere to be seen. Runs in the browser. */
function hiddenWhenFocused(): string[] {
  const hidden: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, textarea, [tabindex]',
  )) {
    element.focus();
    if (document.activeElement !== element) continue;
    const box = element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
    const isSeen = steps.some((across) =>
      steps.some((down) => {
        const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        return found !== null && (element.contains(found) || found.contains(element));
      }),
    );
    if (!isSeen)
      hidden.push(`“${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}”`);
  }
  return hidden;
}

for (const screen of screens) {
  test(`the screen ${screen.name} keeps nobody out, and fits a phone, and 320 px with text at 200 %`, async ({
    visit,
  }) => {
    const page = await visit(screen);
    if (!less.test(screen.name)) expect.soft(await axeFindings(page), 'axe').toEqual([]);
    for (const size of sizes) {
      await resize(page, size);
      const at = `at ${size.width} px`;
      expect.soft(await page.evaluate(faultsOnPage), at).toEqual([]);
      expect.soft(await page.evaluate(hiddenWhenFocused), `${at}, with focus`).toEqual([]);
    }
  });
}

test('a copy has nothing that keeps anybody out, from its five words to its pages', async ({ page }) => {
  const ready = screens.find(({ name }) => name === 'share-ready');
  if (!ready) throw new Error('no screen with a copy that is ready');
  await openScreen(page, './', ready);
  const words = await page.getByRole('main').getByRole('listitem').allTextContents();
  const download = page.waitForEvent('download');
  await tap(page, 'Stuur of bewaar de kopie');
  const file = await (await download).path();
  await expect(page.getByText(/^De kopie staat bij je downloads/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Klaar');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Ja, klaar');
  await page.getByRole('link', { name: 'Delen' }).click();
  await expect(page.getByRole('heading', { name: 'Wie heeft een kopie?' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto('./#/copy');
  await page.locator('input[type=file]').setInputFiles({
    name: 'Sanne.mijnplan',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(file),
  });
  const field = page.getByLabel('De 5 woorden');
  await field.fill('fiets bo');
  await expect(page.getByRole('list', { name: 'Tik een woord aan' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await field.fill('fiets fiets fiets fiets fiets');
  await tap(page, 'Open de kopie');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await field.fill(words.join(' '));
  await tap(page, 'Open de kopie');
  await expect(page.getByRole('heading', { level: 1, name: 'Het plan van Sanne' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Wat is dit plan?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('text at 200 % that was chosen another day fits at 320 px from the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./#/help/text');
  await page.getByRole('radio', { name: 'Heel groot' }).check();
  await page.goto('./#/copy');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Kopie openen' })).toBeVisible();
  expect(await page.evaluate(faultsOnPage)).toEqual([]);
});
