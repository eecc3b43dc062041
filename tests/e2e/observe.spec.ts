// Two people look closely, each apart; side by side and in the plan it stands as theirs. And the talk log beside it.
import { expect, type Page } from '@playwright/test';
import { axeFindings } from '#tests/support/axe.ts';
import { button, openPlace, storeMadeUpPlan, tap, tellWords, test } from '#tests/support/journey.ts';

/** One person of the plan fills in cards for Wonen, one list a question. */
async function look(page: Page, name: string, ...cards: string[][]) {
  await tap(page, 'Ik kijk mee');
  await tap(page.getByRole('dialog'), name);
  await expect(page.getByRole('heading', { level: 1, name: `${name} kijkt` })).toBeVisible();
  await page.getByRole('button', { name: /^Wonen/ }).click();
  for (const chosen of cards) {
    for (const card of chosen) {
      await tap(page, card);
      await expect(page.getByRole('button', { name: card, exact: true, pressed: true })).toBeVisible();
    }
    await tap(page, 'Verder');
  }
}

test('what two people see of a topic stands side by side, and in the plan as theirs', async ({ page }) => {
  await page.goto(`${await storeMadeUpPlan(page, { answers: 1, photos: 0 })}/observe`);
  await expect(page.getByText('Er heeft nog niemand gekeken')).toBeVisible();

  // A supporter chooses the cards, and adds one.
  await openPlace(page, 'adapt/living');
  await page.getByRole('link', { name: /^Wat zie je/ }).click();
  await page.getByRole('button', { name: 'Moe', exact: true, pressed: true }).click();
  await tap(page, 'Nieuwe kaart');
  await page.getByLabel('Woord op de kaart').fill('Zingt');
  await tap(page, 'Zet erbij');
  await tap(page, 'Klaar');
  await openPlace(page, 'observe');
  await look(page, 'Els', ['Blij', 'Lacht', 'Zingt'], ['De keuken']);
  await expect(button(page, 'Moe')).toHaveCount(0);
  await tap(page, 'Zelf vertellen');
  await tellWords(page, 'Zachte muziek hielp.');
  await tap(page, 'Stop');
  await openPlace(page, 'observe');

  // Who looks next sees nothing of what Els saw.
  await look(page, 'Karim', ['Blij', 'Wil weg']);
  await expect(page.getByRole('button', { name: 'De keuken', pressed: true })).toHaveCount(0);
  await tap(page, 'Terug');
  await tap(page, 'Terug');
  await tap(page, 'Klaar');

  await page.getByRole('link', { name: /^Wonen/ }).click();
  await expect(page.getByText('Dit zijn niet de woorden van Sanne.')).toBeVisible();
  const seen = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Gezien' }).first();
  await expect(seen).toContainText(/Dit zien ze allemaalBlij.*Els.*Lacht.*Zingt.*Karim.*Wil weg/);
  expect(await axeFindings(page)).toEqual([]);

  // What was seen keeps the word that it was seen with.
  await openPlace(page, 'adapt/living/living.see');
  await tap(page, 'Verander: Zingt');
  await page.getByLabel('Woord op de kaart').fill('Roept');
  await tap(page, 'Klaar');
  await expect(page.getByRole('button', { name: 'Verander: Roept' })).toBeVisible();
  await page.reload();
  await openPlace(page, 'pages/living');
  const panel = (name: string) => page.locator('section section').filter({ hasText: `${name} ziet dit` });
  await expect(panel('Els')).toContainText(
    /GezienBlijLachtZingtWanneerDe keukenDit hielp.*Zachte muziek hielp/,
  );
  await expect(panel('Karim')).toContainText('GezienBlijWil weg');

  await openPlace(page, 'observe/living');
  await tap(page, 'Haal weg wat Karim ziet');
  await expect(page.getByText('Er keek 1 persoon mee. Vraag het ook aan een ander.')).toBeVisible();
  await tap(page, 'Herstel');
  await expect(button(page, 'Haal weg wat Karim ziet')).toBeVisible();
});

test('a talk is logged by a tap before and after, and never has to be', async ({ page }) => {
  await page.goto(await storeMadeUpPlan(page, { answers: 1, photos: 0 }));
  await tap(page, 'Gaat wel');
  await tap(page, 'Karim');
  await expect(page.getByText('Met wie praat je nu?')).toHaveCount(0);
  await openPlace(page, 'question/2.3');
  await expect(page.getByRole('heading', { level: 1, name: 'Wonen' })).toBeVisible();
  await tap(page, 'Stop');
  await tap(page, 'Fijn');
  await expect(page.getByRole('button', { name: 'Fijn', pressed: true })).toBeVisible();

  await openPlace(page, 'talks');
  const talk = page.getByRole('main').getByRole('listitem');
  await expect(talk).toContainText(
    /Met wie: KarimTot en met: WonenVoor het gesprekGaat welNa het gesprekFijn/,
  );
  await tap(page, 'Verander');
  await tap(page.getByRole('dialog'), 'Els');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Els', pressed: true })).toBeVisible();
  await tap(page, 'Sluit');
  await expect(talk).toContainText('Met wie: Karim, Els');
  expect(await axeFindings(page)).toEqual([]);
  await tap(page, 'Haal weg');
  await expect(page.getByText('Nog geen gesprek')).toBeVisible();
  await tap(page, 'Herstel');
  await expect(talk).toBeVisible();
  await page.reload();
  await expect(talk).toContainText('Met wie: Karim, Els');

  await openPlace(page, 'help/supporters');
  await page.getByRole('checkbox', { name: /voor en na een gesprek/ }).uncheck();
  await openPlace(page, 'stopped');
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await expect(page.getByText('Hoe was het?')).toHaveCount(0);
});
