// Questions that depend on what was said before.
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import {
  addPerson,
  beginPlan,
  button,
  goOn,
  openQuestion,
  question,
  saved,
  storeMadeUpPlan,
  tap,
  test,
  walkTo,
} from '#tests/support/journey.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('only what was chosen in 10.1 is asked, and fear ends with whom to call', async ({ page }) => {
  await beginPlan(page, 'Samira', 'Vraag met uitleg');
  await openQuestion(page, '5.1');
  await addPerson(page, 'Nadia');
  await openQuestion(page, '10.1');
  await expect(question(page, 'Waar wil je ook over praten?')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Vraag 1 van 1' })).toBeVisible();
  await tap(page, 'Geld');
  await tap(page, 'Veilig zijn');
  await expect(page.getByRole('img', { name: 'Vraag 1 van 3' })).toBeVisible();
  await goOn(page);
  await expect(question(page, 'Wat doe je met je geld?')).toBeVisible();
  await walkTo(page, question(page, 'Wat maakt jou bang?'));
  await expect(button(page, 'Alleen voor mij')).toHaveAttribute('aria-pressed', 'true');
  await tap(page, 'Iemand die slaat');
  await expect(saved(page)).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Wie kan je bellen?' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText('Nadia', { exact: true })).toBeVisible();
  await expect(main.getByText(/Veilig Thuis: 0800 2000/)).toBeVisible();
  await expect(main.getByText(/Bel 112/)).toBeVisible();
  await goOn(page);
  await expect(title(page)).toHaveText('Klopt dit?');

  // What is no longer chosen is no longer asked, and comes back as it was.
  await openQuestion(page, '10.1');
  await tap(page, 'Veilig zijn');
  await expect(page.getByRole('img', { name: 'Vraag 1 van 2' })).toBeVisible();
  await openQuestion(page, '10.6');
  await expect(title(page)).toHaveText('Het plan van Samira');
  await openQuestion(page, '10.1');
  await tap(page, 'Veilig zijn');
  await expect(page.getByRole('img', { name: 'Vraag 1 van 3' })).toBeVisible();
  await openQuestion(page, '10.6');
  await expect(button(page, 'Iemand die slaat')).toHaveAttribute('aria-pressed', 'true');
});

test('5.8 asks about the people of 5.1', async ({ page }) => {
  await beginPlan(page, 'Samira');
  await openQuestion(page, '5.1');
  await addPerson(page, 'Nadia');
  await addPerson(page, 'Bram');
  await tap(page, 'Bram');
  await expect(button(page, 'Bram')).toHaveAttribute('aria-pressed', 'false');
  await openQuestion(page, '5.8');
  await expect(page.getByRole('radiogroup', { name: 'Kies voor Nadia' })).toBeVisible();
  await expect(page.getByText(/^Kaart 1 van/)).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('radiogroup', { name: 'Kies voor Bram' })).toHaveCount(0);
});

test('9.5 is not asked without earlier agreements', async ({ page }) => {
  await beginPlan(page, 'Samira');
  await openQuestion(page, '9.4');
  await expect(page.getByRole('img', { name: 'Vraag 4 van 6' })).toBeVisible();
  await expect(question(page, 'Wat mag niemand vergeten?')).toBeVisible();
  await walkTo(page, question(page, 'Wat is je grootste wens?'));
});

test('9.5 asks card by card about what was agreed before, beside how it went and what was decided', async ({
  page,
}) => {
  const agreed = ['Ik leer zelf koken.', 'Elke week zwemmen.'];
  const address = await storeMadeUpPlan(page, { answers: 0, photos: 0 }, ({ planId, records }) => {
    const made = { planId, revision: 1, at: 1, said: { by: 'self' } };
    const earlier = { ...made, id: randomUUID(), order: 0 };
    const agreements = agreed.map((text, order) => ({
      ...made,
      id: randomUUID(),
      order,
      roundId: earlier.id,
      topicId: 'leisure',
      text,
      lookedBack: { day: '2026-03-20', verdict: 'go-on' },
    }));
    const refused = { ...agreements[0], id: randomUUID(), text: 'Vroeg naar bed.', consent: 'no' };
    return {
      rounds: [earlier, ...(records.rounds ?? [])],
      agreements: [...agreements, refused],
      checkIns: ['done', 'partly', 'not'].map((value, order) => ({
        ...made,
        id: randomUUID(),
        order,
        agreementId: agreements[0]?.id,
        day: `2026-03-1${order}`,
        value,
      })),
    };
  });
  await page.goto(`${address}/question/9.5`);
  await expect(question(page, 'Hoe ging het met je afspraken?')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Vraag 5 van 7' })).toBeVisible();
  const went = page.getByRole('list', { name: 'Zo ging het' });
  await expect(went.getByRole('listitem')).toHaveText(['10 mrt', '11 mrt', '12 mrt']);
  await expect(page.getByText('Bij het terugkijken: Ja, ga zo door')).toBeVisible();
  for (const text of agreed) {
    await page
      .getByRole('radiogroup', { name: `Kies voor ${text}` })
      .getByRole('radio', { name: 'Een beetje', exact: true })
      .click();
    await expect(saved(page)).toBeVisible();
    await goOn(page);
  }
  await expect(question(page, 'Wat is je grootste wens?')).toBeVisible();
});
