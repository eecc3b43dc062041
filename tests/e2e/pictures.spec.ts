// The library of pictures: boards of another program come in, and the whole picture set is searched, both without network after.
import { expect, type Page } from '@playwright/test';
import { startHost } from '#tests/support/host.ts';
import { button, storeMadeUpPlan, tap, test } from '#tests/support/journey.ts';

const boards = (name: string) => `tests/fixtures/boards/${name}`;

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await tap(page, 'Plaatjes uit een ander programma');
  await (await chooser).setFiles(file);
}

const svg = (inside: string) =>
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)}`;
const bomb = Array.from(
  { length: 30 },
  (_, i) => `<g id="g${i}"><use href="#g${i + 1}"/><use href="#g${i + 1}"/></g>`,
).join('');

/** A board of a stranger: one good picture, and four that would run, load or cost something. */
const hostile = {
  format: 'open-board-0.1',
  name: 'Vreemd',
  buttons: ['Zon', 'Script', 'Link', 'Zwaar', 'Entiteit'].map((label, id) => ({ id, label, image_id: id })),
  images: [
    svg('<circle cx="4" cy="4" r="3" onclick="alert(1)"/>'),
    svg('<script>alert(1)</script><rect width="9" height="9"/>'),
    svg('<image href="https://example.org/a.png" width="9" height="9"/>'),
    svg(bomb),
    `data:image/svg+xml,${encodeURIComponent('<!DOCTYPE svg [<!ENTITY a "aa">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>&a;</title></svg>')}`,
  ].map((data, id) => ({ id, data })),
};

/** The pictures on the page that can be seen. */
const seen = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('main img')].filter((img) => (img as HTMLImageElement).naturalWidth > 1)
        .length,
  );

test.use({ serviceWorkers: 'allow' });

test('boards of another program come in, and stay without network, as does the search', async ({
  baseURL,
  newProfile,
}) => {
  const host = await startHost(baseURL ?? '');
  try {
    const page = await newProfile(host.url);
    const worker = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
    const plan = await storeMadeUpPlan(page, { answers: 0, photos: 0, agreements: 0 });
    await page.goto(`${plan}/pictures`);
    await expect(page.getByText('Er zijn nog geen eigen plaatjes')).toBeVisible();

    // Another file changes nothing, and says so.
    await choose(page, { name: 'kapot.obz', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 kapot') });
    await expect(page.getByRole('alert')).toContainText('Dit bestand is kapot');

    // Of a stranger's board only what is safe to draw comes in; the rest is counted.
    await choose(page, {
      name: 'vreemd.obf',
      mimeType: '',
      buffer: Buffer.from(JSON.stringify(hostile)),
    });
    await expect(button(page, 'Vreemd: 1 plaatje')).toBeVisible();
    await expect(page.getByText('4 plaatjes ontbreken of zijn kapot.')).toBeVisible();
    await tap(page, 'Terug');

    await choose(page, boards('aac-processors.obz'));
    await expect(button(page, 'Mijn bord: 2 plaatjes')).toBeVisible();
    await expect(page.getByText('1 plaatje staat alleen op internet.')).toBeVisible();
    await tap(page, 'Buiten: 1 plaatje');
    await tap(page, 'Bewaar 2 plaatjes');
    await expect(button(page, 'Hond')).toBeVisible();
    await expect(button(page, 'Fiets')).toHaveCount(0);
    await choose(page, boards('by-the-specification.obz'));
    await tap(page, 'Bewaar 5 plaatjes');
    await expect(page.getByRole('heading', { name: 'Eten en drinken' })).toBeVisible();
    await expect.poll(() => seen(page)).toBe(7);
    await tap(page, 'Herstel');
    await expect(page.getByRole('heading', { name: 'Eten en drinken' })).toHaveCount(0);

    // The whole set is fetched when somebody searches, and not before.
    const stored = () => page.evaluate(async () => (await (await caches.open('symbols')).keys()).length);
    expect(await stored()).toBe(0);
    await tap(page, 'Plaatje erbij');
    await expect(page.getByText('Zoeken werkt nu ook zonder internet.')).toBeVisible();
    expect(await stored()).toBeGreaterThan(10);

    await expect.poll(worker).toBe('activated');
    await host.goAway();
    await page.reload();
    await expect.poll(() => seen(page)).toBe(2);
    await tap(page, 'Plaatje erbij');
    await page.getByLabel('Zoek een plaatje').fill('honden');
    const dialog = page.getByRole('dialog');
    await button(dialog, 'hond').click();
    await expect(dialog.getByLabel('Woord')).toHaveValue('hond');
    await dialog.getByLabel('Woord').fill('Mijn hond Max');
    await tap(dialog, 'Bewaar dit plaatje');
    await expect(button(page, 'Mijn hond Max')).toBeVisible();
    await expect.poll(() => seen(page)).toBe(3);

    await tap(page, 'Mijn hond Max');
    await tap(page.getByRole('dialog'), 'Haal dit plaatje weg');
    await expect(button(page, 'Mijn hond Max')).toHaveCount(0);
    await tap(page, 'Herstel');
    await expect(button(page, 'Mijn hond Max')).toBeVisible();

    // A wish is told with one of them; its name says it, as nothing else was told.
    await page.goto(`${plan}/wishes`);
    await tap(page, 'Nieuwe wens');
    await tap(dialog, 'Vrije tijd');
    await tap(dialog, 'Plaatje');
    await dialog.getByLabel('Zoek een plaatje').fill('gitaar');
    await button(dialog, 'gitaar').click();
    await expect(dialog.getByText('Je plaatje staat erbij.')).toBeVisible();
    await tap(dialog, 'Klaar');
    await expect(page.getByRole('link', { name: 'gitaar' })).toBeVisible();
    await expect.poll(() => seen(page)).toBe(1);
  } finally {
    await host.goAway();
  }
});
