// From the end of a topic to the plan itself: "Klopt dit?", "Wat wil je?", the pages, paper, reading aloud, and the wishes.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { giveVoice, heard } from '#tests/support/voice.ts';

/** Makes a plan with everything as it is. */
async function begin(page: Page, name: string) {
  await page.goto('/#/new');
  await page.getByLabel('Mijn naam').fill(name);
  await expect(async () => {
    await page.getByRole('button', { name: /^(Verder|Ja, bewaar mijn plan)$/ }).click({ timeout: 1000 });
    await expect(page).toHaveURL(/question\/1\.1$/, { timeout: 300 });
  }).toPass();
}

async function goWithin(page: Page, place: string) {
  await page.evaluate((to) => {
    window.location.hash = window.location.hash.replace(/^(#\/plan\/[^/]+).*/, `$1/${to}`);
  }, place);
}

/** Answers a question by tapping these cards. */
async function answer(page: Page, questionId: string, ...cards: string[]) {
  await goWithin(page, `question/${questionId}`);
  for (const card of cards) {
    await page.getByRole('button', { name: card, exact: true }).click();
    await expect(page.getByRole('button', { name: card, exact: true, pressed: true })).toBeVisible();
  }
}

async function expectNoAxeFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a topic ends with a recap that can be changed, then with wishes', async ({ page }) => {
  await begin(page, 'Samira');
  await answer(page, '4.1', 'Muziek');
  await goWithin(page, 'recap/leisure');
  await expect(heading(page, 'Klopt dit?')).toBeVisible();
  await expect(page.getByText('Nog open').first()).toBeVisible();
  await expectNoAxeFindings(page);

  await press(page, 'Verander: Dit doe ik graag thuis');
  await expect(page).toHaveURL(/question\/4\.1$/);
  await page.goBack();
  await press(page, 'Ja, dit klopt');
  await expect(heading(page, 'Wat wil je?')).toBeVisible();

  const music = page.getByRole('button', { name: 'Muziek', exact: true });
  await music.click();
  await expect(music).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Haal weg: Muziek' })).toBeVisible();

  await press(page, 'Vertel zelf');
  await press(page, 'Woord');
  await page.getByRole('textbox').fill('Ik wil elke week zwemmen');
  await press(page, 'Goed zo');
  await press(page, 'Klaar');
  await expect(page.getByRole('button', { name: 'Haal weg: Ik wil elke week zwemmen' })).toBeVisible();
  await press(page, 'Het is goed zo');
  await expect(page.getByRole('button', { name: 'Het is goed zo', pressed: true })).toBeVisible();
  await expectNoAxeFindings(page);

  await press(page, 'Verder');
  await expect(page).toHaveURL(/question\/5\.1$/);
  await goWithin(page, 'wishes');
  await expect(heading(page, 'Muziek')).toBeVisible();
  await expect(heading(page, 'Ik wil elke week zwemmen')).toBeVisible();
  await expect(heading(page, 'Hier is het goed zo')).toBeVisible();
  // A button half behind the bar below is small to axe.
  await page.mouse.wheel(0, 4000);
  await expect
    .poll(() =>
      page.evaluate(() => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1),
    )
    .toBe(true);
  await expectNoAxeFindings(page);
});

test('a wish from a locked answer starts locked', async ({ page }) => {
  await begin(page, 'Samira');
  await goWithin(page, 'question/2.8');
  await page.getByRole('radio', { name: 'Andere kamer' }).click();
  await expect(page.getByRole('radio', { name: 'Andere kamer', checked: true })).toBeVisible();
  await goWithin(page, 'wish/living');
  await page.getByRole('button', { name: 'Andere kamer', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Andere kamer' })).toContainText(
    'Alleen voor mij',
  );
});

test('three wishes get a star; a fourth star asks which one goes', async ({ page }) => {
  await begin(page, 'Samira');
  await goWithin(page, 'wishes');
  await expect(page.getByText('Je hebt nog geen wensen')).toBeVisible();
  await expectNoAxeFindings(page);
  for (const wish of ['Een fiets', 'Een hond', 'Een baan', 'Een tuin']) {
    await press(page, 'Nieuwe wens');
    await page.getByRole('dialog').getByRole('button', { name: 'Wonen' }).click();
    await press(page, 'Woord');
    await page.getByRole('textbox').fill(wish);
    await press(page, 'Goed zo');
    await press(page, 'Klaar');
    await expect(heading(page, wish)).toBeVisible();
  }
  const star = (wish: string) =>
    page.getByRole('button', { name: `Dit telt het meest: ${wish}`, exact: true, includeHidden: true });
  for (const wish of ['Een fiets', 'Een hond', 'Een baan']) {
    await star(wish).click();
    await expect(star(wish)).toHaveAttribute('aria-pressed', 'true');
  }
  await star('Een tuin').click();
  await expect(heading(page, 'Je hebt al 3 sterren')).toBeVisible();
  await expect(star('Een tuin')).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('dialog').getByRole('button', { name: 'Een hond' }).click();
  await expect(star('Een tuin')).toHaveAttribute('aria-pressed', 'true');
  await expect(star('Een hond')).toHaveAttribute('aria-pressed', 'false');
});

test('a wish can be told differently, locked and taken away', async ({ page }) => {
  await begin(page, 'Samira');
  await answer(page, '4.1', 'Muziek');
  await goWithin(page, 'wish/leisure');
  await press(page, 'Muziek');
  await goWithin(page, 'wishes');
  await page.getByRole('link', { name: 'Muziek' }).click();
  await press(page, 'Vertel er iets bij');
  await press(page, 'Woord');
  await page.getByRole('textbox').fill('Ik wil gitaar spelen');
  await press(page, 'Goed zo');
  await press(page, 'Klaar');
  await press(page, 'Alleen voor mij');
  await expect(page.getByRole('button', { name: 'Alleen voor mij', pressed: true })).toBeVisible();
  await press(page, 'Terug');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ik wil gitaar spelen' })).toContainText(
    'Alleen voor mij',
  );
  await page.getByRole('link', { name: 'Ik wil gitaar spelen' }).click();
  await press(page, 'Haal weg');
  await expect(page.getByText('Je hebt nog geen wensen')).toBeVisible();
});

test('the plan is a book: empty at first, then a page a topic, each answer leading to its question', async ({
  page,
}) => {
  await begin(page, 'Samira');
  await goWithin(page, 'pages');
  await expect(page.getByText('Je plan is nog leeg')).toBeVisible();
  await expectNoAxeFindings(page);

  await answer(page, '1.2', 'Muziek');
  await answer(page, '4.1', 'Tekenen');
  await goWithin(page, 'pages');
  await expect(heading(page, 'Dit ben ik')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Samira');
  await expect(heading(page, 'Hier word ik blij van')).toBeVisible();
  await expectNoAxeFindings(page);

  await press(page, 'Verder');
  await expect(heading(page, 'Mijn vrije tijd')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verder', exact: true })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Bladzijden' }).locator('[aria-current]')).toHaveText(
    'Vrije tijd',
  );
  await expectNoAxeFindings(page);
  await press(page, 'Terug');
  await expect(heading(page, 'Dit ben ik')).toBeVisible();
  await press(page, 'Vrije tijd');
  await press(page, 'Verander: Dit doe ik graag thuis');
  await expect(page).toHaveURL(/question\/4\.1$/);
});

test('paper holds every page, without what is locked', async ({ page }) => {
  await begin(page, 'Samira');
  await answer(page, '1.2', 'Muziek');
  await answer(page, '4.1', 'Tekenen');
  await goWithin(page, 'question/2.8');
  await page.getByRole('radio', { name: 'Andere kamer' }).click();
  await expect(page.getByRole('radio', { name: 'Andere kamer', checked: true })).toBeVisible();
  await goWithin(page, 'pages/living');
  await expect(page.getByRole('main')).toContainText('Andere kamer');
  await expect(page.getByRole('main')).toContainText('Alleen voor mij');

  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await press(page, 'Print mijn plan');
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-paper]');
  await expect(page.getByRole('main')).toBeHidden();
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('Dit ben ik');
  await expect(paper).toContainText('Het plan van Samira');
  await expect(paper).toContainText('Muziek');
  await expect(paper).toContainText('Tekenen');
  await expect(paper).not.toContainText('Andere kamer');
});

test('reading aloud shows where it is, and turns the pages to the end', async ({ page }) => {
  await giveVoice(page, 500);
  await begin(page, 'Samira');
  await answer(page, '1.2', 'Muziek');
  await answer(page, '4.1', 'Tekenen', 'Puzzelen');
  await goWithin(page, 'pages');
  const before = (await heard(page)).length;
  await press(page, 'Lees voor');
  await expect(page.locator('[data-reading]')).toContainText('Hier word ik blij van');
  await expect(heading(page, 'Mijn vrije tijd')).toBeVisible();
  await expect(page.locator('[data-reading]')).toContainText('Dit doe ik graag thuis');
  await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
  await expect(heading(page, 'Mijn vrije tijd')).toBeVisible();
  expect((await heard(page)).slice(before)).toEqual([
    'Dit ben ik. Samira.',
    'Hier word ik blij van. Muziek.',
    'Mijn vrije tijd.',
    'Dit doe ik graag thuis. Tekenen, Puzzelen.',
  ]);
});
