// Pictures with their word, to tap: found ones, or those of the library. Many are shown a part at a time.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import styles from './PictureTiles.module.css';

export interface PictureTile {
  readonly id: string;
  readonly word: string;
  /** The picture itself, which fills its place. */
  readonly face: ReactNode;
  readonly onPress: () => void;
}

export interface PictureTilesProps {
  readonly tiles: readonly PictureTile[];
  readonly label: string;
  /** How many are shown at first, and more at each press. */
  readonly part?: number;
  /** A picture that is being fetched waits. */
  readonly disabled?: boolean;
}

export function PictureTiles({ tiles, label, part = 30, disabled = false }: PictureTilesProps) {
  const { t } = useTranslation('pictures');
  const [parts, setParts] = useState(1);
  const shown = tiles.slice(0, parts * part);
  return (
    <div className={styles.all}>
      <ul className={styles.tiles} aria-label={label}>
        {shown.map(({ id, word, face, onPress }) => (
          <li key={id}>
            <button type="button" className={styles.tile} disabled={disabled} onClick={onPress}>
              <span className={styles.face}>{face}</span>
              <span className={styles.word}>{word}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < tiles.length && (
        <Button picture="ui#more" onPress={() => setParts(parts + 1)}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

/** A photo that is stored, as a tile's face. */
export function StoredFace({ photo }: { photo: string }) {
  return <MediaView media={useMediaRecord(photo)} label="" fit="contain" />;
}
