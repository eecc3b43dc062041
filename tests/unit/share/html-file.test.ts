// The page that holds a sealed copy: what goes in comes out, and damage is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode85, encode85 } from '#share/base85.ts';
import { htmlFile, places, sealedIn } from '#share/html-file.ts';
import { unpack } from '#share/packed.ts';

const template = `<!doctype html><p>één</p><!--app--><a href="${places.app}">${places.app}</a><!--/app-->${places.pictures} ${places.packed('assets/look.css')}<script>\n${places.copy}</script>\n`;
const sheet = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const sheets = { ui: sheet('<symbol id="lock"><path/></symbol>'), 'words-a': sheet('<symbol id="aap"/>') };
const look = 'p { color: red }';
const files: Record<string, Blob> = {
  'assets/look.css': new Blob([
    `@font-face { src: url(data:,${places.base64('assets/font.woff2')}) } ${look}`,
  ]),
  'assets/font.woff2': new Blob([new Uint8Array([0, 255, 128])]),
};
const read = async (file: string) => files[file] ?? Promise.reject(new Error(file));
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

async function pageWith(sealed: Uint8Array<ArrayBuffer>, app?: string): Promise<Blob> {
  const page = await htmlFile(new Blob([sealed]), { template, app, sheets, read });
  if (!page.ok) throw new Error(page.reason);
  return page.value;
}

describe('the page around a copy', () => {
  it('gives back any copy as it was', async () => {
    const sizes = [0, 1, 47, 48, 49, 393_215, 393_216, 393_217, 1_000_000];
    for (const size of sizes) {
      const sealed = Uint8Array.from({ length: size }, (_, at) => (at * 31 + size) % 256);
      const found = await sealedIn(await pageWith(sealed));
      const bytes = found.ok ? await bytesOf(found.value) : undefined;
      expect(bytes && Buffer.compare(bytes, sealed), `${size} bytes`).toBe(0);
    }
  });

  it('holds it as lines of 64 characters between the marks of age', async () => {
    const text = await (await pageWith(new Uint8Array(100))).text();
    const lines = text.split('\n');
    const from = lines.indexOf('-----BEGIN AGE ENCRYPTED FILE-----');
    const to = lines.indexOf('-----END AGE ENCRYPTED FILE-----');
    expect(lines.slice(from + 1, to).map((line) => line.length)).toEqual([64, 64, 8]);
  });

  it('has the pictures of all sheets by their place, and the files that the template names', async () => {
    const text = await (await pageWith(new Uint8Array(3))).text();
    const [pictures = '', style = ''] = text.match(/(?<=<p>één<\/p>)[^<]+/)?.[0].split(' ') ?? [];
    expect([pictures, style].map(unpack)).toEqual([
      sheet('<symbol id="ui.lock"><path/></symbol><symbol id="words-a.aap"/>'),
      `@font-face { src: url(data:,AP+A) } ${look}`,
    ]);
  });

  it('says where the app is, harmlessly, or nothing of it', async () => {
    const shown = await (await pageWith(new Uint8Array(3), 'https://plan.example/"><b>')).text();
    expect(shown).toContain('<a href="https://plan.example/&#34;&#62;&#60;b&#62;">');
    expect(await (await pageWith(new Uint8Array(3))).text()).toMatch(/<p>één<\/p>[^<]+<script>/);
  });

  it('says that it is damaged when it is cut off or no longer base 64', async () => {
    const page = await bytesOf(await pageWith(new Uint8Array(500)));
    expect(await sealedIn(new Blob([page.subarray(0, page.length - 60)]))).toEqual({
      ok: false,
      reason: 'damaged',
    });
    const text = new TextDecoder().decode(page).replace('AAAA', 'A*AA');
    expect(await sealedIn(new Blob([text]))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('leaves any other file as it is', async () => {
    for (const text of ['', 'age-encryption.org/v1\n-> scrypt', '<html>Een brief</html>']) {
      const file = new Blob([text]);
      expect(await sealedIn(file)).toEqual({ ok: true, value: file });
    }
  });

  it('stops when it is told to, and takes no page without a place', async () => {
    const sealed = new Blob([new Uint8Array(10)]);
    const page = { template, app: undefined, sheets, read };
    expect(await htmlFile(sealed, page, undefined, () => false)).toEqual({ ok: false, reason: 'stopped' });
    expect(await htmlFile(sealed, { ...page, template: '<html>' })).toEqual({ ok: false, reason: 'failed' });
  });
});

describe('base 85', () => {
  it('gives back any bytes, in characters that a page leaves alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encode85(bytes);
        expect(text).not.toMatch(/[<&"'\\\s]/);
        expect(decode85(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });
});
