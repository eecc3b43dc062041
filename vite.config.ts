// How the app is built, served and unit-tested. What a host must send stands in docs/hosting-headers.json, and only there.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { answerBeside, receiveFiles } from './src/app/worker-routes.ts';
import { allSeenChoices } from './src/content/observing.ts';
import { recipes as wordRecipes } from './src/content/pictures/recipes/words.ts';
import { pictureSheets } from './src/content/pictures/sheets-plugin.ts';
import { questions } from './src/content/questions.ts';
import { symbolSheets } from './src/content/symbols/symbols-plugin.ts';
import { topics } from './src/content/topics.ts';
import { passphrasesOnly, readerFile } from './src/reader/reader-plugin.ts';
import { pseudoLocale } from './tests/support/pseudo-locale.ts';

interface HostingHeaders {
  everyFile: Record<string, string>;
  /** The first row whose pattern fits a file's path decides. */
  cacheControl: { files: string; value: string }[];
}

const root = import.meta.dirname;
const hosting: HostingHeaders = JSON.parse(readFileSync(join(root, 'docs/hosting-headers.json'), 'utf8'));

/** Repeats the content security policy in the built page, for hosts that cannot send headers. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml() {
      const policy = hosting.everyFile['Content-Security-Policy'] ?? '';
      // A page cannot set frame-ancestors: browsers ignore it there, with a warning.
      const content = policy.replace(/;\s*frame-ancestors [^;]*/, '');
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}

/** Makes `vite preview` send what docs/hosting.md asks of any host. */
function hostingHeaders(): Plugin {
  return {
    name: 'hosting-headers',
    configurePreviewServer(server) {
      const folder = resolve(root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/').slice(1);
        for (const [name, value] of Object.entries(hosting.everyFile)) response.setHeader(name, value);
        // A file that is missing must not be remembered as missing.
        const cache = existsSync(join(folder, path)) ? cacheControl(path) : 'no-store';
        response.setHeader('Cache-Control', cache);
        next();
      });
    },
  };
}

function cacheControl(path: string): string {
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path);
  return hosting.cacheControl.find(({ files }) => fits(files))?.value ?? 'no-cache';
}

/** The font package brings a face per script; only the Latin one ships. */
function latinFontOnly(): Plugin {
  return {
    name: 'latin-font-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource-variable\/.*\.css$/ },
      handler: (css) => css.replace(/@font-face\s*\{[^}]*-latin-ext-[^}]*\}/g, ''),
    },
  };
}

/** The library for a lock on a pdf does not say that its parts can be left out; most of them are. */
function lockInParts(): Plugin {
  return {
    name: 'lock-in-parts',
    transform: {
      filter: { id: /@cantoo\/pdf-lib\/es\// },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}

/**
 * Leaves out of the library for pdfs what this app never asks of it and what takes long to start: its fonts, since ours is set and put
 * into the file by `src/share/paper`, the breaking of lines, and its lock.
 */
function pdfWithoutFonts(): Plugin {
  const never = ['fontkit', 'linebreak', '@noble/ciphers/aes'];
  return {
    name: 'pdf-without-fonts',
    enforce: 'pre',
    resolveId: (id, importer) =>
      never.includes(id) && importer?.includes('/pdfkit/') ? '\0never' : undefined,
    load: (id) =>
      id === '\0never' ? 'export default undefined; export const [create, cbc, ecb] = [];' : undefined,
  };
}

/** Offline: everything is fetched at the first visit; an update waits until the app offers it. */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      name: 'Mijn Plan',
      short_name: 'Mijn Plan',
      description: 'Je eigen plan, met plaatjes.',
      lang: 'nl',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbf8f3',
      theme_color: '#fbf8f3',
      categories: ['health', 'lifestyle'],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      // A copy that opens itself opens in the browser; the app asks for no other `.html` of the device.
      file_handlers: [
        { action: './#/copy', accept: { 'application/octet-stream': ['.mijnplan', '.mijnplan-vragen'] } },
      ],
      share_target: {
        action: './received',
        method: 'POST',
        enctype: 'multipart/form-data',
        params: {
          files: [
            {
              name: 'files',
              // Most systems know a file of ours by no other type than the first.
              accept: ['application/octet-stream', 'text/html', '.mijnplan', '.mijnplan-vragen', '.html'],
            },
          ],
        },
      },
      launch_handler: { client_mode: 'navigate-existing' },
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,jpg,webp,icc,woff,woff2,mp3,m4a,webm,json}'],
      // The pictures to search in are fetched when somebody searches (symbol-shelf.ts stores them under this name).
      // What an organisation serves is looked for apart.
      globIgnores: ['assets/symbols/**', 'vragen.json', 'media/**'],
      runtimeCaching: [
        { urlPattern: /\/assets\/symbols\//, handler: 'CacheFirst', options: { cacheName: 'symbols' } },
        { urlPattern: /\/(?:vragen\.json|media\/[\da-f-]{36}\.\w+)$/i, handler: answerBeside },
        { urlPattern: /\/received$/, method: 'POST', handler: receiveFiles },
      ],
      navigateFallback: 'index.html',
      // Only a place in the app falls back to the page: what names a file is that file, or is missing.
      navigateFallbackDenylist: [/\.\w+$/],
      cleanupOutdatedCaches: true,
      // The very first visit is served from the store at once, so that going offline during it costs nothing.
      clientsClaim: true,
    },
  });
}

/** What the start screen and the home screen are made of. */
const firstScreen = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|dexie|dexie-react-hooks|i18next|react-i18next|wouter|regexparam|valibot|zustand|use-sync-external-store|html-parse-stringify|void-elements|perfect-freehand)/',
    'src/app/(?!Gallery)',
    'src/state/',
    'src/storage/(?:damaged|db|edit|plans|queries|rows|whole-plan)\\.ts',
    'src/domain/(?:agreeing|asking|backup|contents|drawing-path|fields|fit|fitting|progress|records|told)\\.ts',
    'src/content/(?:questions|topics|catalogue|fitted|relations)\\.ts',
    'src/content/questions/',
    'src/screens/(?:home|start)/',
    'src/ui/(?:frame|button|notice|dots|places|picture|portrait|media|dialog|link-card|read-aloud|words)/',
    'src/ui/face/(?:Face\\.|face-shapes)',
    'locales/nl/(?:failures|frame|home|start|topics)\\.json',
  ].join('|'),
);

/** What the content asks pictures for. */
const pictures = {
  topicIds: topics.map((topic) => topic.id),
  questions,
  seen: allSeenChoices,
  words: Object.keys(wordRecipes),
};

export default defineConfig(({ mode }) => ({
  base: './',
  // Addresses live behind the #: a path that is no file is missing, never the page in disguise.
  appType: 'mpa',
  plugins: [
    react(),
    pictureSheets(pictures),
    readerFile({
      plugins: () => [react(), mode === 'pseudo' && pseudoLocale(), latinFontOnly()],
    }),
    symbolSheets(),
    mode === 'pseudo' && pseudoLocale(),
    latinFontOnly(),
    policyInPage(),
    hostingHeaders(),
    offline(),
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first screen in one file: forty small ones through the service worker made a cold start half as long again.
        advancedChunks: { groups: [{ name: 'first-screen', test: firstScreen }] },
      },
    },
    // Files stay files: a data: address would need a hole in the policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es', plugins: () => [passphrasesOnly(), lockInParts(), pdfWithoutFonts()] },
  preview: { cors: false },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
    restoreMocks: true,
    maxWorkers: 2,
  },
}));
