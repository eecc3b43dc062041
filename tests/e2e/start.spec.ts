// From the first opening to the first question, and the screens around it: start, story, help, stopped.
import { expect, type Page, test } from '@playwright/test';

const next = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click();

/** Goes through the beginning with everything as it is; ends at the first question. */
async function begin(page: Page, name: string) {
  await page.getByLabel('Mijn naam').fill(name);
  for (const title of ['Hoe zie je eruit?', 'Welke vraag past bij jou?', 'Wil je de kaarten horen?']) {
    await next(page);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
  await next(page);
  const keep = page.getByRole('button', { name: 'Ja, bewaar mijn plan' });
  const question = page.waitForURL(/question\/1\.1$/);
  await Promise.race([keep.click(), question]);
  await question;
}

/** Opens a place of the plan that is open. */
async function goWithin(page: Page, place: string) {
  await page.evaluate((to) => {
    window.location.hash = window.location.hash.replace(/^(#\/plan\/[^/]+).*/, `$1/${to}`);
  }, place);
}

test('from the first opening to the first question takes one name and at most 8 taps', async ({ page }) => {
  let taps = 0;
  await page.exposeFunction('countTap', () => {
    taps += 1;
  });
  await page.addInitScript(() => {
    const count = () => (window as unknown as { countTap(): void }).countTap();
    window.addEventListener('pointerdown', count, true);
  });
  await page.goto('/');
  await page.getByRole('link', { name: /^Nieuw plan/ }).click();
  await page.getByLabel('Mijn naam').click();
  await begin(page, 'Samira');
  expect(taps).toBeLessThanOrEqual(8);
});

test('going back, or looking for help, loses nothing of a plan that is being begun', async ({ page }) => {
  await page.goto('/#/new');
  await page.getByLabel('Mijn naam').fill('Samira');
  await next(page);
  await page.getByRole('radio', { name: 'Donkerbruin' }).check();
  await page.getByRole('button', { name: 'Hulp' }).click();
  await expect(page.getByRole('heading', { name: 'Hulp' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('radio', { name: 'Donkerbruin' })).toBeChecked();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByLabel('Mijn naam')).toHaveValue('Samira');
});

test('a photo takes the place of the drawn face', async ({ page }) => {
  await page.goto('/#/new');
  await page.getByLabel('Mijn naam').fill('Samira');
  await next(page);
  await page.getByRole('button', { name: 'Foto maken' }).click();
  await page.getByRole('button', { name: 'Maak de foto' }).click();
  await page.getByRole('button', { name: 'Goed zo' }).click();
  await expect(page.getByRole('img', { name: 'Dit is je foto.' })).toBeVisible();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Welke vraag past bij jou?' })).toBeVisible();
});

test('with one plan the app opens there, and other plans are two taps away', async ({ page }) => {
  await page.goto('/#/new');
  await begin(page, 'Samira');
  await page.goto('/');
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
  await goWithin(page, 'stopped');
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Ander plan' }).click();
  await expect(page.getByRole('link', { name: 'Samira' })).toBeVisible();
  await page.getByRole('link', { name: /^Nieuw plan/ }).click();
  await begin(page, 'Joost');
  await page.goto('/#/plans');
  await expect(page.getByRole('link', { name: 'Joost' })).toBeVisible();
});

test('a plan that was thrown away comes back with one tap', async ({ page }) => {
  await page.goto('/#/new');
  await begin(page, 'Samira');
  await goWithin(page, 'help/delete');
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  await expect(page.getByText('Weggegooid: Samira')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.getByRole('link', { name: 'Samira' }).click();
  await expect(page).toHaveURL(/#\/plan\/[^/]+$/);
});

test('a larger text stays after closing', async ({ page }) => {
  await page.goto('/#/help/text');
  await page.getByRole('radio', { name: 'Heel groot' }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('font-size', '32px');
});
