// The client council: a client gives a file of counts after seeing all of it; the council's page shows five plans together, never fewer.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openPlace, storeMadeUpPlan, tap, test } from '#tests/support/journey.ts';

test('a client gives a file of counts, and the council sees how five plans fare, never fewer', async ({
  page,
  newProfile,
}) => {
  await page.goto(await storeMadeUpPlan(page, { answers: 20, photos: 2, agreements: 1 }));
  await openPlace(page, 'mine');
  await page
    .getByRole('group', { name: 'Is dit plan van jou?' })
    .getByRole('button', { name: 'Een beetje' })
    .click();
  await tap(page, 'Bekijk wat je geeft');
  const mine = page.getByRole('region', { name: 'Het is mijn plan' });
  await expect(mine.getByRole('listitem').filter({ hasText: 'Eigen foto’s' })).toContainText('2');
  await expect(mine.getByText('Jij zegt')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await tap(page, 'Maak het bestand');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Voor de cliëntenraad 20\d\d\.mijnplan-raad$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).not.toContain('Sanne');
  const file = JSON.parse(text);
  expect(file).toMatchObject({ proofs: { mine: 'ok' }, facts: { photos: 2, wishes: 2 } });

  const council = await newProfile();
  await council.goto('./#/help');
  await council.getByRole('link', { name: 'Cliëntenraad' }).click();
  await expect(council.getByRole('heading', { level: 1, name: 'Cliëntenraad' })).toBeVisible();
  const give = (names: readonly (readonly [string, string])[]) =>
    council
      .locator('input[type=file]')
      .setInputFiles(
        names.map(([name, of]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(of) })),
      );
  const numbered = (n: number) => JSON.stringify({ ...file, number: `000000000000000${n}` });

  await give([
    ['een.mijnplan-raad', text],
    ['weer.mijnplan-raad', text],
    ['twee.mijnplan-raad', numbered(2)],
    ['foto.jpg', 'geen raad'],
  ]);
  await expect(council.getByText('Er zijn nog 3 plannen nodig.')).toBeVisible();
  await expect(council.getByText('1 bestand was er al. Het telt 1 keer.')).toBeVisible();
  await expect(council.getByRole('alert')).toContainText(
    'foto.jpg: dit is geen bestand voor de cliëntenraad.',
  );
  await expect(council.getByRole('region')).toHaveCount(0);

  await give([3, 4, 5].map((n) => [`${n}.mijnplan-raad`, numbered(n)]));
  await expect(council.getByText(/^5 plannen samen, uit 20\d\d$/)).toBeVisible();
  const shown = council.getByRole('region', { name: 'Het is mijn plan' });
  await expect(shown.getByRole('listitem').filter({ hasText: 'Een beetje' })).toContainText(
    '5 van de 5 plannen',
  );
  await expect(
    council.getByRole('region', { name: 'Mijn wensen staan erin' }).getByRole('listitem').nth(5),
  ).toContainText('10 van de 10 wensen');
  await tap(council, 'Begin opnieuw');
  await expect(council.getByRole('region')).toHaveCount(0);
});
