// Shows a photo, recording or drawing by its id, read from wherever media come from; not while it is far out of sight.
import { type ReactElement, useContext } from 'react';
import { MediaView, type MediaViewProps } from './MediaView.tsx';
import { MediaSizeContext, MediaWaitContext, useMediaRecord } from './media-source.ts';

export interface StoredMediaProps extends Omit<MediaViewProps, 'media' | 'size'> {
  id: string;
}

export function StoredMedia({ id, ...shown }: StoredMediaProps): ReactElement {
  const size = useContext(MediaSizeContext)(id);
  const waits = useContext(MediaWaitContext);
  return waits ? (
    <MediaView {...shown} size={size} media={undefined} />
  ) : (
    <ReadMedia {...shown} size={size} id={id} />
  );
}

function ReadMedia({ id, ...shown }: Omit<MediaViewProps, 'media'> & { id: string }): ReactElement {
  return <MediaView {...shown} media={useMediaRecord(id)} />;
}
