// A whole topic as a client goes through it, at each of the three levels.
import { expect, type Page } from '@playwright/test';
import {
  addPerson,
  beginPlan,
  button,
  goOn,
  goToTopic,
  openQuestion,
  question,
  saved,
  tap,
  tellWords,
  test,
  walkTo,
} from '#tests/support/journey.ts';

/** What can be chosen on the page that is open; what changes a card is no choice. */
const choices = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('group')
    .getByRole('button', { name: /^(?!Verander )/ });

test('level 2: everything that can be said about an answer, and back again', async ({ page }) => {
  await beginPlan(page, 'Samira');
  await goToTopic(page, 'Vrije tijd');
  await expect(question(page, 'Wat doe je graag thuis?')).toBeVisible();
  await expect(choices(page)).toHaveCount(6);
  await expect(page.getByText(/^Kaarten 1 van/)).toBeVisible();

  await tap(page, 'Muziek');
  await expect(saved(page)).toBeVisible();
  await expect(button(page, 'Muziek')).toHaveAttribute('aria-pressed', 'true');

  await tap(page, 'Alleen voor mij');
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'true');

  await tap(page, 'Ik zelf');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Ik zeg dit samen met' }).click();
  await dialog.getByLabel('Naam').fill('Joost');
  await tap(dialog, 'Klaar');
  await expect(button(page, 'Samen met Joost')).toBeVisible();

  await tap(page, 'Wat ziet een ander?');
  await tap(dialog, 'Zet dit erbij');
  await dialog.getByLabel('Naam').fill('Kim');
  await tap(dialog, 'Klaar');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('Zij neuriet bij de radio.');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(dialog.getByRole('heading', { name: /^Kim ziet dit/ })).toBeVisible();
  await tap(dialog, 'Sluit');

  // "Iets anders" becomes a card like the others, on the last page.
  await tap(page, 'Iets anders');
  await tellWords(page, 'Vissen');
  await expect(button(page, 'Vissen')).toHaveAttribute('aria-pressed', 'true');

  // Every step is taken back, the last one first.
  await tap(page, 'Herstel');
  await expect(button(page, 'Vissen')).toHaveCount(0);
  await tap(page, 'Herstel');
  await tap(page, 'Herstel');
  await expect(button(page, 'Ik zelf')).toBeVisible();
  await tap(page, 'Herstel');
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'false');
  await tap(page, 'Herstel');
  await expect(button(page, 'Herstel')).toBeDisabled();
});

test('level 2: a whole topic, its recap, its wishes, and the page that shows it all', async ({ page }) => {
  await beginPlan(page, 'Samira');
  await goToTopic(page, 'Vrije tijd');
  await tap(page, 'Muziek');
  await tap(page, 'Wat ziet een ander?');
  const dialog = page.getByRole('dialog');
  await tap(dialog, 'Zet dit erbij');
  await dialog.getByLabel('Naam').fill('Kim');
  await tap(dialog, 'Klaar');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('Zij neuriet bij de radio.');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await tap(dialog, 'Sluit');

  // Each question starts quiet, and says "Bewaard" after its tap.
  await walkTo(page, question(page, 'Wat doe je graag buiten?'));
  await expect(saved(page)).toHaveCount(0);
  await tap(page, 'Zwemmen');
  await expect(saved(page)).toBeVisible();

  await walkTo(page, question(page, 'Met wie doe je leuke dingen?'));
  await expect(saved(page)).toHaveCount(0);
  await addPerson(page, 'Nadia');
  await expect(saved(page)).toBeVisible();
  await expect(button(page, 'Nadia')).toHaveAttribute('aria-pressed', 'true');

  await walkTo(page, question(page, 'Wat wil je vaker doen?'));
  await tap(page, 'Weet ik niet');
  await expect(button(page, 'Weet ik niet')).toHaveAttribute('aria-pressed', 'true');
  await expect(saved(page)).toBeVisible();

  await walkTo(page, question(page, 'Wat wil je voor het eerst doen?'));
  await tap(page, 'Sla over');
  await expect(question(page, 'Hoe vier je graag je verjaardag?')).toBeVisible();
  await tap(page, 'Iets anders');
  await tellWords(page, 'Met de trein weg');

  await walkTo(page, question(page, 'Welke vakantie wil je?'));
  await page.getByRole('radio', { name: 'Strand', exact: true }).click();
  await page.getByRole('radio', { name: 'Bos', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Strand', exact: true })).not.toBeChecked();

  await walkTo(page, question(page, 'Hoe rust jij uit?'));
  await tap(page, 'Alleen voor mij');
  await tap(page, 'Slapen');

  const title = page.getByRole('heading', { level: 1 });
  const recap = page.getByRole('heading', { level: 1, name: 'Klopt dit?' });
  await walkTo(page, recap);
  const main = page.getByRole('main');
  for (const told of ['Muziek', 'Zwemmen', 'Nadia', 'Weet ik niet', 'Met de trein weg', 'Bos', 'Slapen']) {
    await expect(main.getByText(told, { exact: true })).toBeVisible();
  }
  await expect(main.getByText('Strand')).toHaveCount(0);
  await expect(main.getByText(/Kim ziet: .*Zij neuriet bij de radio\./)).toBeVisible();
  await expect(button(page, 'Wat wil je voor het eerst doen? Sla over')).toBeVisible();
  await tap(page, 'Verander: Deze vakantie wil ik');
  await page.getByRole('radio', { name: 'Strand', exact: true }).click();
  await expect(saved(page)).toBeVisible();
  // The way on is back to the recap, not through all that follows.
  await walkTo(page, recap.or(question(page, 'Hoe rust jij uit?')));
  await expect(recap).toBeVisible();
  await expect(main.getByText('Strand', { exact: true })).toBeVisible();
  await tap(page, 'Ja, dit klopt');

  await expect(title).toHaveText('Wat wil je?');
  for (const wish of ['Muziek', 'Zwemmen', 'Nadia']) {
    await tap(main, wish);
    await expect(button(main, `Haal weg: ${wish}`)).toBeVisible();
  }
  await tap(page, 'Vertel zelf');
  await tellWords(page, 'Ik wil leren vissen.');
  await expect(button(main, 'Haal weg: Ik wil leren vissen.')).toBeVisible();
  await tap(page, 'Het is goed zo');
  await expect(button(page, 'Het is goed zo')).toHaveAttribute('aria-pressed', 'true');
  await tap(page, 'Verder');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn netwerk' })).toBeVisible();

  await tap(page, 'Terug');
  await page.getByRole('link', { name: 'Wensen', exact: true }).click();
  for (const wish of ['Muziek', 'Zwemmen', 'Nadia']) await tap(page, `Dit telt het meest: ${wish}`);
  await expect(page.getByRole('button', { name: /^Dit telt het meest/, pressed: true })).toHaveCount(3);
  await tap(page, 'Dit telt het meest: Ik wil leren vissen.');
  await tap(page.getByRole('dialog', { name: 'Je hebt al 3 sterren' }), 'Muziek');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, 'Dit telt het meest: Ik wil leren vissen.')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(button(page, 'Dit telt het meest: Muziek')).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('link', { name: 'Mijn plan', exact: true }).click();
  await tap(page, 'Bekijk mijn plan');
  await tap(page.getByRole('navigation', { name: 'Bladzijden' }), 'Vrije tijd');
  await expect(title).toHaveText('Mijn vrije tijd');
  for (const told of [
    'Muziek',
    'Zwemmen',
    'Nadia',
    'Met de trein weg',
    'Strand',
    'Slapen',
    'Alleen voor mij',
  ]) {
    await expect(main.getByText(told, { exact: true }).first()).toBeVisible();
  }
  await expect(main.getByText(/Kim ziet: .*Zij neuriet bij de radio\./)).toBeVisible();
  await expect(main.getByText('Ik wil leren vissen.').first()).toBeVisible();
});

test('level 1: two or three at a time, and scales card by card', async ({ page }) => {
  await beginPlan(page, 'Joost', 'Weinig tekst');
  await goToTopic(page, 'Wonen');
  await expect(question(page, 'Thuis')).toBeVisible();
  const title = page.getByRole('heading', { level: 1 });
  const scale = page.getByRole('radiogroup', { name: /^Kies voor / });

  for (let card = 1; card <= 10; card += 1) {
    await expect(page.getByText(`Kaart ${card} van 10`, { exact: true })).toBeVisible();
    await expect(scale.getByRole('radio')).toHaveCount(3);
    if (card === 3) {
      await tap(page, 'Weet ik niet');
      await expect(button(page, 'Weet ik niet')).toHaveAttribute('aria-pressed', 'true');
      await tap(page, 'Verder');
    } else if (card === 4) {
      await tap(page, 'Sla over');
    } else {
      await scale.getByRole('radio', { name: card % 2 ? 'Fijn' : 'Niet fijn', exact: true }).click();
      await expect(saved(page)).toBeVisible();
      await tap(page, 'Verder');
    }
  }

  await expect(question(page, 'Wonen met')).toBeVisible();
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'true');
  await addPerson(page, 'Nadia');
  await expect(page.getByRole('radio', { name: 'Nadia' })).toBeChecked();
  while ((await title.innerText()) !== 'Klopt dit?') {
    const offered = choices(page).or(page.getByRole('main').getByRole('radio'));
    expect(await offered.count()).toBeLessThanOrEqual(3);
    await goOn(page);
  }
  const main = page.getByRole('main');
  await expect(main.getByText('Nadia')).toBeVisible();
  await expect(main.getByText('Nog open').first()).toBeVisible();
});

test('level 3: twelve at a time, rows on a large screen, and people who come back in another question', async ({
  page,
}) => {
  await beginPlan(page, 'Fatma', 'Vraag met uitleg');
  await goToTopic(page, 'Mijn netwerk');
  await expect(question(page, 'Wie is belangrijk voor jou?')).toBeVisible();
  await expect(page.getByText('Kies mensen. Zet ze dichtbij of verder weg.')).toBeVisible();
  await addPerson(page, 'Nadia');
  await addPerson(page, 'Bram');

  await walkTo(page, question(page, 'Wie wil je vaker zien?'));
  await expect(button(page, 'Nadia')).toHaveAttribute('aria-pressed', 'false');
  await tap(page, 'Bram');
  await expect(button(page, 'Bram')).toHaveAttribute('aria-pressed', 'true');
  await goOn(page);
  await tap(page, 'Niemand');

  await walkTo(page, question(page, 'Wat doe je graag samen?'));
  await expect(choices(page)).toHaveCount(12);
  await tap(page, 'Koffie');
  await goOn(page);
  await tap(page, 'Bellen');
  await goOn(page);
  await tap(page, 'Niemand');
  await goOn(page);
  await tap(page, 'Een maatje');

  await walkTo(page, question(page, 'Hoe vind je het met deze mensen?'));
  const rows = page.getByRole('radiogroup', { name: /^Kies voor / });
  await expect(rows).toHaveCount(6);
  for (const name of ['Nadia', 'Bram']) {
    await page
      .getByRole('radiogroup', { name: `Kies voor ${name}` })
      .getByRole('radio')
      .nth(0)
      .click();
    await expect(saved(page)).toBeVisible();
  }
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect(rows).toHaveCount(1);
  await expect(page.getByText(/^Kaart 1 van \d+$/)).toBeVisible();
  await expect(rows.getByRole('radio', { name: 'Fijn', exact: true })).toBeChecked();
  await page.setViewportSize({ width: 1180, height: 820 });
  await walkTo(page, page.getByRole('heading', { level: 1, name: 'Klopt dit?' }));
  const main = page.getByRole('main');
  for (const told of ['Koffie', 'Bellen', 'Een maatje'])
    await expect(main.getByText(told, { exact: true })).toBeVisible();
  await expect(main.getByText('Bram', { exact: true }).first()).toBeVisible();
});

test('the last 20 steps can be taken back, and no more', async ({ page }) => {
  await beginPlan(page, 'Fatma', 'Vraag met uitleg');
  await openQuestion(page, '4.1');
  await expect(choices(page)).toHaveCount(12);
  const words = await choices(page).allInnerTexts();
  for (const word of [...words, ...words.slice(0, 10)]) await tap(page, word);
  await expect(choices(page).and(page.getByRole('button', { pressed: true }))).toHaveCount(2);
  for (let step = 0; step < 20; step += 1) await tap(page, 'Herstel');
  await expect(button(page, 'Herstel')).toBeDisabled();
  await expect(choices(page).and(page.getByRole('button', { pressed: true }))).toHaveCount(2);
  for (const word of words.slice(0, 2))
    await expect(button(page, word)).toHaveAttribute('aria-pressed', 'true');
});
