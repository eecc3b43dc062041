// How large the built app is, against its bounds: the JavaScript of the first screen, everything that it fetches at the first
// visit, the pictures that it fetches only when somebody searches them, and what the file that opens itself adds to a copy.
// Reads dist/ only; exits 1 above a bound.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../../dist');
const kilobyte = 1000;
const bounds = {
  firstScreen: 170 * kilobyte,
  everything: 2000 * kilobyte,
  searched: 700 * kilobyte,
  reader: 600 * kilobyte,
};

/** @param {string} file within the build */
const text = (file) => readFileSync(join(dist, file), 'utf8');

/**
 * The scripts that the page cannot start without: its own, those it preloads, and what these import.
 * @returns {string[]}
 */
function firstScripts() {
  const page = text('index.html');
  const waiting = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(
    ([, file = '']) => file,
  );
  /** @type {Set<string>} */
  const found = new Set();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = text(file).matchAll(
      /(?:^|[;}\s])(?:import|export)(?:[\w\s{},*$]*from)?\s*["'](\.[^"']+)["']/g,
    );
    for (const [, target = ''] of imports) waiting.push(posix.join(dirname(file), target));
  }
  return [...found];
}

/** Every file of the build: those that the service worker stores at the first visit, and those that wait for a search. */
function everyFile() {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  const isSearched = (/** @type {string} */ file) => file.startsWith('assets/symbols/');
  return { visit: files.filter((file) => !isSearched(file)), searched: files.filter(isSearched) };
}

/** The reading page with its look, program and pictures, packed as src/share/html-file.ts does: five characters for four bytes. */
function pageAroundCopy() {
  const page = text('reader.html');
  const withFont = (/** @type {string} */ style) =>
    style.replace(/@@BASE64:(.+?)@@/, (_, file) => readFileSync(join(dist, file), 'base64'));
  const pictures = readdirSync(join(dist, 'assets/pictures'))
    .filter((sheet) => /^(?:ui|words-.)-[\w-]{8}\.svg$/.test(sheet))
    .map((sheet) => text(`assets/pictures/${sheet}`));
  const named = [...page.matchAll(/@@PACKED:(.+?)@@/g)].map(([, file = '']) => withFont(text(file)));
  if (pictures.length < 2 || named.length !== 2) throw new Error('the reading page is another one');
  return [pictures.join(''), ...named].reduce(
    (sum, part) => sum + (deflateRawSync(part, { level: 9 }).length * 5) / 4,
    page.length,
  );
}

/** @returns {{ name: string, size: number, bound: number }[]} bytes */
function sizes() {
  const scripts = firstScripts();
  if (scripts.length === 0) throw new Error('dist/index.html names no script');
  const gzipped = scripts.map((file) => gzipSync(text(file), { level: 9 }).length);
  const { visit, searched } = everyFile();
  if (searched.length === 0) throw new Error('dist/assets/symbols is empty');
  /** @param {string} file */
  const packed = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;
  /** @param {number[]} all */
  const sum = (all) => all.reduce((total, one) => total + one, 0);
  return [
    { name: 'JavaScript of the first screen, gzip', size: sum(gzipped), bound: bounds.firstScreen },
    { name: 'Everything of the first visit, brotli', size: sum(visit.map(packed)), bound: bounds.everything },
    { name: 'Pictures to search in, brotli', size: sum(searched.map(packed)), bound: bounds.searched },
    {
      name: 'The page around a copy that opens itself',
      size: pageAroundCopy(),
      bound: bounds.reader,
    },
  ];
}

for (const { name, size, bound } of sizes()) {
  const fits = size <= bound;
  if (!fits) process.exitCode = 1;
  const inKilobytes = `${(size / kilobyte).toFixed(1)} of ${bound / kilobyte} kB`;
  process.stdout.write(`${fits ? 'ok  ' : 'OVER'} ${name}: ${inKilobytes}\n`);
}
