// `npm run bench`: the ratios that the app must keep, each against a bare counterpart in the same run, on the built app in
// Chromium at a quarter of its speed; workers have the whole. And what keeps the page busy longest while a large plan is copied, at full
// speed, against 50 ms. Prints a table; exits 1 above a bound.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { madeUpAgreements } from '#tests/support/made-up-agreements.mjs';
import { catalogue, madeUpPlan, storePlan } from '#tests/support/made-up-plan.mjs';
import { launch, serve } from '#tests/support/preview.mjs';
import { LARGE, longJobs } from './long-jobs.mjs';

/** @typedef {import('@playwright/test').BrowserContext} Context */
/** @typedef {{ name: string, app: number[], bare: number[], bound: number }} Measurement milliseconds */

const runs = 10;
const slowdown = 4;
const name = 'Sanne';
/** A task that takes longer is felt (W3C, Long Tasks API); the least of so many runs says what the app itself takes. */
const LONG_TASK = 50;
const longRuns = 3;
/** What fills 20 sheets with 60 photos; those of answers that are locked are not on them. */
const PAPER = { answers: 52, photos: 67 };
const ON_PAPER = { sheets: 20, photos: 60 };

const bareFolder = resolve(import.meta.dirname, 'bare');
const bareBuild = mkdtempSync(join(tmpdir(), 'bare-'));

/** The bare pages, built as the app is, with a service worker of the same making. */
async function buildBare() {
  await build({
    configFile: false,
    root: bareFolder,
    base: './',
    logLevel: 'error',
    plugins: [
      react(),
      VitePWA({
        injectRegister: null,
        manifest: false,
        workbox: { navigateFallback: null, clientsClaim: true },
      }),
    ],
    worker: { format: 'es' },
    build: {
      outDir: bareBuild,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: ['mount', 'put', 'pdf', 'seal'].map((page) => join(bareFolder, `${page}.html`)),
      },
    },
  });
}

/** A page at a quarter of its speed. @param {Context} context */
async function slowPage(context) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, devtools };
}

/**
 * Opens a page anew, its service worker asleep, and gives the milliseconds until what is looked for is painted.
 * @param {Context} context
 * @param {string} url
 * @param {string} selector
 * @param {number} [atLeast] how many elements
 */
async function opening(context, url, selector, atLeast = 1) {
  const { page, devtools } = await slowPage(context);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.addInitScript(
    ({ selector, atLeast }) => {
      const look = () => {
        const found = [...document.querySelectorAll(selector)].filter(
          ({ textContent }) => textContent !== '',
        );
        if (found.length < atLeast) requestAnimationFrame(look);
        else requestAnimationFrame(() => performance.mark('painted'));
      };
      requestAnimationFrame(look);
    },
    { selector, atLeast },
  );
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
}

/** Visits once, until the service worker has everything. @param {Context} context @param {string} url */
async function install(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    const never = new Promise((_, reject) =>
      setTimeout(() => reject(new Error('no service worker after 30 s')), 30_000),
    );
    return Promise.race([navigator.serviceWorker.ready.then(() => undefined), never]);
  });
  return page;
}

/** @param {() => Promise<number>} app @param {() => Promise<number>} bare in turns, after one round that does not count */
async function inTurns(app, bare) {
  await app();
  await bare();
  /** @type {{ app: number[], bare: number[] }} */
  const times = { app: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    times.app.push(await app());
    times.bare.push(await bare());
  }
  return times;
}

/** Counts, in a page that is yet to open, the transactions on answers that are complete on disk. */
function countStored() {
  const make = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = make.call(this, names, mode, options);
    if (mode === 'readwrite' && transaction.objectStoreNames.contains('answers')) {
      transaction.addEventListener('complete', () => performance.mark('stored'));
    }
    return transaction;
  };
}

/** @param {import('@playwright/test').Locator} card taps it and waits until that is stored and painted */
function tap(card) {
  return card.evaluate(
    (button) =>
      new Promise((resolve, reject) => {
        const before = button.getAttribute('aria-pressed');
        performance.clearMarks('stored');
        const started = performance.now();
        const look = () => {
          const time = performance.now() - started;
          const stored = performance.getEntriesByName('stored').length > 0;
          const painted = button.getAttribute('aria-pressed') !== before;
          if (stored && painted) return resolve(time);
          if (time < 10_000) return requestAnimationFrame(look);
          return reject(new Error(`after 10 s: stored ${stored}, painted ${painted}`));
        };
        if (button instanceof HTMLElement) button.click();
        requestAnimationFrame(look);
      }),
  );
}

/** Brings a page to the front and waits until it is drawn and has nothing to do: nobody taps on what is not there yet. */
async function inFront(/** @type {import('@playwright/test').Page} */ page) {
  await page.bringToFront();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
      }),
  );
}

/** @param {number[]} times */
function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN) +
      (sorted[Math.ceil((sorted.length - 1) / 2)] ?? Number.NaN)) /
    2
  );
}

await buildBare();
const app = await serve();
const bare = await serve(bareBuild);
const browser = await launch();
const questions = await catalogue();

/** @param {import('#tests/support/made-up-plan.mjs').Size} size a context in which the app holds this plan alone */
async function withPlan(size) {
  const plan = madeUpPlan(questions, { name, ...size });
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
  const page = await install(context, app.url);
  await storePlan(page, plan);
  await page.close();
  return { context, plan };
}

const empty = await withPlan({ answers: 0, photos: 0 });
const full = await withPlan({ answers: 400, photos: 200 });
const sheets = await withPlan(PAPER);
const bareContext = await browser.newContext({ viewport: { width: 1180, height: 820 } });
await (await install(bareContext, `${bare.url}mount.html`)).close();

/** @type {Record<string, string>} */
const choiceWords = JSON.parse(readFileSync('locales/nl/choices.json', 'utf8'));
const question = questions.find(({ kind, showsWhen }) => kind === 'pickMany' && !showsWhen);
const tapping = await slowPage(empty.context);
await tapping.page.addInitScript(countStored);
await tapping.page.goto(`${app.url}#/plan/${empty.plan.planId}/question/${question?.id}`);
const card = tapping.page.getByRole('button', {
  name: choiceWords[question?.choices[0] ?? ''] ?? '',
  exact: true,
});
await card.waitFor();
const putting = await slowPage(bareContext);
await putting.page.goto(`${bare.url}put.html`);
const record = madeUpPlan(questions, { answers: 2, photos: 0 }).records.answers?.[1];
if (!record) throw new Error('no record to put');
const taps = await inTurns(
  async () => {
    await inFront(tapping.page);
    return tap(card);
  },
  async () => {
    await inFront(putting.page);
    return putting.page.evaluate((answer) => window.putAndPaint(answer), record);
  },
);
await tapping.page.close();
await putting.page.close();

/**
 * From the tap until the file is there, on a page at full speed, each in a worker of its own; ours started while the client chose.
 * @param {typeof empty} plan
 */
async function papers({ context, plan }) {
  const making = await context.newPage();
  await making.goto(`${app.url}#/plan/${plan.planId}/paper`);
  const next = making.getByRole('button', { name: 'Verder', exact: true });
  await next.click();
  await next.click();
  await making.getByRole('radio', { name: 'Zonder slot', exact: true }).click();
  const drawing = await bareContext.newPage();
  await drawing.goto(`${bare.url}pdf.html`);
  await drawing.evaluate(({ photo, photos }) => window.storePhotos(photo, photos), {
    photo: await photoOf(making),
    photos: ON_PAPER.photos,
  });
  await tapUntil(making, 'Maak de pdf', 'De pdf is klaar');
  await expectOnPaper(making);
  await making.getByRole('button', { name: 'Terug', exact: true }).click();
  const times = await inTurns(
    async () => {
      await inFront(making);
      const time = await tapUntil(making, 'Maak de pdf', 'De pdf is klaar');
      await making.getByRole('button', { name: 'Terug', exact: true }).click();
      return time;
    },
    async () => {
      await inFront(drawing);
      return drawing.evaluate(() => window.drawPhotos());
    },
  );
  await making.close();
  await drawing.close();
  return times;
}

/** Throws when the pdf that is ready is not of the size that the row is about. @param {import('@playwright/test').Page} page */
async function expectOnPaper(page) {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Stuur of bewaar de pdf', exact: true }).click();
  const file = readFileSync(await (await saving).path(), 'latin1');
  const count = (/** @type {RegExp} */ pattern) => file.match(pattern)?.length;
  const made = { sheets: count(/\/Type \/Page\b(?!s)/g), photos: count(/\/Subtype \/Image\b/g) };
  if (made.sheets !== ON_PAPER.sheets || made.photos !== ON_PAPER.photos)
    throw new Error(`not the pdf to compare: ${JSON.stringify(made)}`);
}

/** The bytes of a photo that the app has. @param {import('@playwright/test').Page} page */
function photoOf(page) {
  return page.evaluate(async () => {
    const opening = indexedDB.open('mijn-plan');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const reading = opening.result.transaction('media').objectStore('media').getAll(null, 1);
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    opening.result.close();
    return [...new Uint8Array(reading.result[0].bytes)];
  });
}

/** @param {import('@playwright/test').Page} page @param {string} name of the button @param {string} title that appears */
function tapUntil(page, name, title) {
  return page.getByRole('button', { name, exact: true }).evaluate(
    (button, title) =>
      new Promise((resolve) => {
        const started = performance.now();
        const look = () => {
          if (document.querySelector('h1')?.textContent === title) resolve(performance.now() - started);
          else requestAnimationFrame(look);
        };
        if (button instanceof HTMLElement) button.click();
        requestAnimationFrame(look);
      }),
    title,
  );
}

const sealing = await bareContext.newPage();
await sealing.goto(`${bare.url}seal.html`);
await sealing.waitForFunction(() => 'deriveAndCipher' in window);
const BYTES = 20 * 1024 * 1024;
const seals = await inTurns(
  () => sealing.evaluate((bytes) => window.sealAndOpen(bytes), BYTES),
  () => sealing.evaluate((bytes) => window.deriveAndCipher(bytes), BYTES),
);
await sealing.close();

const home = (/** @type {typeof empty} */ { context, plan }) =>
  opening(context, `${app.url}#/plan/${plan.planId}`, 'main [data-topic]', 10);

/**
 * Agreements that go on are five; what five years leave behind may not slow their days down.
 * @param {import('#tests/support/made-up-agreements.mjs').Amounts} amounts
 */
async function withAgreements(amounts) {
  const plan = madeUpPlan(questions, { name, answers: 20, photos: 0 });
  const records = { ...plan.records, ...madeUpAgreements(plan, amounts) };
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
  const page = await install(context, app.url);
  await storePlan(page, { ...plan, records });
  await page.close();
  return { context, plan };
}
const today = new Date().toLocaleDateString('sv');
const fiveYears = await withAgreements({ today, ended: 195, checkIns: 5000 });
const fewWeeks = await withAgreements({ today, checkIns: 50 });
const agreements = (/** @type {typeof empty} */ { context, plan }) =>
  opening(context, `${app.url}#/plan/${plan.planId}/agreements`, 'main h3');

/** @type {Map<string, number>} */
const longest = new Map();
for (let run = 0; run < longRuns; run += 1) {
  const plan = madeUpPlan(questions, { name, answers: questions.length, ...LARGE });
  for (const [job, took] of Object.entries(await longJobs(browser, app.url, plan)))
    longest.set(job, Math.min(took, longest.get(job) ?? took));
}

/** @type {Measurement[]} */
const measurements = [
  { name: 'A tap, stored and painted : a bare put and a frame', ...taps, bound: 3 },
  {
    name: 'Home with 400 answers and 200 photos : with none',
    ...(await inTurns(
      () => home(full),
      () => home(empty),
    )),
    bound: 1.3,
  },
  {
    name: 'Afspraken with 200 agreements in 5 years : with 5',
    ...(await inTurns(
      () => agreements(fiveYears),
      () => agreements(fewWeeks),
    )),
    bound: 1.3,
  },
  {
    name: 'Cold start : React mounted with the same libraries',
    ...(await inTurns(
      () => opening(empty.context, app.url, 'h1'),
      () => opening(bareContext, `${bare.url}mount.html`, 'h1'),
    )),
    bound: 2,
  },
  {
    name: 'A pdf of 20 sheets and 60 photos : the photos alone',
    ...(await papers(sheets)),
    bound: 1.5,
  },
  {
    name: 'Sealing and opening 20 MB : scrypt and the cipher',
    ...seals,
    bound: 1.5,
  },
  ...[...longest].map(([job, took]) => ({
    name: `Longest task while ${job} : ${LONG_TASK} ms`,
    app: [took],
    bare: [LONG_TASK],
    bound: 1,
  })),
];

await browser.close();
await app.close();
await bare.close();
rmSync(bareBuild, { recursive: true });

process.stdout.write(
  `Medians of ${runs} in ms, ${slowdown}x slower than this computer; longest tasks are the least of ${longRuns}, at its own speed\n`,
);
for (const { name, app, bare, bound } of measurements) {
  const ratio = median(app) / median(bare);
  const fits = ratio <= bound;
  if (!fits) process.exitCode = 1;
  const times = `${median(app).toFixed(0).padStart(5)} : ${median(bare).toFixed(0).padStart(5)}`;
  process.stdout.write(
    `${fits ? 'ok  ' : 'OVER'} ${name.padEnd(52)}${times} = ${ratio.toFixed(2)} (at most ${bound})\n`,
  );
}
