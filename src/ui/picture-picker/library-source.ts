// Where widgets get the client's own library of pictures from: the plan that is open. Elsewhere there is none.
import { createContext, useContext } from 'react';
import type { Picture } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import type { PickedPicture } from './picked-picture.ts';

export interface LibrarySource {
  /** A hook: the pictures; `undefined` while they are read. */
  readonly usePictures: () => readonly Picture[] | undefined;
  /** A stored photo, to store once more with what is told; `undefined` when it is gone. */
  readonly readPhoto: (id: string) => Promise<NewMedia | undefined>;
}

const none: LibrarySource = { usePictures: () => [], readPhoto: async () => undefined };

export const LibrarySourceContext = createContext<LibrarySource>(none);

/** The pictures of the library; `undefined` while they are read. */
export function useLibrary(): readonly Picture[] | undefined {
  const { usePictures } = useContext(LibrarySourceContext);
  return usePictures();
}

/** Gives a picture that was picked as a photo to store, with its word; nothing when it is gone. */
export function useTaken(): (
  picked: PickedPicture,
) => Promise<{ readonly media: NewMedia; readonly words: string } | undefined> {
  const { readPhoto } = useContext(LibrarySourceContext);
  return async (picked) => {
    if (picked.from !== 'library') return picked;
    const media = await readPhoto(picked.picture.photo);
    return media && { media, words: picked.picture.words };
  };
}
