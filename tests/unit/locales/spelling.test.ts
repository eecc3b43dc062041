// The spelling check of `npm test` sees faults in Dutch words, and lets the field's own words through.
// cspell:ignore unspelledkeyy begeleidder
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '#tests/support/project-files.ts';

/** The words that cspell refuses in a locale file with these words. */
function faultsIn(entries: Record<string, string>): string[] {
  const cspell = join(projectRoot, 'node_modules/cspell/bin.mjs');
  const args = ['lint', '--no-progress', '--no-summary', '--words-only', 'stdin://locales/nl/planted.json'];
  const input = JSON.stringify(entries, undefined, 2);
  const { stdout } = spawnSync(process.execPath, [cspell, ...args], {
    cwd: projectRoot,
    input,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => line !== '');
}

it('the spelling check sees planted faults and English words, and nothing else', { timeout: 60_000 }, () => {
  const faults = faultsIn({
    'unspelledkeyy.fault': 'Wat vindt je begeleidder fijn?',
    english: 'Dit is een wonderful plan',
    field: 'De ondersteuningsbehoefte en dagbesteding van {{ownerName}}',
  });
  expect(faults).toEqual(['begeleidder', 'wonderful']);
});
