// Vite plugin: emits the searchable pictures at build and serves them in development; `virtual:symbols` says where the index is.
// Node only, imported by vite.config.ts alone. Nothing of it is fetched before somebody searches.
import type { Plugin } from 'vite';
import { drawSymbols, type SymbolFiles } from './symbol-sheets.ts';

const NAME = 'virtual:symbols';
const RESOLVED = `\0${NAME}`;

export function symbolSheets(): Plugin {
  let root = process.cwd();
  let drawn: SymbolFiles | undefined;
  const draw = () => {
    drawn ??= drawSymbols(root);
    return drawn;
  };
  return {
    name: 'symbol-sheets',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export const indexAddress = ${JSON.stringify(draw().index)};` : undefined,
    generateBundle() {
      for (const [fileName, source] of draw().files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0]?.match(/\/(assets\/symbols\/[\w.-]+)$/)?.[1];
        const file = path === undefined ? undefined : draw().files.get(path);
        if (path === undefined || file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', path.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
        response.end(file);
      });
    },
  };
}
