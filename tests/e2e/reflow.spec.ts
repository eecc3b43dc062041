// Every screen at 320 px with text at 200 %, and on a phone: nothing sticks out, nothing is cut off, and what has the
// focus is not under a bar.
import { expect, test } from '@playwright/test';
import { faultsOnPage } from '#tests/look/faults.mjs';
import { openScreen, plans, screens } from '#tests/look/screens.mjs';

const planIds = new Map<string, string>(Object.entries(plans).map(([name, { planId }]) => [name, planId]));

const sizes = [
  { width: 320, height: 700, text: '200%' },
  { width: 390, height: 844, text: '100%' },
];

/** The page has taken its new size. Runs in the browser. */
const settled = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** Gives the focus to everything that takes it, and names what is then nowhere to be seen. Runs in the browser. */
function hiddenWhenFocused(): string[] {
  const hidden: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, textarea, [tabindex]',
  )) {
    element.focus();
    if (document.activeElement !== element) continue;
    const box = element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const steps = [0.05, 0.25, 0.5, 0.75, 0.95];
    const isSeen = steps.some((across) =>
      steps.some((down) => {
        const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
        return found !== null && (element.contains(found) || found.contains(element));
      }),
    );
    if (!isSeen)
      hidden.push(`“${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}”`);
  }
  return hidden;
}

for (const plan of new Set(screens.map((screen) => screen.plan))) {
  test(`the screens with plan “${plan}” fit a phone, and 320 px with text at 200 %`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    let isStored = false;
    for (const screen of screens.filter((one) => one.plan === plan)) {
      await page.setViewportSize({ width: 1180, height: 820 });
      if (isStored && !screen.before) {
        await page.goto('about:blank');
        await page.goto(`./#${screen.at.replace('PLAN', planIds.get(plan) ?? '')}`);
        await expect(page.getByRole('heading').first(), screen.name).toBeVisible();
        await screen.after?.(page);
      } else {
        await openScreen(page, baseURL ?? '', screen);
        isStored = true;
      }
      await expect(page.getByRole('heading').first(), screen.name).toBeVisible();
      for (const { text, ...size } of sizes) {
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, text);
        await page.setViewportSize(size);
        await page.evaluate(settled);
        const at = `${screen.name} at ${size.width} px`;
        expect.soft(await page.evaluate(faultsOnPage), at).toEqual([]);
        expect.soft(await page.evaluate(hiddenWhenFocused), `${at}, with focus`).toEqual([]);
      }
    }
  });
}
