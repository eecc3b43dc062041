// What must not cost a plan, in a real browser: two tabs at once, a tab that is killed while it saves, and a full device.
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { catalogue, madeUpPlan, storePlan } from '#tests/support/made-up-plan.mjs';
import { words } from '#tests/support/project-files.ts';

const { choices = {}, capture = {}, failures = {}, frame = {}, question = {}, start = {} } = words('nl');
const questions = await catalogue();
const firstCards = (questions.find(({ id }) => id === '4.1')?.choices ?? [])
  .slice(0, 6)
  .map((id) => choices[id] ?? '');

/** Opens question 4.1 of a new plan; gives the address inside the app. */
async function openPlan(page: Page): Promise<string> {
  const plan = madeUpPlan(questions, { answers: 0, photos: 0 });
  await page.goto('./');
  await expect(page.getByText(start.newPlan ?? '', { exact: true })).toBeVisible();
  await storePlan(page, plan);
  const address = `./#/plan/${plan.planId}/question/4.1`;
  await page.goto(address);
  await expect(button(page, firstCards[0])).toBeVisible();
  return address;
}

const button = (page: Page, name = '') => page.getByRole('button', { name, exact: true });
const saved = (page: Page) => page.getByText(frame.saved ?? '', { exact: true });

/** A photo that stays larger than 500 kB, however it is encoded. */
async function noise(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1600;
    canvas.height = 1200;
    const context = canvas.getContext('2d');
    const image = context?.createImageData(1600, 1200);
    for (let at = 0; image && at < image.data.length; at += 65_536)
      crypto.getRandomValues(image.data.subarray(at, at + 65_536));
    for (let at = 3; image && at < image.data.length; at += 4) image.data[at] = 255;
    if (image) context?.putImageData(image, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9);
  });
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Tells "Vissen" with a photo, up to the last button, which is returned. */
async function tell(page: Page) {
  const photo = await noise(page);
  await button(page, question.somethingElse).click();
  await button(page, capture['way.word']).click();
  await page.getByLabel(capture['word.label'] ?? '').fill('Vissen');
  await button(page, capture.keep).click();
  await button(page, capture['way.photo']).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vissen.jpg', mimeType: 'image/jpeg', buffer: photo });
  await button(page, capture.keep).click();
  return button(page, capture['tell.done']);
}

/** What stands in the database: own cards, marks on them, photos, and own cards whose photo is whole. */
function stored(page: Page) {
  return page.evaluate(async () => {
    const opening = indexedDB.open('mijn-plan');
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(opening);
    const reading = database.transaction(['cards', 'answers', 'media', 'steps']);
    const all = (store: string) => done(reading.objectStore(store).getAll());
    const [cards, answers, media, steps] = await Promise.all(['cards', 'answers', 'media', 'steps'].map(all));
    database.close();
    const pictures = new Map(
      media?.map(({ id, bytes }: { id: string; bytes: ArrayBuffer }) => [id, bytes.byteLength]),
    );
    return {
      cards: cards?.length,
      photos: media?.length,
      steps: steps?.length,
      marks: answers?.flatMap(({ marks }) => marks).length,
      whole: cards?.filter(({ text, photo }) => text === 'Vissen' && (pictures.get(photo) ?? 0) > 500_000)
        .length,
    };
  });
}

const nothing = { cards: 0, photos: 0, steps: 0, marks: 0, whole: 0 };
const everything = { cards: 1, photos: 1, steps: 1, marks: 1, whole: 1 };

test('two tabs that change one answer at once lose nothing, and each shows both live', async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  const address = await openPlan(one);
  await other.goto(address);
  await expect(button(other, firstCards[0])).toBeVisible();
  const tap = async (page: Page, rest: number) => {
    for (const word of firstCards.filter((_, n) => n % 2 === rest)) await button(page, word).click();
  };
  await Promise.all([tap(one, 0), tap(other, 1)]);
  for (const page of [one, other]) {
    for (const word of firstCards) await expect(button(page, word)).toHaveAttribute('aria-pressed', 'true');
  }
  await button(one, firstCards[0]).click();
  await expect(button(other, firstCards[0])).toHaveAttribute('aria-pressed', 'false');
  await other.reload();
  await expect(button(other, firstCards[1])).toHaveAttribute('aria-pressed', 'true');
  await expect(button(other, firstCards[0])).toHaveAttribute('aria-pressed', 'false');
});

/** Stops the tab for good at a moment of saving: when a store was written to, or when all of it is complete. */
async function killWhileSaving(page: Page, moment: string): Promise<string> {
  await page.addInitScript(() => {
    const stopAt = (now: string) => {
      if (sessionStorage.getItem('stop-at') !== now) return;
      console.info('stopped');
      for (;;);
    };
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      stopAt(this.name);
      return request;
    };
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const started = transaction.apply(this, given);
      if (given[1] === 'readwrite') started.addEventListener('complete', () => stopAt('complete'));
      return started;
    };
  });
  const address = await openPlan(page);
  const done = await tell(page);
  await page.evaluate((at) => sessionStorage.setItem('stop-at', at), moment);
  const devtools = await page.context().newCDPSession(page);
  const stopped = page.waitForEvent('console', (message) => message.text() === 'stopped');
  const killed = page.waitForEvent('crash');
  // Neither answers any more: the page is stuck, and then gone.
  void done.click({ noWaitAfter: true }).catch(() => undefined);
  await stopped;
  void devtools.send('Page.crash').catch(() => undefined);
  await killed;
  return address;
}

async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(button(page, firstCards[0])).toBeVisible();
  return page;
}

for (const moment of ['media', 'cards', 'answers', 'steps']) {
  test(`a tab that is killed after writing ${moment}, before the end, leaves the old state`, async ({
    context,
  }) => {
    const page = await context.newPage();
    const address = await killWhileSaving(page, moment);
    const again = await openAgain(context, address);
    expect(await stored(again)).toEqual(nothing);
    await (await tell(again)).click();
    await expect(saved(again)).toBeVisible();
    expect(await stored(again)).toEqual(everything);
  });
}

test('a tab that is killed after the end leaves the words, the photo and the mark together', async ({
  context,
}) => {
  const page = await context.newPage();
  const address = await killWhileSaving(page, 'complete');
  const again = await openAgain(context, address);
  expect(await stored(again)).toEqual(everything);
});

test.describe('a full device', () => {
  // Storing the app itself would take the little room there is.
  test.use({ serviceWorkers: 'block' });

  /** Gives the browser this much room, or all again. It must know before it first stores something. */
  const setRoom = async (page: Page, quotaSize?: number) => {
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    const room = quotaSize === undefined ? { origin } : { origin, quotaSize };
    await devtools.send('Storage.overrideQuotaForOrigin', room);
  };
  const tooFull = (page: Page) => page.getByText(failures['save.no-space'] ?? '');

  test.beforeEach(async ({ page }) => {
    await page.goto('./icon.svg');
    await setRoom(page, 500_000);
    await openPlan(page);
  });

  test('is said in a plain sentence, never as "Bewaard", and nothing is stored', async ({ page }) => {
    await (await tell(page)).click();
    await expect(tooFull(page)).toBeVisible();
    await expect(saved(page)).toHaveCount(0);
    expect(await stored(page)).toEqual(nothing);
  });

  test('keeps what was told, so that it is saved at once when there is room again', async ({ page }) => {
    const done = await tell(page);
    await done.click();
    await expect(tooFull(page)).toBeVisible();
    await button(page, frame.close).click();
    await setRoom(page);
    await done.click();
    await expect(saved(page)).toBeVisible();
    expect(await stored(page)).toEqual(everything);
  });
});
