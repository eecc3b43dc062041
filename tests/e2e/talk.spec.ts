// From wishes to what is agreed: the client picks what the talk is about, leads it, hears it back, and signs or not.
import { expect } from '@playwright/test';
import { button, goOn, saved, storeMadeUpPlan, tap, tellWords, test } from '#tests/support/journey.ts';

test('a talk of three points: prepared, held, read back, signed or not, and all there afterwards', async ({
  page,
}) => {
  const plan = await storeMadeUpPlan(page, { answers: 40, photos: 0 }, () => ({ talks: [] }));
  await page.goto(`${plan}/wishes`);
  const title = page.getByRole('heading', { level: 1 });
  const dialog = page.getByRole('dialog');
  const main = page.getByRole('main');

  // What the client does not want is kept as such.
  await tap(page, 'Dit wil ik niet');
  await tap(dialog, 'Wonen');
  await tellWords(page, 'Geen nieuwe mensen');
  await expect(main.getByRole('link', { name: 'Geen nieuwe mensen' })).toBeVisible();

  // A wish has a page of its own, with steps.
  await main.getByRole('link', { name: 'Ik wil vaker zwemmen' }).click();
  await tap(page, 'Wat is de eerste stap?');
  await tellWords(page, 'Het zwembad bellen');
  await tap(page, 'Gedaan: Het zwembad bellen');
  await expect(button(page, 'Gedaan: Het zwembad bellen')).toHaveAttribute('aria-pressed', 'true');
  await tap(page, 'Terug');

  await tap(page, 'Praten over mijn wensen');
  await expect(main).toContainText('Er is nog geen gesprek');
  await tap(page, 'Maak een gesprek klaar');
  await expect(title).toHaveText('Waar wil je over praten?');
  await tap(page, 'Ik wil vaker zwemmen');
  await tap(page, 'Ik wil zelf koken');
  await tap(page, 'Iets anders');
  await tellWords(page, 'De bus');
  await tap(page, 'Eerder: Ik wil zelf koken');
  await expect(main.getByRole('listitem').first()).toContainText('Ik wil zelf koken');
  await tap(page, 'Geen nieuwe mensen');
  await expect(main.getByText('Je hebt 3 punten. Haal er eerst 1 weg.')).toBeVisible();
  await goOn(page);
  await tap(page, 'Els');
  await expect(saved(page)).toBeVisible();
  await goOn(page);
  await page.getByLabel('Welke dag?').fill('2037-03-12');
  await expect(main).toContainText('donderdag 12 februari 2037');
  await page.getByRole('radio', { name: 'Bij mij thuis' }).click();
  await goOn(page);
  await tap(page, 'Kort');
  await goOn(page);
  const invitation = page.getByRole('article');
  for (const words of ['donderdag 12 maart 2037', 'Bij mij thuis', 'De bus', 'Els', 'Kort'])
    await expect(invitation).toContainText(words);

  await tap(page, 'Begin het gesprek');
  await expect(title).toHaveText('Wie zijn er nu?');
  await goOn(page);
  await page.getByRole('radio', { name: 'Gaat wel' }).click();
  await goOn(page);
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Ik wil zelf koken');
  await tap(page, 'Pauze');
  await tap(dialog, 'Verder');
  await tap(page, 'Dit spreken we af');
  await tap(dialog, 'Woord');
  await dialog.getByLabel('Schrijf je woorden op').fill('Samen koken');
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(dialog.getByRole('heading', { name: 'Wie doet het?' })).toBeVisible();
  await tap(dialog, 'Els');
  await expect(button(dialog, 'Els')).toHaveAttribute('aria-pressed', 'true');
  await tap(dialog, 'Verder');
  await dialog.getByRole('radio', { name: 'Elke week' }).click();
  for (const day of ['dinsdag', 'zondag']) {
    const one = button(dialog, day);
    if ((await one.getAttribute('aria-pressed')) !== 'true') await one.click();
    await expect(one).toHaveAttribute('aria-pressed', 'true');
  }
  await tap(dialog, 'Verder');
  await dialog.getByRole('radio', { name: 'Over 3 maanden' }).click();
  await tap(dialog, 'Verder');
  await expect(dialog.getByRole('article')).toContainText(/elke .*dinsdag.* en zondag/);
  await tap(dialog, 'Klaar');

  // The talk goes on where it was left.
  await goOn(page);
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Ik wil vaker zwemmen');
  await page.reload();
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Ik wil vaker zwemmen');
  await goOn(page);
  await goOn(page);
  await expect(title).toHaveText('Klopt deze afspraak?');
  await page.getByRole('radio', { name: 'Goed zo' }).click();
  await expect(page.getByRole('radio', { name: 'Goed zo' })).toBeChecked();
  await goOn(page);

  const row = (name: string) => page.getByRole('listitem', { name });
  await tap(row('Sanne'), 'Ik teken niet');
  await expect(row('Sanne')).toContainText('Tekent niet');
  await tap(row('Els'), 'Ik teken');
  await tellWords(page, 'Els de Vries');
  await expect(row('Els')).toContainText('Heeft getekend');
  await goOn(page);
  await page.getByRole('radio', { name: 'Fijn', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Fijn', exact: true })).toBeChecked();
  await tap(page, 'Klaar');

  await expect(title).toHaveText('Dit was mijn gesprek');
  await page.reload();
  for (const words of ['De bus', 'Gaat wel', 'Fijn', 'Samen koken', 'Tekent niet', 'Els de Vries'])
    await expect(main).toContainText(words);
  await page.goto(`${plan}/wishes`);
  await expect(main.getByRole('listitem').filter({ hasText: 'Ik wil zelf koken' })).toContainText(
    'Afgesproken',
  );
  await tap(page, 'Herstel');
  await expect(main.getByRole('listitem').filter({ hasText: 'Ik wil zelf koken' })).toContainText(
    'Hier praten we over',
  );
});
