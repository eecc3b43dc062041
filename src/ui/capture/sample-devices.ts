// Stand-ins for a camera, a microphone and the photo encoder: the gallery shows every state without devices.
import { samplePhoto } from '#ui/media/sample-media.ts';
import type { EncodePhoto } from './PhotoCapture.tsx';

/** A device that cannot be opened, with the browser's name for why. */
export function failing(name: string): () => Promise<MediaStream> {
  return () => Promise.reject(new DOMException(name, name));
}

/** A device that never answers: the permission question is still open. */
export const waiting = (): Promise<MediaStream> => new Promise(() => {});

export const encodeSample: EncodePhoto = async () => ({ ok: true, value: await samplePhoto() });
export const encodeNothing: EncodePhoto = async () => ({ ok: false, reason: 'unreadable' });
