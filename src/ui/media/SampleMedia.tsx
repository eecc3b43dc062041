// A source of made-up media for the gallery: `photo`, `drawing`, `voice`, `damaged` (a photo), and anything else is gone.
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { Media } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import { MediaSourceContext } from './media-source.ts';
import { damaged, sampleDrawing, samplePhoto, sampleVoice } from './sample-media.ts';

const stored = (id: string, media: NewMedia): Media => ({ ...media, id, planId: id });
const others: Record<string, Media> = {
  drawing: stored('drawing', sampleDrawing()),
  voice: stored('voice', sampleVoice()),
  damaged: stored('damaged', damaged('photo', 'image/jpeg')),
};
const photo = samplePhoto();

function useSampleMedia(id: string | undefined): Media | null | undefined {
  const [made, setMade] = useState<Media>();
  useEffect(() => {
    let left = false;
    photo.then(
      (media) => {
        if (!left) setMade(stored('photo', media));
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, []);
  return id === 'photo' ? made : (others[id ?? ''] ?? null);
}

export function SampleMedia({ children }: { children: ReactNode }): ReactElement {
  return <MediaSourceContext value={useSampleMedia}>{children}</MediaSourceContext>;
}
