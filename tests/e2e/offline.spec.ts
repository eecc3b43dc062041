// After the first visit the app needs no network, and a newer version waits until it is let in. What somebody shares with the app
// goes by the service worker too.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Host, startHost } from '#tests/support/host.ts';
import {
  addPerson,
  beginPlan,
  button,
  goOn,
  openPlace,
  openQuestion,
  question,
  saved,
  tap,
  tellWords,
  test as watched,
} from '#tests/support/journey.ts';
import { projectRoot } from '#tests/support/project-files.ts';

const test = watched.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = await startHost(baseURL ?? '');
    await use(host);
    await host.goAway();
  },
});

test.use({ serviceWorkers: 'allow' });

/** A first visit, until everything is on the device. */
async function visit(page: Page) {
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Nieuw plan/ })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      // All of the app is stored meanwhile, which takes a busy computer long.
      timeout: 30_000,
    })
    .toBe('activated');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Every picture on the page was there to be shown. */
async function expectPictures(page: Page) {
  const missing = () =>
    page.evaluate(() =>
      [...document.images]
        .filter((image) => image.complete && image.naturalWidth === 0)
        .map(({ src }) => src),
    );
  await expect.poll(missing).toEqual([]);
}

test('without network, from a fresh tab, every screen works, and a copy can be made and opened', async ({
  host,
  newProfile,
}) => {
  test.slow();
  const first = await newProfile(host.url);
  await visit(first);
  const context = first.context();
  await first.close();
  await host.goAway();

  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('link', { name: 'Zo werkt mijn plan' }).click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5);
  await expectPictures(page);

  await page.goto('./#/');
  await page.getByRole('link', { name: /^Kijk een voorbeeld/ }).click();
  await expect(page.getByText('Voorbeeld. Deze persoon bestaat niet.')).toBeVisible();
  await openPlace(page, 'pages/living');
  await expect(title(page)).toHaveText('Zo woon ik');
  await expectPictures(page);
  await tap(page, 'Haal het voorbeeld weg');
  await expect(page.getByRole('link', { name: /^Nieuw plan/ })).toBeVisible();

  await beginPlan(page, 'Samira');
  await goOn(page);
  for (const id of ['1.8', '2.1', '3.5', '4.1', '5.4', '6.1', '7.3', '8.1', '9.2', '10.1']) {
    await openQuestion(page, id);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expectPictures(page);
  }
  await openQuestion(page, '4.1');
  await expect(question(page, 'Wat doe je graag thuis?')).toBeVisible();
  await tap(page, 'Muziek');
  await expect(saved(page)).toBeVisible();
  await tap(page, 'Iets anders');
  await tellWords(page, 'Vissen');
  await openQuestion(page, '4.3');
  await addPerson(page, 'Nadia');

  await openPlace(page, 'recap/leisure');
  await expect(title(page)).toHaveText('Klopt dit?');
  await tap(page, 'Ja, dit klopt');
  await tap(page.getByRole('main'), 'Vissen');
  await expect(button(page, 'Haal weg: Vissen')).toBeVisible();
  for (const [place, heading] of [
    ['pages/leisure', 'Mijn vrije tijd'],
    ['wishes', 'Mijn wensen'],
    ['help', 'Hulp'],
    ['help/safe', 'Veilig bewaard'],
    ['help/text', /.+/],
    ['help/about', /.+/],
    ['help/me', /.+/],
    ['help/delete', /.+/],
    ['stopped', /^Tot de volgende keer/],
  ] as const) {
    await openPlace(page, place);
    await expect(title(page)).toHaveText(heading);
    await expectPictures(page);
  }

  await openPlace(page, 'share');
  await tap(page, 'Nadia');
  await tap(page, 'Verder');
  await tap(page, 'Maak een kopie');
  await expect(title(page)).toHaveText('De sleutel voor Nadia');
  await expectPictures(page);
  const words = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const download = page.waitForEvent('download');
  await tap(page, 'Stuur of bewaar de kopie');
  const file = await (await download).path();
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');

  const other = await context.newPage();
  await other.goto('./#/copy');
  const chooser = other.waitForEvent('filechooser');
  await tap(other, 'Kies het bestand');
  await (await chooser).setFiles(file);
  await other.getByLabel('De 5 woorden').fill(words.join(' '));
  await tap(other, 'Open de kopie');
  await expect(title(other)).toHaveText('Het plan van Samira');
  await expect(other.getByText('Vissen').first()).toBeVisible();
  await expectPictures(other);
});

test('a newer version is offered on home only, waits for consent, and the old one goes on working', async ({
  host,
  newProfile,
}) => {
  const page = await newProfile(host.url);
  await visit(page);
  await beginPlan(page, 'Samira');
  await expect(page).toHaveTitle('Mijn Plan');
  host.bringNewer('Mijn Plan 2');

  await page.reload();
  const waits = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
  await expect.poll(waits).toBe('installed');
  // During an answer nothing is asked, and nothing changes.
  const offer = page.getByText('Er is een nieuwe versie van de app');
  await expect(offer).toHaveCount(0);
  await openQuestion(page, '4.1');
  await tap(page, 'Muziek');
  await expect(saved(page)).toBeVisible();
  await openPlace(page, 'wishes');
  await expect(title(page)).toHaveText('Mijn wensen');
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toHaveText('Mijn wensen');
  await expect(page).toHaveTitle('Mijn Plan');

  await page.getByRole('link', { name: 'Mijn plan', exact: true }).click();
  await expect(offer).toBeVisible();
  await tap(page, 'Werk de app bij');
  await expect(page).toHaveTitle('Mijn Plan 2');
  await expect(title(page)).toHaveText('Het plan van Samira');
  await expect(offer).toHaveCount(0);
  await openQuestion(page, '4.1');
  await expect(button(page, 'Muziek')).toHaveAttribute('aria-pressed', 'true');
});

const fixture = (name: string) => readFileSync(`${projectRoot}/tests/fixtures/share/v1/${name}`);

/** What the system does when somebody shares files with the installed app. */
async function share(page: Page, app: string, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${app}received">
      <input type="file" name="files" multiple><button>share</button>
    </form>`,
  );
  await page.locator('input').setInputFiles(files);
  await tap(page, 'share');
  await expect(page).toHaveURL(`${app}#/copy`);
}

test('files that are shared with the app wait until they are opened, also without network and while a plan is begun', async ({
  host,
  newProfile,
}) => {
  test.slow();
  const photo = '00000000-0000-4000-8000-000000000001';
  host.put(
    'vragen.json',
    JSON.stringify({
      format: 'mijn-plan-vragen',
      version: 1,
      name: 'De Linde',
      questions: [{ id: '1.1', words: { question: 'Hoe mogen wij je noemen?' }, photo }],
      media: [{ id: photo, kind: 'photo', type: 'image/jpeg', file: `media/${photo}.jpg` }],
    }),
  );
  host.put(`media/${photo}.jpg`, readFileSync(`${projectRoot}/public/example/dog.jpg`));
  const page = await newProfile(host.url);
  await visit(page);
  await expect(page.getByText('Deze app komt van De Linde.')).toBeVisible();
  await host.goAway();

  await page.goto('./#/new');
  await page.getByLabel('Mijn naam').fill('Karel');
  await share(page, host.url, []);
  await expect(page.getByRole('alert')).toContainText('Er kwam geen bestand mee');

  const copy = {
    name: 'Samira.mijnplan',
    mimeType: 'application/octet-stream',
    buffer: fixture('copy.mijnplan'),
  };
  const questions = {
    name: 'Boerderij.mijnplan-vragen',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(
      '{"format":"mijn-plan-vragen","version":1,"topics":[{"id":"own.farm","name":"De boerderij"}]}',
    ),
  };
  await share(page, host.url, [copy, questions]);
  await expect(title(page)).toHaveText('Welk bestand wil je openen?');
  await tap(page, questions.name);
  await expect(title(page)).toHaveText('Hier staat nog geen plan');
  await page.reload();
  await tap(page, copy.name);
  await page.getByLabel('De 5 woorden').fill(fixture('words.txt').toString());
  await tap(page, 'Open de kopie');
  await expect(title(page)).toHaveText(/^Het plan van /);
  await expectPictures(page);
  await page.reload();

  // The one that is open is let go of, the other one still waits; and the plan goes on where it was.
  await expect(title(page)).toHaveText('Hier staat nog geen plan');
  await tap(page, 'Nieuw plan');
  await expect(page.getByLabel('Mijn naam')).toHaveValue('Karel');
  await beginPlan(page, 'Karel');
  await expect(question(page, 'Hoe mogen wij je noemen?')).toBeVisible();
  await expect(page.getByRole('main').locator('img').first()).toBeVisible();
  await expectPictures(page);

  await page.goto('./#/copy');
  await expect(title(page)).toHaveText('Voor wie zijn deze vragen?');
  await page.getByRole('button', { name: 'Het plan van Karel' }).click();
  await tap(page.getByRole('dialog'), 'Ja, ga door');
  await expect(page.getByRole('heading', { name: 'Dit verandert voor Karel' })).toBeVisible();
  await tap(page, 'Gebruik deze vragen');
  await expect(page.getByRole('link', { name: /^De boerderij/ })).toBeVisible();
  await page.goto('./#/copy');
  await expect(button(page, 'Kies het bestand')).toBeVisible();
});
