// The gallery's media: shown, being read, damaged and gone.

import { type ReactElement, useEffect, useState } from 'react';
import type { NewMedia } from '#domain/told.ts';
import { MediaView } from './MediaView.tsx';
import { damaged, sampleDrawing, samplePhoto, sampleVoice } from './sample-media.ts';

const voice = sampleVoice();
const drawing = sampleDrawing();
const brokenPhoto = damaged('photo', 'image/jpeg');
const brokenVoice = damaged('voice', 'audio/webm');
const brokenDrawing = damaged('drawing', 'application/json');

export const examples: Record<string, () => ReactElement> = {
  'MediaView: photo': () => <SomePhoto />,
  'MediaView: photo that fills a box': () => (
    <Box>
      <SomePhoto fit="cover" />
    </Box>
  ),
  'MediaView: voice': () => <MediaView media={voice} label="Mama" />,
  'MediaView: drawing': () => <MediaView media={drawing} label="Zon" />,
  'MediaView: damaged photo': () => <MediaView media={brokenPhoto} label="Foto" />,
  'MediaView: damaged photo in a box': () => (
    <Box>
      <MediaView media={brokenPhoto} label="Foto" fit="cover" />
    </Box>
  ),
  'MediaView: damaged voice': () => <MediaView media={brokenVoice} label="Stem" />,
  'MediaView: damaged drawing': () => <MediaView media={brokenDrawing} label="Tekening" />,
  'MediaView: gone': () => <MediaView media={null} kind="photo" label="Foto" />,
  'MediaView: being read': () => <MediaView media={undefined} label="Foto" />,
};

function SomePhoto({ fit = 'contain' }: { fit?: 'contain' | 'cover' }): ReactElement {
  const [photo, setPhoto] = useState<NewMedia>();
  useEffect(() => {
    let left = false;
    samplePhoto().then(
      (made) => {
        if (!left) setPhoto(made);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, []);
  return <MediaView media={photo} label="Zon" fit={fit} />;
}

function Box({ children }: { children: ReactElement }): ReactElement {
  return <div style={{ inlineSize: '6rem', blockSize: '6rem' }}>{children}</div>;
}
