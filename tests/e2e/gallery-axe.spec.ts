// Every example of every widget, as the gallery shows it, has nothing that axe objects to.
import { test as base, expect, type Page } from '@playwright/test';
import { axeFindings } from '#tests/support/axe.ts';
import { projectFiles, projectText } from '#tests/support/project-files.ts';
import { goToAddress, newPage } from '#tests/support/visit.ts';

/** A worker keeps one page open, and goes from example to example. */
const test = base.extend<object, { gallery: Page }>({
  gallery: [
    async ({ browser }, use, { project }) => {
      const page = await newPage(browser, project.use);
      await page.goto('./#/gallery');
      await expect(page.locator('main')).toBeVisible();
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
});

const files = projectFiles('src/ui', '.examples.tsx').map((file) => ({
  file,
  names: [...projectText(file).matchAll(/^ {2}'([^']+: [^']+)':/gm)].map(([, name = '']) => name),
}));

for (const { file, names } of files) {
  test(`${file} has nothing that keeps anybody out`, async ({ gallery: page }) => {
    expect(names).not.toEqual([]);
    for (const name of names) {
      await goToAddress(page, `/gallery/${encodeURIComponent(name)}`);
      await expect(page.locator('main, dialog').first(), name).toBeVisible();
      expect(await axeFindings(page), name).toEqual([]);
    }
  });
}

test('the gallery holds every example, and no other', async ({ gallery: page }) => {
  await goToAddress(page, '/gallery');
  const links = page.getByRole('main').locator(':scope > section > h2 > a');
  await expect(links.first()).toBeVisible();
  expect((await links.allTextContents()).toSorted()).toEqual(files.flatMap(({ names }) => names).toSorted());
});
