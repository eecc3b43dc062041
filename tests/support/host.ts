// A host for one journey: it passes on what is served at another address, can put files beside it, can go away, and can bring a
// newer version.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  readonly url: string;
  /** From now on there is a newer version: the page is another one, with this title, and the service worker says so. */
  bringNewer(title: string): void;
  /** From now on it serves this too, such as the `vragen.json` of an organisation. */
  put(path: string, content: string | Buffer): void;
  /** No network any more. */
  goAway(): Promise<void>;
}

export async function startHost(from: string): Promise<Host> {
  let newer: string | undefined;
  const own = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const put = own.get(path.slice(1));
    if (put !== undefined) {
      response.writeHead(200, { 'Cache-Control': 'no-cache' }).end(put);
      return;
    }
    const passOn = async () => {
      const answer = await fetch(new URL(path, from), {
        headers: { accept: request.headers.accept ?? '*/*' },
      });
      let body = Buffer.from(await answer.arrayBuffer());
      if (newer !== undefined && /^\/(?:$|index\.html|sw\.js)/.test(path)) {
        body = Buffer.from(inNewerVersion(body.toString(), newer));
      }
      const headers = Object.fromEntries(answer.headers);
      // `fetch` has unpacked it.
      delete headers['content-encoding'];
      delete headers['content-length'];
      delete headers['transfer-encoding'];
      delete headers.connection;
      response.writeHead(answer.status, headers).end(body);
    };
    passOn().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    put: (path, content) => void own.set(path, content),
    bringNewer(title) {
      newer = title;
    },
    goAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page gets another title, and the service worker's list another revision of the page. */
function inNewerVersion(text: string, title: string): string {
  return text
    .replace(/<title>.*?<\/title>/, `<title>${title}</title>`)
    .replace('url:"index.html",revision:"', '$&newer');
}
