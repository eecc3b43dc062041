// Keeps what is drawn as text, and in the end has the browser itself compress it: the library turns each operator into bytes by itself,
// and takes several times as long to compress. Where a browser cannot, the library does.
import type { Paper } from './brush.ts';

/** A stream of the file, as the library keeps it. */
export interface Stream {
  readonly data: object;
  compress: boolean;
  end(content: Uint8Array): void;
}
/** What is on a page, which the library ends by itself. */
interface Content extends Stream {
  buffer: Uint8Array<ArrayBuffer>[];
  write(part: string): void;
}

export class Packing {
  private readonly pages: { readonly content: Content; text: string }[] = [];
  private readonly streams: {
    readonly stream: Stream;
    readonly content: string | Uint8Array<ArrayBuffer>;
  }[] = [];

  /** To be made before the first page. */
  constructor(paper: Paper) {
    paper.on('pageAdded', () => {
      const { content } = paper.page as unknown as { content: Content };
      const page = { content, text: '' };
      content.write = (part) => {
        page.text += `${part}\n`;
      };
      this.pages.push(page);
    });
  }

  /** Ends a stream with this content, when all are packed. */
  add(stream: Stream, content: string | Uint8Array<ArrayBuffer>): void {
    this.streams.push({ stream, content });
  }

  /** After this nothing may be drawn any more. */
  async end(): Promise<void> {
    const streams = this.streams.map(async ({ stream, content }) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { stream, bytes: await this.packed(stream, [bytes]) };
    });
    const pages = this.pages.map(async ({ content, text }) => {
      content.buffer = [await this.packed(content, [...content.buffer, new TextEncoder().encode(text)])];
    });
    // In their order, whichever was packed first: the same order makes the same bytes.
    for (const { stream, bytes } of await Promise.all(streams)) stream.end(bytes);
    await Promise.all(pages);
  }

  private async packed(
    stream: Stream,
    parts: readonly Uint8Array<ArrayBuffer>[],
  ): Promise<Uint8Array<ArrayBuffer>> {
    if (!('CompressionStream' in globalThis)) return new Uint8Array(await new Blob([...parts]).arrayBuffer());
    const packing = new CompressionStream('deflate');
    const writer = packing.writable.getWriter();
    const writing = Promise.all([...parts.map((part) => writer.write(part)), writer.close()]);
    const bytes = new Uint8Array(await new Response(packing.readable).arrayBuffer());
    await writing;
    stream.compress = false;
    Object.assign(stream.data, { Filter: 'FlateDecode' });
    return bytes;
  }
}
