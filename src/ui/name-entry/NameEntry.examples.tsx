// The gallery's name field: with people to tap, with nobody yet, with a name already.
import type { ReactElement } from 'react';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { samplePeople } from '#ui/words/sample-named.ts';
import { NameEntry } from './NameEntry.tsx';

const ignore = () => {};

export const examples: Record<string, () => ReactElement> = {
  'NameEntry: people to tap': () => (
    <SampleMedia>
      <NameEntry people={samplePeople} onDone={ignore} onCancel={ignore} />
    </SampleMedia>
  ),
  'NameEntry: nobody yet': () => <NameEntry people={[]} onDone={ignore} onCancel={ignore} />,
  'NameEntry: a name already': () => (
    <NameEntry people={[]} initial="Karim" onDone={ignore} onCancel={ignore} />
  ),
};
