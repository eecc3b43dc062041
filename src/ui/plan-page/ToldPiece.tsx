// What somebody told in an own way, as it stands on a page: the photo or drawing large, the words as a quote, the voice to play.
import type { Told } from '#domain/told.ts';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from './page-words.ts';
import styles from './ToldPiece.module.css';

export interface ToldPieceProps {
  told: Told;
  /** On paper a recording is only mentioned. */
  paper?: boolean;
  /** The words stand elsewhere already. */
  withoutWords?: boolean;
  'data-reading'?: '' | undefined;
}

export function ToldPiece({ told, paper = false, withoutWords = false, ...rest }: ToldPieceProps) {
  const words = usePageWords();
  const photo = useMediaRecord(told.photo);
  const drawing = useMediaRecord(told.drawing);
  const voice = useMediaRecord(told.voice);
  return (
    <div className={styles.told} {...rest}>
      {told.photo !== undefined && (
        <div className={styles.seen}>
          <MediaView media={photo} kind="photo" label={told.text ?? words.told({ photo: told.photo })} />
        </div>
      )}
      {told.drawing !== undefined && (
        <div className={styles.seen}>
          <MediaView
            media={drawing}
            kind="drawing"
            label={told.text ?? words.told({ drawing: told.drawing })}
          />
        </div>
      )}
      {told.text && !withoutWords && <p className={styles.quote}>{words.quote(told.text)}</p>}
      {told.voice !== undefined && !paper && (
        <div className={styles.voice}>
          <MediaView media={voice} kind="voice" label={told.text ?? words.told({ voice: told.voice })} />
        </div>
      )}
      {told.voice !== undefined && paper && (
        <p className={styles.heard}>
          <Picture of="ui#microphone" className={styles.sign} />
          {words.label('told.heard')}
        </p>
      )}
    </div>
  );
}
