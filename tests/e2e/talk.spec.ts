// From wishes to what is agreed: the client picks what the talk is about, leads it, hears it back, and signs or not.
import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from '@playwright/test';
import { draw, finish, shoot, speak } from '#tests/support/capture-journey.ts';
import { button, goOn, saved, storeMadeUpPlan, tap, tellWords, test } from '#tests/support/journey.ts';
import { madeUpMeeting } from '#tests/support/made-up-agreements.mjs';

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

test('an invitation on paper, both views, an agreement in an own voice and picture, a stop, and signing in every way', async ({
  page,
}) => {
  const talkId = randomUUID();
  const plan = await storeMadeUpPlan(page, { answers: 40, photos: 0 }, (made) => {
    const [, koken] = made.records.wishes as { id: string; roundId: string }[];
    const guests = (made.records.people as { id: string }[]).map(({ id }) => ({
      by: 'person',
      personId: id,
    }));
    const meeting = madeUpMeeting(made, new Date().toLocaleDateString('sv'), 0);
    const point = { id: randomUUID(), subject: { kind: 'wish', id: koken?.id }, done: false };
    const own = { id: randomUUID(), subject: { kind: 'own' }, text: 'De bus', done: false };
    return {
      talks: [{ ...meeting, id: talkId, who: [{ by: 'self' }, ...guests], points: [point, own] }],
      additions: [
        {
          ...{ id: randomUUID(), planId: made.planId, revision: 1, order: 1, at: 1 },
          said: { by: 'other', name: 'Els' },
          roundId: koken?.roundId,
          place: { topicId: 'living' },
          text: 'Eerst samen oefenen',
          state: 'talk',
          source: randomUUID(),
        },
      ],
    };
  });
  const title = page.getByRole('heading', { level: 1 });
  const dialog = page.getByRole('dialog');
  const main = page.getByRole('main');
  await page.goto(`${plan}/talk/${talkId}/ready`);
  await expect(page.getByRole('article')).toContainText('Ik wil zelf koken');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  await expect(button(page, 'Begin het gesprek')).toBeHidden();
  expect((await PDFDocument.load(await page.pdf({ format: 'A4' }))).getPageCount()).toBe(1);
  await page.emulateMedia({ media: 'screen' });

  await tap(page, 'Begin het gesprek');
  await goOn(page);
  await goOn(page);
  const point = main.getByRole('heading', { level: 2 }).first();
  await expect(point).toHaveText('Ik wil zelf koken');
  const views = [main.getByText('Dit zeg ik'), main.getByText('Dit zegt Els')] as const;
  const [mine, theirs] = await Promise.all(views.map((view) => view.boundingBox()));
  expect(Math.abs((mine?.y ?? 0) - (theirs?.y ?? 1000))).toBeLessThan(30);
  expect(theirs?.x).toBeGreaterThan((mine?.x ?? 0) + 100);
  await expect(main.getByText('Eerst samen oefenen')).toBeVisible();

  await tap(page, 'Dit spreken we af');
  await speak(dialog);
  await tap(dialog, 'Klaar');
  await expect(dialog.getByRole('heading', { name: 'Wie doet het?' })).toBeVisible();
  for (const _ of ['who', 'when', 'look back']) await tap(dialog, 'Verder');
  await expect(dialog.getByRole('heading', { name: 'Een afspraak met mijn stem' })).toBeVisible();
  await tap(dialog, 'Plaatje');
  await dialog.getByLabel('Zoek een plaatje').fill('pan');
  const pan = dialog.getByRole('list', { name: 'Gevonden plaatjes' }).getByRole('button').first();
  const word = await pan.innerText();
  await pan.click();
  await tap(dialog, 'Klaar');
  const agreement = main.getByRole('article');
  // It has no words but those of its picture.
  await expect(agreement.getByRole('heading')).toHaveText(word);
  await expect(agreement.getByRole('button', { name: /^Luister/ })).toBeVisible();
  await expect(agreement.locator('img')).not.toHaveCount(0);

  // Who stops goes on at the same point.
  await tap(page, 'Stop');
  await expect(main.getByText('Alles is bewaard.')).toBeVisible();
  await page.getByRole('link', { name: /^Ga verder/ }).click();
  await expect(point).toHaveText('Ik wil zelf koken');
  await goOn(page);
  await goOn(page);
  await page.getByRole('radio', { name: 'Goed zo' }).click();
  await expect(page.getByRole('radio', { name: 'Goed zo' })).toBeChecked();
  await goOn(page);

  await expect(title).toHaveText('Wie wil tekenen?');
  const row = (name: string) => page.getByRole('listitem', { name });
  await tap(row('Sanne'), 'Ik teken');
  await draw(page, dialog);
  await finish(dialog);
  await expect(row('Sanne')).toContainText('Heeft getekend');
  await expect(row('Sanne').getByRole('img', { name: 'Tekening' })).toBeVisible();
  await tap(row('Els'), 'Nu niet');
  await expect(row('Els')).toContainText('Wacht nog met tekenen');
  await tap(row('Karim'), 'Ik teken niet');
  await expect(row('Karim')).toContainText('Tekent niet');
  await tap(row('Karim'), 'Ik teken');
  await shoot(dialog);
  await finish(dialog);
  await expect(row('Karim')).toContainText('Heeft getekend');
  await goOn(page);
  await tap(page, 'Klaar');

  // Who waits can still sign when the talk is over.
  await expect(title).toHaveText('Dit was mijn gesprek');
  await page.reload();
  const els = main.getByRole('listitem').filter({ hasText: 'Wacht nog met tekenen' });
  await expect(els).toContainText('Els');
  await tap(els, 'Ik teken');
  await speak(dialog);
  await finish(dialog);
  await expect(main.getByText('Heeft getekend')).toHaveCount(3);
  await expect(main.getByText('Wacht nog met tekenen')).toHaveCount(0);
});
