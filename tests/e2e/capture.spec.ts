// Telling in an own way on a real question, with Chromium's made-up camera and microphone: photo, voice, drawing and word.
import { expect, type Locator, type Page } from '@playwright/test';
import {
  draw,
  finish,
  openOwnQuestion,
  pick,
  placeStored,
  shoot,
  somethingElse,
  speak,
  storedMedia,
  write,
} from '#tests/support/capture-journey.ts';
import { button, tap, test } from '#tests/support/journey.ts';
import { asCameraWrites, madePhoto } from '#tests/support/made-photo.ts';

/** An own card in the question, by what it is called. */
const card = (page: Page, name: string) => page.getByRole('button', { name, exact: true, pressed: true });

test('words, a photo, a voice and a drawing become one card, which is there after reopening', async ({
  page,
}) => {
  await openOwnQuestion(page);
  const dialog = await somethingElse(page);
  await write(dialog, 'Vissen met opa');
  await shoot(dialog);
  await speak(dialog);
  await draw(page, dialog);
  await finish(dialog);
  await expect(card(page, 'Vissen met opa').locator('img')).toHaveJSProperty('complete', true);

  await placeStored(page);
  await page.reload();
  await expect(card(page, 'Vissen met opa').locator('img')).toBeVisible();
  await tap(page, 'Verander Vissen met opa');
  const own = page.getByRole('dialog');
  await expect(own.getByText('Vissen met opa')).toBeVisible();
  // Its photo and its drawing.
  await expect(own.getByRole('img', { name: 'Vissen met opa' })).toHaveCount(2);
  await tap(own, 'Luister: Vissen met opa');
  await expect(button(own, 'Pauze: Vissen met opa').or(button(own, 'Luister: Vissen met opa'))).toBeVisible();
  expect((await storedMedia(page)).map(({ kind }) => kind).toSorted()).toEqual(['drawing', 'photo', 'voice']);
});

for (const { way, name, tell } of [
  { way: 'a photo', name: 'Een foto', tell: (_: Page, dialog: Locator) => shoot(dialog) },
  { way: 'a voice', name: 'Mijn stem', tell: (_: Page, dialog: Locator) => speak(dialog) },
  { way: 'a drawing', name: 'Een tekening', tell: draw },
]) {
  test(`${way} alone is a card, also after reopening`, async ({ page }) => {
    await openOwnQuestion(page);
    const dialog = await somethingElse(page);
    await tell(page, dialog);
    await finish(dialog);
    await expect(card(page, name)).toBeVisible();
    await placeStored(page);
    await page.reload();
    await expect(card(page, name)).toBeVisible();
  });
}

test('a file that is no photo gets a sentence, and the next one is taken', async ({ page }) => {
  await openOwnQuestion(page);
  const dialog = await somethingElse(page);
  await tap(dialog, 'Foto');
  const heic = Buffer.concat([
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    Buffer.alloc(4000, 7),
  ]);
  await pick(dialog, heic, 'IMG_0001.HEIC', 'image/heic');
  await expect(dialog.getByText('Deze foto kan de app niet lezen. Kies een andere foto.')).toBeVisible();
  await pick(dialog, await madePhoto(page));
  await expect(dialog.getByRole('img', { name: 'Jouw foto' })).toBeVisible();
  await tap(dialog, 'Goed zo');
  await finish(dialog);
  expect(await storedMedia(page)).toHaveLength(1);
});

test('a photo is stored upright, and without the place where it was taken', async ({ page }) => {
  await openOwnQuestion(page);
  const dialog = await somethingElse(page);
  await tap(dialog, 'Foto');
  const photo = asCameraWrites(await madePhoto(page, 4000, 2000));
  expect(photo.includes('Exif')).toBe(true);
  await pick(dialog, photo);
  await tap(dialog, 'Goed zo');
  await finish(dialog);

  const [stored] = await storedMedia(page);
  expect(stored).toMatchObject({ kind: 'photo', type: 'image/jpeg', width: 800, height: 1600 });
  expect(stored?.bytes.includes('Exif')).toBe(false);
  const colours = await page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(bitmap, 0, 0);
      const at = (y: number) => {
        const [red = 0, , blue = 0] = context?.getImageData(bitmap.width / 2, y, 1, 1).data ?? [];
        return red > blue ? 'red' : 'blue';
      };
      return { width: bitmap.width, height: bitmap.height, above: at(100), below: at(bitmap.height - 100) };
    },
    [...(stored?.bytes ?? [])],
  );
  expect(colours).toEqual({ width: 800, height: 1600, above: 'red', below: 'blue' });
});

test('20 photos one after another are all there', async ({ page }) => {
  test.slow();
  await openOwnQuestion(page);
  const photo = await madePhoto(page, 4000, 3000);
  for (let count = 1; count <= 20; count += 1) {
    const dialog = await somethingElse(page);
    await tap(dialog, 'Foto');
    await pick(dialog, photo);
    await tap(dialog, 'Goed zo');
    await finish(dialog);
  }
  const stored = await storedMedia(page);
  expect(stored).toHaveLength(20);
  for (const { width, height } of stored) expect({ width, height }).toEqual({ width: 1600, height: 1200 });
  await placeStored(page);
  await page.reload();
  await expect(button(page, 'Verander Een foto').first()).toBeVisible();
});

test.describe('the devices', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      const streams: MediaStream[] = [];
      Object.assign(window, { streams });
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await open(constraints);
        streams.push(stream);
        return stream;
      };
    });
    await openOwnQuestion(page);
  });

  const tracks = (page: Page) =>
    page.evaluate(() =>
      (window as unknown as { streams: MediaStream[] }).streams.flatMap((stream) =>
        stream.getTracks().map((track) => track.readyState),
      ),
    );

  /** What the browser does when the permission is withdrawn. */
  const takeAway = (page: Page) =>
    page.evaluate(() => {
      for (const stream of (window as unknown as { streams: MediaStream[] }).streams) {
        for (const track of stream.getTracks()) {
          track.stop();
          track.dispatchEvent(new Event('ended'));
        }
      }
    });

  test('are off as soon as nobody uses them', async ({ page }) => {
    const dialog = await somethingElse(page);
    await tap(dialog, 'Foto');
    await expect(button(dialog, 'Maak de foto')).toBeVisible();
    expect(await tracks(page)).toEqual(['live']);
    await tap(dialog, 'Terug');
    await expect.poll(() => tracks(page)).toEqual(['ended']);
    await speak(dialog);
    await expect.poll(() => tracks(page)).toEqual(['ended', 'ended']);
  });

  test('that are taken away cost nothing: a sentence, and a way on', async ({ page }) => {
    const dialog = await somethingElse(page);
    await tap(dialog, 'Foto');
    await expect(button(dialog, 'Maak de foto')).toBeVisible();
    await takeAway(page);
    await expect(dialog.getByText('De camera ging uit. Je kunt wel een foto kiezen.')).toBeVisible();
    await tap(dialog, 'Probeer weer');
    await expect(button(dialog, 'Maak de foto')).toBeVisible();
    await tap(dialog, 'Terug');

    await tap(dialog, 'Stem');
    await tap(dialog, 'Neem op');
    await expect(dialog.getByText('0:01 van 3:00')).toBeVisible();
    await takeAway(page);
    await expect(dialog.getByText('De microfoon ging uit. Dit staat er al op.')).toBeVisible();
    await tap(dialog, 'Goed zo');
    await finish(dialog);
    await expect(card(page, 'Mijn stem')).toBeVisible();
  });

  test('keep what was told when the dialog is closed with a key', async ({ page }) => {
    const dialog = await somethingElse(page);
    await write(dialog, 'Vissen');
    await page.keyboard.press('Escape');
    await expect(dialog.getByText('Wil je dit bewaren?')).toBeVisible();
    await tap(dialog, 'Ja, bewaar');
    await expect(card(page, 'Vissen')).toBeVisible();
  });
});
