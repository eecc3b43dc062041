// The storage fails in a real browser: nothing that was there is lost, and the screen says what to do.
// A bare page of the same origin plays the other tab, the older app and the newer one.
import { type BrowserContext, expect, type Page, test } from '@playwright/test';

const database = 'mijn-plan';
/** Below and above what the app asks for (Dexie multiplies its version by ten). */
const older = 5;
const newer = 500;

/** A page of the app's origin on which the app does not run. */
async function barePage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/bare.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>bare</p>' }),
  );
  await page.goto('/bare.html');
  return page;
}

/** Opens the database by itself and keeps it open, deaf to other tabs. */
async function hold(page: Page, version: number) {
  await page.evaluate(
    ([name, at]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, at);
        request.onsuccess = () => {
          Object.assign(window, { held: request.result });
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    [database, version] as const,
  );
}

async function release(page: Page) {
  await page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
}

async function makePlan(page: Page, name: string) {
  await page.goto('/#/new');
  await page.getByLabel('Mijn naam').fill(name);
  for (let step = 0; step < 4; step += 1) {
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
  }
  await page.getByRole('button', { name: 'Nu niet' }).click();
  await expect(page).toHaveURL(/question\/1\.1$/);
}

const alert = (page: Page) => page.getByRole('alert');

test('one damaged row: the rest opens, and the row can be kept as a file', async ({ page }) => {
  await makePlan(page, 'Samira');
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const opened = request.result;
          const planId = window.location.hash.split('/')[2] ?? '';
          const write = opened.transaction(['plans', 'answers', 'cards', 'media'], 'readwrite');
          const plan = write.objectStore('plans').get(planId);
          plan.onsuccess = () => {
            const { roundId } = plan.result;
            write.objectStore('answers').put({
              id: 'damaged',
              planId,
              order: 1,
              roundId,
              questionId: '1.2',
              marks: null,
            });
            // A card with a photo of which the bytes are no picture, and one of which the photo is gone.
            const made = () => ({
              id: crypto.randomUUID(),
              planId,
              revision: 1,
              at: 1,
              said: { by: 'self' },
            });
            const photo = { kind: 'photo', type: 'image/jpeg', width: 40, height: 30 };
            const broken = { id: crypto.randomUUID(), planId, ...photo, bytes: new Uint8Array(3).buffer };
            const gone = crypto.randomUUID();
            write.objectStore('media').put(broken);
            const cards = [
              { ...made(), order: 2, questionId: '4.1', text: 'Met kapotte foto', photo: broken.id },
              { ...made(), order: 3, questionId: '4.1', text: 'Zonder foto', photo: gone },
            ];
            for (const card of cards) write.objectStore('cards').put(card);
            write.objectStore('answers').put({
              ...made(),
              order: 4,
              roundId,
              questionId: '4.1',
              locked: false,
              state: 'answered',
              marks: cards.map(({ id }) => ({ card: `own:${id}`, value: 'chosen' })),
            });
          };
          write.oncomplete = () => {
            opened.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
      }),
    database,
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /Samira/ })).toBeVisible();
  await page.getByRole('button', { name: 'Hulp' }).click();
  await page.getByRole('link', { name: 'Niet alles kan open' }).click();
  await expect(page.getByText('Een antwoord bij: Blij')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  expect((await download).suggestedFilename()).toBe('mijn-plan.json');

  // A placeholder stands where the answer should be; the question beside it works.
  const planAddress = page.url().replace(/\/help.*/, '');
  await page.goto(`${planAddress}/question/1.2`);
  await expect(page.getByText('Dit antwoord kan de app niet lezen')).toBeVisible();
  await page.goto(`${planAddress}/question/1.3`);
  await page.getByRole('button', { name: 'Helpen', exact: true }).click();
  await expect(page.getByText('Bewaard')).toBeVisible();
  await page.goto(`${planAddress}/pages`);
  await expect(page.getByText('1 stuk van je plan kan de app niet lezen.')).toBeVisible();
  // A photo that is damaged or gone has a placeholder too; its words are there.
  await page.goto(`${planAddress}/pages/leisure`);
  for (const words of ['Met kapotte foto', 'Zonder foto']) await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText('Niet te zien')).toHaveCount(2);
});

test('the database is gone after use: putting back is offered before a new plan', async ({
  page,
  context,
}) => {
  await makePlan(page, 'Samira');
  await page.close();
  const bare = await barePage(context);
  await bare.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    database,
  );
  const app = await context.newPage();
  await app.goto('/');
  await expect(alert(app)).toContainText('Je plan staat hier niet meer');
  await expect(app.getByRole('button', { name: 'Zet je plan terug' })).toBeVisible();
  await app.getByRole('button', { name: 'Nieuw plan' }).click();
  await expect(app.getByLabel('Mijn naam')).toBeVisible();
  // Until there is a plan again, the app remembers that there was one.
  await app.goto('/');
  await app.reload();
  await expect(alert(app)).toContainText('Je plan staat hier niet meer');
});

test('a database of a newer app is left alone', async ({ page, context }) => {
  const bare = await barePage(context);
  await hold(bare, newer);
  await release(bare);
  await page.goto('/');
  await expect(alert(page)).toContainText('Deze app is te oud');
  await expect(page.getByRole('button', { name: 'Werk de app bij' })).toBeVisible();
  const version = await bare.evaluate(
    async (name) => (await indexedDB.databases()).find((each) => each.name === name)?.version,
    database,
  );
  expect(version).toBe(newer);
});

test('an older tab in the way: says so, and opens as soon as it closes', async ({ page, context }) => {
  const bare = await barePage(context);
  await hold(bare, older);
  await page.goto('/');
  await expect(alert(page)).toContainText('De app is nog ergens open', { timeout: 15_000 });
  await release(bare);
  await expect(page.getByRole('link', { name: /^Nieuw plan/ })).toBeVisible({ timeout: 15_000 });
});

test('a newer version opens elsewhere: this tab says that all is saved', async ({ page, context }) => {
  await makePlan(page, 'Samira');
  const bare = await barePage(context);
  await hold(bare, newer);
  await expect(alert(page)).toContainText('Alles is bewaard.');
  await expect(page.getByRole('button', { name: 'Open de app opnieuw' })).toBeVisible();
});

test('an opening that hangs: says so within its time, and opens when it can', async ({ page, context }) => {
  const bare = await barePage(context);
  await bare.evaluate(
    ([name, at]) => {
      const request = indexedDB.open(name, at);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('busy');
        // A version change that never ends by itself holds every other opening back.
        const goOn = () => {
          if (!(window as { letGo?: boolean }).letGo) store.get(1).onsuccess = goOn;
        };
        goOn();
      };
      request.onsuccess = () => request.result.close();
    },
    [database, older] as const,
  );
  await page.goto('/');
  await expect(page.getByText('Even wachten')).toBeVisible();
  await expect(alert(page)).toContainText('Het openen duurt lang', { timeout: 15_000 });
  await bare.evaluate(() => Object.assign(window, { letGo: true }));
  await expect(page.getByRole('link', { name: /^Nieuw plan/ })).toBeVisible({ timeout: 15_000 });
});

test('storage that the browser may clear is said quietly, with what to do', async ({ page }) => {
  await makePlan(page, 'Samira');
  await page.getByRole('button', { name: 'Hulp' }).click();
  await page.getByRole('link', { name: 'Veilig bewaard' }).click();
  await expect(page.getByText('De browser mag je plan weghalen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar alles' })).toBeVisible();
  await page.getByRole('button', { name: 'Laat mijn plan blijven' }).click();
  await expect(page.getByText(/De browser zegt nu nee|Je plan is veilig bewaard/)).toBeVisible();
});

test('a missing part of the app: one reload, then a plain screen', async ({ page }) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.route(/assets\/StoryScreen-.*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await page.getByRole('link', { name: 'Zo werkt mijn plan' }).click();
  await expect(alert(page)).toContainText('Je plan is er nog.');
  expect(loads).toBe(2);
});
