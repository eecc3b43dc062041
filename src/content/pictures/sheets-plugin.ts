// Vite plugin: emits the picture sheets at build and serves them in development; `virtual:picture-sheets` says how their files are called.
// Node only, imported by vite.config.ts alone.
import { createHash } from 'node:crypto';
import { optimize } from 'svgo';
import type { Plugin } from 'vite';
import { forgetDrawings } from './compose.ts';
import { drawSheets, type PictureNeeds, type Sheets } from './sheets.ts';

const NAME = 'virtual:picture-sheets';
const RESOLVED = `\0${NAME}`;

/** The same paths in fewer characters: a sixth less to fetch. The words' pictures are never shown large. */
function shortened(name: string, sheet: string): string {
  const floatPrecision = name.startsWith('words-') ? 1 : 2;
  return optimize(sheet, { plugins: [{ name: 'convertPathData', params: { floatPrecision } }] }).data;
}

/** Puts `assets/pictures/<sheet>-<hash>.svg` into the build; fails it, naming every picture that has no recipe or drawing. */
export function pictureSheets(needs: PictureNeeds): Plugin {
  let root = process.cwd();
  let isBuild = false;
  let drawn: Sheets | undefined;
  return {
    name: 'picture-sheets',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      if (!isBuild) return 'export const marks = {};';
      const { sheets, problems } = drawSheets(needs, root);
      if (problems.length > 0) this.error(`Pictures:\n${problems.join('\n')}`);
      const marks = [...sheets].map(([name, sheet]) => {
        const source = shortened(name, sheet);
        const mark = `-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}`;
        this.emitFile({ type: 'asset', fileName: `assets/pictures/${name}${mark}.svg`, source });
        return [name, mark];
      });
      return `export const marks = ${JSON.stringify(Object.fromEntries(marks))};`;
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.includes('/content/pictures/')) return;
        forgetDrawings();
        drawn = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.match(/\/assets\/pictures\/([\w-]+)\.svg$/)?.[1];
        drawn ??= drawSheets(needs, root);
        const sheet = name === undefined ? undefined : drawn.sheets.get(name);
        if (sheet === undefined) {
          next();
          return;
        }
        if (drawn.problems.length > 0) server.config.logger.warn(`Pictures:\n${drawn.problems.join('\n')}`);
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(sheet);
      });
    },
  };
}
