// "Over deze app" names every package that is in the app, with the licence that the package itself states.
import { describe, expect, it } from 'vitest';
import { packages } from '#screens/help/packages.ts';
import { projectText } from '#tests/support/project-files.ts';

const shown = new Map<string, string>(packages.map(({ name, licence }) => [name, licence]));
const { dependencies } = JSON.parse(projectText('package.json')) as { dependencies: Record<string, string> };

describe('the licences that are shown', () => {
  it('leave out no package that the app depends on', () => {
    // The letters are named apart, with their own licence.
    const isLetters = (name: string) => /^@fontsource(-variable)?\/atkinson-hyperlegible-next$/.test(name);
    const missing = Object.keys(dependencies).filter((name) => !isLetters(name) && !shown.has(name));
    expect(missing).toEqual([]);
  });

  it('are what each package states', () => {
    const stated = packages.map(({ name }) => {
      const folder = name === 'workbox' ? 'workbox-window' : name;
      const { license } = JSON.parse(projectText(`node_modules/${folder}/package.json`)) as {
        license?: string;
      };
      // One package states it in a file only.
      const inFile = () => projectText(`node_modules/${folder}/LICENSE`).match(/^(\w+) License$/m)?.[1] ?? '';
      return { name, licence: license ?? inFile() };
    });
    expect(packages).toEqual(stated);
  });
});
