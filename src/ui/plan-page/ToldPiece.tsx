// What somebody told in an own way, as it stands on a page: the photo or drawing large, the words as a quote, the voice to play.
import type { Told } from '#domain/told.ts';
import { StoredMedia } from '#ui/media/StoredMedia.tsx';
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
  return (
    <div className={styles.told} {...rest}>
      {told.photo !== undefined && (
        <div className={styles.seen}>
          <StoredMedia id={told.photo} kind="photo" label={told.text ?? words.told({ photo: told.photo })} />
        </div>
      )}
      {told.drawing !== undefined && (
        <div className={styles.seen}>
          <StoredMedia
            id={told.drawing}
            kind="drawing"
            label={told.text ?? words.told({ drawing: told.drawing })}
          />
        </div>
      )}
      {told.text && !withoutWords && <p className={styles.quote}>{words.quote(told.text)}</p>}
      {told.voice !== undefined && !paper && (
        <div className={styles.voice}>
          <StoredMedia id={told.voice} kind="voice" label={told.text ?? words.told({ voice: told.voice })} />
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
