// What axe must not find, in every widget and on every screen: WCAG 2.0 to 2.2, levels A and AA, and of AAA the contrast of text (7:1).
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One sentence for each thing that is wrong: the rule, the element, and why. Controls that cannot be used do not count. */
export async function axeFindings(page: Page): Promise<string[]> {
  // A page that stays open has axe already; bringing it in again takes longer than running it.
  const isThere = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    // The app has no frames: no second page is needed to put their findings together.
    .setLegacyMode()
    .options({
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
      rules: {
        // 7:1 holds what 4.5:1 holds.
        'color-contrast': { enabled: false },
        'color-contrast-enhanced': { enabled: true },
        'target-size': { enabled: true },
      },
      resultTypes: ['violations'],
    });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const [, reason = ''] = failureSummary.split('\n');
      return `${id}: ${html.slice(0, 200)} ${reason.trim()}`;
    }),
  );
}
