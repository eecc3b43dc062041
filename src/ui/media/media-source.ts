// Where widgets get a photo, recording or drawing from: the device's storage, or the copy that is open.
import { createContext, useContext } from 'react';
import type { Media } from '#domain/records.ts';

/** A hook: the media with this id; `undefined` while it is read, `null` when it is not there. */
export type UseMedia = (id: string | undefined) => Media | null | undefined;

export const MediaSourceContext = createContext<UseMedia>(() => null);

/** True around what is far out of sight: there `StoredMedia` reads nothing yet, and keeps nothing. */
export const MediaWaitContext = createContext(false);

export function useMediaRecord(id: string | undefined): Media | null | undefined {
  const useMedia = useContext(MediaSourceContext);
  return useMedia(id);
}

/** What is known of a medium before it is read: the size of a photo, so that nothing moves when it comes. */
export type MediaSize = Pick<Media, 'width' | 'height'>;

export const MediaSizeContext = createContext<(id: string) => MediaSize | undefined>(() => undefined);
