// The long jobs on a plan of 300 photos and 60 minutes of voice, at full speed: how long the page is busy at a stretch in each. Knows
// how each job is done by tapping; how long is too long is not decided here.
import { storePlan } from '#tests/support/made-up-plan.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */

/** What the issue asks for: 300 photos, and 20 recordings of 3 minutes. */
export const LARGE = { photos: 300, voices: 20 };

/**
 * Does each job once.
 * @param {Browser} browser
 * @param {string} url of the app
 * @param {import('#tests/support/made-up-plan.mjs').MadeUpPlan} plan a large one
 * @returns {Promise<Record<string, number>>} the longest task of the page during each job, in milliseconds
 */
export async function longJobs(browser, url, plan) {
  /** @type {Record<string, number>} */
  const longest = {};
  /** @param {Page} page @param {string} job @param {() => Promise<void>} body */
  const during = async (page, job, body) => {
    await rested(page);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    await body();
    await rested(page);
    longest[job] = longestTask(await browser.stopTracing());
  };

  const owner = await profile(browser);
  await owner.goto(url);
  await storePlan(owner, plan);
  const at = `${url}#/plan/${plan.planId}`;
  const home = `Het plan van ${plan.records.plans?.map((one) => Object(one).name)}`;

  await owner.goto(`${at}/share`);
  await owner.getByRole('button', { name: 'Els' }).click();
  await during(owner, 'showing what goes along', async () => {
    await tap(owner, 'Verder');
    await titled(owner, 'Dit ziet Els');
  });
  await during(owner, 'making a copy', async () => {
    await tap(owner, 'Maak een kopie');
    await titled(owner, 'De sleutel voor Els');
  });
  const copy = await taken(owner, 'Stuur of bewaar de kopie');

  await owner.goto(`${at}/paper`);
  await tap(owner, 'Verder');
  await tap(owner, 'Verder');
  await owner.getByRole('radio', { name: 'Met slot', exact: true }).click();
  await during(owner, 'making a pdf', async () => {
    await tap(owner, 'Maak de pdf');
    await titled(owner, 'De sleutel van de pdf');
  });

  await owner.goto(`${at}/backup`);
  await titled(owner, 'Bewaar alles');
  await during(owner, 'saving everything', async () => {
    await tap(owner, 'Bewaar alles');
    await titled(owner, 'De sleutel van je plan');
  });
  const backup = await taken(owner, 'Bewaar het bestand');

  const family = await profile(browser);
  await family.goto(`${url}#/copy`);
  await titled(family, 'Kopie openen');
  await during(family, 'opening a copy', async () => {
    await open(family, copy, 'Open de kopie');
    await titled(family, home);
    await family.locator('main img').first().waitFor();
  });

  const other = await profile(browser);
  const opened = async (/** @type {Page} */ page, /** @type {string} */ title) => {
    await page.goto(`${url}#/put-back`);
    await titled(page, 'Zet je plan terug');
    await open(page, backup, 'Open het bestand');
    await titled(page, title);
  };
  await opened(other, 'Wil je dit plan terugzetten?');
  await during(other, 'putting it back', async () => {
    await tap(other, 'Zet terug');
    await titled(other, home);
  });
  await opened(other, 'Wat wil je met dit plan doen?');
  await during(other, 'putting it back beside', async () => {
    await tap(other, 'Zet ernaast');
    await titled(other, home);
  });

  const older = await profile(browser);
  await older.goto(url);
  await storePlan(older, firstHalf(plan));
  await opened(older, 'Wat wil je met dit plan doen?');
  await during(older, 'merging', async () => {
    await tap(older, 'Voeg samen');
    await titled(older, 'Dit verandert er');
    await tap(older, 'Voeg samen');
    await titled(older, home);
  });
  await opened(older, 'Wat wil je met dit plan doen?');
  await during(older, 'putting it back instead', async () => {
    await tap(older, 'Vervang');
    await older.getByRole('dialog').getByRole('button', { name: 'Vervang', exact: true }).click();
    await titled(older, home);
  });
  // A download lives as long as the profile that made it.
  for (const page of [owner, family, other, older]) await page.context().close();
  return longest;
}

/**
 * The most that a task took of the processor on the thread of a page, in milliseconds: unlike the time on the clock it says little of what
 * else this computer had to do.
 * @param {Buffer} trace
 */
function longestTask(trace) {
  /** @type {{ traceEvents: { name: string, ph: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}/${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && threads.includes(`${pid}/${tid}`),
  );
  const longest = Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
  if (longest === 0) throw new Error('the trace tells of no task');
  return longest;
}

/**
 * The plan when it had half of its answers.
 * @param {import('#tests/support/made-up-plan.mjs').MadeUpPlan} plan
 */
function firstHalf({ records, photos, voices, ...plan }) {
  const half = (/** @type {object[] | undefined} */ rows = []) => rows.slice(0, rows.length / 2);
  const cards = half(records.cards);
  const named = new Set(cards.flatMap(Object.values));
  const isNamed = (/** @type {{ id: string }} */ { id }) => named.has(id);
  return {
    ...plan,
    records: { ...records, cards, answers: half(records.answers) },
    photos: photos.filter(isNamed),
    voices: voices.filter(isNamed),
  };
}

/** A page of somebody who has nothing yet. @param {Browser} browser */
async function profile(browser) {
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, acceptDownloads: true });
  context.setDefaultTimeout(120_000);
  return context.newPage();
}

/** Until the page has been drawn and has nothing to do. @param {Page} page */
async function rested(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
      }),
  );
}

/** @param {Page} page @param {string} name */
const tap = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** @param {Page} page @param {string} name */
const titled = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** The file that a button gives, with its words. @param {Page} page @param {string} button */
async function taken(page, button) {
  const words = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const download = page.waitForEvent('download');
  await tap(page, button);
  return { path: await (await download).path(), words };
}

/** @param {Page} page @param {{ path: string, words: string[] }} file @param {string} button */
async function open(page, { path, words }, button) {
  const chooser = page.waitForEvent('filechooser');
  await tap(page, 'Kies het bestand');
  await (await chooser).setFiles(path);
  await page.getByLabel('De 5 woorden').fill(words.join(' '));
  await tap(page, button);
}
