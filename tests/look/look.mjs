// `npm run look`: every screen of the built app at every size, as pictures in .look/ with one page to look at them all, and a
// list of what does not fit. `npm run look -- home wishes` visits only screens whose name begins so.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, serve } from '#tests/support/preview.mjs';
import { faultsOnPage } from './faults.mjs';
import { openScreen, screens } from './screens.mjs';

const sizes = [
  { name: '1180x820', width: 1180, height: 820, text: 100 },
  { name: '820x1180', width: 820, height: 1180, text: 100 },
  { name: '390x844', width: 390, height: 844, text: 100 },
  { name: '1440x900', width: 1440, height: 900, text: 100 },
  { name: '320x700-text200', width: 320, height: 700, text: 200 },
];

/** @typedef {{ screen: string, size: string, file: string, whole: boolean, faults: string[] }} Picture */

const folder = resolve(import.meta.dirname, '../../.look');
const wanted = process.argv.slice(2);
const visited = screens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./screens.mjs').Screen} screen
 * @returns {Promise<Picture[]>}
 */
async function picturesOf(browser, url, screen) {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`));
  /** @type {Picture[]} */
  const pictures = [];
  try {
    await openScreen(page, url, screen);
    for (const { name, width, height, text } of sizes) {
      await page.setViewportSize({ width, height });
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
        window.scrollTo(0, 0);
      }, text);
      await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
      const faults = [...errors.splice(0), ...(await page.evaluate(faultsOnPage))];
      const file = `${screen.name}-${name}.png`;
      await page.screenshot({ path: join(folder, file) });
      pictures.push({ screen: screen.name, size: name, file, whole: false, faults });
      const longer = await page.evaluate(
        () => document.documentElement.scrollHeight > window.innerHeight + 8,
      );
      if (longer) {
        const whole = `${screen.name}-${name}-whole.png`;
        await page.screenshot({ path: join(folder, whole), fullPage: true });
        pictures.push({ screen: screen.name, size: name, file: whole, whole: true, faults: [] });
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    pictures.push({
      screen: screen.name,
      size: 'none',
      file: '',
      whole: false,
      faults: [`not reached: ${reason}`],
    });
  } finally {
    await context.close();
  }
  return pictures;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {Picture[]} pictures */
function indexPage(pictures) {
  const rows = visited.map(({ name }) => {
    const figures = pictures
      .filter(({ screen }) => screen === name)
      .map(({ size, file, whole, faults }) => {
        const list = faults.map((fault) => `<li>${escaped(fault)}</li>`).join('');
        const image = file === '' ? '' : `<a href="${file}"><img src="${file}" loading="lazy" alt=""></a>`;
        return `<figure>${image}<figcaption>${size}${whole ? ', whole' : ''}<ul>${list}</ul></figcaption></figure>`;
      });
    return `<h2 id="${name}">${name}</h2><div>${figures.join('')}</div>`;
  });
  const style =
    'body{font:16px sans-serif;margin:2rem;background:#ddd}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}' +
    'figure{margin:0}img{max-height:420px;max-width:600px;border:1px solid #888}ul{color:#a00;max-width:40ch;padding-left:1rem}';
  return `<!doctype html><meta charset="utf-8"><title>Look</title><style>${style}</style>${rows.join('\n')}`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await launch();
/** @type {Picture[]} */
const pictures = [];
for (const screen of visited) {
  const taken = await picturesOf(browser, server.url, screen);
  pictures.push(...taken);
  for (const { size, faults } of taken) {
    for (const fault of faults) process.stdout.write(`${screen.name} ${size}: ${fault}\n`);
  }
}
await browser.close();
await server.close();
writeFileSync(join(folder, 'index.html'), indexPage(pictures));
const found = pictures.reduce((sum, { faults }) => sum + faults.length, 0);
const taken = pictures.filter(({ file }) => file !== '').length;
process.stdout.write(
  `${visited.length} screens, ${taken} pictures, ${found} faults: ${join(folder, 'index.html')}\n`,
);
