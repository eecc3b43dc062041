// Visiting the screens of tests/look/screens.mjs one after another, cheaply: a worker keeps one page open for each plan, stores the
// plan once, and goes from screen to screen by address, as a client does. It must not be used where a fresh start is the point.
import { type Browser, test as base, expect, type Page, type PlaywrightTestOptions } from '@playwright/test';
import { openScreen, plans, type Screen } from '#tests/look/screens.mjs';

interface Visits {
  /** Shows a screen at 1180×820, and gives its page. */
  visit: (screen: Screen) => Promise<Page>;
}

export const test = base.extend<object, Visits>({
  visit: [
    async ({ browser }, use, { project }) => {
      const open = new Map<string, Page>();
      await use(async (screen) => {
        // What happens before the app opens can only happen to a page of its own.
        const key = screen.before || screen.stays ? screen.name : screen.plan;
        const kept = open.get(key);
        const page = kept && !kept.isClosed() ? kept : await newPage(browser, project.use);
        open.set(key, page);
        if (page === kept) await goTo(page, screen);
        else await openScreen(page, project.use.baseURL ?? '', screen);
        await expect(page.getByRole('heading').first(), screen.name).toBeVisible();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return page;
      });
      await Promise.all([...open.values()].map((page) => page.context().close()));
    },
    { scope: 'worker' },
  ],
});

/** A wide tablet without a service worker: everything comes from the server. */
export async function newPage(browser: Browser, options: Partial<PlaywrightTestOptions>): Promise<Page> {
  const { viewport = null, locale, timezoneId, hasTouch, baseURL } = options;
  const context = await browser.newContext({
    viewport,
    serviceWorkers: 'block',
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
    ...(hasTouch === undefined ? {} : { hasTouch }),
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

/** From whatever is open to a screen of the same plan, by way of another, so that nothing of the last one stays. */
async function goTo(page: Page, screen: Screen) {
  await page.setViewportSize({ width: 1180, height: 820 });
  await resizeText(page, '');
  const planId = screen.plan === 'none' ? '' : plans[screen.plan].planId;
  const [, now = ''] = page.url().split('#');
  const between = ['/story', '/help', '/copy'].find((one) => one !== now && one !== screen.at);
  await goToAddress(page, between ?? '/');
  await goToAddress(page, screen.at.replace('PLAN', planId));
  await screen.after?.(page);
}

/** Goes to an address inside the app, and waits until what was there has left. */
export async function goToAddress(page: Page, address: string) {
  await page.evaluate((to) => {
    for (const shown of document.querySelectorAll<HTMLElement>('main, dialog')) shown.dataset.left = '';
    window.location.hash = to;
  }, address);
  await expect(page.locator('[data-left]')).toHaveCount(0);
  await expect(page.locator('main, dialog').first()).toBeVisible();
}

/** The size of the text, as in Hulp: `200%`, or '' for what it was. */
async function resizeText(page: Page, size: string) {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}

/** Gives the page a size, and waits until it has taken it. */
export async function resize(
  page: Page,
  { width, height, text = '' }: { width: number; height: number; text?: string },
) {
  await resizeText(page, text);
  await page.setViewportSize({ width, height });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
