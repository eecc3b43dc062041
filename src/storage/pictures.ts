// Writing the client's own library of pictures: each command is one transaction and can be undone.
import type { Picture } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import type { NewMedia } from '#domain/told.ts';
import { edit } from './edit.ts';

/** A picture before it is stored. */
export interface PictureDraft {
  readonly words: string;
  readonly image: NewMedia;
  readonly sound?: NewMedia;
  /** The board that it came from. */
  readonly board?: string;
}

/** Adds pictures to the library, all of them or none. */
export function addPictures(planId: string, drafts: readonly PictureDraft[]): Promise<Saved> {
  return edit(planId, async (tx) => {
    for (const { words, image, sound, board } of drafts) {
      const photo = await tx.addMedia(image);
      const voice = sound ? { voice: await tx.addMedia(sound) } : {};
      const from = board === undefined ? {} : { board };
      await tx.add('pictures', { planId, said: { by: 'self' }, words, photo, ...voice, ...from });
    }
  });
}

/** Takes pictures out of the library. Where one was chosen for a card, it stays there. */
export function removePictures(planId: string, pictures: readonly Pick<Picture, 'id'>[]): Promise<Saved> {
  return edit(planId, async (tx) => {
    for (const { id } of pictures) await tx.remove('pictures', id);
  });
}
