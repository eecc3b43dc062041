// Makes the frozen files of the current version of the share format, by the surface, in a real browser, from the example plan:
//   npx vite build && node tests/support/make-share-fixtures.mjs [copy.mijnplan …]
// They are committed and then stay as they are: a reader has to open what was made years ago. Only a new version gets new ones.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { launch, serve } from './preview.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const { values, positionals } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const { module: format } = await runnerImport('./src/share/format.ts', {
  configFile: false,
  logLevel: 'error',
});
const folder = `tests/fixtures/share/v${format.VERSION}`;

/** @param {Page} page @param {string} name */
const tap = (page, name) => page.getByRole('button', { name, exact: true }).first().click();
/** @param {Page} page @param {string} name */
const heading = (page, name) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Saves what comes of a tap. @param {Page} page @param {string} name of the button @param {string} file */
async function save(page, name, file) {
  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, name)]);
  await download.saveAs(`${folder}/${file}`);
}

/** The five words on the screen. @param {Page} page */
const wordsOn = (page) => page.getByRole('main').getByRole('listitem').allInnerTexts();

/** The example plan, a place of it. @param {Page} page @param {string} place */
async function openPlace(page, place) {
  await page.goto(`${page.url().split('#')[0]}#/example`);
  await page.waitForURL(/#\/plan\//);
  await page.goto(`${page.url()}/${place}`);
}

/** @param {Page} page @param {string} file @param {RegExp} shape */
async function copy(page, file, shape) {
  await openPlace(page, 'share');
  await tap(page, 'Iemand anders');
  await page.getByRole('dialog').getByLabel('Naam').fill('Mama');
  await tap(page, 'Klaar');
  await tap(page, 'Verder');
  await tap(page, 'Maak een kopie');
  await heading(page, 'De sleutel voor Mama');
  await page.getByRole('radio', { name: shape }).check();
  await save(page, 'Stuur of bewaar de kopie', file);
  return wordsOn(page);
}

/** @param {Page} page @param {string} file @param {string} lock */
async function pdf(page, file, lock) {
  await openPlace(page, 'pages');
  await tap(page, 'Maak een pdf');
  await page.getByRole('radio', { name: 'Dit ben ik' }).click();
  await tap(page, 'Verder');
  await tap(page, 'Verder');
  await page.getByRole('radio', { name: lock }).click();
  await tap(page, 'Maak de pdf');
  await heading(page, lock === 'Met slot' ? 'De sleutel van de pdf' : 'De pdf is klaar');
  await save(page, 'Stuur of bewaar de pdf', file);
  return lock === 'Met slot' ? wordsOn(page) : [];
}

/** What somebody who got `copy.mijnplan` sends back. @param {Page} page */
async function reply(page) {
  const words = readFileSync(`${folder}/words.txt`, 'utf8').trim();
  await page.goto(`${page.url().split('#')[0]}#/copy`);
  const chooser = page.waitForEvent('filechooser');
  await tap(page, 'Kies het bestand');
  await (await chooser).setFiles(`${folder}/copy.mijnplan`);
  await page.getByLabel('De 5 woorden').fill(words);
  await tap(page, 'Open de kopie');
  await tap(page, 'Wil je hier iets bij zeggen?');
  await page.getByLabel(/^Jouw naam/).fill('Mama');
  await tap(page, 'Moeder');
  await page.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
  await tap(page, 'Woord');
  await page.getByLabel('Schrijf je woorden op').fill('Vroeger hielp je al graag in de keuken.');
  await tap(page, 'Goed zo');
  await page.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
  await tap(page, 'Stuur terug');
  await tap(page, 'Maak het antwoord');
  await heading(page, 'Het antwoord is klaar');
  await save(page, 'Stuur het antwoord', 'reply.mijnplan');
  return words.split('-');
}

/** How each file is made; gives the words that open it. @type {Record<string, (page: Page) => Promise<string[]>>} */
const files = {
  'copy.mijnplan': (page) => copy(page, 'copy.mijnplan', /^De app Mijn Plan/),
  'copy.html': (page) => copy(page, 'copy.html', /^Telefoon of computer/),
  'plan.pdf': (page) => pdf(page, 'plan.pdf', 'Zonder slot'),
  'locked.pdf': (page) => pdf(page, 'locked.pdf', 'Met slot'),
  'backup.mijnplan': async (page) => {
    await openPlace(page, 'backup');
    await tap(page, 'Bewaar alles');
    await heading(page, 'De sleutel van je plan');
    await save(page, 'Bewaar het bestand', 'backup.mijnplan');
    return wordsOn(page);
  },
  'reply.mijnplan': reply,
};

mkdirSync(folder, { recursive: true });
const app = await serve(values.dist);
const browser = await launch();
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(files)) {
    const make = files[name];
    if (!make) throw new Error(`no way to make ${name}`);
    const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' });
    const page = await context.newPage();
    // The same five words for every file. Keys and salts are drawn in the worker, which this does not reach.
    await page.addInitScript(() => {
      const draw = crypto.getRandomValues.bind(crypto);
      let drawn = 0;
      crypto.getRandomValues = (array) =>
        array instanceof Uint32Array && array.length === 1 ? array.fill(101 * ++drawn) : draw(array);
    });
    await page.goto(app.url);
    const words = (await make(page)).map((word) => word.trim());
    if (words.length > 0) writeFileSync(`${folder}/words.txt`, `${words.join('-')}\n`);
    console.log(name, words.join('-'));
    await context.close();
  }
} finally {
  await browser.close();
  await app.close();
}
