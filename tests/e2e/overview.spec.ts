// Zo gaat het: a year's faces beside another's, changed by a tap, on one sheet of paper. Is dit mijn plan?: facts with where they come from.
import { expect } from '@playwright/test';
import { openPlace, question, saved, storeMadeUpPlan, tap, test } from '#tests/support/journey.ts';

const made = (planId: string, n: number) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  planId,
  revision: 1,
  order: 1000 + n,
  at: Date.UTC(2025, 4, 10),
  said: { by: 'self' },
});

test('what goes well stands in three columns, beside an earlier year, and a tap leads to its question and back', async ({
  page,
}) => {
  const address = await storeMadeUpPlan(page, { answers: 0, photos: 0 }, ({ planId, records }) => {
    const [plan] = records.plans as { roundId: string }[];
    const earlier = { ...made(planId, 1), order: 0 };
    const answer = (n: number, roundId: string, questionId: string, places: Record<string, string>) => ({
      ...made(planId, n),
      roundId,
      questionId,
      state: 'answered',
      locked: false,
      marks: Object.entries(places).map(([id, value]) => ({ card: `choice:${id}`, value })),
    });
    const now = plan?.roundId ?? '';
    return {
      rounds: [...(records.rounds ?? []), earlier],
      answers: [
        answer(2, earlier.id, '2.1', { 'my-room': 'bad', 'the-food': 'ok', 'the-noise': 'bad' }),
        answer(3, now, '2.1', { 'my-room': 'good', 'the-food': 'ok', 'the-noise': 'bad' }),
        answer(4, now, '3.2', { 'the-noise': 'ok' }),
      ],
    };
  });
  await page.goto(address);
  await tap(page, 'Zo gaat het');
  const column = (name: string, date = '') =>
    page.getByRole('region', { name: date ? `${name}, ${date}` : name, exact: true });
  await expect(column('Fijn').getByRole('listitem')).toHaveText(['Mijn kamer']);
  // The same card of two questions says of which topic it is.
  await expect(column('Gaat wel').getByRole('listitem')).toHaveText(['Het eten', 'Het geluidWerken']);
  await expect(column('Niet fijn').getByRole('listitem')).toHaveText(['Het geluidWonen']);

  await tap(page, 'Nu en 10 mei 2025');
  await expect(page.getByText('1 kaart staat nu anders.')).toBeVisible();
  await expect(column('Fijn', 'Nu').getByText(/Was: Niet\sfijn/)).toBeVisible();
  await expect(column('Niet fijn', 'Op 10 mei 2025').getByText('Nu: Fijn')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await tap(page, 'Print');
  await expect(page.locator('[data-paper]')).toContainText('Op 10 mei 2025');
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);

  await page.getByRole('button', { name: /^Mijn kamer/ }).click();
  await expect(question(page, 'Hoe vind je het thuis?')).toBeVisible();
  await page.getByRole('radio', { name: 'Gaat wel' }).click();
  await expect(saved(page)).toBeVisible();
  await tap(page, 'Terug');
  await expect(column('Gaat wel').getByText('Mijn kamer')).toBeVisible();

  await tap(page, 'Is dit mijn plan?');
  await expect(page.getByText('Je hebt nog geen wensen.')).toBeVisible();
  await tap(page, '2 antwoorden gaf je zelf.');
  const from = page.getByRole('dialog', { name: '2 antwoorden gaf je zelf.' });
  await expect(from.getByRole('listitem')).toHaveCount(2);
  await from.getByRole('button', { name: 'Zo vind ik het thuis' }).click();
  await expect(question(page, 'Hoe vind je het thuis?')).toBeVisible();
  await tap(page, 'Terug');
  const mine = page.getByRole('group', { name: 'Is dit plan van jou?' });
  await mine.getByRole('button', { name: 'Ja' }).click();
  await expect(mine.getByRole('button', { name: 'Ja', pressed: true })).toBeVisible();
  await openPlace(page, 'mine/council');
  await expect(page.getByRole('heading', { level: 1, name: 'Voor de cliëntenraad' })).toBeVisible();
});
