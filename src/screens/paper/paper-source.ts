// What paper is made with, from the app: its font, its sheets of pictures, its colours.

import regular from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url';
import regularMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?url';
import boldMore from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff?url';
import type { Topic } from '#domain/question.ts';
import type { Face } from '#domain/records.ts';
import type { PaperOrder } from '#share/paper/paper-order.ts';

/** The font and the sheets of pictures, as they were stored with the app. Each is read once, and may be before it is needed. */
export class PaperSource {
  readonly #files = new Map<string, Promise<Blob>>();

  /** The text of a sheet of pictures, by its name. */
  async sheet(name: string): Promise<string> {
    return (await this.#file(`pictures/${name}.svg`)).text();
  }

  /** The four pieces of the font. */
  async fonts(): Promise<PaperOrder['fonts']> {
    const [one, two, three, four] = await Promise.all(
      [regular, regularMore, bold, boldMore].map(async (file) => (await this.#file(file)).arrayBuffer()),
    );
    if (!one || !two || !three || !four) throw new Error('no font');
    return { regular: one, 'regular-more': two, bold: three, 'bold-more': four };
  }

  #file(name: string): Promise<Blob> {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file = fetched(name);
    this.#files.set(name, file);
    // Who tries again reads it again.
    file.catch(() => this.#files.delete(name));
    return file;
  }
}

async function fetched(file: string): Promise<Blob> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.blob();
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
