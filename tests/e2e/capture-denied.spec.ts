// A client, or the device, that does not allow camera and microphone: a sentence says so, and the other ways still work.
import { expect } from '@playwright/test';
import { finish, openOwnQuestion, pick, somethingElse, storedMedia } from '#tests/support/capture-journey.ts';
import { chromiumArgs, findChromium } from '#tests/support/chromium.mjs';
import { button, tap, test } from '#tests/support/journey.ts';
import { madePhoto } from '#tests/support/made-photo.ts';

const refused = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny'];
test.use({ launchOptions: { executablePath: findChromium(), args: [...chromiumArgs, ...refused] } });

test('without permission a sentence says so, and a photo can be picked or words written', async ({
  page,
}) => {
  await openOwnQuestion(page);
  const dialog = await somethingElse(page);
  await tap(dialog, 'Foto');
  await expect(
    dialog.getByText('De app mag de camera niet gebruiken. Je kunt wel een foto kiezen.'),
  ).toBeVisible();
  await pick(dialog, await madePhoto(page));
  await tap(dialog, 'Goed zo');

  await tap(dialog, 'Stem');
  await tap(dialog, 'Neem op');
  await expect(
    dialog.getByText('De app mag de microfoon niet gebruiken. Vertel het op een andere manier.'),
  ).toBeVisible();
  await tap(dialog, 'Terug');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('Vissen');
  await tap(dialog, 'Goed zo');
  await finish(dialog);
  await expect(button(page, 'Vissen')).toBeVisible();
  expect((await storedMedia(page)).map(({ kind }) => kind)).toEqual(['photo']);
});
