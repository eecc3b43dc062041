// A whole topic as a client goes through it, at each of the three levels.
import { expect, type Page } from '@playwright/test';
import {
  addPerson,
  beginPlan,
  button,
  goOn,
  goToTopic,
  openQuestion,
  question,
  saved,
  tap,
  tellWords,
  test,
} from '#tests/support/journey.ts';

/** The cards and the adding cards of the page that is open, without what changes a card. */
const cards = (page: Page, asked: string) =>
  page
    .getByRole('group', { name: asked })
    .or(page.getByRole('radiogroup', { name: asked }))
    .getByRole(/button|radio/ as never)
