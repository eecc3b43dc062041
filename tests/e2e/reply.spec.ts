// A reply from family: added to a copy that they keep, sent back with the same five words another day, and judged by the client beside
// the own words, now and later.
import { expect, type Page } from '@playwright/test';
import { beginPlan, button, openPlace, openQuestion, tap, tellWords, test } from '#tests/support/journey.ts';
import { madePhoto } from '#tests/support/made-photo.ts';

interface Saved {
  readonly name: string;
  readonly buffer: Buffer;
}

async function saved(page: Page, by: string): Promise<Saved> {
  const download = page.waitForEvent('download');
  await tap(page, by);
  const done = await download;
  const pieces: Buffer[] = [];
  for await (const piece of await done.createReadStream()) pieces.push(piece as Buffer);
  return { name: done.suggestedFilename(), buffer: Buffer.concat(pieces) };
}

async function open(page: Page, file: Saved, words: string) {
  const chooser = page.waitForEvent('filechooser');
  await tap(page, 'Kies het bestand');
  await (await chooser).setFiles({ ...file, mimeType: 'application/octet-stream' });
  await page.getByLabel('De 5 woorden').fill(words);
  await tap(page, 'Open de kopie');
}

/** Opens the copy that is kept on the device. */
async function openKept(page: Page, words: string) {
  await tap(page, 'Samira');
  await page.getByLabel('De 5 woorden').fill(words);
  await tap(page, 'Open de kopie');
  await expect(title(page)).toHaveText('Het plan van Samira');
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const addTo = (page: Page) => button(page, 'Wil je hier iets bij zeggen?').first();

/** Says who replies, and adds words with a photo at an answer. */
async function addFirst(page: Page) {
  await addTo(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Jouw naam/).fill('Mama');
  await tap(dialog, 'Moeder');
  await tap(dialog, 'Verder');
  const photo = await madePhoto(page);
  await tap(dialog, 'Foto');
  const chooser = page.waitForEvent('filechooser');
  await tap(dialog, 'Kies een foto');
  await (await chooser).setFiles({ name: 'flip.jpg', mimeType: 'image/jpeg', buffer: photo });
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('Ook met Flip bij zee.');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(dialog).toHaveCount(0);
}

/** Adds something about the topic, and meanwhile, in another tab of the same copy, something else. */
async function addInTwoTabs(page: Page, words: string) {
  const other = await page.context().newPage();
  await other.goto('./#/copy');
  await openKept(other, words);
  await expect(other.getByRole('img', { name: 'Ook met Flip bij zee.' })).toBeVisible();
  await tap(page, 'Iets anders over Vrije tijd');
  const dialog = page.getByRole('dialog');
  await tap(dialog, 'Woord');
  const field = dialog.getByLabel('Schrijf je woorden op');
  await field.fill('Wil je dit leren?');

  await tap(other, 'Iets anders over Vrije tijd');
  await tellWords(other, 'Dit vond je vroeger eng.');
  await expect(page.getByText('Dit vond je vroeger eng.')).toBeVisible();
  await expect(field).toHaveValue('Wil je dit leren?');
  await expect(field).toBeFocused();
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(other.getByText('Wil je dit leren?')).toBeVisible();
  await other.close();
}

/** Makes the reply and saves it. */
async function sendBack(page: Page): Promise<Saved> {
  await tap(page, 'Stuur terug');
  await expect(title(page)).toHaveText('Dit stuur je terug');
  await tap(page, 'Maak het antwoord');
  await expect(title(page)).toHaveText('Het antwoord is klaar');
  const file = await saved(page, 'Stuur het antwoord');
  await expect(page.getByText(`Het antwoord staat bij je downloads: ${file.name}`)).toBeVisible();
  return file;
}

test('comes back from a copy, and only what the client says yes to stands in the plan', async ({
  page,
  newProfile,
}) => {
  test.slow();
  await beginPlan(page, 'Samira');
  await openQuestion(page, '4.1');
  await tap(page, 'Iets anders');
  await tellWords(page, 'Vissen met opa');
  await openPlace(page, 'share');
  await tap(page, 'Iemand anders');
  await page.getByRole('dialog').getByLabel('Naam').fill('Mama');
  await tap(page.getByRole('dialog'), 'Klaar');
  await tap(page, 'Verder');
  await tap(page, 'Maak een kopie');
  await expect(title(page)).toHaveText('De sleutel voor Mama');
  const words = (await page.getByRole('main').getByRole('listitem').allInnerTexts()).join(' ');
  await page.getByRole('radio', { name: /^De app Mijn Plan/ }).check();
  const copy = await saved(page, 'Stuur of bewaar de kopie');
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');

  const family = await newProfile();
  await family.goto('./#/copy');
  await open(family, copy, words);
  await expect(title(family)).toHaveText('Het plan van Samira');
  await tap(family, 'Bewaar op dit apparaat');
  await addFirst(family);
  await addInTwoTabs(family, words);

  // Closed, and the app too: another day it is all there.
  await tap(family, 'Terug');
  const unsent = family.getByText('Je hebt nog 3 toevoegingen niet verstuurd.');
  await expect(unsent).toBeVisible();
  await family.reload();
  await expect(unsent).toBeVisible();
  await openKept(family, words);
  await expect(unsent).toBeVisible();
  await expect(family.getByRole('img', { name: 'Ook met Flip bij zee.' })).toBeVisible();
  const reply = await sendBack(family);
  expect(reply.name).toBe('antwoord Mama.mijnplan');
  await tap(family, 'Terug');
  await expect(family.getByText('Dit heb je verstuurd')).toHaveCount(3);
  await tap(family, 'Terug');
  await expect(button(family, 'Samira')).toBeVisible();
  await expect(family.getByText(/niet verstuurd/)).toHaveCount(0);

  // Elsewhere it says that it belongs to another plan.
  await open(family, reply, words);
  await expect(title(family)).toHaveText('Dit antwoord hoort bij een ander plan');

  // Twice the same reply adds nothing.
  for (const _ of [1, 2]) {
    await openPlace(page, 'share');
    await tap(page, 'Antwoord openen');
    await open(page, reply, words);
    await expect(title(page)).toHaveText('Een antwoord van Mama');
    await expect(page.getByText('Ook met Flip bij zee.')).toBeVisible();
    await tap(page, 'Bekijk het antwoord');
    await expect(page.getByText('Nog 3 om te bekijken')).toBeVisible();
  }
  await expect(page.getByText('Vissen met opa')).toBeVisible();
  await expect(page.getByText('Mama zegt: Ook met Flip bij zee.')).toBeVisible();
  await expect(page.getByText(/^Moeder · /)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Ook met Flip bij zee.' })).toBeVisible();
  await tap(page, 'Ja, dit hoort erbij');
  await expect(page.getByText('Nog 2 om te bekijken')).toBeVisible();
  await tap(page, 'Nee');
  await expect(page.getByText('Nog 1 om te bekijken')).toBeVisible();
  await tap(page, 'Erover praten');
  await expect(title(page)).toHaveText('Je hebt alles bekeken');
  await tap(page, 'Bekijk mijn plan');
  await openPlace(page, 'pages/leisure');
  await expect(page.getByText('Mama zegt: Ook met Flip bij zee.')).toBeVisible();
  await expect(page.getByText('Dit vond je vroeger eng.')).toHaveCount(0);
  await expect(page.getByText('Wil je dit leren?')).toHaveCount(0);

  // What was said of it stands together, and can be said otherwise.
  await openPlace(page, 'reply/all');
  const said = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(said('Dit hoort erbij').getByText('Mama zegt: Ook met Flip bij zee.')).toBeVisible();
  await expect(said('Erover praten').getByText('Mama zegt: Wil je dit leren?')).toBeVisible();
  await tap(said('Dit hoort er niet bij'), 'Kies opnieuw');
  await expect(button(page, 'Nee')).toHaveAttribute('aria-pressed', 'true');
  await tap(page, 'Ja, dit hoort erbij');
  await expect(said('Dit hoort erbij').getByText('Mama zegt: Dit vond je vroeger eng.')).toBeVisible();
  await openPlace(page, 'pages/leisure');
  await expect(page.getByText('Mama zegt: Dit vond je vroeger eng.')).toBeVisible();

  // Who has what: that something came back, and that the plan has changed since.
  await openPlace(page, 'share');
  const log = page.getByRole('region', { name: 'Wie heeft een kopie?' });
  await expect(log.getByText('Er kwamen 3 dingen terug.')).toBeVisible();
  await expect(log.getByRole('listitem').filter({ hasText: /^Vrije tijdNieuw$/ })).toBeVisible();
  await expect(button(log, 'Maak een nieuwe kopie')).toBeVisible();
});
