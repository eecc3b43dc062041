// Weeks of real use with a moved clock: agreements day by day across the change to summer time, looking back when its day has
// come, a new year from the old plan, and what a planned meeting asks for.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { button, openPlace, saved, storeMadeUpPlan, tap, test } from '#tests/support/journey.ts';
import { madeUpAgreements, madeUpMeeting } from '#tests/support/made-up-agreements.mjs';
import { giveVoice, heard } from '#tests/support/voice.ts';

const title = (page: Page, words: string) =>
  page.getByRole('heading', { level: 1, name: words, exact: true });
const went = (page: Page, agreement: string) =>
  page.getByRole('radiogroup', { name: `Is het gelukt? ${agreement}` });

test('an agreement through four weeks, and looking back on it', async ({ page }) => {
  await giveVoice(page, 0);
  await page.clock.setFixedTime('2026-03-17T18:00:00+01:00');
  const plan = await storeMadeUpPlan(page, { answers: 3, photos: 0 }, (made) =>
    madeUpAgreements(made, { today: '2026-03-17', going: 2, lookBack: '2026-04-07' }),
  );
  await page.goto(plan);
  await page.getByRole('link', { name: 'Afspraken' }).click();
  await expect(title(page, 'Vandaag is het dinsdag')).toBeVisible();
  const cooking = went(page, 'Samen koken met Els');
  await tap(page, 'Lees voor');
  const answers = ['Is het gelukt?', 'Gelukt', 'Een beetje', 'Niet gelukt'];
  await expect.poll(() => heard(page)).toEqual(expect.arrayContaining(answers));

  // A second tap takes it back.
  await cooking.getByRole('radio', { name: 'Gelukt', exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await expect(cooking.getByRole('radio', { checked: true })).toHaveCount(1);
  await cooking.getByRole('radio', { name: 'Gelukt', exact: true }).click();
  await expect(cooking.getByRole('radio', { checked: true })).toHaveCount(0);
  await cooking.getByRole('radio', { name: 'Een beetje' }).click();
  await tap(page, 'Vertel waarom');
  const dialog = page.getByRole('dialog');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('De pan was te heet.');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(page.getByText('De pan was te heet.')).toBeVisible();

  await tap(page, 'Zet alles in je telefoon');
  await expect(dialog.getByText('Wie in je telefoon kijkt, kan dit ook zien.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await tap(dialog, 'Zet in je telefoon');
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('Afspraken van Sanne.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,TH');
  expect(text).toContain('DTSTART:20260106T170000');
  await tap(dialog, 'Sluit');

  // The clock went forward on Sunday 29 March.
  await page.clock.setFixedTime('2026-03-31T18:00:00+02:00');
  await page.reload();
  await expect(title(page, 'Vandaag is het dinsdag')).toBeVisible();
  await cooking.getByRole('radio', { name: 'Gelukt', exact: true }).click();
  await button(page, 'donderdag 2 april: 1 afspraak').click();
  await expect(page.getByText('Deze dag komt nog.')).toBeVisible();
  await expect(cooking).toHaveCount(0);
  await tap(page, 'Naar vandaag');
  await tap(page, 'week terug');
  await expect(page.getByRole('heading', { name: 'dinsdag 24 maart' })).toBeVisible();
  await cooking.getByRole('radio', { name: 'Niet gelukt' }).click();
  await expect(cooking.getByRole('radio', { checked: true })).toHaveCount(1);
  const row = page.getByRole('list', { name: 'Samen koken met Els' });
  await expect(row.getByRole('listitem')).toHaveText(['17 mrt', '24 mrt', '31 mrt']);
  await expect(row.getByRole('img', { name: 'Niet gelukt' })).toHaveCount(1);

  await page.clock.setFixedTime('2026-04-06T12:00:00+02:00');
  await page.goto(plan);
  await expect(page.getByRole('link', { name: /^Wie ben ik/ })).toBeVisible();
  const notes = page.getByRole('button', { name: /^Nog \d+ bericht/ });
  await notes.click();
  await expect(page.getByText('Het is tijd om terug te kijken.')).toHaveCount(0);
  await page.clock.setFixedTime('2026-04-07T12:00:00+02:00');
  await page.reload();
  // What is asked now stands first; what is due is a tap further, or there at once when that was put away.
  await notes.click();
  await expect(page.getByText('Het is tijd om terug te kijken.')).toBeVisible();
  await tap(page, 'Kijk terug');
  await expect(title(page, 'Hoe ging het?')).toBeVisible();
  await tap(page, 'Verder');
  await page.getByRole('radio', { name: 'Nee, laat los' }).click();
  await expect(saved(page)).toBeVisible();
  await tap(page, 'Verder');
  await expect(page.getByRole('heading', { name: 'Samen koken met Els' })).toBeVisible();
  await page.getByRole('radio', { name: 'Gelukt', exact: true }).click();
  await tap(page, 'Verder');
  await expect(title(page, 'Wil je dit nog?')).toBeVisible();
  await tap(page, 'Lees voor');
  const ways = ['Wil je dit nog?', 'Ja, ga zo door', 'Nee, laat los', 'Weet ik niet'];
  await expect.poll(() => heard(page)).toEqual(expect.arrayContaining(ways));
  await page.getByRole('radio', { name: 'Ja, ga zo door' }).click();
  await tap(page, 'Over 1 maand');
  await tap(page, 'Verder');
  // Both wishes of the plan.
  await page.getByRole('radio', { name: 'Het is gelukt' }).click();
  await tap(page, 'Verder');
  await tap(page, 'Weet ik niet');
  await expect(page.getByText('Je hebt alles gezien')).toBeVisible();
  const decided = page.getByRole('region', { name: 'Dit koos je' }).getByRole('button');
  await expect(decided).toHaveCount(4);
  // What was decided is not asked again at once, and can still be decided otherwise.
  await page.reload();
  await expect(decided).toHaveCount(4);
  await expect(decided.first()).toHaveText(/Zwemmen met KarimNee, laat los/);
  await expect(decided.nth(1)).toHaveText(/Samen koken met ElsJa, ga zo door/);
  await decided.nth(1).click();
  await tap(page, 'Verder');
  await expect(page.getByRole('radio', { name: 'Ja, ga zo door' })).toBeChecked();
  await expect(button(page, 'Over 1 maand')).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${plan}/agreements`);
  await expect(page.getByText('Het is tijd om terug te kijken.')).toHaveCount(0);
  await tap(page, 'Klaar of gestopt');
  await expect(page.getByText('Gestopt dinsdag 7 april 2026')).toBeVisible();
  await button(page, 'Hoe ging het? Samen koken met Els').click();
  await expect(dialog.getByText('We kijken weer op donderdag 7 mei 2026')).toBeVisible();
});

test('an agreement made without a talk, with a picture, changed, and read back', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-17T18:00:00+01:00');
  const plan = await storeMadeUpPlan(page, { answers: 3, photos: 1 }, ({ planId, photos, records }) => {
    const [card] = records.cards ?? [];
    return { agreements: [], pictures: [{ ...card, planId, words: 'Mijn plant', photo: photos[0]?.id }] };
  });
  await page.goto(`${plan}/agreements`);
  const dialog = page.getByRole('dialog');
  await tap(page, 'Nieuwe afspraak');
  await tap(dialog, 'Wonen');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('De planten');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await tap(dialog, 'Verder');
  await dialog.getByRole('radio', { name: 'Elke dag' }).click();
  await tap(dialog, 'Verder');
  await tap(dialog, 'Verder');
  await tap(dialog, 'Plaatje');
  await dialog.getByLabel('Zoek een plaatje').fill('plant');
  await dialog.getByRole('list', { name: 'Gevonden plaatjes' }).getByRole('button').first().click();
  const picture = dialog.getByRole('article').locator('img');
  await expect(picture).toHaveCount(1);
  const searched = (await picture.getAttribute('src')) ?? '';
  // Another one, of the client's own library; what was agreed stays.
  await tap(dialog, 'Plaatje');
  await tap(dialog, 'Mijn plaatjes');
  await tap(dialog, 'Mijn plant');
  await expect(dialog.getByRole('heading', { name: 'De planten' })).toBeVisible();
  await expect(picture).not.toHaveAttribute('src', searched);
  await tap(dialog, 'Klaar');

  // Nobody said yes to it yet.
  await expect(dialog.getByText('Klopt deze afspraak?')).toBeVisible();
  await tap(dialog, 'Goed zo');
  await expect(dialog.getByText('Klopt deze afspraak?')).toHaveCount(0);
  await tap(dialog, 'Verander');
  await tap(dialog, 'Wanneer');
  await dialog.getByRole('radio', { name: 'Elke week' }).click();
  await tap(dialog, 'Verder');
  await tap(dialog, 'Klaar');
  await expect(dialog.getByText('Klopt deze afspraak?')).toBeVisible();
  await tap(dialog, 'Nee, dit wil ik niet');
  await tap(dialog, 'Ga hier weer mee verder');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Sluit');
  await expect(went(page, 'De planten')).toBeVisible();

  await page.goto(`${plan}/wishes`);
  await page.getByRole('main').getByRole('link', { name: 'Ik wil vaker zwemmen' }).click();
  await tap(page, 'Nieuwe afspraak');
  await tap(dialog, 'Plaatje');
  await tap(dialog, 'Mijn plaatjes');
  await tap(dialog, 'Mijn plant');
  // What the picture is called says it, until the client says it otherwise.
  await expect(dialog.getByText('“Mijn plant”')).toBeVisible();
  await button(dialog, 'Woord Staat erbij').click();
  await dialog.getByLabel('Schrijf je woorden op').fill('Het rooster halen');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  for (const _ of ['who', 'when', 'look back']) await tap(dialog, 'Verder');
  await tap(dialog, 'Klaar');
  await expect(page.getByRole('main').getByRole('article')).toContainText('Het rooster halen');
});

test('a new year from the old plan, which stays as it was', async ({ page }) => {
  const today = new Date().toLocaleDateString('sv');
  const plan = await storeMadeUpPlan(page, { answers: 9, photos: 0 }, (made) =>
    madeUpAgreements(made, { today, going: 2 }),
  );
  await page.goto(`${plan}/years`);
  await tap(page, 'Begin een nieuw jaar');
  await tap(page.getByRole('dialog'), 'Begin het nieuwe jaar');
  await expect(title(page, 'Wie ben ik?')).toBeVisible();
  await tap(page, 'Kies per vraag');
  await button(page, 'Houd dit zo').nth(1).click();
  await expect(button(page, 'Dit blijft')).toHaveCount(1);
  await tap(page, 'Dit blijft');
  await expect(button(page, 'Dit blijft')).toHaveCount(0);
  await button(page, 'Houd dit zo').nth(1).click();
  await expect(button(page, 'Dit blijft')).toHaveCount(1);
  await tap(page, 'Verder');
  await tap(page, 'Vraag alles opnieuw');

  // Another answer than last year; the cards come in another order.
  await openPlace(page, 'question/1.2');
  await page.getByRole('main').getByRole('group').getByRole('button', { pressed: false }).first().click();
  await expect(saved(page)).toBeVisible();

  await openPlace(page, 'years');
  await page.getByRole('link', { name: 'Dit is anders dan eerst' }).click();
  await expect(page.getByText('Wat klopt nu?')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Eerder' }).getByRole('listitem')).not.toHaveCount(0);
  await tap(page, 'Zo is het nu');
  // Then the wishes, one by one: the first goes on otherwise, of the second the client does not know.
  await expect(title(page, 'Wil je dit nog?')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Eerder' })).toContainText('Ik wil vaker zwemmen');
  await page.getByRole('radio', { name: 'Ja, maar anders' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: /^Verander|^Woord/ })
    .first()
    .click();
  await dialog.getByLabel('Schrijf je woorden op').fill('Ik wil in zee zwemmen');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(page.getByRole('region', { name: 'Nu' })).toContainText('Ik wil in zee zwemmen');
  await tap(page, 'Verder');
  await expect(page.getByRole('region', { name: 'Eerder' })).toContainText('Ik wil zelf koken');
  await tap(page, 'Weet ik niet');
  await expect(page.getByText('Je hebt alles gezien')).toBeVisible();

  // It is remembered, shown as decided, and not asked again.
  await openPlace(page, 'years');
  await page.getByRole('link', { name: /^Dit is anders dan eerst.*Je hebt alles gekozen/ }).click();
  const wishes = page.getByRole('region', { name: 'Wensen van eerder' }).getByRole('button');
  await expect(wishes).toHaveText([/Ik wil in zee zwemmenJa, maar anders/, /Ik wil zelf kokenWeet ik niet/]);
  await page.getByRole('region', { name: 'Dit is anders dan eerst' }).getByRole('button').click();
  await expect(button(page, 'Zo is het nu')).toHaveAttribute('aria-pressed', 'true');
  // Who comes back to it can still decide.
  await openPlace(page, 'years');
  await page.getByRole('link', { name: /^Dit is anders dan eerst/ }).click();
  await wishes.nth(1).click();
  await expect(button(page, 'Weet ik niet')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('radio', { name: 'Nee, laat los' }).click();
  await expect(page.getByRole('radio', { name: 'Nee, laat los' })).toBeChecked();
  await tap(page, 'Verder');

  // What was agreed comes last: it goes on, and wanting it otherwise twice makes one agreement.
  await expect(page.getByRole('region', { name: 'Eerder' })).toContainText('Zwemmen met Karim');
  await expect(page.getByRole('region', { name: 'Nu' })).toContainText('Gaat door');
  for (const words of ['Zwemmen in zee', 'Zwemmen in het meer']) {
    await page.getByRole('radio', { name: 'Ja, maar anders' }).click();
    await tap(dialog, 'Woord Staat erbij');
    await dialog.getByLabel('Schrijf je woorden op').fill(words);
    await tap(dialog, 'Goed zo');
    await tap(dialog, 'Klaar');
    await expect(page.getByRole('region', { name: 'Nu' })).toContainText(words);
  }
  await tap(page, 'Verder');
  await page.getByRole('radio', { name: 'Het is klaar' }).click();
  await tap(page, 'Verder');
  await expect(page.getByRole('region', { name: 'Afspraken van eerder' }).getByRole('button')).toHaveText([
    /Zwemmen met KarimNu: Zwemmen in het meer/,
    /Samen koken met ElsKlaar/,
  ]);
  await openPlace(page, 'agreements');
  await expect(page.getByRole('region', { name: 'Zo ging het' }).getByRole('button')).toHaveText([
    'Zwemmen in het meer',
  ]);
  // The year before is read as it was.
  await openPlace(page, 'years');
  await page.getByRole('link', { name: /^Mijn plan van eerder/ }).click();
  await expect(page.getByText('Ik wil vaker zwemmen')).toBeVisible();
  for (const words of ['Zwemmen met Karim', 'Samen koken met Els']) {
    await expect(page.getByRole('heading', { name: words })).toBeVisible();
  }
});

test('a month before the meeting the copy goes out, with a day to answer before', async ({ page }) => {
  await page.clock.setFixedTime('2026-03-11T12:00:00+01:00');
  const plan = await storeMadeUpPlan(page, { answers: 20, photos: 0 }, (made) => ({
    talks: [madeUpMeeting(made, '2026-03-11', 32)],
  }));
  await page.goto(plan);
  await tap(page, 'Nu niet');
  await expect(page.getByText('Je gesprek is op zondag 12 april.')).toBeVisible();
  await expect(page.getByText('Geef je familie een kopie op donderdag 12 maart.')).toBeVisible();
  await page.clock.setFixedTime('2026-03-12T12:00:00+01:00');
  await page.reload();
  await tap(page, 'Nu niet');
  await tap(page, 'Geef een kopie');
  await button(page, 'Els').click();
  await expect(button(page, 'Vraag antwoord vóór zondag 5 april')).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('Kies een andere dag').fill('2026-04-01');
  await expect(button(page, 'Vraag antwoord vóór woensdag 1 april')).toBeVisible();
  await tap(page, 'Verder');
  await tap(page, 'Maak een kopie');
  await expect(title(page, 'De sleutel voor Els')).toBeVisible();
  await page.getByRole('radio', { name: /^De app Mijn Plan/ }).check();
  const words = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  const downloading = page.waitForEvent('download');
  await tap(page, 'Stuur of bewaar de kopie');
  const file = await (await downloading).path();
  await tap(page, 'Klaar');
  await tap(page.getByRole('dialog'), 'Ja, klaar');
  await expect(page.getByText('Je gesprek is op zondag 12 april.')).toBeVisible();
  await expect(button(page, 'Geef een kopie')).toHaveCount(0);

  // The meeting does not go on; what was taken away comes back.
  await tap(page, 'Bekijk het gesprek');
  await tap(page, 'Het gesprek gaat niet door');
  await tap(page.getByRole('dialog'), 'Haal weg');
  await expect(page.getByText('Er is nog geen gesprek')).toBeVisible();
  await tap(page, 'Herstel');
  await expect(page.getByRole('link', { name: /zondag 12 april/ })).toBeVisible();

  await page.goto('./#/copy');
  const choosing = page.waitForEvent('filechooser');
  await tap(page, 'Kies het bestand');
  const buffer = await readFile(file);
  await (await choosing).setFiles({ name: 'Sanne.mijnplan', mimeType: 'application/octet-stream', buffer });
  await page.getByLabel('De 5 woorden').fill(words.join(' '));
  await tap(page, 'Open de kopie');
  await expect(page.getByText('Wil je antwoorden vóór woensdag 1 april?')).toBeVisible();
});
