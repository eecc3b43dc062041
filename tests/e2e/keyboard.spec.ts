// The whole way with the keyboard only: the focus is always somewhere, always to be seen, and comes back from a dialog.
import { expect, type Locator, type Page } from '@playwright/test';
import { button, question, saved, test } from '#tests/support/journey.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** What has the focus, and whether that shows: on itself, or on the panel or card that it opens. */
function focus(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { on: 'nothing', shows: false };
    let shows = false;
    for (let one: Element | null = at; one && one !== document.body; one = one.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      shows ||= outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    }
    return { on: at.getAttribute('aria-label') ?? at.textContent ?? '', shows };
  });
}

const expectFocusSomewhere = (page: Page) =>
  expect.poll(async () => (await focus(page)).on, 'the focus is lost').not.toBe('nothing');

/** Goes to it with Tab, and on the way sees where the focus is. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let step = 0; step < 120; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const { on, shows } = await focus(page);
    // Between the last and the first the browser's own bar has the focus.
    if (on !== 'nothing') expect(shows, `the focus shows on “${on}”`).toBe(true);
  }
  throw new Error(`Tab does not reach ${target}`);
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
  await expectFocusSomewhere(page);
}

/** Types into the field that is reached with Tab. */
async function type(page: Page, field: Locator, words: string) {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

test('a plan, a question, a wish and a copy, without touching the screen', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await press(page, page.getByRole('link', { name: /^Nieuw plan/ }));
  await type(page, page.getByLabel('Mijn naam'), 'Samira');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Hoe zie je eruit?');
  await expectFocusSomewhere(page);
  await tabTo(page, page.getByRole('radio', { checked: true }).first());
  await page.keyboard.press('ArrowRight');
  await press(page, button(page, 'Verder'));
  await expect(title(page)).toHaveText('Welke vraag past bij jou?');
  await tabTo(page, page.getByRole('radio', { name: 'Gewone vraag' }));
  await press(page, button(page, 'Verder'));
  await expect(title(page)).toHaveText('Wil je de kaarten horen?');
  await press(page, button(page, 'Verder'));
  await press(page, button(page, 'Nu niet'));
  await expect(title(page)).toHaveText('Wie ben ik?');
  await expectFocusSomewhere(page);

  // To another topic by home.
  await press(page, button(page, 'Terug'));
  await press(page, page.getByRole('link', { name: /^Vrije tijd/ }));
  await expect(question(page, 'Wat doe je graag thuis?')).toBeVisible();
  await press(page, button(page, 'Muziek'), 'Space');
  await expect(saved(page)).toBeVisible();
  await expect(button(page, 'Muziek')).toBeFocused();
  await press(page, button(page, 'Alleen voor mij'), 'Space');
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'true');
  await press(page, button(page, 'Alleen voor mij'), 'Space');

  // Escape closes each dialog, and the focus is where it was.
  const dialog = page.getByRole('dialog');
  for (const name of ['Iets anders', 'Ik zelf', 'Wat ziet een ander?']) {
    await press(page, button(page, name));
    await expect(dialog).toBeVisible();
    await expectFocusSomewhere(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button(page, name)).toBeFocused();
  }

  await press(page, button(page, 'Ik zelf'));
  await press(page, dialog.getByRole('radio', { name: 'Ik zeg dit samen met' }));
  await type(page, dialog.getByLabel('Naam'), 'Joost');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Samen met Joost')).toBeFocused();

  await press(page, button(page, 'Wat ziet een ander?'));
  await press(page, button(dialog, 'Zet dit erbij'));
  await type(page, dialog.getByLabel('Naam'), 'Kim');
  await page.keyboard.press('Enter');
  await press(page, button(dialog, 'Woord'));
  await type(page, dialog.getByLabel('Schrijf je woorden op'), 'Zij neuriet.');
  await press(page, button(dialog, 'Goed zo'));
  await press(page, button(dialog, 'Klaar'));
  await expect(dialog.getByText('Zij neuriet.')).toBeVisible();
  await expectFocusSomewhere(page);
  await press(page, button(dialog, 'Haal weg'));
  await expect(dialog.getByText('Zij neuriet.')).toHaveCount(0);
  await expectFocusSomewhere(page);
  await page.keyboard.press('Escape');
  await expect(button(page, 'Wat ziet een ander?')).toBeFocused();

  await press(page, button(page, 'Iets anders'));
  await press(page, button(dialog, 'Woord'));
  await type(page, dialog.getByLabel('Schrijf je woorden op'), 'Vissen');
  await page.keyboard.press('Enter');
  await press(page, button(dialog, 'Klaar'));
  await expect(dialog).toHaveCount(0);
  await expect(button(page, 'Vissen')).toBeVisible();
  await expectFocusSomewhere(page);

  await press(page, button(page, 'Herstel'));
  await expect(button(page, 'Vissen')).toHaveCount(0);
  await expectFocusSomewhere(page);

  // Through the topic to its end.
  for (let step = 0; (await title(page).innerText()) !== 'Klopt dit?'; step += 1) {
    expect(step).toBeLessThan(30);
    const before = await page.getByRole('main').innerText();
    await press(page, button(page, 'Verder'));
    await expect.poll(() => page.getByRole('main').innerText()).not.toBe(before);
    await expectFocusSomewhere(page);
  }
  await press(page, button(page, 'Ja, dit klopt'));
  await expect(title(page)).toHaveText('Wat wil je?');
  await press(page, button(page, 'Muziek'), 'Space');
  const away = button(page, 'Haal weg: Muziek');
  await press(page, away);
  await expect(away).toHaveCount(0);
  await expectFocusSomewhere(page);
  await press(page, button(page, 'Muziek'), 'Space');
  await expect(away).toBeVisible();
  await press(page, button(page, 'Verder'));
  await expect(title(page)).toHaveText('Mijn netwerk');

  await press(page, button(page, 'Terug'));
  await press(page, page.getByRole('link', { name: 'Wensen', exact: true }));
  await expect(title(page)).toHaveText('Mijn wensen');
  await expectFocusSomewhere(page);
  await press(page, button(page, 'Dit telt het meest: Muziek'), 'Space');
  await expect(button(page, 'Dit telt het meest: Muziek')).toBeFocused();
  await press(page, page.getByRole('link', { name: 'Muziek', exact: true }));
  await expect(title(page)).toHaveText('Muziek');
  await expectFocusSomewhere(page);
  await press(page, button(page, 'Terug'));
  await expect(title(page)).toHaveText('Mijn wensen');

  await press(page, page.getByRole('link', { name: 'Delen', exact: true }));
  await expect(title(page)).toHaveText('Voor wie is de kopie?');
  await expectFocusSomewhere(page);
  await press(page, button(page, 'Iemand anders'));
  await type(page, dialog.getByLabel('Naam'), 'Mama');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Wat gaat mee naar Mama?');
  await expectFocusSomewhere(page);
  await press(page, button(page, 'Verder'));
  await expect(title(page)).toHaveText('Dit ziet Mama');
  await expectFocusSomewhere(page);
  await press(page, button(page, 'Maak een kopie'));
  await expect(title(page)).toHaveText('De sleutel voor Mama');
  await expectFocusSomewhere(page);
  const download = page.waitForEvent('download');
  await press(page, button(page, 'Stuur of bewaar de kopie').first());
  expect((await download).suggestedFilename()).toBe('Samira.html');
  await press(page, button(page, 'Klaar'));
  await page.keyboard.press('Escape');
  await expect(button(page, 'Klaar')).toBeFocused();
  await press(page, button(page, 'Klaar'));
  await press(page, button(dialog, 'Ja, klaar'));
  await expect(title(page)).toHaveText('Het plan van Samira');
  await expectFocusSomewhere(page);
});
