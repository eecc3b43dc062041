// Shows a photo, recording or drawing by its id, read from wherever media come from; not while it is far out of sight.
import { type ReactElement, useContext } from 'react';
import { MediaView, type MediaViewProps } from './MediaView.tsx';
import { MediaWaitContext, useMediaRecord } from './media-source.ts';

export interface StoredMediaProps extends Omit<MediaViewProps, 'media'> {
  id: string;
}

export function StoredMedia(props: StoredMediaProps): ReactElement {
  const { id: _, ...shown } = props;
  return useContext(MediaWaitContext) ? <MediaView {...shown} media={undefined} /> : <ReadMedia {...props} />;
}

function ReadMedia({ id, ...shown }: StoredMediaProps): ReactElement {
  return <MediaView {...shown} media={useMediaRecord(id)} />;
}
