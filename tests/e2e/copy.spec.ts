// A copy from the client to family: made in one browser profile, opened in another, and by other programs.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import Ajv from 'ajv';
import { age } from '#tests/support/age.ts';
import {
  beginPlan,
  button,
  openPlace,
  openQuestion,
  question,
  tap,
  tellWords,
  test,
} from '#tests/support/journey.ts';
import { projectText } from '#tests/support/project-files.ts';

// One copy is made for all that is done with it.
test.describe.configure({ mode: 'default' });

interface Made {
  readonly file: Buffer;
  readonly words: readonly string[];
}
let copy: Made;

const shown = { card: 'Vissen met opa', unlocked: 'Mijn oude school' };
const kept = { locked: 'Geheime plek in het bos', off: 'Pap met rozijnen' };

/** Answers a question with words of one's own. */
async function tell(page: Page, id: string, asked: string, words: string) {
  await openQuestion(page, id);
  await expect(question(page, asked)).toBeVisible();
  await tap(page, 'Iets anders');
  await tellWords(page, words);
}

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beginPlan(page, 'Samira');
  await tell(page, '4.1', 'Wat doe je graag thuis?', shown.card);
  await tell(page, '4.2', 'Wat doe je graag buiten?', kept.locked);
  await tap(page, 'Alleen voor mij');
  await tell(page, '9.1', 'Wat wil je nog vertellen?', shown.unlocked);
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'true');
  await tell(page, '7.4', 'Wat eet en drink je graag?', kept.off);

  await openPlace(page, 'share');
  await tap(page, 'Iemand anders');
  await page.getByRole('dialog').getByLabel('Naam').fill('Mama');
  await tap(page.getByRole('dialog'), 'Klaar');
  await expect(page.getByRole('heading', { name: 'Wat gaat mee naar Mama?' })).toBeVisible();
  await tap(page, 'Zelfzorg');
  await expect(button(page, 'Zelfzorg')).toHaveAttribute('aria-pressed', 'false');
  const locked = page.getByRole('button', { name: /: Mama mag dit nu zien$/ });
  await expect(locked).toHaveCount(2);
  await page.getByRole('button', { name: /^(?=.*vertellen|.*kwijt).*: Mama mag dit nu zien$/i }).click();
  await tap(page, 'Verder');

  await expect(page.getByRole('heading', { level: 1, name: 'Dit ziet Mama' })).toBeVisible();
  const main = page.getByRole('main');
  for (const words of Object.values(shown)) await expect(main.getByText(words)).toBeVisible();
  for (const words of Object.values(kept)) await expect(main.getByText(words)).toHaveCount(0);
  const not = page.getByRole('region', { name: 'Dit ziet Mama niet' });
  await expect(not.getByText('Zelfzorg')).toBeVisible();
  await expect(not.getByRole('listitem')).toHaveCount(2);
  await tap(page, 'Maak een kopie');

  await expect(page.getByRole('heading', { name: 'De sleutel voor Mama' })).toBeVisible();
  const words = await main.getByRole('listitem').allInnerTexts();
  expect(words).toHaveLength(5);
  await page.getByRole('radio', { name: /^De app Mijn Plan/ }).check();
  const download = page.waitForEvent('download');
  await tap(page, 'Stuur of bewaar de kopie');
  const done = await download;
  expect(done.suggestedFilename()).toBe('Samira.mijnplan');
  const pieces: Buffer[] = [];
  for await (const piece of await done.createReadStream()) pieces.push(piece as Buffer);
  copy = { file: Buffer.concat(pieces), words };

  await expect(page.getByText('De kopie staat bij je downloads: Samira.mijnplan')).toBeVisible();
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');
  await page.getByRole('link', { name: 'Delen', exact: true }).click();
  const log = page.getByRole('region', { name: 'Wie heeft een kopie?' });
  await expect(log.getByText(/^Mama heeft een kopie van \d+ \S+ \d{4}/)).toBeVisible();
  await expect(log.getByText(/Vrije tijd/)).toBeVisible();
  await expect(log.getByText(/Zelfzorg/)).toHaveCount(0);
  await context.close();
});

const asFile = (buffer: Buffer, name = 'Samira.mijnplan') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

async function choose(page: Page, file: ReturnType<typeof asFile>) {
  const chooser = page.waitForEvent('filechooser');
  await tap(page, 'Kies het bestand');
  await (await chooser).setFiles(file);
}

async function typeWords(page: Page, words: string) {
  await page.getByLabel('De 5 woorden').fill(words);
  await tap(page, 'Open de kopie');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function expectPlanIsRead(page: Page) {
  await expect(title(page)).toHaveText('Het plan van Samira');
  const main = page.getByRole('main');
  for (const words of Object.values(shown)) await expect(main.getByText(words)).toBeVisible();
  for (const words of Object.values(kept)) await expect(page.getByText(words)).toHaveCount(0);
}

/** How many rows there are in the whole database. */
function storedRows(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let rows = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const reading = database.transaction(stores);
      for (const store of stores) rows += await result(reading.objectStore(store).count());
      database.close();
    }
    return rows;
  });
}

test('opens in another profile, read only, and stores nothing', async ({ newProfile }) => {
  const page = await newProfile();
  await page.goto('./');
  await page.getByRole('link', { name: /^Kopie openen/ }).click();
  await choose(page, asFile(copy.file));
  // Capitals, accents, spaces and the sign between the words do not matter.
  await typeWords(page, ` ${copy.words.join('  ').toUpperCase().replace('A', 'Á')} `);
  await expectPlanIsRead(page);
  await expect(page.getByText(/^Kopie van \d+ \S+ \d{4}, voor Mama$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Verander|Iets anders$|Herstel|Stop$)/ })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  expect(await storedRows(page)).toBe(0);
  await tap(page, 'Terug');
  await expect(page.getByText(Object.values(shown)[0] ?? '')).toHaveCount(0);
});

test('wrong words: a calm sentence, and trying again works', async ({ newProfile }) => {
  const page = await newProfile();
  await page.goto('./#/copy');
  await choose(page, asFile(copy.file));
  await typeWords(page, [...copy.words].reverse().join(' '));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('De woorden kloppen niet, of het bestand is kapot.');
  await expect(page.getByLabel('De 5 woorden')).toHaveValue([...copy.words].reverse().join(' '));
  await typeWords(page, copy.words.join('-'));
  await expectPlanIsRead(page);
  expect(await storedRows(page)).toBe(0);
});

test('a file that is no copy, an empty one and a broken one: each says so, and nothing is stored', async ({
  newProfile,
}) => {
  const page = await newProfile();
  await page.goto('./#/copy');
  const cases = [
    { file: Buffer.alloc(0), says: 'Dit bestand is leeg', needsWords: false },
    { file: Buffer.from('%PDF-1.7 een brief'), says: 'Dit bestand is niet van Mijn Plan', needsWords: false },
    {
      file: Buffer.from('{"format":"iets anders"}'),
      says: 'Dit bestand is niet van Mijn Plan',
      needsWords: false,
    },
    {
      file: Buffer.from('{"format":"mijn-plan-vragen","version":1,"topics":[{"id":"own.x"}]}'),
      says: 'Onderwerp 1, naam: dit ontbreekt. Er is niets veranderd.',
      needsWords: false,
    },
    {
      file: copy.file.subarray(0, Math.floor(copy.file.length / 2)),
      says: 'Dit bestand is kapot',
      needsWords: true,
    },
    { file: copy.file.subarray(0, 40), says: 'Dit bestand is kapot', needsWords: false },
  ];
  for (const { file, says, needsWords } of cases) {
    await choose(page, asFile(file));
    if (needsWords) await typeWords(page, copy.words.join(' '));
    await expect(page.getByRole('alert')).toContainText(says);
    await tap(page, 'Ander bestand');
    await expect(title(page)).toHaveText('Kopie openen');
  }
  expect(await storedRows(page)).toBe(0);
  // After all that, the right one opens.
  await choose(page, asFile(copy.file));
  await typeWords(page, copy.words.join(' '));
  await expectPlanIsRead(page);
});

test('kept on this device it opens again, with the words, after closing', async ({ newProfile }) => {
  const page = await newProfile();
  await page.goto('./#/copy');
  await choose(page, asFile(copy.file));
  await typeWords(page, copy.words.join(' '));
  await expectPlanIsRead(page);
  await tap(page, 'Bewaar op dit apparaat');
  await expect(page.getByText(/De kopie staat nu op dit apparaat\./)).toBeVisible();
  await page.reload();
  await expect(page.getByText(Object.values(shown)[0] ?? '')).toHaveCount(0);
  await tap(page, 'Samira');
  await typeWords(page, copy.words.join(' '));
  await expectPlanIsRead(page);
  await tap(page, 'Terug');
  await tap(page, 'Haal Samira weg');
  await expect(button(page, 'Samira')).toHaveCount(0);
  expect(await storedRows(page)).toBe(0);
});

test('a dropped file opens too, and its words can be tapped', async ({ newProfile }) => {
  const page = await newProfile();
  await page.goto('./#/copy');
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'Samira.mijnplan'));
      return data;
    },
    [...copy.file],
  );
  const place = page.getByText('Of sleep het bestand hierheen.');
  await place.dispatchEvent('dragover', { dataTransfer: dropped });
  await place.dispatchEvent('drop', { dataTransfer: dropped });
  const field = page.getByLabel('De 5 woorden');
  for (const word of copy.words) {
    await field.pressSequentially(word.slice(0, -1));
    await page
      .getByRole('list', { name: 'Tik een woord aan' })
      .getByRole('button', { name: word, exact: true })
      .click();
  }
  await expect(page.getByText('5 van de 5 woorden')).toBeVisible();
  await tap(page, 'Open de kopie');
  await expectPlanIsRead(page);
});

test('other programs open it: age, unzip, and the JSON Schema agrees', async ({
  browserName: _,
}, testInfo) => {
  const [sealed, zip] = [testInfo.outputPath('Samira.mijnplan'), testInfo.outputPath('Samira.zip')];
  writeFileSync(sealed, copy.file);
  expect(age(copy.words.join('-'), '-d', '-o', zip, sealed).status).toBe(0);
  expect(spawnSync('unzip', ['-t', zip]).status).toBe(0);
  const text = spawnSync('unzip', ['-p', zip], { encoding: 'utf8' }).stdout;
  for (const words of Object.values(shown)) expect(text).toContain(words);
  for (const words of Object.values(kept)) expect(text).not.toContain(words);

  const plan = JSON.parse(spawnSync('unzip', ['-p', zip, 'plan.json'], { encoding: 'utf8' }).stdout);
  const ajv = new Ajv({ validateFormats: false });
  const validate = ajv.compile(JSON.parse(projectText('docs/share-format.schema.json')));
  expect(validate(plan), ajv.errorsText(validate.errors)).toBe(true);
  expect(plan).toMatchObject({ kind: 'copy', forName: 'Mama', plan: { name: 'Samira' } });
});
