// The pictures that travel with a copy: those that it shows, and no other.
import { expect, it } from 'vitest';
import { picturesOf } from '#share/copy-pictures.ts';
import { sam } from '#tests/support/copies.ts';
import { choicePicture } from '#ui/picture/refs.ts';

const symbol = (id: string) => `<symbol id="${id}" viewBox="0 0 72 72"><path d="M1 1"/></symbol>`;

it('takes the pictures of the choices in answers and wishes, each once, under the name of its sheet', async () => {
  const asked: string[] = [];
  const sheets: Record<string, string> = {
    'topic-2': `<svg>${symbol('my-room')}${symbol('kitchen')}</svg>`,
    'topic-4': `<svg>${symbol('music')}${symbol('q-4.1')}</svg>`,
  };
  const sheet = async (name: string) => {
    asked.push(name);
    return sheets[name] ?? '';
  };
  const pictures = await picturesOf(sam.contents, { sheet, choice: choicePicture });
  expect([...pictures.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'topic-4.music',
    'topic-2.my-room',
  ]);
  expect(asked.sort()).toEqual(['topic-2', 'topic-4']);
});
