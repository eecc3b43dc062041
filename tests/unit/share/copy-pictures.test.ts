// The pictures that travel with a copy: those that it shows, and no other.
import { describe, expect, it } from 'vitest';
import { picturesOf } from '#share/copy-pictures.ts';
import { labelsOf } from '#share/labels.ts';
import { limits } from '#share/limits.ts';
import {
  among,
  asSelected,
  foreignZip,
  made,
  opened,
  sam,
  samFiles,
  samJson,
  zipped,
} from '#tests/support/copies.ts';
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

describe('the sheet of pictures in a copy', () => {
  const pictures = `<svg xmlns="http://www.w3.org/2000/svg">${symbol('topic-4.music')}</svg>`;

  it('comes out as it went in, and only when there is one', async () => {
    const order = {
      contents: asSelected(sam.contents),
      media: among(sam.media),
      labels: labelsOf(sam.contents, (key) => key),
      made,
    };
    const copy = await opened(await zipped({ ...order, pictures }));
    expect(copy.ok && copy.value).toMatchObject({ kind: 'copy', pictures });
    const without = await opened(await zipped(order));
    expect(without.ok && Object.keys(without.value)).not.toContain('pictures');
  });

  it('is refused when it is larger than any', async () => {
    const files = { ...samFiles(), 'pictures.svg': new Uint8Array(limits.pictures + 1) };
    expect(await opened(foreignZip(samJson(), files))).toEqual({ ok: false, reason: 'too-big' });
  });
});
