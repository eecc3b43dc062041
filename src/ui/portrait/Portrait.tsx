// A person: their photo, or else their drawn face. Decorative: the name always stands beside it.
import type { Face as FaceLook } from '#domain/records.ts';
import { Face } from '#ui/face/Face.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import styles from './Portrait.module.css';

export interface PortraitProps {
  face: FaceLook;
  photo?: string | undefined;
}

export function Portrait({ face, photo }: PortraitProps) {
  const media = useMediaRecord(photo);
  if (photo === undefined || media === null) return <Face face={face} />;
  return (
    <span className={styles.portrait}>
      <MediaView media={media} label="" fit="cover" />
    </span>
  );
}
