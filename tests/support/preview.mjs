// The built app, served as a host would and opened in Chromium: for screenshots and the bench.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArgs, fakeMediaArgs, findChromium } from './chromium.mjs';

/**
 * Serves a built folder on a free port.
 * @param {string} [outDir]
 */
export async function serve(outDir = 'dist') {
  const server = await preview({ build: { outDir }, preview: { port: 0 }, logLevel: 'error' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}

/** A browser of its own, without a window. */
export function launch() {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs, ...fakeMediaArgs] });
}
