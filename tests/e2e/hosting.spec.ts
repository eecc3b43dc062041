// What the app asks of a host: the headers and the table of docs/hosting.md are what the preview server sends, the page keeps
// its own policy, and it asks nothing of any other place.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot, projectText } from '#tests/support/project-files.ts';

const dist = join(projectRoot, 'dist');
const built = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
const guide = projectText('docs/hosting.md');
const everyFile = [...(guide.match(/```http\n([\s\S]*?)```/)?.[1] ?? '').matchAll(/^([\w-]+): (.+)$/gm)].map(
  ([, name = '', value = '']) => ({ name: name.toLowerCase(), value }),
);
const caching = [...guide.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gm)].map(([, files = '', value = '']) => ({
  files,
  value,
}));
const policy = everyFile.find(({ name }) => name === 'content-security-policy')?.value ?? '';

test('the guide and the table for machines say the same', () => {
  const table = JSON.parse(projectText('docs/hosting-headers.json'));
  expect(caching).toEqual(table.cacheControl);
  expect(everyFile).toEqual(
    Object.entries(table.everyFile).map(([name, value]) => ({ name: name.toLowerCase(), value })),
  );
});

test('every file comes with the headers of the guide', async ({ request }) => {
  const hashed = built().find((file) => file.startsWith('assets/')) ?? '';
  const library = built().find((file) => file.startsWith('workbox-')) ?? '';
  const [immutable, , revalidated] = caching.map(({ value }) => value);
  const expected = [
    { path: '', cache: revalidated },
    { path: 'index.html', cache: revalidated },
    { path: 'sw.js', cache: revalidated },
    { path: 'manifest.webmanifest', cache: revalidated },
    { path: hashed, cache: immutable },
    { path: library, cache: immutable },
  ];
  for (const { path, cache } of expected) {
    const response = await request.get(`./${path}`);
    expect(response.status(), path).toBe(200);
    expect(response.headers(), path).toMatchObject({
      ...Object.fromEntries(everyFile.map(({ name, value }) => [name, value])),
      'cache-control': cache,
    });
  }
});

test('a part that is missing is missing, and nobody remembers that', async ({ request }) => {
  for (const path of ['assets/gone-12345678.js', 'gone', 'assets/pictures/gone.svg']) {
    const response = await request.get(`./${path}`, { headers: { Accept: 'text/html' } });
    expect(response.status(), path).toBe(404);
    expect(response.headers()['cache-control'], path).toBe('no-store');
  }
});

test('the page carries the policy and no script or style of its own', async () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const meta = page
    .match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]
    ?.replaceAll('&#39;', "'");
  expect(`${meta}; frame-ancestors 'none'`).toBe(policy);
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|javascript:|data:/i);
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the first visit stores every file, and asks no other place for anything', async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    const complaints: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto('./');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const stored = await page.evaluate(async () => {
      const keys = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return keys.flat().map(({ url }) => new URL(url).pathname.slice(1));
    });
    // The pictures to search in come when somebody searches, an organisation's questions when a plan is begun.
    const later = /^(?:(?:sw|workbox-.*)\.js$|assets\/symbols\/|vragen\.json$)/;
    const files = built().filter((file) => !later.test(file));
    expect(stored.sort()).toEqual(files.sort());
    expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('no other place is named in what is built', () => {
  // Names of XML vocabularies and of explanations in error messages: never fetched.
  const harmless =
    /^https?:\/\/(?:www\.w3\.org\/|ns\.adobe\.com\/|purl\.org\/dc\/|www\.aiim\.org\/|tools\.ietf\.org\/html\/|react\.dev\/errors\/|(?:[\w.]+\.)?i18next\.com|bit\.ly\/|tinyurl\.com\/|localhost$)/;
  const places = built()
    .filter((file) => /\.(?:js|css|html|svg|webmanifest)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/https?:\/\/[\w.-]+[\w/.-]*/g)].map(
        ([url]) => `${file}: ${url}`,
      ),
    );
  expect(places.filter((place) => !harmless.test(place.replace(/^.*?: /, '')))).toEqual([]);
});
