// Every screen there is: a new screen is one row here, and then `npm run look` shows it, axe and the two small sizes check it
// (e2e/screens.spec.ts), and so does the pseudo-locale (e2e/pseudo.spec.ts, for rows without `after`).
// Rows of the same plan are visited on one page, in any order; one whose taps leave something behind says that it `stays`.
import { madeUpAgreements, madeUpMeeting } from '#tests/support/made-up-agreements.mjs';
import { catalogue, madeUpPlan, storePlan } from '#tests/support/made-up-plan.mjs';
import { madeUpReplies } from '#tests/support/made-up-replies.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {'none' | 'empty' | 'full' | 'agreed' | 'none agreed' | 'level 1' | 'level 3'} PlanKind
 * @typedef {object} Screen
 * @property {string} name also the name of its pictures
 * @property {PlanKind} plan what is in the database before it opens
 * @property {string} at the address behind the #; `PLAN` stands for the plan's own
 * @property {(page: Page) => Promise<void>} [before] on a page of the same site, before the app opens
 * @property {boolean} [stays] what is tapped is still there afterwards: it gets a page of its own
 * @property {(page: Page) => Promise<void>} [after] taps that lead from the address to the screen
 */

const questions = await catalogue();

/** @type {Record<Exclude<PlanKind, 'none'>, import('#tests/support/made-up-plan.mjs').MadeUpPlan>} */
export const plans = {
  empty: madeUpPlan(questions, { answers: 0, photos: 0, agreements: 3 }),
  full: madeUpPlan(questions, { answers: questions.length, photos: 12, agreements: 3 }),
  agreed: withAgreements(),
  'none agreed': madeUpPlan(questions, { answers: 3, photos: 0 }),
  'level 1': madeUpPlan(questions, { answers: 0, photos: 0, agreements: 3, level: 1 }),
  'level 3': madeUpPlan(questions, { answers: 0, photos: 0, agreements: 3, level: 3 }),
};

/** Two years, agreements with how they went, some of which are over, a meeting in three weeks, and copies that were answered. */
function withAgreements() {
  const plan = madeUpPlan(questions, { answers: 120, photos: 2 });
  const today = new Date().toLocaleDateString('sv');
  const agreed = madeUpAgreements(plan, { today, ended: 3, checkIns: 40, lookBack: today });
  const talks = [madeUpMeeting(plan, today, 21)];
  return { ...plan, records: { ...plan.records, ...agreed, talks, ...madeUpReplies(plan, questions) } };
}

/** The first question of every kind. @type {Screen[]} */
const oneOfEachKind = [...new Set(questions.map(({ kind }) => kind))].flatMap((kind) => {
  const question = questions.find((one) => one.kind === kind && !one.showsWhen);
  if (!question) return [];
  return /** @type {PlanKind[]} */ (['level 1', 'empty', 'level 3', 'full']).map((plan) => ({
    name: `question-${kind}-${plan.replace(' ', '-')}`,
    plan,
    at: `/plan/PLAN/question/${question.id}`,
  }));
});

/** @param {string} name @returns {(page: Page) => Promise<void>} */
const tap = (name) => (page) => page.getByRole('button', { name, exact: true }).first().click();

/**
 * Taps one after another.
 * @param {...string} names
 * @returns {(page: Page) => Promise<void>}
 */
const taps =
  (...names) =>
  async (page) => {
    for (const name of names) await tap(name)(page);
  };

/** @param {string | RegExp} name @returns {(page: Page) => Promise<void>} */
const follow = (name) => (page) => page.getByRole('link', { name }).first().click();

/**
 * Opens one of the talks and goes on so many times.
 * @param {RegExp} name
 * @param {number} times
 * @returns {(page: Page) => Promise<void>}
 */
const walk = (name, times) => async (page) => {
  await follow(name)(page);
  for (let step = 0; step < times; step += 1) {
    const title = page.getByRole('banner');
    const before = await title.textContent();
    await tap('Verder')(page);
    while ((await title.textContent()) === before) await page.waitForTimeout(20);
  }
};

/** @param {string} lock the card to tap @param {string} title what comes when the pdf is made @returns {(page: Page) => Promise<void>} */
const madePaper = (lock, title) => async (page) => {
  await taps('Verder', 'Verder')(page);
  await page.getByRole('radio', { name: lock, exact: true }).click();
  await taps('Maak de pdf')(page);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
};

/**
 * The beginning of a plan, up to a step.
 * @param {number} steps how many times it goes on
 * @returns {(page: Page) => Promise<void>}
 */
const begin = (steps) => async (page) => {
  await page.getByLabel('Mijn naam').fill('Sanne');
  for (const title of ['Hoe zie je eruit?', 'Welke vraag past bij jou?', 'Wil je de kaarten horen?'].slice(
    0,
    steps,
  )) {
    await tap('Verder')(page);
    await page.getByRole('heading', { name: title }).waitFor();
  }
};

/** Two people look closely at one topic, and differ. @param {Page} page */
const twoLook = async (page) => {
  for (const [name = '', ...cards] of [
    ['Els', 'Blij', 'Lacht'],
    ['Karim', 'Blij', 'Wil weg'],
  ]) {
    await taps('Ik kijk mee', name)(page);
    await page.getByRole('button', { name: /^Wonen/ }).click();
    await taps(...cards)(page);
    await page.getByRole('button', { name: cards.at(-1) ?? '', pressed: true }).waitFor();
    await taps('Terug', 'Klaar')(page);
  }
};

/**
 * Opens a file of picture boards, and waits until it is shown.
 * @param {Page} page
 */
const chooseBoards = async (page) => {
  const chooser = page.waitForEvent('filechooser');
  await tap('Plaatjes uit een ander programma')(page);
  await (await chooser).setFiles('tests/fixtures/boards/by-the-specification.obz');
  await page.getByRole('heading', { name: 'Welke plaatjes wil je bewaren?' }).waitFor();
};

/**
 * Drops files of adapted questions, with these names.
 * @param {string[]} names
 * @returns {(page: Page) => Promise<void>}
 */
const dropped =
  (...names) =>
  async (page) => {
    const title = page.getByRole('banner');
    const before = await title.textContent();
    const dataTransfer = await page.evaluateHandle((all) => {
      const dragged = new DataTransfer();
      for (const name of all)
        dragged.items.add(new File(['{"format":"mijn-plan-vragen","version":1}'], name));
      return dragged;
    }, names);
    await page.getByText('Of sleep het bestand hierheen.').dispatchEvent('drop', { dataTransfer });
    while ((await title.textContent()) === before) await page.waitForTimeout(20);
  };

/** @type {Screen[]} */
export const screens = [
  { name: 'start', plan: 'none', at: '/' },
  { name: 'story', plan: 'none', at: '/story' },
  { name: 'new-plan', plan: 'none', at: '/new' },
  { name: 'new-plan-face', plan: 'none', at: '/new', after: begin(1) },
  { name: 'new-plan-level', plan: 'none', at: '/new', after: begin(2) },
  { name: 'new-plan-speaks', plan: 'none', at: '/new', after: begin(3) },
  { name: 'adapt', plan: 'full', at: '/plan/PLAN/adapt' },
  { name: 'adapt-topic', plan: 'full', at: '/plan/PLAN/adapt/leisure' },
  { name: 'adapt-question', plan: 'full', at: '/plan/PLAN/adapt/leisure/4.1' },
  { name: 'adapt-scale', plan: 'full', at: '/plan/PLAN/adapt/living/2.3' },
  { name: 'adapt-look', plan: 'full', at: '/plan/PLAN/adapt/living/living.before' },
  { name: 'known-pictures', plan: 'empty', at: '/plan/PLAN/known' },
  { name: 'known-pictures-topic', plan: 'empty', at: '/plan/PLAN/known/leisure' },
  { name: 'questions-file', plan: 'empty', at: '/plan/PLAN/questions-file' },
  {
    name: 'new-plan-keep',
    plan: 'none',
    at: '/new',
    after: async (page) => {
      await begin(3)(page);
      await tap('Verder')(page);
      await page.getByRole('button', { name: 'Nu niet' }).waitFor();
    },
  },
  { name: 'open-copy', plan: 'none', at: '/copy' },
  {
    name: 'open-copy-several',
    plan: 'none',
    at: '/copy',
    after: dropped('Samira.mijnplan', 'Van mama.mijnplan'),
  },
  {
    name: 'open-copy-questions',
    plan: 'empty',
    at: '/copy',
    after: dropped('Aangepaste vragen.mijnplan-vragen'),
  },
  {
    name: 'open-copy-no-plan',
    plan: 'none',
    at: '/copy',
    after: dropped('Aangepaste vragen.mijnplan-vragen'),
  },
  { name: 'help-without-plan', plan: 'none', at: '/help' },
  { name: 'help-text', plan: 'none', at: '/help/text' },
  { name: 'help-safe-without-plan', plan: 'none', at: '/help/safe' },
  { name: 'help-supporters', plan: 'none', at: '/help/supporters' },
  { name: 'help-family', plan: 'none', at: '/help/family' },
  { name: 'council', plan: 'none', at: '/council' },
  { name: 'help-about', plan: 'none', at: '/help/about' },
  { name: 'plans', plan: 'full', at: '/plans' },
  { name: 'home-empty', plan: 'empty', at: '/plan/PLAN' },
  { name: 'home-full', plan: 'full', at: '/plan/PLAN' },
  ...oneOfEachKind,
  { name: 'something-else', plan: 'full', at: '/plan/PLAN/question/1.2', after: taps('Iets anders') },
  { name: 'question-person', plan: 'empty', at: '/plan/PLAN/question/5.1', after: taps('Iemand erbij') },
  { name: 'question-said', plan: 'empty', at: '/plan/PLAN/question/4.1', after: taps('Ik zelf') },
  {
    name: 'question-observe',
    plan: 'empty',
    at: '/plan/PLAN/question/4.1',
    after: taps('Wat ziet een ander?'),
  },
  { name: 'recap-empty', plan: 'empty', at: '/plan/PLAN/recap/leisure' },
  { name: 'recap-full', plan: 'full', at: '/plan/PLAN/recap/leisure' },
  { name: 'topic-wish', plan: 'full', at: '/plan/PLAN/wish/leisure' },
  { name: 'pages-empty', plan: 'empty', at: '/plan/PLAN/pages' },
  { name: 'pages-full', plan: 'full', at: '/plan/PLAN/pages' },
  { name: 'page-full', plan: 'full', at: '/plan/PLAN/pages/leisure' },
  { name: 'paper-empty', plan: 'empty', at: '/plan/PLAN/paper' },
  { name: 'paper', plan: 'full', at: '/plan/PLAN/paper' },
  { name: 'paper-lock', plan: 'full', at: '/plan/PLAN/paper', after: taps('Verder', 'Verder') },
  { name: 'paper-what', plan: 'full', at: '/plan/PLAN/paper', after: taps('Verder') },
  {
    name: 'paper-ready',
    plan: 'full',
    at: '/plan/PLAN/paper',
    after: madePaper('Zonder slot', 'De pdf is klaar'),
  },
  {
    name: 'paper-key',
    plan: 'full',
    at: '/plan/PLAN/paper',
    after: madePaper('Met slot', 'De sleutel van de pdf'),
  },
  { name: 'overview-empty', plan: 'empty', at: '/plan/PLAN/overview' },
  { name: 'overview', plan: 'full', at: '/plan/PLAN/overview' },
  { name: 'mine', plan: 'full', at: '/plan/PLAN/mine' },
  { name: 'mine-council', plan: 'full', at: '/plan/PLAN/mine/council' },
  { name: 'wishes-empty', plan: 'empty', at: '/plan/PLAN/wishes' },
  { name: 'wishes-full', plan: 'full', at: '/plan/PLAN/wishes' },
  { name: 'agreements-empty', plan: 'none agreed', at: '/plan/PLAN/agreements' },
  { name: 'agreements', plan: 'agreed', at: '/plan/PLAN/agreements' },
  {
    name: 'agreements-one',
    plan: 'agreed',
    at: '/plan/PLAN/agreements',
    after: taps('Hoe ging het? Zwemmen met Karim'),
  },
  {
    name: 'agreements-calendar',
    plan: 'agreed',
    at: '/plan/PLAN/agreements',
    after: taps('Zet alles in je telefoon'),
  },
  { name: 'agreements-ended', plan: 'agreed', at: '/plan/PLAN/agreements', after: taps('Klaar of gestopt') },
  { name: 'agreements-new', plan: 'agreed', at: '/plan/PLAN/agreements', after: taps('Nieuwe afspraak') },
  {
    name: 'agreement-all',
    plan: 'agreed',
    at: '/plan/PLAN/agreements',
    after: taps('Hoe ging het? Zwemmen met Karim', 'Verander'),
  },
  {
    name: 'agreement-picture',
    plan: 'agreed',
    at: '/plan/PLAN/agreements',
    after: taps('Hoe ging het? Zwemmen met Karim', 'Verander', 'Plaatje'),
  },
  { name: 'look-back', plan: 'agreed', at: '/plan/PLAN/look-back' },
  { name: 'look-back-now', plan: 'agreed', at: '/plan/PLAN/look-back', after: taps('Verder') },
  { name: 'years', plan: 'agreed', at: '/plan/PLAN/years' },
  { name: 'new-year', plan: 'agreed', at: '/plan/PLAN/new-year', after: taps('Kies per vraag') },
  { name: 'new-year-changed', plan: 'agreed', at: '/plan/PLAN/new-year/changed' },
  // Nothing was answered in either year: what was agreed stands at once.
  { name: 'new-year-end', plan: 'empty', at: '/plan/PLAN/new-year/changed' },
  {
    name: 'new-year-agreement',
    plan: 'empty',
    at: '/plan/PLAN/new-year/changed',
    after: (page) =>
      page
        .getByRole('button', { name: /^Elke week zwemmen/ })
        .first()
        .click(),
  },
  { name: 'home-meeting', plan: 'agreed', at: '/plan/PLAN' },
  { name: 'wish', plan: 'full', at: '/plan/PLAN/wishes', after: follow('Ik wil vaker zwemmen') },
  { name: 'talks-empty', plan: 'empty', at: '/plan/PLAN/talk' },
  { name: 'talks', plan: 'full', at: '/plan/PLAN/talk' },
  ...['points', 'guests', 'when', 'how', 'ready'].map((step, times) => ({
    name: `meeting-${step}`,
    plan: /** @type {PlanKind} */ ('full'),
    at: '/plan/PLAN/talk',
    after: walk(/Dit komt nog/, times),
  })),
  {
    name: 'meeting-away',
    plan: 'full',
    at: '/plan/PLAN/talk',
    after: async (page) => {
      await walk(/Dit komt nog/, 4)(page);
      await tap('Het gesprek gaat niet door')(page);
    },
  },
  ...['point', 'point-last', 'read-back', 'sign', 'end', 'done'].map((part, times) => ({
    name: `talk-${part}`,
    plan: /** @type {PlanKind} */ ('full'),
    at: '/plan/PLAN/talk',
    stays: true,
    after: async (/** @type {Page} */ page) => {
      await walk(/Dit is bezig/, Math.min(times, 4))(page);
      if (part === 'done') await tap('Klaar')(page);
    },
  })),
  {
    name: 'agreement-when',
    plan: 'full',
    at: '/plan/PLAN/talk',
    stays: true,
    after: async (page) => {
      await walk(/Dit is bezig/, 0)(page);
      await taps('Dit spreken we af', 'Woord')(page);
      await page.getByRole('textbox').fill('Samen naar het zwembad');
      await taps('Goed zo', 'Klaar')(page);
      await page.getByRole('heading', { name: 'Wie doet het?' }).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('radio', { name: 'Elke week' }).click();
    },
  },
  { name: 'share-empty', plan: 'empty', at: '/plan/PLAN/share' },
  { name: 'share', plan: 'full', at: '/plan/PLAN/share' },
  { name: 'share-what', plan: 'full', at: '/plan/PLAN/share', after: taps('Els') },
  { name: 'share-preview', plan: 'full', at: '/plan/PLAN/share', after: taps('Els', 'Verder') },
  {
    name: 'share-ready',
    plan: 'full',
    at: '/plan/PLAN/share',
    after: async (page) => {
      await taps('Els', 'Verder', 'Maak een kopie')(page);
      await page.getByRole('heading', { name: 'De sleutel voor Els' }).waitFor();
    },
  },
  {
    name: 'share-given',
    plan: 'agreed',
    at: '/plan/PLAN/share',
    after: taps('1 eerdere kopie'),
  },
  { name: 'reply', plan: 'agreed', at: '/plan/PLAN/reply' },
  { name: 'reply-all', plan: 'agreed', at: '/plan/PLAN/reply/all' },
  { name: 'reply-again', plan: 'agreed', at: '/plan/PLAN/reply/all', after: taps('Kies opnieuw') },
  { name: 'pictures-empty', plan: 'empty', at: '/plan/PLAN/pictures' },
  { name: 'pictures-found', plan: 'empty', at: '/plan/PLAN/pictures', after: chooseBoards },
  {
    name: 'pictures',
    plan: 'empty',
    at: '/plan/PLAN/pictures',
    stays: true,
    after: async (page) => {
      await chooseBoards(page);
      await tap('Bewaar 5 plaatjes')(page);
      await page.getByRole('button', { name: 'Hond' }).waitFor();
    },
  },
  {
    name: 'pictures-search',
    plan: 'empty',
    at: '/plan/PLAN/pictures',
    after: async (page) => {
      await tap('Plaatje erbij')(page);
      await page.getByLabel('Zoek een plaatje').fill('hond');
      await page.getByText('Zoeken werkt nu ook zonder internet.').waitFor();
    },
  },
  { name: 'observe-empty', plan: 'empty', at: '/plan/PLAN/observe' },
  { name: 'observe', plan: 'full', stays: true, at: '/plan/PLAN/observe', after: twoLook },
  {
    name: 'observe-topics',
    plan: 'full',
    stays: true,
    at: '/plan/PLAN/observe',
    after: async (page) => {
      await twoLook(page);
      await tap('Kijk verder als Els')(page);
    },
  },
  {
    name: 'observe-look',
    plan: 'full',
    stays: true,
    at: '/plan/PLAN/observe',
    after: async (page) => {
      await taps('Ik kijk mee', 'Els')(page);
      await page.getByRole('button', { name: /^Wonen/ }).click();
      await tap('Blij')(page);
    },
  },
  {
    name: 'observe-beside',
    plan: 'full',
    stays: true,
    at: '/plan/PLAN/observe',
    after: async (page) => {
      await twoLook(page);
      await page.getByRole('link', { name: /^Wonen/ }).click();
    },
  },
  { name: 'talk-log-empty', plan: 'empty', at: '/plan/PLAN/talks' },
  {
    name: 'home-who',
    plan: 'full',
    stays: true,
    at: '/plan/PLAN',
    after: taps('Gaat wel'),
  },
  {
    name: 'talk-log',
    plan: 'full',
    at: '/plan/PLAN/stopped',
    after: async (page) => {
      await tap('Fijn')(page);
      await page.getByRole('button', { name: 'Fijn', pressed: true }).waitFor();
      await page.evaluate(() => {
        window.location.hash = window.location.hash.replace('stopped', 'talks');
      });
      await page.getByRole('heading', { name: 'Mijn gesprekken' }).waitFor();
    },
  },
  { name: 'help', plan: 'full', at: '/plan/PLAN/help' },
  { name: 'help-me', plan: 'full', at: '/plan/PLAN/help/me' },
  { name: 'help-safe', plan: 'full', at: '/plan/PLAN/help/safe' },
  { name: 'help-damaged', plan: 'full', at: '/plan/PLAN/help/damaged' },
  { name: 'help-delete', plan: 'full', at: '/plan/PLAN/help/delete' },
  { name: 'stopped', plan: 'full', at: '/plan/PLAN/stopped' },
  {
    name: 'failure-gone',
    plan: 'none',
    at: '/',
    before: (page) => page.evaluate(() => localStorage.setItem('mijn-plan.used', '1')),
  },
  {
    name: 'failure-newer',
    plan: 'none',
    at: '/',
    before: (page) =>
      page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open('mijn-plan', 9_990);
            opening.onsuccess = () => resolve(opening.result.close());
            opening.onerror = () => reject(opening.error);
          }),
      ),
  },
];

/**
 * Opens a screen on a fresh page, with the plan that it needs.
 * @param {Page} page
 * @param {string} url the app's own address
 * @param {Screen} screen
 */
export async function openScreen(page, url, screen) {
  const plan = screen.plan === 'none' ? undefined : plans[screen.plan];
  if (plan) {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await storePlan(page, plan);
  }
  if (screen.before) {
    await page.goto(`${url}manifest.webmanifest`);
    await screen.before(page);
  }
  await page.goto('about:blank');
  await page.goto(`${url}#${screen.at.replace('PLAN', plan?.planId ?? '')}`);
  await page.waitForLoadState('networkidle');
  await screen.after?.(page);
  // What a tap leads to may still be on its way.
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
}
