// Has the browser itself compress the finished pages, which it does several times as fast as the pdf library. Where a browser
// cannot, the library does.
import type { Paper } from './brush.ts';

/** What the library keeps of a page until the end. */
interface Content {
  buffer: Uint8Array<ArrayBuffer>[];
  compress: boolean;
}

/** Nothing may be drawn any more after this. */
export async function packPages(paper: Paper): Promise<void> {
  if (!('CompressionStream' in globalThis)) return;
  const { _pageBuffer: pages } = paper as unknown as { _pageBuffer: readonly { content: Content }[] };
  await Promise.all(
    pages.map(async ({ content }) => {
      const packing = new Blob(content.buffer).stream().pipeThrough(new CompressionStream('deflate'));
      content.buffer = [new Uint8Array(await new Response(packing).arrayBuffer())];
      content.compress = false;
    }),
  );
}
