// What axe must not find, for every widget and every screen: WCAG 2.0 to 2.2, levels A and AA, and of AAA the contrast of text (7:1).
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * One sentence for each thing that axe finds wrong: the rule, and the element. Axe leaves out controls that cannot be used.
 * `part` is for something that stands on no page of its own, so that the rules about a whole page do not count.
 */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  // A picture on the way in or a field that grows is neither what was there nor what will be.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
  const axe = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  if (part !== undefined) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary?.split('\n').slice(1, 3).join(' ').trim() ?? ''}`));
}
