// What paper is made with, as it was stored with the app: its font and its sheets of pictures. The worker reads them itself.

import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url';
import regularMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url';
import boldMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url';
import { readFontTables } from '#share/paper/font-file.ts';
import type { PaperOrder } from '#share/paper/paper-order.ts';
import { symbolsIn } from '#share/paper/svg-shapes.ts';

export type Supplies = Pick<PaperOrder, 'fonts' | 'sheets'>;

/** Reads the font, and the sheets of pictures at these addresses, by name. Rejects when one of them cannot be read. */
export async function readSupplies(sheets: Readonly<Record<string, string>>): Promise<Supplies> {
  const font = async (file: string) => readFontTables(await (await fetched(file)).arrayBuffer());
  const texts = Object.entries(sheets).map(async ([name, address]) => {
    return [name, symbolsIn(await (await fetched(address)).text())] as const;
  });
  const [fonts, read] = await Promise.all([
    Promise.all([font(regular), font(regularMore), font(bold), font(boldMore)]),
    Promise.all(texts),
  ]);
  const [one, two, three, four] = fonts;
  return {
    fonts: { regular: one, 'regular-more': two, bold: three, 'bold-more': four },
    sheets: Object.fromEntries(read),
  };
}

async function fetched(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}
