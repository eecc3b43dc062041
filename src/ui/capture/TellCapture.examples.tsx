// The gallery's chooser: nothing told yet, everything told, two ways only.

import type { ReactElement } from 'react';
import type { ToldDraft } from '#domain/told.ts';
import { damaged, sampleDrawing, sampleVoice } from '#ui/media/sample-media.ts';
import { useSampleSources } from '#ui/picture-picker/sample-sources.ts';
import { encodeSample } from './sample-devices.ts';
import { TellCapture } from './TellCapture.tsx';
import type { Way } from './told-draft.ts';

const ignore = () => {};
const all: readonly Way[] = ['word', 'photo', 'picture', 'voice', 'drawing'];
const two: readonly Way[] = ['word', 'voice'];
const told: ToldDraft = {
  text: 'Vissen met opa',
  photo: damaged('photo', 'image/jpeg'),
  voice: sampleVoice(),
  drawing: sampleDrawing(),
};

function Sample({ ways, start }: { ways: readonly Way[]; start: ToldDraft | undefined }) {
  return (
    <TellCapture
      ways={ways}
      sources={useSampleSources()}
      encode={encodeSample}
      onDone={ignore}
      onCancel={ignore}
      {...(start ? { start } : {})}
    />
  );
}

const show = (ways: readonly Way[], start?: ToldDraft) => (): ReactElement => (
  <Sample ways={ways} start={start} />
);

export const examples: Record<string, () => ReactElement> = {
  'TellCapture: nothing told yet': show(all),
  'TellCapture: everything told': show(all, told),
  'TellCapture: two ways': show(two),
};
