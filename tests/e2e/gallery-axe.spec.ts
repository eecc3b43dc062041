// Every example of every widget, as the gallery of the development server shows it, has nothing that axe objects to.
import { expect, test } from '@playwright/test';
import { axeFindings } from '#tests/support/axe.ts';
import { projectFiles, projectText } from '#tests/support/project-files.ts';

const files = projectFiles('src/ui', '.examples.tsx').map((file) => ({
  file,
  names: [...projectText(file).matchAll(/^ {2}'([^']+: [^']+)':/gm)].map(([, name = '']) => name),
}));

for (const { file, names } of files) {
  test(`${file} has nothing that keeps anybody out`, async ({ page }) => {
    expect(names).not.toEqual([]);
    for (const name of names) {
      await page.goto(`./#/gallery/${encodeURIComponent(name)}`);
      await expect(page.locator('main, dialog').first(), name).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page), name).toEqual([]);
    }
  });
}

test('the gallery holds every example, and no other', async ({ page }) => {
  await page.goto('./#/gallery');
  const links = page.getByRole('main').locator(':scope > section > h2 > a');
  await expect(links.first()).toBeVisible();
  expect((await links.allTextContents()).toSorted()).toEqual(files.flatMap(({ names }) => names).toSorted());
});
