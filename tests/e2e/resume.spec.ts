// Stopping in the middle: whoever closes the app comes back on the same card.
import { type BrowserContext, expect } from '@playwright/test';
import { beginPlan, button, goOn, openQuestion, question, saved, tap, test } from '#tests/support/journey.ts';

/** Opens the app anew in another tab, at its own address. */
async function openAgain(context: BrowserContext) {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  await page.goto('./');
  return page;
}

test('closing the tab: "Ga verder" comes back to the same page of cards', async ({ context, page }) => {
  await beginPlan(page, 'Samira');
  await openQuestion(page, '4.1');
  await expect(question(page, 'Wat doe je graag thuis?')).toBeVisible();
  await goOn(page);
  await expect(page.getByText(/^Kaarten 2 van/)).toBeVisible();
  // A card shows that it is chosen before that is stored.
  await expect(saved(page)).toBeHidden();
  await tap(page, 'Bellen');
  await expect(saved(page)).toBeVisible();

  const again = await openAgain(context);
  await tap(again, 'Ga verder: Vrije tijd');
  await expect(again.getByText(/^Kaarten 2 van/)).toBeVisible();
  await expect(button(again, 'Bellen')).toHaveAttribute('aria-pressed', 'true');
});

test('closing the tab: "Ga verder" comes back to the same card of a scale', async ({ context, page }) => {
  await beginPlan(page, 'Samira');
  await openQuestion(page, '2.5');
  await expect(question(page, 'Wat doe jij in huis?')).toBeVisible();
  for (let card = 1; card < 4; card += 1) {
    await page.getByRole('radio', { name: 'Samen', exact: true }).click();
    await tap(page, 'Verder');
    await expect(page.getByText(`Kaart ${card + 1} van`)).toBeVisible();
  }
  const card = await page.getByRole('radiogroup').getAttribute('aria-label');

  const again = await openAgain(context);
  await tap(again, 'Ga verder: Wonen');
  await expect(again.getByText(/^Kaart 4 van/)).toBeVisible();
  await expect(again.getByRole('radiogroup', { name: card ?? '' })).toBeVisible();
  await tap(again, 'Terug');
  await expect(again.getByRole('radio', { name: 'Samen', exact: true })).toBeChecked();
});

test('Stop says that all is saved, and leads back to the same card', async ({ page }) => {
  await beginPlan(page, 'Samira');
  await openQuestion(page, '4.2');
  await expect(question(page, 'Wat doe je graag buiten?')).toBeVisible();
  await goOn(page);
  await tap(page, 'Stop');
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await page.getByRole('main').getByText('Ga verder', { exact: true }).click();
  await expect(page.getByText(/^Kaarten 2 van/)).toBeVisible();
});

test('an address outside the plan leads there, also when the plan changes before the app hears of it', async ({
  page,
}) => {
  await beginPlan(page, 'Samira');
  await openQuestion(page, '4.2');
  await expect(question(page, 'Wat doe je graag buiten?')).toBeVisible();
  // What a browser does at "Vorige": the address first, and word of it a moment later.
  await button(page, 'Wandelen').evaluate((card) => {
    history.pushState(null, '', '#/plans');
    (card as HTMLElement).click();
  });
  await expect(question(page, 'Wat doe je graag buiten?')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
  await expect(page.getByRole('heading', { name: 'Mijn Plan', level: 1 })).toBeVisible();
});
