// A few sentences to read before something is done, each with its picture.
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import type { Segment } from '#ui/read-aloud/speaker.ts';
import styles from './PictureLines.module.css';

export interface PictureLinesProps {
  readonly lines: readonly (Pick<Segment, 'id' | 'text'> & { readonly picture: string })[];
  /** Three lines that are all there is to see: beside each other where there is room. */
  readonly large?: boolean;
}

export function PictureLines({ lines, large = false }: PictureLinesProps) {
  const { reading } = useReadAloud();
  return (
    <ul className={`${styles.lines} ${large ? styles.large : ''}`}>
      {lines.map(({ id, picture, text }) => (
        <li key={id} className={`${styles.line} ${reading === id ? styles.reading : ''}`}>
          <Picture of={picture} className={styles.picture} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
