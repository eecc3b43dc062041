// The gallery's portraits: a face, a photo, a photo that is damaged, and one that is gone.
import type { ReactElement } from 'react';
import { SampleMedia } from '#ui/media/SampleMedia.tsx';
import { Portrait } from './Portrait.tsx';

const face = { skin: 'medium-dark', hair: 'curly', hairColor: 'black' } as const;
const show = (photo?: string) => (): ReactElement => (
  <SampleMedia>
    <div style={{ inlineSize: '8rem', blockSize: '8rem' }}>
      <Portrait face={face} photo={photo} />
    </div>
  </SampleMedia>
);

export const examples: Record<string, () => ReactElement> = {
  'Portrait: a face': show(),
  'Portrait: a photo': show('photo'),
  'Portrait: a damaged photo': show('damaged'),
  'Portrait: a photo that is gone': show('gone'),
};
