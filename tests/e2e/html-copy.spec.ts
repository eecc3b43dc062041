// The file that opens itself: made by the client, opened from the disk in three engines, by other programs and by the app, and answered.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { age } from '#tests/support/age.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { firefox, type Window, webkit } from '#tests/support/engines.ts';
import { button, openPlace, storeMadeUpPlan, tap, tellWords, test } from '#tests/support/journey.ts';

// One copy is made for all that is done with it.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'html-copy-'));
const file = join(folder, 'Samira.html');
const address = pathToFileURL(file).href;
let words: readonly string[] = [];
/** Where the plan is. */
let client: Page;
const wrong = () => [...words].reverse().join(' ');

test.beforeAll(async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  client = page;
  await page.goto(await storeMadeUpPlan(page, { answers: 30, photos: 2, name: 'Samira' }));
  await openPlace(page, 'share');
  await tap(page, 'Els');
  await tap(page, 'Verder');
  await tap(page, 'Maak een kopie');
  await expect(page.getByRole('heading', { name: 'De sleutel voor Els' })).toBeVisible();
  words = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  await expect(page.getByRole('radio', { name: /^Telefoon of computer/ })).toBeChecked();
  const saved = page.waitForEvent('download');
  await tap(page, 'Stuur of bewaar de kopie');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Samira.html');
  await download.saveAs(file);
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');
});
test.afterAll(async () => {
  await client.context().close();
  rmSync(folder, { recursive: true });
});

async function typeWords(page: Page, typed: string) {
  await page.getByLabel('De 5 woorden').fill(typed);
  await tap(page, 'Open de kopie');
}

/** In the page: pictures that are drawn nowhere, and what it fetched. */
const missing =
  '[...document.querySelectorAll("use")].map((use) => use.getAttribute("href")).filter((at) => !document.getElementById(at.slice(1)))';
const fetched =
  'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !/^(blob|data):/.test(name))';
const photos = '[...document.images].filter((image) => image.complete && image.naturalWidth > 0).length';

test('opens from the disk, with pictures, printing and the app’s own file, and asks nothing of anywhere', async ({
  newProfile,
}) => {
  const page = await newProfile(address);
  await page.goto(address);
  expect(await axeFindings(page)).toEqual([]);
  await typeWords(page, wrong());
  await expect(page.getByRole('alert')).toContainText('De woorden kloppen niet, of het bestand is kapot.');
  await typeWords(page, words.join(' '));
  await expect(page.getByRole('heading', { level: 1, name: 'Het plan van Samira' })).toBeVisible();
  await expect(page.getByText(/^Kopie van \d+ \S+ \d{4}, voor Els$/)).toBeVisible();
  await expect(button(page, 'Lees voor').or(button(page, 'Geen stem'))).toBeVisible();
  await expect.poll(() => page.evaluate(photos)).toBeGreaterThan(0);
  expect(await page.evaluate(missing)).toEqual([]);

  // The whole plan is laid out for the printer.
  const pages = await page.getByRole('main').getByRole('heading', { level: 2 }).count();
  expect(pages).toBeGreaterThan(3);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-paper] > div')).toHaveCount(
    await page.locator('main section[aria-labelledby^="page-"]').count(),
  );
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  const saved = page.waitForEvent('download');
  await tap(page, 'Bewaar voor de app Mijn Plan');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Samira.mijnplan');
  const sealed = readFileSync(await download.path());
  expect(sealed.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  await tap(page, 'Terug');
  await expect(page.getByLabel('De 5 woorden')).toHaveValue('');
  expect(await page.evaluate(fetched)).toEqual([]);
});

test('what is added in it comes back in the plan', async ({ newProfile }) => {
  const family = await newProfile(address);
  await family.goto(address);
  await typeWords(family, words.join(' '));
  await button(family, 'Wil je hier iets bij zeggen?').first().click();
  const dialog = family.getByRole('dialog');
  await dialog.getByLabel(/^Jouw naam/).fill('Bram');
  await tap(dialog, 'Broer of zus');
  await tap(dialog, 'Verder');
  await tellWords(family, 'Jij was altijd de snelste.');
  await tap(family, 'Stuur terug');
  await tap(family, 'Maak het antwoord');
  const saved = family.waitForEvent('download');
  await tap(family, 'Stuur het antwoord');
  const reply = join(folder, 'antwoord.mijnplan');
  await (await saved).saveAs(reply);

  await openPlace(client, 'share');
  await tap(client, 'Antwoord openen');
  const chooser = client.waitForEvent('filechooser');
  await tap(client, 'Kies het bestand');
  await (await chooser).setFiles(reply);
  await typeWords(client, words.join(' '));
  await expect(client.getByRole('heading', { level: 1, name: 'Een antwoord van Bram' })).toBeVisible();
  await tap(client, 'Bekijk het antwoord');
  await expect(client.getByText('Bram zegt: Jij was altijd de snelste.')).toBeVisible();
  await expect(client.getByText(/^Broer of zus · /)).toBeVisible();
  await tap(client, 'Ja, dit hoort erbij');
  await tap(client, 'Bekijk mijn plan');
  await expect(client.getByText('Bram zegt: Jij was altijd de snelste.').first()).toBeVisible();
});

test('without JavaScript, as in a mail program, it says how to open it, and nothing of the plan', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Een plan om te lezen' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('link', { name: baseURL ?? '' })).toBeVisible();
  await expect(page.getByText(/Samira|Els/)).toHaveCount(0);
  await context.close();
});

for (const [name, open] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  test(`opens from the disk in ${name}`, async ({ browserName: _ }) => {
    const window: Window = await open();
    try {
      await window.open(address);
      await window.sees('Welke 5 woorden heb je gekregen?');
      await window.type(wrong());
      await window.press('Open de kopie');
      await window.sees('De woorden kloppen niet, of het bestand is kapot.');
      await window.type(words.join(' '));
      await window.press('Open de kopie');
      await window.sees('Het plan van Samira');
      await window.sees('Dit is van mij');
      await expect.poll(() => window.run(photos)).toBeGreaterThan(0);
      expect(await window.run(missing)).toEqual([]);
      expect(await window.run(fetched)).toEqual([]);
      expect(window.complaints()).toEqual([]);
    } finally {
      await window.close();
    }
  });
}

test('the app opens it too, and says when it is cut off', async ({ newProfile }) => {
  const page = await newProfile();
  await page.goto('./#/copy');
  const choose = async (buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await tap(page, 'Kies het bestand');
    await (await chooser).setFiles({ name: 'Samira.html', mimeType: 'text/html', buffer });
  };
  const whole = readFileSync(file);
  await choose(whole.subarray(0, whole.length - 5000));
  await expect(page.getByRole('alert')).toContainText('Dit bestand is kapot');
  await tap(page, 'Ander bestand');
  await choose(whole);
  await typeWords(page, words.join(' '));
  await expect(page.getByRole('heading', { level: 1, name: 'Het plan van Samira' })).toBeVisible();
});

test('adds at most 600 kB to the copy', () => {
  const text = readFileSync(file, 'latin1');
  const copy = text.slice(text.indexOf('-----BEGIN'), text.indexOf('-----END'));
  expect(text.length - copy.length).toBeLessThan(600_000);
});

test('other programs open it: sed, age and unzip', async ({ browserName: _ }, testInfo) => {
  const [armor, zip] = [testInfo.outputPath('copy.age'), testInfo.outputPath('copy.zip')];
  writeFileSync(armor, spawnSync('sed', ['-n', '/^-----BEGIN/,/^-----END/p', file]).stdout);
  expect(age(words.join('-'), '-d', '-o', zip, armor).status).toBe(0);
  const listed = spawnSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).stdout.split('\n');
  expect(listed).toContain('plan.json');
  expect(listed).toContain('pictures.svg');
  const pictures = spawnSync('unzip', ['-p', zip, 'pictures.svg'], { encoding: 'utf8' }).stdout;
  expect(pictures).toMatch(/^<svg [^>]*><symbol id="topic-\d+\.[\w-]+"/);
});
