// Fitting the questions: a supporter hides, rewords and adds; the client answers; what was said stays readable; and a file
// brings it all to another plan.
import { expect } from '@playwright/test';
import {
  beginPlan,
  button,
  openPlace,
  openQuestion,
  question,
  saved,
  storeMadeUpPlan,
  tap,
  test,
} from '#tests/support/journey.ts';
import { madePhoto } from '#tests/support/made-photo.ts';
import { giveVoice, heard } from '#tests/support/voice.ts';

test('a held button leads to adapting; the client is asked in other words, and the answer keeps them', async ({
  page,
}) => {
  await page.goto(await storeMadeUpPlan(page, { answers: 0, photos: 0 }));
  await openQuestion(page, '4.2');
  const hold = page.getByRole('button', { name: 'Pas deze vraag aan' });

  // A short tap only asks.
  await hold.click();
  await expect(page.getByRole('dialog', { name: 'Wil je deze vraag aanpassen?' })).toBeVisible();
  await tap(page, 'Nee, terug');
  await hold.focus();
  await page.keyboard.down('Space');
  await expect(page.getByText('Vragen aanpassen · Vrije tijd')).toBeVisible();
  await page.keyboard.up('Space');

  await page.getByLabel('Vraag', { exact: true }).fill('Wat doe je in de tuin?');
  await page.getByLabel('Vraag', { exact: true }).press('Enter');
  await expect(page.getByLabel('Vraag', { exact: true })).toBeFocused();
  const preview = page.getByRole('region', { name: 'Zo ziet Sanne het' });
  await expect(preview.getByRole('heading', { name: 'Wat doe je in de tuin?' })).toBeVisible();

  // A card that is moved takes the focus along, and stays in sight.
  const lower = page.getByRole('button', { name: /^Zet lager: / });
  const name = (await lower.first().getAttribute('aria-label')) ?? '';
  await lower.first().focus();
  for (const place of [1, 2, 3, 4, 5, 6]) {
    await page.keyboard.press('Enter');
    await expect(lower.nth(place)).toHaveAttribute('aria-label', name);
  }
  await expect(button(page, name)).toBeFocused();
  await expect(button(page, name)).toBeInViewport({ ratio: 1 });

  // A card of one's own with a photo, and two cards at a time.
  await tap(page, 'Nieuwe kaart');
  await page.getByLabel('Woord op de kaart').fill('Kippen voeren');
  await tap(page, 'Zet erbij');
  const card = page.getByRole('dialog', { name: 'Verander: Kippen voeren' });
  await tap(card, 'Ander plaatje');
  const picker = page.getByRole('dialog', { name: 'Ander plaatje bij: Kippen voeren' });
  await tap(picker, 'Eigen foto');
  await picker.locator('input[type=file]').setInputFiles({
    name: 'kippen.jpg',
    mimeType: 'image/jpeg',
    buffer: await madePhoto(page),
  });
  await tap(picker, 'Goed zo');
  await expect(picker).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Oude plaatje terug' })).toBeVisible();
  await tap(card, 'Klaar');
  await tap(page, 'Steeds 2 kaarten');
  await expect(preview.getByText('Kaarten 1 van 7')).toBeVisible();

  // The question before it is hidden.
  await tap(page, 'Terug');
  await tap(page, 'Verberg: Wat doe je graag thuis?');
  await expect(saved(page)).toBeVisible();

  // The client answers.
  await openPlace(page, 'question/4.2');
  await expect(question(page, 'Wat doe je in de tuin?')).toBeVisible();
  const kippen = page.getByRole('button', { name: 'Kippen voeren' }).first();
  for (let step = 0; step < 12 && !(await kippen.isVisible()); step += 1) await tap(page, 'Verder');
  await kippen.click();
  await expect(kippen).toHaveAttribute('aria-pressed', 'true');
  await expect(saved(page)).toBeVisible();

  // Put back: the question is as it was, and the answer stays in the words in which it was given.
  await openPlace(page, 'adapt/leisure/4.2');
  await tap(page, 'Zet terug zoals het was');
  await expect(page.getByLabel('Vraag', { exact: true })).toHaveValue('Wat doe je graag buiten?');
  await openPlace(page, 'pages/leisure');
  await expect(page.getByRole('heading', { name: 'Wat doe je in de tuin?' })).toBeVisible();
  await expect(page.getByText('Kippen voeren')).toBeVisible();
  await openPlace(page, '');
  await expect(page.getByRole('link', { name: /^Vrije tijd/ })).toHaveAccessibleName(/van de 7 vragen/);
});

test('a recording of the supporter is what Lees voor plays, for the question and for a card', async ({
  page,
}) => {
  await giveVoice(page, 10);
  const record = async (what: string) => {
    await tap(page, 'Eigen stem opnemen');
    const dialog = page.getByRole('dialog', { name: `Lees voor: ${what}` });
    await tap(dialog, 'Neem op');
    await expect(dialog.getByText('0:01 van 3:00')).toBeVisible();
    await tap(dialog, 'Stop de opname');
    await tap(dialog, 'Goed zo');
    await expect(dialog).toHaveCount(0);
  };
  await page.goto(await storeMadeUpPlan(page, { answers: 0, photos: 0 }));
  await openPlace(page, 'adapt/leisure/4.2');
  await record('Wat doe je graag buiten?');
  await tap(page, 'Verander: Wandelen');
  await record('Wandelen');

  await openPlace(page, 'question/4.2');
  await tap(page, 'Lees voor');
  await expect.poll(() => heard(page)).toContain('Fietsen');
  expect((await heard(page)).slice(0, 4)).toEqual([
    'recording',
    'Je mag meer kiezen.',
    'recording',
    'Fietsen',
  ]);
});

test('a picture that the client does not know is left out everywhere, one they are not sure of is asked again', async ({
  page,
}) => {
  await page.goto(await storeMadeUpPlan(page, { answers: 0, photos: 0 }));
  await openQuestion(page, '4.1');
  await tap(page, 'Tv');
  await expect(saved(page)).toBeVisible();

  await openPlace(page, 'known/leisure');
  const say = async (said: string, of: string) => {
    await expect(page.getByRole('main').getByText(of, { exact: true })).toBeVisible();
    await page.getByRole('radio', { name: said, exact: true }).click();
  };
  await say('Weet ik niet', 'Vrije tijd');
  await say('Ja', 'Leuk thuis');
  await say('Nee', 'Tv');
  await openPlace(page, 'known');
  await expect(page.getByRole('link', { name: /^Vrije tijd/ })).toContainText(/^Vrije tijd2 van/);
  await page.getByRole('link', { name: /^Vrije tijd/ }).click();
  await expect(page.getByRole('radio', { name: 'Weet ik niet', exact: true, checked: true })).toBeVisible();

  await openPlace(page, 'adapt');
  await tap(page, 'Alleen bekende plaatjes');
  await expect(saved(page)).toBeVisible();
  await openQuestion(page, '4.1');
  await expect(question(page, 'Wat doe je graag thuis?')).toBeVisible();
  await expect(button(page, 'Tv')).toHaveCount(0);
  await openPlace(page, 'pages/leisure');
  const chosen = page.getByRole('listitem').filter({ hasText: 'Tv' });
  await expect(chosen).toBeVisible();
  await expect(chosen.locator('svg')).toHaveCount(0);
});

test('an own topic is on the home screen, and a file brings it to another plan as one step', async ({
  page,
}) => {
  await page.goto(await storeMadeUpPlan(page, { answers: 0, photos: 0 }));
  await openPlace(page, 'adapt');
  await tap(page, 'Nieuw onderwerp');
  await page.getByLabel('Hoe heet het onderwerp?').fill('Mijn hond');
  await tap(page, 'Zet erbij');
  await tap(page, 'Nieuwe vraag');
  await page.getByLabel('Vraag', { exact: true }).fill('Hoe gaat het met Bo?');
  await tap(page, '3 gezichten');
  await tap(page, 'Zet erbij');
  const preview = page.getByRole('region', { name: 'Zo ziet Sanne het' });
  // Its words come later than the screen, which gives the focus back.
  await expect(preview).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe gaat het met Bo?' })).toBeFocused();
  await tap(page, 'Nieuwe kaart');
  await page.getByLabel('Woord op de kaart').fill('Wandelen');
  await tap(page, 'Zet erbij');
  await tap(page, 'Klaar');
  await expect(preview.getByRole('radio', { name: 'Fijn', exact: true })).toBeVisible();

  await openPlace(page, '');
  await page.getByRole('link', { name: /^Mijn hond/ }).click();
  await expect(question(page, 'Hoe gaat het met Bo?')).toBeVisible();
  await page.getByRole('radio', { name: 'Fijn', exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await openPlace(page, 'pages');
  await expect(
    button(page, 'Mijn hond')
      .or(page.getByRole('link', { name: 'Mijn hond' }))
      .first(),
  ).toBeVisible();

  await openPlace(page, 'questions-file');
  await expect(page.getByText('Hoe gaat het met Bo?')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), tap(page, 'Maak het bestand')]);
  expect(download.suggestedFilename()).toBe('Aangepaste vragen.mijnplan-vragen');
  const file = await download.path();

  await beginPlan(page, 'Karel');
  await openPlace(page, 'questions-file');
  await page.getByLabel('Kies een bestand').setInputFiles({
    name: 'kapot.mijnplan-vragen',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{"format":"mijn-plan-vragen","version":1,"questions":[{"id":"4.1","choices":["tv","niets"]}]}',
    ),
  });
  await expect(page.getByText('Vraag 1, kaart 2: dit bestaat niet.')).toBeVisible();
  await page.getByLabel('Kies een bestand').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Dit verandert voor Karel' })).toBeVisible();
  await expect(page.getByText('2 nieuwe vragen en onderwerpen')).toBeVisible();
  await tap(page, 'Gebruik deze vragen');
  await expect(page.getByRole('link', { name: /^Mijn hond/ })).toBeVisible();
  await tap(page, 'Herstel');
  await expect(page.getByRole('link', { name: /^Mijn hond/ })).toHaveCount(0);
});

test.describe('an organisation', () => {
  // Its file stands beside the app; here the test serves it, which a service worker would not let it do.
  test.use({ serviceWorkers: 'block' });

  test('gives every new plan its questions and colours', async ({ page }) => {
    await page.route('**/vragen.json', (route) =>
      route.fulfill({
        json: {
          format: 'mijn-plan-vragen',
          version: 1,
          name: 'De Linde',
          colours: { living: '#aaffee' },
          topics: [{ id: 'working', hidden: true }],
          questions: [{ id: '1.1', words: { question: 'Hoe mogen wij je noemen?' } }],
        },
      }),
    );
    await beginPlan(page, 'Karel');
    await expect(question(page, 'Hoe mogen wij je noemen?')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Herstel' })).toBeDisabled();
    await openPlace(page, '');
    await expect(page.getByRole('link', { name: /^Werken/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Wonen/ })).toHaveCSS(
      'background-color',
      'rgb(170, 255, 238)',
    );
    await openPlace(page, 'questions-file');
    await expect(button(page, 'De Linde')).toBeVisible();
    await page.goto('./#/help/about');
    await expect(page.getByText('Deze app komt van De Linde.')).toBeVisible();
  });
});
