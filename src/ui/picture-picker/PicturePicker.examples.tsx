// The gallery's picker: with pictures to search, without network, and with a library.
import type { ReactElement } from 'react';
import type { Picture } from '#domain/records.ts';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { LibraryPart } from './LibraryPart.tsx';
import { LibrarySourceContext } from './library-source.ts';
import { PicturePicker } from './PicturePicker.tsx';
import type { PictureSources } from './picked-picture.ts';
import { useSampleSources } from './sample-sources.ts';

const ignore = () => {};
const library: readonly Picture[] = ['Hond', 'Fiets', 'Brood'].map((words, order) => ({
  id: `00000000-0000-4000-8000-00000000000${order}`,
  planId: '00000000-0000-4000-8000-000000000009',
  revision: 1,
  order,
  at: 0,
  said: { by: 'self' },
  words,
  photo: 'photo',
  board: 'Thuis',
}));

function Sample({ more, typed }: { more: Partial<PictureSources>; typed: string }) {
  const sources = useSampleSources();
  return (
    <LibrarySourceContext value={{ usePictures: () => library, readPhoto: async () => undefined }}>
      <PicturePicker sources={{ ...sources, ...more }} onLibrary={ignore} typed={typed} onPick={ignore} />
    </LibrarySourceContext>
  );
}

const show = (more: Partial<PictureSources>, typed: string) => (): ReactElement => (
  <Sample more={more} typed={typed} />
);

export const examples: Record<string, () => ReactElement> = {
  'PicturePicker: nothing typed yet': show({}, ''),
  'PicturePicker: found': show({}, 'muziek'),
  'PicturePicker: nothing found': show({}, 'xyzzy'),
  'PicturePicker: being fetched': show({ openSymbols: () => new Promise(ignore) }, 'muziek'),
  'PicturePicker: no network': show({ openSymbols: async () => undefined }, ''),
  'LibraryPart: some': () => (
    <SampleMedia>
      <LibraryPart library={library} onPick={ignore} onLibrary={ignore} />
    </SampleMedia>
  ),
  'LibraryPart: empty': () => <LibraryPart library={[]} onPick={ignore} onLibrary={ignore} />,
};
