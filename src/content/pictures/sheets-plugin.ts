// Vite plugin: emits the picture sheets at build and serves them in development.
// Node only, imported by vite.config.ts alone; the app itself never imports it.
import { optimize } from 'svgo';
import type { Plugin } from 'vite';
import { forgetDrawings } from './compose.ts';
import { drawSheets, type PictureNeeds, type Sheets } from './sheets.ts';

/** The same paths in fewer characters: a sixth less to fetch. The words' pictures are never shown large. */
function shortened(fileName: string, sheet: string): string {
  const floatPrecision = fileName.includes('/words-') ? 1 : 2;
  return optimize(sheet, { plugins: [{ name: 'convertPathData', params: { floatPrecision } }] }).data;
}

/** Puts `pictures/<sheet>.svg` into the build; fails it, naming every picture that has no recipe or drawing. */
export function pictureSheets(needs: PictureNeeds): Plugin {
  let root = process.cwd();
  let drawn: Sheets | undefined;
  return {
    name: 'picture-sheets',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      const { files, problems } = drawSheets(needs, root);
      if (problems.length > 0) this.error(`Pictures:\n${problems.join('\n')}`);
      for (const [fileName, sheet] of files) {
        this.emitFile({ type: 'asset', fileName, source: shortened(fileName, sheet) });
      }
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (!file.includes('/content/pictures/')) return;
        forgetDrawings();
        drawn = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.match(/\/(pictures\/[\w-]+\.svg)$/)?.[1];
        drawn ??= drawSheets(needs, root);
        const sheet = path === undefined ? undefined : drawn.files.get(path);
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
