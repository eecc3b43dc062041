// Vite plugin: builds the reading page, `reader.html`, that asks nothing of anywhere once the app has put its look, its program and a
// sealed copy in it.
// Node only, imported by vite.config.ts alone.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { places } from '#share/html-file.ts';
import { pack } from '#share/packed.ts';

export interface ReaderParts {
  /** What the app's own build uses for sources, made anew for each build. */
  readonly plugins: () => PluginOption[];
}

/**
 * Emits `reader.html`, and as files that it names its look and program: they are fetched in fewer bytes than packed, and the font of the
 * look is the app's own. In development it serves the page with both in it.
 */
export function readerFile(parts: ReaderParts): Plugin {
  let root = process.cwd();
  let made: Promise<string> | undefined;
  return {
    name: 'reader-file',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_, files) {
      const page = await makePage(root, parts, async ({ style, script }) => {
        const file = (name: string, source: string) =>
          places.packed(this.getFileName(this.emitFile({ type: 'asset', name, source })));
        return {
          look: file('reader.css', withFontOf(Object.values(files), style)),
          program: file('reader.js', script),
        };
      });
      this.emitFile({ type: 'asset', fileName: 'reader.html', source: page });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/reader\.html$/.test(request.url?.split('?')[0] ?? '')) return next();
        made ??= makePage(root, parts, inPage);
        made.then((page) => response.end(page), next);
      });
    },
  };
}

/** What stands in the page for look and program. */
type Put = (program: Bundle) => Promise<{ readonly look: string; readonly program: string }>;

const inPage: Put = async ({ style, script }) => ({ look: await pack(style), program: await pack(script) });

/** The style, with a place for the font, which is among the files of the app. */
function withFontOf(files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[], style: string): string {
  const [, font = ''] = style.match(/data:font\/woff2;base64,([\w+/=]+)/) ?? [];
  const file = files.find(
    (one) => one.type === 'asset' && Buffer.from(one.source).toString('base64') === font,
  );
  if (!file) throw new Error('The app does not have the font of the reading page');
  return style.replace(font, () => places.base64(file.fileName));
}

async function makePage(root: string, { plugins }: ReaderParts, put: Put): Promise<string> {
  const [boot, program] = await Promise.all([
    bundle(root, 'src/reader/boot.ts', []),
    bundle(root, 'src/reader/main.tsx', [wordsOfPages(), neverHere(), ...plugins(), ownWorker(root)]),
  ]);
  return pageOf(words(root), boot.script, program, await put(program));
}

interface Bundle {
  readonly script: string;
  readonly style: string;
}

async function bundle(root: string, entry: string, plugins: PluginOption[]): Promise<Bundle> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    worker: { format: 'iife', plugins: () => [passphrasesOnly()] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      // Everything stands in the file itself.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The reading page was not built');
  const [chunk, ...more] = output.output;
  const style = more.find(({ fileName }) => fileName.endsWith('.css'));
  const others = more.filter((file) => file !== style).map(({ fileName }) => fileName);
  if (others.length > 0) throw new Error(`The reading page must be one file, but has ${others.join(', ')}`);
  const look = style?.type === 'asset' ? String(style.source) : '';
  // Vite leaves a mark at the end, and takes it out when the same look is a file of the app: its hash would be another one.
  return { script: chunk.code, style: look.replace(/\/\*\$vite\$:\d+\*\/$/, '') };
}

/** The worker comes from the file too. */
function ownWorker(root: string): Plugin {
  return {
    name: 'reader-worker',
    enforce: 'pre',
    resolveId: (id) => (id === './start-worker.ts' ? join(root, 'src/reader/start-worker.ts') : undefined),
  };
}

/** Of age only passphrases: the curves for keys, half of that library, are never called. */
export function passphrasesOnly(): Plugin {
  const curves = /^@noble\/(?:post-quantum\/hybrid|curves\/(?:nist|ed25519))\.js$/;
  return {
    name: 'passphrases-only',
    enforce: 'pre',
    resolveId: (id) => (curves.test(id) ? '\0no-curves' : undefined),
    load: (id) =>
      id === '\0no-curves'
        ? ['MLKEM768P256', 'MLKEM768X25519', 'p256', 'x25519']
            .map((name) => `export const ${name} = {};`)
            .join('')
        : undefined,
  };
}

/** Of the words of the questions and of the failures, what a page of the plan shows and what can fail there. */
function wordsOfPages(): Plugin {
  return {
    name: 'reader-words-of-pages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/\w+\/(?:questions|failures)\.json$/ },
      handler(source) {
        const entries = Object.entries<string>(JSON.parse(source));
        const shown = entries.filter(([key]) => key.endsWith('.heading') || key.startsWith('copy.'));
        return JSON.stringify(Object.fromEntries(shown));
      },
    },
  };
}

/** Of the ways to tell something, those that nobody who reads a copy is offered: a drawing, and a picture that is searched. */
function neverHere(): Plugin {
  const parts = /\/(DrawingPad|SearchPart)\.tsx$/;
  return {
    name: 'reader-never-here',
    enforce: 'pre',
    resolveId: (id) => {
      const [, part] = id.match(parts) ?? [];
      return part === undefined ? undefined : `\0never:${part}`;
    },
    load: (id) =>
      id.startsWith('\0never:') ? `export const ${id.slice('\0never:'.length)} = () => null;` : undefined,
  };
}

function words(root: string): (key: string) => string {
  const read: Record<string, string> = JSON.parse(readFileSync(join(root, 'locales/nl/reader.json'), 'utf8'));
  return (key) => read[key.slice(key.indexOf(':') + 1)] ?? key;
}

/** What stands there where nothing runs, as in the preview of a mail program. */
function closedStyle(): string {
  return (
    'body{margin:0;background:#fbf8f3;color:#1d1b1a}' +
    '#closed{max-width:34rem;margin:0 auto;padding:2rem 1.25rem;font:1.25rem/1.45 Verdana,sans-serif}' +
    '#closed h1{font-size:2rem;line-height:1.15}#closed h2{font-size:1.4rem}#closed a{color:inherit;overflow-wrap:anywhere}' +
    '[data-opens] #closed{display:none}'
  );
}

function pageOf(
  word: (key: string) => string,
  boot: string,
  program: Bundle,
  { look, program: run }: Awaited<ReturnType<Put>>,
): string {
  const title = word('reader:title');
  const style = closedStyle();
  const policy = [
    "default-src 'none'",
    `script-src ${hash(boot)} ${hash(program.script)}`,
    `style-src ${hash(style)} ${hash(program.style)}`,
    'img-src blob: data:',
    'media-src blob: data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const closed =
    `<h1>${title}</h1><p>${word('reader:closed.locked')}</p><h2>${word('reader:closed.how')}</h2>` +
    `<ol><li>${word('reader:closed.save')}</li><li>${word('reader:closed.open')}</li><li>${word('reader:closed.words')}</li></ol>` +
    `<!--app--><h2>${word('reader:closed.app')}</h2><p>${word('reader:closed.app.go')} ` +
    `<a href="${places.app}">${places.app}</a></p><p>${word('reader:closed.app.choose')}</p><!--/app-->`;
  return [
    '<!doctype html>',
    // Whoever has only this file has the licences too.
    '<!-- Mijn Plan. Code: MIT, as are the libraries in it. Pictures: OpenMoji (openmoji.org), CC BY-SA 4.0, some of them changed.',
    'Letters: Atkinson Hyperlegible Next, SIL Open Font License 1.1. -->',
    '<html lang="nl"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `<title>${title}</title><style>${style}</style><script>${boot}</script></head>`,
    `<body><div id="closed">${closed}</div><div id="root"></div>`,
    `<script type="text/plain" id="look">${look}</script>`,
    `<script type="text/plain" id="program">${run}</script>`,
    `<script type="text/plain" id="pictures">${places.pictures}</script>`,
    '<script type="text/plain" id="copy">',
    `${places.copy}</script></body></html>`,
    '',
  ].join('\n');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
