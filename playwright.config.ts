// Journeys in a real browser, against the production build as a host would serve it (dist/, and dist-pseudo/ for the
// pseudo-locale, which has the gallery of widgets too). Build both first: `npm test` does.
import { defineConfig } from '@playwright/test';
import { chromiumArgs, fakeMediaArgs, findChromium } from './tests/support/chromium.mjs';

// The workers read this file again: the port is drawn once, by the process that starts the servers.
process.env.JOURNEY_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
const port = Number(process.env.JOURNEY_PORT);
const preview = (folder: string, on: number) => ({
  command: `node node_modules/vite/bin/vite.js preview --outDir ${folder} --port ${on} --strictPort`,
  url: `http://localhost:${on}/`,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 } as const,
});

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1180, height: 820 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    hasTouch: true,
    // It fetches the whole app at every fresh start. The journeys that are about it allow it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...chromiumArgs, ...fakeMediaArgs] },
  },
  projects: [
    {
      name: 'app',
      testIgnore: ['**/pseudo*.spec.ts', '**/gallery*.spec.ts'],
      use: { baseURL: `http://localhost:${port}/` },
    },
    {
      name: 'pseudo',
      testMatch: ['**/pseudo*.spec.ts', '**/gallery*.spec.ts'],
      use: { baseURL: `http://localhost:${port + 1}/` },
    },
  ],
  webServer: [preview('dist', port), preview('dist-pseudo', port + 1)],
});
