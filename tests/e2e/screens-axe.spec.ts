// Every screen has nothing that axe objects to: those that `npm run look` shows, each opened with the plan that it needs.
import { expect, test } from '@playwright/test';
import { openScreen, screens } from '#tests/look/screens.mjs';
import { axeFindings } from '#tests/support/axe.ts';

for (const screen of screens) {
  test(`the screen ${screen.name} has nothing that keeps anybody out`, async ({ page }) => {
    await openScreen(page, './', screen);
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
