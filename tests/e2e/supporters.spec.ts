// The support worker: a neutral tip below each question that one tap hides for good, and a guide in Hulp that prints.
import { expect } from '@playwright/test';
import { openPlace, openQuestion, question, storeMadeUpPlan, tap, test } from '#tests/support/journey.ts';

test('the tip goes with one tap, stays away, and comes back from the guide, which prints on 2 sheets', async ({
  page,
}) => {
  await page.goto(await storeMadeUpPlan(page, { answers: 0, photos: 0 }));
  await openQuestion(page, '4.6');
  const tip = page.getByText('Elk antwoord is goed. Vraag niet waarom.');
  await expect(tip).toBeVisible();
  const toggle = page.getByRole('button', { name: 'Verberg tip' });
  expect((await toggle.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await toggle.click();
  await expect(tip).toBeHidden();

  await page.reload();
  await expect(question(page, 'Hoe vier je graag je verjaardag?')).toBeVisible();
  await expect(tip).toBeHidden();
  await expect(page.getByRole('button', { name: 'Laat tip zien' })).toBeVisible();

  await tap(page, 'Hulp');
  await page.getByRole('link', { name: 'Voor begeleiders' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Voor begeleiders' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Laat bij elke vraag een tip zien' }).check();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Zo stop je een gesprek' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(2);
  await page.emulateMedia({ media: null });

  await openPlace(page, 'question/4.6');
  await expect(tip).toBeVisible();
});
