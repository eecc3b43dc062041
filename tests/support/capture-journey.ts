// What the journeys with camera, microphone and pen share: a question that is open, the dialog to tell in, and what was stored.
import { expect, type Locator, type Page } from '@playwright/test';
import { button, tap } from './journey.ts';
import { catalogue, madeUpPlan, storePlan } from './made-up-plan.mjs';

const questions = await catalogue();

/** Opens "Wat doe je graag thuis?" of a new plan. */
export async function openOwnQuestion(page: Page) {
  const plan = madeUpPlan(questions, { answers: 0, photos: 0 });
  await page.goto('./');
  await expect(page.getByText('Nieuw plan', { exact: true })).toBeVisible();
  await storePlan(page, plan);
  await page.goto(`./#/plan/${plan.planId}/question/4.1`);
  await expect(button(page, 'Muziek')).toBeVisible();
}

/** Opens "Iets anders". */
export async function somethingElse(page: Page): Promise<Locator> {
  await tap(page, 'Iets anders');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Picks a file in the photo part that is open. */
export function pick(dialog: Locator, buffer: Buffer, name = 'foto.jpg', mimeType = 'image/jpeg') {
  return dialog.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

/** Tells words in the dialog that is open. */
export async function write(dialog: Locator, words: string) {
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill(words);
  await tap(dialog, 'Goed zo');
}

/** Takes a photo with the made-up camera. */
export async function shoot(dialog: Locator) {
  await tap(dialog, 'Foto');
  await tap(dialog, 'Maak de foto');
  await expect(dialog.getByRole('img', { name: 'Jouw foto' })).toBeVisible();
  await tap(dialog, 'Goed zo');
}

/** Records a second of the made-up microphone. */
export async function speak(dialog: Locator) {
  await tap(dialog, 'Stem');
  await tap(dialog, 'Neem op');
  await expect(dialog.getByText('0:01 van 3:00')).toBeVisible();
  await tap(dialog, 'Stop de opname');
  await expect(button(dialog, 'Luister')).toBeVisible();
  await tap(dialog, 'Goed zo');
}

/** Draws one line. */
export async function draw(page: Page, dialog: Locator) {
  await tap(dialog, 'Tekening');
  const canvas = dialog.getByRole('img', { name: /^Jouw tekening/ });
  const box = await canvas.boundingBox();
  if (!box) throw new Error('there is nothing to draw on');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.2, 0.7));
  await page.mouse.down();
  await page.mouse.move(...at(0.5, 0.2), { steps: 8 });
  await page.mouse.move(...at(0.8, 0.7), { steps: 8 });
  await page.mouse.up();
  await expect(dialog.getByRole('img', { name: 'Jouw tekening. Lijnen: 1.' })).toBeVisible();
  await tap(dialog, 'Goed zo');
}

/** Hands over what was told, and waits until it is stored. */
export async function finish(dialog: Locator) {
  await tap(dialog, 'Klaar');
  await expect(dialog).toHaveCount(0);
}

export interface StoredMedia {
  kind: string;
  type: string;
  width?: number;
  height?: number;
  duration?: number;
  bytes: Buffer;
}

/** The media in the database, oldest first. */
export async function storedMedia(page: Page): Promise<StoredMedia[]> {
  const rows = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('mijn-plan'));
    const media = await done(database.transaction('media').objectStore('media').getAll());
    database.close();
    return media.map(({ bytes, ...rest }) => ({ ...rest, bytes: [...new Uint8Array(bytes)] }));
  });
  return rows.map((row) => ({ ...row, bytes: Buffer.from(row.bytes) }));
}

/** Waits until the app has stored that the client is at the last cards: it comes back there. */
export async function placeStored(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('mijn-plan'));
    const plans = await done(database.transaction('plans').objectStore('plans').getAll());
    database.close();
    return plans.some(({ position }) => position?.step > 0);
  });
}
