// A pdf from the example plan: made in the browser, and read by other programs.
import { spawnSync } from 'node:child_process';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { openPlace, tap, test } from '#tests/support/journey.ts';

/** Runs a program on files; gives what it wrote. */
function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect(status, `${program}: ${stderr}`).toBe(0);
  return stdout;
}

/** Without white space: where a line breaks is the paper's affair. */
const dense = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

async function openExample(page: Page) {
  await page.goto('./#/example');
  await expect(page).toHaveURL(/#\/plan\//);
  await openPlace(page, 'pages');
  await expect(page.getByRole('heading', { level: 1, name: 'Dit ben ik' })).toBeVisible();
}

interface Choices {
  readonly layout?: string;
  readonly colour?: string;
  readonly off?: readonly string[];
  readonly lock?: 'Met slot' | 'Zonder slot';
}

/** From the pages to the pdf that is made. */
async function choose(page: Page, { layout, colour, off = [], lock = 'Zonder slot' }: Choices) {
  await tap(page, 'Maak een pdf');
  await expect(page.getByRole('heading', { name: 'Wat wil je op papier?' })).toBeVisible();
  if (layout) await page.getByRole('radio', { name: layout }).click();
  if (colour) await page.getByRole('radio', { name: colour }).click();
  await tap(page, 'Verder');
  await expect(page.getByRole('heading', { name: 'Wat komt op papier?' })).toBeVisible();
  for (const card of off) await tap(page.getByRole('main'), card);
  await tap(page, 'Verder');
  await expect(page.getByRole('heading', { name: 'Wil je een slot op de pdf?' })).toBeVisible();
  await page.getByRole('radio', { name: lock }).click();
  await tap(page, 'Maak de pdf');
}

/** Saves the pdf that is ready. */
async function save(page: Page, file: string) {
  const download = page.waitForEvent('download');
  await tap(page, 'Stuur of bewaar de pdf');
  const done = await download;
  expect(done.suggestedFilename()).toBe('Samira.pdf');
  await done.saveAs(file);
  await expect(page.getByText('De pdf staat bij je downloads: Samira.pdf')).toBeVisible();
}

/** From the pages to the file that was saved. */
async function makePdf(page: Page, testInfo: TestInfo, choices: Choices = {}) {
  const { layout = 'plan', colour = '' } = choices;
  await choose(page, choices);
  await expect(page.getByRole('heading', { level: 1, name: 'De pdf is klaar' })).toBeVisible();
  const file = testInfo.outputPath(`${layout} ${colour}.pdf`);
  await save(page, file);
  await tap(page, 'Klaar');
  return file;
}

function expectWellMade(file: string, title: string) {
  run('qpdf', '--check', file);
  const info = run('pdfinfo', file);
  expect(info).toMatch(new RegExp(`^Title: +${title}$`, 'm'));
  expect(info).toMatch(/^Tagged: +yes$/m);
  const fonts = run('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts)
    expect(font).toMatch(/AtkinsonHyperlegibleNext-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes/);
  const objects = run('qpdf', '--qdf', '--object-streams=disable', file, '-');
  expect(objects).toMatch(/\/Lang \(nl\)/);
  return objects;
}

/** Everything that the app prints of the plan, piece by piece in order. */
async function printedPieces(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await tap(page, 'Print mijn plan');
  const paper = page.locator('[data-paper]');
  await expect(paper).toHaveCount(1);
  return paper.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
    return pieces;
  });
}

test('the whole plan: well made, tagged, in Dutch, with every word in its order', async ({
  page,
}, testInfo) => {
  await openExample(page);
  const file = await makePdf(page, testInfo);
  const objects = expectWellMade(file, 'Het plan van Samira');
  // The portrait, the photos and the drawings.
  expect(objects.match(/\/Alt /g)?.length).toBeGreaterThanOrEqual(8);
  const structure = run('pdfinfo', '-struct', file);
  for (const tag of ['Document', 'H1', 'H2', 'H3', 'Figure', 'LI'])
    expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));

  const pieces = await printedPieces(page);
  expect(pieces.length).toBeGreaterThan(200);
  for (const words of [
    'Met Joost uitrekenen wat het kost.',
    'Ik wil niet dat iemand zomaar binnenkomt.',
    'Op woensdag zwem ik met Joost.',
    'Getekend: Samira en Joost',
    'Wacht nog met tekenen: Mama',
    'Zo gaat het',
  ])
    expect(pieces).toContain(words);
  expect(pieces).not.toContain('Ik wil een eigen hond.');
  for (const text of [run('pdftotext', '-raw', file, '-'), run('pdfinfo', '-struct-text', file)]) {
    const all = dense(text);
    let at = 0;
    for (const piece of pieces.map(dense)) {
      const found = all.indexOf(piece, at);
      expect(found, `after "${all.slice(Math.max(0, at - 60), at)}": ${piece}`).toBeGreaterThanOrEqual(at);
      at = found + piece.length;
    }
  }
});

test('what is locked or off is not in the pdf', async ({ page }, testInfo) => {
  await openExample(page);
  await openPlace(page, 'pages/more');
  const locked = page.getByRole('main').locator('section section').filter({ hasText: 'Alleen voor mij' });
  const headings = await locked.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.length).toBeGreaterThan(0);
  const file = await makePdf(page, testInfo, { off: ['Vrije tijd'] });
  const text = dense(run('pdftotext', '-raw', file, '-'));
  expect(text).toContain(dense('Zo is een fijne begeleider'));
  for (const heading of headings) expect(text).not.toContain(dense(heading));
  expect(text).not.toContain(dense('Mijn vrije tijd'));
});

test('a pdf with a lock: stopped, made again, and opened with its five words only', async ({
  page,
}, testInfo) => {
  await openExample(page);
  // As slow as some devices are: what is drawn comes only once the client has stopped it.
  let goOn: () => void = () => undefined;
  const stopped = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/pictures/topic-*.svg', async (route) => {
    await stopped;
    await route.continue();
  });
  await choose(page, { layout: 'Zo help je mij goed', lock: 'Met slot' });
  await tap(page, 'Stop met maken');
  goOn();
  await expect(page.getByRole('heading', { name: 'Wil je een slot op de pdf?' })).toBeVisible();
  await tap(page, 'Maak de pdf');
  await expect(page.getByRole('heading', { level: 1, name: 'De sleutel van de pdf' })).toBeVisible();
  const words = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const passphrase = words.map((word) => word.trim()).join('-');
  await expect(page.getByText(`Zo typ je ze: ${passphrase}`)).toBeVisible();
  const file = testInfo.outputPath('locked.pdf');
  await save(page, file);
  expect(run('qpdf', '--show-encryption', `--password=${passphrase}`, file)).toMatch(/^R = 6$/m);
  expect(spawnSync('qpdf', ['--check', file]).status).not.toBe(0);
  await tap(page, 'Klaar');
  await expect(page.getByRole('dialog', { name: 'De sleutel komt niet terug' })).toBeVisible();
  await tap(page, 'Ja, klaar');
  await expect(page.getByRole('heading', { level: 1, name: 'Dit ben ik' })).toBeVisible();
  // The worker that waited for the next pdf has ended with the screen.
  await expect.poll(() => page.workers().length).toBe(0);
});

for (const { layout, title, has } of [
  {
    layout: 'Dit ben ik',
    title: 'Dit ben ik – Samira',
    has: ['Dit vinden anderen leuk aan mij', 'Zo vertel ik dingen'],
  },
  {
    layout: 'Zo help je mij goed',
    title: 'Zo help je mij goed – Samira',
    has: ['Zo is een fijne begeleider', 'Zo laat ik nee zien'],
  },
  {
    layout: 'Een kaart om mee te nemen',
    title: 'Mijn kaart – Samira',
    has: ['Hier ben ik goed in', 'Zo praat je goed met mij', 'Dit mag niemand vergeten'],
  },
]) {
  test(`"${layout}" is one sheet, in colour and in black and white`, async ({ page }, testInfo) => {
    await openExample(page);
    for (const colour of ['In kleur', 'Zwart-wit']) {
      const file = await makePdf(page, testInfo, { layout, colour });
      expectWellMade(file, title);
      expect(run('pdfinfo', file)).toMatch(/^Pages: +1$/m);
      const text = dense(run('pdfinfo', '-struct-text', file));
      const places = has.map((heading) => text.indexOf(dense(heading)));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const ppm = run('pdftoppm', '-r', '40', '-png', '-singlefile', file, file.replace(/\.pdf$/, ''));
      expect(ppm).toBe('');
    }
  });
}

test('without a network the pdf is made as well', async ({ browser, baseURL }, testInfo) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('./');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated');
  await openExample(page);
  await context.setOffline(true);
  const file = await makePdf(page, testInfo, { layout: 'Zo help je mij goed' });
  expectWellMade(file, 'Zo help je mij goed – Samira');
  await context.close();
});

test('when it does not work out the app says so, and it can be tried again', async ({ browser }) => {
  // The browser writes an error about what it could not get, so nobody watches this one.
  const context = await browser.newContext();
  const page = await context.newPage();
  await openExample(page);
  await page.route('**/*.woff', (route) => route.abort());
  await choose(page, {});
  await expect(page.getByRole('alert')).toContainText('De pdf is niet gelukt');
  await page.unroute('**/*.woff');
  await tap(page, 'Probeer opnieuw');
  await expect(page.getByRole('heading', { level: 1, name: 'De pdf is klaar' })).toBeVisible();
  await context.close();
});
