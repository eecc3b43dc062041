// Saving everything and putting it back: on another device, beside or in the place of what is there, and after a wipe.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import Ajv from 'ajv';
import { age } from '#tests/support/age.ts';
import { axeFindings } from '#tests/support/axe.ts';
import { finish, pick, somethingElse } from '#tests/support/capture-journey.ts';
import {
  beginPlan,
  button,
  openPlace,
  openQuestion,
  question,
  saved,
  tap,
  tellWords,
  test,
} from '#tests/support/journey.ts';
import { madePhoto } from '#tests/support/made-photo.ts';
import { projectText } from '#tests/support/project-files.ts';

// One backup is made for all that is done with it.
test.describe.configure({ mode: 'default' });

interface Made {
  readonly name: string;
  readonly file: Buffer;
  readonly words: readonly string[];
  readonly rows: Rows;
}
let backup: Made;

const secret = 'Geheime plek in het bos';
const title = (page: Page) => page.getByRole('heading', { level: 1 });

type Rows = Record<string, readonly Record<string, unknown>[]>;

/** Every row of the database but undo steps, by table; bytes as numbers. */
function storedRows(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await result(indexedDB.open('mijn-plan'));
    const stores = [...database.objectStoreNames].filter((name) => name !== 'steps');
    const reading = database.transaction(stores);
    const rows = await Promise.all(
      stores.map(async (store) => {
        const all: Record<string, unknown>[] = await result(reading.objectStore(store).getAll());
        const plain = all.map((row) =>
          row.bytes instanceof ArrayBuffer ? { ...row, bytes: [...new Uint8Array(row.bytes)] } : row,
        );
        return [store, plain] as const;
      }),
    );
    database.close();
    return Object.fromEntries(rows);
  });
}

/** Without what a device notes for itself, and which version each record is: that follows from being put back. */
const withoutNote = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map(({ backedUp: _, base: __, branch: ___, ...row }) => row),
    ]),
  );

async function tell(page: Page, id: string, asked: string, words: string) {
  await openQuestion(page, id);
  await expect(question(page, asked)).toBeVisible();
  await tap(page, 'Iets anders');
  await tellWords(page, words);
}

/** From the plan to a file, by Hulp; gives its name, its bytes and its key. */
async function saveAll(page: Page): Promise<Omit<Made, 'rows'>> {
  await openPlace(page, 'help/safe');
  await tap(page, 'Bewaar alles');
  await expect(title(page)).toHaveText('Bewaar alles');
  await tap(page, 'Bewaar alles');
  await expect(title(page)).toHaveText('De sleutel van je plan');
  const words = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const download = page.waitForEvent('download');
  await tap(page, 'Bewaar het bestand');
  const done = await download;
  const pieces: Buffer[] = [];
  for await (const piece of await done.createReadStream()) pieces.push(piece as Buffer);
  await expect(page.getByText(/^Het bestand staat bij je downloads/)).toBeVisible();
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');
  return { name: done.suggestedFilename(), file: Buffer.concat(pieces), words };
}

async function openBackup(page: Page, { name, file, words }: Omit<Made, 'rows'> = backup) {
  const chooser = page.waitForEvent('filechooser');
  await tap(page, 'Kies het bestand');
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: file });
  await page.getByLabel('De 5 woorden').fill(words.join(' '));
  await page.getByRole('button', { name: /^Open (het bestand|de kopie)$/ }).click();
}

/** Puts the backup back on a device that is empty. */
async function putBackOnEmpty(page: Page) {
  await page.goto('./');
  await page.getByRole('link', { name: 'Zet je plan terug' }).click();
  await openBackup(page);
  await expect(title(page)).toHaveText('Wil je dit plan terugzetten?');
  await tap(page, 'Zet terug');
  await expect(title(page)).toHaveText('Het plan van Samira');
}

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await beginPlan(page, 'Samira', 'Vraag met uitleg');
  await openQuestion(page, '4.1');
  const dialog = await somethingElse(page);
  await tap(dialog, 'Foto');
  await pick(dialog, await madePhoto(page));
  await tap(dialog, 'Goed zo');
  await finish(dialog);
  await expect(saved(page)).toBeVisible();
  await openQuestion(page, '4.2');
  await tap(page, 'Iets anders');
  await tellWords(page, secret);
  await tap(page, 'Alleen voor mij');
  const made = await saveAll(page);
  backup = { ...made, rows: await storedRows(page) };
  await openPlace(page, 'help/safe');
  await expect(page.getByText(/^Alles bewaard op \d+ \S+ \d{4}$/)).toBeVisible();
  await context.close();
});

test('the file has the name and the day, and no plain text; other programs open it', async ({
  browserName: _,
}, testInfo) => {
  expect(backup.name).toMatch(/^Samira \d{4}-\d\d-\d\d\.mijnplan$/);
  for (const plain of ['Samira', secret, 'plan.json', 'answers']) {
    expect(backup.file.includes(plain), plain).toBe(false);
  }
  const [sealed, zip] = [testInfo.outputPath('b.mijnplan'), testInfo.outputPath('b.zip')];
  writeFileSync(sealed, backup.file);
  expect(age(backup.words.join('-'), '-d', '-o', zip, sealed).status).toBe(0);
  const plan = JSON.parse(spawnSync('unzip', ['-p', zip, 'plan.json'], { encoding: 'utf8' }).stdout);
  const ajv = new Ajv({ validateFormats: false });
  const validate = ajv.compile(JSON.parse(projectText('docs/share-format.schema.json')));
  expect(validate(plan), ajv.errorsText(validate.errors)).toBe(true);
  expect(plan).toMatchObject({ kind: 'backup', plan: { name: 'Samira', level: 3 } });
  expect(JSON.stringify(plan)).toContain(secret);
});

test('put back on another device it is the same in every field and byte', async ({ newProfile }) => {
  const page = await newProfile();
  await page.goto('./');
  // The way for copies knows a backup too, once it is open.
  await page.getByRole('link', { name: /^Kopie openen/ }).click();
  await openBackup(page);
  await expect(title(page)).toHaveText('Wil je dit plan terugzetten?');
  const inFile = page.getByRole('region', { name: 'In het bestand' });
  await expect(inFile).toContainText('Samira');
  await expect(inFile).toContainText(/Bewaard op \d+ \S+ \d{4}/);
  await expect(inFile).toContainText('2 antwoorden');
  await expect(inFile).toContainText('1 foto');
  await expect(page.getByRole('region', { name: 'Op dit apparaat' })).toHaveCount(0);
  expect((await storedRows(page)).plans).toEqual([]);
  await tap(page, 'Zet terug');
  await expect(title(page)).toHaveText('Het plan van Samira');
  expect(withoutNote(await storedRows(page))).toEqual(withoutNote(backup.rows));
  expect(backup.rows.media).toHaveLength(1);
  await page.reload();
  await openQuestion(page, '4.2');
  await expect(page.getByText(secret)).toBeVisible();
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'true');
});

test('beside the same plan: two plans, and what was here is as it was', async ({ newProfile }) => {
  const page = await newProfile();
  await putBackOnEmpty(page);
  await tell(page, '9.1', 'Wat wil je nog vertellen?', 'Na het bewaren');
  const before = await storedRows(page);
  await page.goto('./#/put-back');
  await openBackup(page);
  await expect(title(page)).toHaveText('Wat wil je met dit plan doen?');
  const here = page.getByRole('region', { name: 'Op dit apparaat' });
  await expect(here).toContainText('3 antwoorden');
  await expect(here).toContainText(/Iets nieuws op \d+ \S+ \d{4}/);
  await expect(button(page, 'Zet terug')).toHaveCount(0);
  await tap(page, 'Zet ernaast');
  await expect(title(page)).toHaveText('Het plan van Samira');
  await page.goto('./#/plans');
  await expect(page.getByRole('link', { name: 'Samira' })).toHaveCount(2);
  const after = await storedRows(page);
  for (const [table, rows] of Object.entries(before))
    expect(after[table]).toEqual(expect.arrayContaining([...rows]));
});

test('replacing asks first, and what was here can come back', async ({ newProfile }) => {
  const page = await newProfile();
  await putBackOnEmpty(page);
  await tell(page, '9.1', 'Wat wil je nog vertellen?', 'Na het bewaren');
  await page.goto('./#/put-back');
  await openBackup(page);
  const before = await storedRows(page);
  await tap(page, 'Vervang');
  const asked = page.getByRole('dialog', { name: 'Wil je je plan vervangen?' });
  await tap(asked, 'Nee, terug');
  expect(await storedRows(page)).toEqual(before);
  await tap(page, 'Vervang');
  await tap(asked, 'Vervang');
  await expect(title(page)).toHaveText('Het plan van Samira');
  await openQuestion(page, '9.1');
  await expect(question(page, 'Wat wil je nog vertellen?')).toBeVisible();
  await expect(page.getByText('Na het bewaren')).toHaveCount(0);

  await page.goto('./#/plans');
  await expect(page.getByText('Weggegooid: Samira')).toBeVisible();
  await tap(page, 'Zet terug');
  await expect(page.getByRole('link', { name: 'Samira' })).toHaveCount(2);
  await page.getByRole('link', { name: 'Samira' }).last().click();
  await expect(title(page)).toHaveText('Het plan van Samira');
  await openQuestion(page, '9.1');
  await expect(page.getByText('Na het bewaren')).toBeVisible();
});

test('merged, the plan has what both devices said, and the client chooses where only one can stand', async ({
  newProfile,
}) => {
  // Another device goes on with the plan, and gives a file of that.
  const there = await newProfile();
  await putBackOnEmpty(there);
  await tell(there, '9.1', 'Wat wil je nog vertellen?', 'Daar verteld');
  await openQuestion(there, '4.3');
  await tap(there, 'Weet ik niet');
  await expect(saved(there)).toBeVisible();
  const file = await saveAll(there);
  const page = await newProfile();
  await putBackOnEmpty(page);
  await openQuestion(page, '4.3');
  await tap(page, 'Sla over');
  await expect(title(page)).toHaveText('Vrije tijd');
  await expect(page.getByRole('heading', { name: 'Wat wil je vaker doen?' })).toBeVisible();
  await tell(page, '9.3', 'Wat vind je moeilijk?', 'Hier verteld');
  await page.goto('./#/put-back');
  await openBackup(page, file);
  const before = await storedRows(page);
  await tap(page, 'Voeg samen');
  await expect(title(page)).toHaveText('Dit verandert er');
  await expect(page.getByRole('main')).toContainText('2 stukken zijn nieuw.');
  await expect(page.getByRole('main')).toContainText('Bij 1 stuk kies jij wat blijft.');
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Verder');
  await expect(title(page)).toHaveText('Wat wil je houden?');
  await expect(page.getByRole('radio', { name: 'Dit staat hier: Overgeslagen' })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Dit staat in het bestand: Weet ik niet' }).check();
  expect(await storedRows(page)).toEqual(before);
  await tap(page, 'Voeg samen');
  await expect(title(page)).toHaveText('Het plan van Samira');
  const rows = await storedRows(page);
  const here = (table: string) => (rows[table] ?? []).filter((row) => row.planId === before.plans?.[0]?.id);
  expect(here('cards').map(({ text }) => text)).toEqual(
    expect.arrayContaining([secret, 'Hier verteld', 'Daar verteld']),
  );
  expect(here('answers').find(({ questionId }) => questionId === '4.3')).toMatchObject({ state: 'unknown' });
  await page.goto('./#/plans');
  await expect(page.getByText('Weggegooid: Samira')).toBeVisible();
  await page.goto('./#/put-back');
  await openBackup(page, file);
  await tap(page, 'Voeg samen');
  await expect(page.getByText('In het bestand staat niets nieuws.')).toBeVisible();
});

test('a folder: saved by itself after changes, with the same words, and said calmly when it is gone', async ({
  newProfile,
}, testInfo) => {
  const page = await newProfile();
  // Only the dialog of the browser is left out: the folder is a real one, of the browser's own.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Stick', { create: true }),
    });
  });
  const files = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Stick');
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
        names.push(name);
      return names.sort();
    });
  await beginPlan(page, 'Samira');
  await tell(page, '4.2', 'Wat doe je graag buiten?', secret);
  await openPlace(page, 'backup');
  await tap(page, 'Bewaar alles');
  await expect(title(page)).toHaveText('De sleutel van je plan');
  const words = (await page.getByRole('main').getByRole('listitem').allInnerTexts()).map((word) =>
    word.trim(),
  );
  await tap(page, 'Kies een map');
  await expect(page.getByText('De app bewaart vanzelf in de map Stick.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await files()).toEqual([
    expect.stringMatching(/^Samira \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.mijnplan$/),
  ]);
  const download = page.waitForEvent('download');
  await tap(page, 'Bewaar het bestand');
  await download;
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');

  await tell(page, '9.1', 'Wat wil je nog vertellen?', 'Later verteld');
  await tap(page, 'Stop');
  await expect.poll(async () => (await files()).length).toBe(2);
  const bytes = await page.evaluate(
    async (name) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Stick');
      const file = await (await folder.getFileHandle(name)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    },
    (await files())[1] ?? '',
  );
  const [sealed, zip] = [testInfo.outputPath('f.mijnplan'), testInfo.outputPath('f.zip')];
  writeFileSync(sealed, Uint8Array.from(bytes));
  expect(age(words.join('-'), '-d', '-o', zip, sealed).status).toBe(0);
  const plan = spawnSync('unzip', ['-p', zip, 'plan.json'], { encoding: 'utf8' }).stdout;
  for (const told of [secret, 'Later verteld']) expect(plan).toContain(told);

  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    await folder.removeEntry('Stick', { recursive: true });
  });
  await tell(page, '9.3', 'Wat vind je moeilijk?', 'Nog later');
  await tap(page, 'Stop');
  await openPlace(page, 'backup');
  await expect(page.getByRole('alert')).toContainText('De map Stick is er niet. Je plan staat nog hier.');
  await tap(page, 'Bewaar niet meer vanzelf');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('its screens have nothing that keeps anybody out', async ({ newProfile }) => {
  const page = await newProfile();
  await putBackOnEmpty(page);
  await openPlace(page, 'backup');
  await expect(title(page)).toHaveText('Bewaar alles');
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Bewaar alles');
  await expect(title(page)).toHaveText('De sleutel van je plan');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('./#/put-back');
  await expect(title(page)).toHaveText('Zet je plan terug');
  expect(await axeFindings(page)).toEqual([]);
  await openBackup(page);
  await expect(title(page)).toHaveText('Wat wil je met dit plan doen?');
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Vervang');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('after the browser wiped everything, the way leads to putting back', async ({ newProfile }) => {
  const page = await newProfile();
  await putBackOnEmpty(page);
  const context = page.context();
  await page.close();
  // A page of the same origin that is not the app.
  const bare = await context.newPage();
  await bare.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '<p>bare</p>' }));
  await bare.goto('./bare');
  await bare.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mijn-plan');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const wiping = opening.result.transaction(stores, 'readwrite');
          for (const store of stores) wiping.objectStore(store).clear();
          wiping.oncomplete = () => resolve();
        };
      }),
  );
  await bare.close();
  const app = await context.newPage();
  await app.goto('./');
  await expect(app.getByRole('alert')).toContainText('Je plan staat hier niet meer');
  await tap(app, 'Zet je plan terug');
  await openBackup(app);
  await tap(app, 'Zet terug');
  await expect(title(app)).toHaveText('Het plan van Samira');
  expect(withoutNote(await storedRows(app))).toEqual(withoutNote(backup.rows));
});

test('ten days later with something new: a calm reminder, until everything is saved again', async ({
  newProfile,
}) => {
  const page = await newProfile();
  await page.clock.setFixedTime(new Date());
  await putBackOnEmpty(page);
  const reminder = page.getByText('Er is iets nieuws in je plan. Bewaar alles, dan raak je niets kwijt.');
  await page.clock.setFixedTime(Date.now() + 11 * 24 * 3600 * 1000);
  await page.reload();
  await expect(page.getByRole('link', { name: /^Vrije tijd/ })).toBeVisible();
  // The question of today comes before all messages.
  await tap(page, 'Nu niet');
  await expect(reminder).toHaveCount(0);
  await tell(page, '9.1', 'Wat wil je nog vertellen?', 'Iets nieuws');
  await openPlace(page, '');
  await expect(reminder).toBeVisible();
  await openPlace(page, 'help');
  await expect(page.getByRole('link', { name: /^Veilig bewaard/ })).toContainText(
    'Er is iets nieuws in je plan.',
  );
  await saveAll(page);
  await expect(page.getByRole('link', { name: /^Vrije tijd/ })).toBeVisible();
  await expect(reminder).toHaveCount(0);
});
