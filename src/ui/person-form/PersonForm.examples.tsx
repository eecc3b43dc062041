// The gallery's form for a person: new, without relations, and one who is in the plan already.
import type { ReactElement } from 'react';
import { encodeSample } from '#ui/capture/sample-devices.ts';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { samplePeople } from '#ui/words/sample-named.ts';
import { PersonForm } from './PersonForm.tsx';

const ignore = () => {};
const relations = ['mother', 'father', 'sibling', 'buddy'];
const [els, , joost] = samplePeople;

export const examples: Record<string, () => ReactElement> = {
  'PersonForm: new': () => (
    <PersonForm relations={relations} encode={encodeSample} onDone={ignore} onCancel={ignore} />
  ),
  'PersonForm: without relations': () => (
    <PersonForm encode={encodeSample} onDone={ignore} onCancel={ignore} />
  ),
  'PersonForm: in the plan already': () => (
    <PersonForm
      {...(els ? { person: els } : {})}
      relations={relations}
      encode={encodeSample}
      onDone={ignore}
      onCancel={ignore}
      onRemove={ignore}
    />
  ),
  'PersonForm: with a photo': () => (
    <SampleMedia>
      <PersonForm
        {...(joost ? { person: joost } : {})}
        encode={encodeSample}
        onDone={ignore}
        onCancel={ignore}
      />
    </SampleMedia>
  ),
};
