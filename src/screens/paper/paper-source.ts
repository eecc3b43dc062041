// What paper is made with, from the app: its font, its sheets of pictures, its colours.

import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url';
import regularMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url';
import boldMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url';
import type { Topic } from '#domain/question.ts';
import type { Face } from '#domain/records.ts';
import type { PaperOrder } from '#share/paper/paper-order.ts';

/** The text of a sheet of pictures, by its name. */
export async function readSheet(name: string): Promise<string> {
  return (await fetched(`pictures/${name}.svg`)).text();
}

/** The four pieces of the font; they were stored with the app. */
export async function readFonts(): Promise<PaperOrder['fonts']> {
  const read = async (file: string) => (await fetched(file)).arrayBuffer();
  const [one, two, three, four] = await Promise.all([
    read(regular),
    read(regularMore),
    read(bold),
    read(boldMore),
  ]);
  return { regular: one, 'regular-more': two, bold: three, 'bold-more': four };
}

async function fetched(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

/** The colours of the screen: of the topics, and of skin and hair in pictures. */
export function coloursFor(
  face: Face,
  topics: readonly Topic[],
): Pick<PaperOrder, 'topicColours' | 'variables'> {
  const probe = document.createElement('span');
  probe.dataset.skin = face.skin;
  probe.dataset.hair = face.hairColor;
  document.body.append(probe);
  const styles = getComputedStyle(probe);
  const value = (name: string) => styles.getPropertyValue(`--${name}`).trim();
  const topicColours = Object.fromEntries(
    topics.map(({ id }) => [id, value(id.startsWith('own.') ? 'topic-own' : `topic-${id}`)]),
  );
  const variables = Object.fromEntries(['skin', 'skin-shadow', 'hair'].map((name) => [name, value(name)]));
  probe.remove();
  return { topicColours, variables };
}
