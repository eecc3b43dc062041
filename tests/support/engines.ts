// The other engines in which a copy's own file must open: Firefox by puppeteer (WebDriver BiDi), WebKitGTK by its own driver on a
// screen that nobody sees. Only what the journeys of that file need.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

/** A window of some browser. */
export interface Window {
  open(address: string): Promise<void>;
  /** Replaces what stands in the only text field. */
  type(words: string): Promise<void>;
  press(button: string): Promise<void>;
  /** Waits until the page shows this text. */
  sees(text: string): Promise<void>;
  run<T>(code: string): Promise<T>;
  /** What was asked of elsewhere, and what the browser complained of, as far as it tells. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

const PATIENCE = 15_000;

const press = (name: string) =>
  `[...document.querySelectorAll('button')].find((button) => button.textContent === ${JSON.stringify(name)}).click()`;
const shows = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

export async function firefox(): Promise<Window> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    open: async (address) => void (await page.goto(address)),
    async type(words) {
      const field = await page.waitForSelector('input', { visible: true, timeout: PATIENCE });
      await field?.click({ count: 3 });
      await field?.type(words);
    },
    press: async (name) => void (await page.evaluate(press(name))),
    sees: async (text) => void (await page.waitForFunction(shows(text), { timeout: PATIENCE })),
    run: <T>(code: string) => page.evaluate(code) as Promise<T>,
    complaints: () => complaints,
    close: () => browser.close(),
  };
}

export async function webkit(): Promise<Window> {
  const screen = await virtualScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  /** One command of the WebDriver protocol (W3C). */
  const command = async <T>(path: string, body: object, method = 'POST'): Promise<T> => {
    const content = method === 'POST' ? { body: JSON.stringify(body) } : {};
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, ...content });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const { sessionId } = await patiently(() =>
    command<{ sessionId: string }>('', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
    }),
  );
  const run = <T>(code: string) =>
    command<T>(`/${sessionId}/execute/sync`, { script: `return ${code}`, args: [] });
  return {
    open: (url) => command(`/${sessionId}/url`, { url }),
    async type(words) {
      const find = { using: 'css selector', value: 'input' };
      const [field = ''] = Object.values(
        await patiently(() => command<Record<string, string>>(`/${sessionId}/element`, find)),
      );
      await command(`/${sessionId}/element/${field}/clear`, {});
      await command(`/${sessionId}/element/${field}/value`, { text: words });
    },
    press: (name) => run(press(name)),
    sees: (text) =>
      patiently(async () => {
        if (!(await run(shows(text)))) throw new Error(`not seen: ${text}`);
      }),
    run,
    // Its driver tells neither: the page's own list of what it fetched has to do.
    complaints: () => [],
    async close() {
      await command(`/${sessionId}`, {}, 'DELETE');
      await end(driver);
      await end(screen.process);
    },
  };
}

/** The window that comes with the driver's library, in whatever folder that is. */
function miniBrowser(): string {
  const folders = readdirSync('/usr/lib').flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) => join('/usr/lib', folder, library, 'MiniBrowser')),
  );
  return folders.find((file) => existsSync(file)) ?? 'MiniBrowser';
}

async function virtualScreen() {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = process.stdio[3];
  if (!pipe) throw new Error('Xvfb says nothing');
  const [number] = await once(pipe, 'data');
  return { process, display: `:${String(number).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Again and again until it works, or for too long. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const latest = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > latest) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  process.kill();
  await once(process, 'exit');
}
