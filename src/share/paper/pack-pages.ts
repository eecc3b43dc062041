// Keeps what is drawn on the pages as text, and in the end has the browser itself compress it: the library turns each operator into
// bytes by itself, and takes several times as long to compress. Where a browser cannot, the library does.
import type { Paper } from './brush.ts';

/** What the library keeps of a page until the end. */
interface Content {
  buffer: Uint8Array<ArrayBuffer>[];
  compress: boolean;
  write(part: string): void;
}

/** To be called before the first page; gives what packs them all. After that nothing may be drawn any more. */
export function collectPages(paper: Paper): () => Promise<void> {
  const pages: { readonly content: Content; text: string }[] = [];
  paper.on('pageAdded', () => {
    const { content } = paper.page as unknown as { content: Content };
    const page = { content, text: '' };
    content.write = (part) => {
      page.text += `${part}\n`;
    };
    pages.push(page);
  });
  return async () => {
    await Promise.all(
      pages.map(async ({ content, text }) => {
        content.buffer.push(new TextEncoder().encode(text));
        if (!('CompressionStream' in globalThis)) return;
        content.buffer = [await packed(content.buffer)];
        content.compress = false;
      }),
    );
  };
}

async function packed(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const packing = new CompressionStream('deflate');
  const writer = packing.writable.getWriter();
  const writing = Promise.all([...parts.map((part) => writer.write(part)), writer.close()]);
  const bytes = new Uint8Array(await new Response(packing.readable).arrayBuffer());
  await writing;
  return bytes;
}
