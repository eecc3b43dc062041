// Every screen has nothing that axe objects to: those that `npm run look` shows, each opened with the plan that it needs.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openScreen, screens } from '#tests/look/screens.mjs';
import { axeFindings } from '#tests/support/axe.ts';
import { tap } from '#tests/support/journey.ts';

/** A question without answers, or with fewer cards, has nothing on it that the same question with more has not. */
const less = /^question-.*-(?:empty|level-1)$/;

for (const screen of screens.filter(({ name }) => !less.test(name))) {
  test(`the screen ${screen.name} has nothing that keeps anybody out`, async ({ page }) => {
    await openScreen(page, './', screen);
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
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
