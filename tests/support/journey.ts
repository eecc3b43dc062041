// What journeys share: browser profiles that are watched, and the taps with which many of them begin.
// A journey finds things as people do, by role and name; it never reaches into the app.
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { questions } from '#content/questions.ts';
import { type MadeUpPlan, madeUpPlan, storePlan } from '#tests/support/made-up-plan.mjs';

interface Watched {
  /** A page in a browser profile of its own, such as that of family; at another address when one is given. */
  newProfile: (address?: string) => Promise<Page>;
}

/** Every journey fails when a page asks another place for anything, or writes an error or a warning. */
export const test = base.extend<Watched>({
  context: async ({ context, baseURL, serviceWorkers }, use) => {
    const complaints = watch(context, baseURL, serviceWorkers);
    await use(context);
    expect(complaints).toEqual([]);
  },
  newProfile: async ({ browser, baseURL, serviceWorkers }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[][] = [];
    await use(async (address = baseURL) => {
      const context = await browser.newContext(address === undefined ? {} : { baseURL: address });
      contexts.push(context);
      complaints.push(watch(context, address, serviceWorkers));
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints.flat()).toEqual([]);
  },
});

/** What a page writes when Playwright lets it register no service worker, and gives it nothing where a browser gives a registration. */
const ofBlocking = /^Service Worker registration blocked by Playwright|reading 'waiting'.*workbox-window/s;

function watch(context: BrowserContext, baseURL = '', serviceWorkers: 'allow' | 'block' = 'allow'): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !url.startsWith('blob:')) complaints.push(`asked ${url}`);
  });
  context.on('console', (message) => {
    if (serviceWorkers === 'block' && ofBlocking.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.text()} ${message.location().url}`);
    }
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}

export const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });

/** Taps the button with this name. */
export const tap = (within: Page | Locator, name: string) => button(within, name).click();

/** The word that appears once a tap is stored. */
export const saved = (page: Page) => page.getByText('Bewaard', { exact: true });

export const question = (page: Page, words: string) =>
  page.getByRole('heading', { level: 2, name: words, exact: true });

export type LevelName = 'Weinig tekst' | 'Gewone vraag' | 'Vraag met uitleg';

/** From an empty device to the first question. */
export async function beginPlan(page: Page, name: string, level: LevelName = 'Gewone vraag') {
  await page.goto('./#/new');
  await page.getByLabel('Mijn naam').fill(name);
  await tap(page, 'Verder');
  await expect(page.getByRole('heading', { name: 'Hoe zie je eruit?' })).toBeVisible();
  await tap(page, 'Verder');
  await page.getByRole('radio', { name: level }).check();
  await tap(page, 'Verder');
  await expect(page.getByRole('heading', { name: 'Wil je de kaarten horen?' })).toBeVisible();
  await tap(page, 'Verder');
  await tap(page, 'Nu niet');
  await expect(page.getByRole('heading', { level: 1, name: 'Wie ben ik?' })).toBeVisible();
}

/**
 * A plan that is there already, written into the database: for what would take a client hours to tap. Records of its own
 * can stand beside the made-up ones. Gives the plan's address inside the app.
 */
export async function storeMadeUpPlan(
  page: Page,
  size: Parameters<typeof madeUpPlan>[1],
  more: (plan: MadeUpPlan) => Record<string, object[]> = () => ({}),
): Promise<string> {
  const plan = madeUpPlan(questions, size);
  const records = { ...plan.records, ...more(plan) };
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Nieuw plan/ })).toBeVisible();
  await storePlan(page, { ...plan, records });
  return `./#/plan/${plan.planId}`;
}

/** From the first question to the first question of another topic. */
export async function goToTopic(page: Page, topic: string) {
  await tap(page, 'Terug');
  await page.getByRole('link', { name: new RegExp(`^${topic}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: topic })).toBeVisible();
}

/** Opens a place of the plan that is open, by its address. */
export async function openPlace(page: Page, place: string) {
  await page.evaluate((to) => {
    window.location.hash = window.location.hash.replace(/^(#\/plan\/[^/]+).*/, `$1/${to}`);
  }, place);
}

/** Opens a question of the plan that is open, by its catalogue number. */
export const openQuestion = (page: Page, id: string) => openPlace(page, `question/${id}`);

/** Taps Verder and waits until something else is on the screen. */
export async function goOn(page: Page) {
  const main = page.getByRole('main');
  const before = await main.textContent();
  await tap(page, 'Verder');
  await expect.poll(() => main.textContent()).not.toBe(before);
}

/** Taps Verder until this is on the screen. */
export async function walkTo(page: Page, target: Locator) {
  for (let step = 0; step < 60 && !(await target.isVisible()); step += 1) await goOn(page);
  await expect(target).toBeVisible();
}

/** Tells words in the dialog that is open. */
export async function tellWords(page: Page, words: string) {
  const dialog = page.getByRole('dialog');
  const way = button(dialog, 'Woord');
  const field = dialog.getByLabel('Schrijf je woorden op');
  await way.or(field).first().click();
  await field.fill(words);
  await tap(dialog, 'Goed zo');
  await tap(dialog, 'Klaar');
  await expect(dialog).toHaveCount(0);
}

/** Adds a person in the question that is open. */
export async function addPerson(page: Page, name: string) {
  await tap(page, 'Iemand erbij');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam').fill(name);
  await tap(dialog, 'Klaar');
  await expect(dialog).toHaveCount(0);
}
