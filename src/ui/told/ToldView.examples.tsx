// The gallery's told things in full: each way, all ways, damaged.
import type { ReactElement } from 'react';
import type { Told } from '#domain/told.ts';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { sampleCards } from '#ui/words/sample-named.ts';
import { ToldView } from './ToldView.tsx';

const show = (told: Told) => (): ReactElement => (
  <SampleMedia>
    <ToldView told={told} />
  </SampleMedia>
);

export const examples: Record<string, () => ReactElement> = {
  'ToldView: words': show(sampleCards.long),
  'ToldView: a photo with words': show(sampleCards.photo),
  'ToldView: a drawing': show(sampleCards.drawing),
  'ToldView: a voice': show(sampleCards.voice),
  'ToldView: all at once': show({ text: 'Mijn tuin', photo: 'photo', drawing: 'drawing', voice: 'voice' }),
  'ToldView: a damaged photo': show(sampleCards.damaged),
};
