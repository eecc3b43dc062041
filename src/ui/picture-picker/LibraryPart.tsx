// The client's own library of pictures, to choose one from.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainWord } from '#domain/plain-word.ts';
import type { Picture } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { PictureTiles, StoredFace } from '#ui/picture-tiles/PictureTiles.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './PicturePicker.module.css';

export interface LibraryPartProps {
  readonly library: readonly Picture[] | undefined;
  readonly onPick: (picture: Picture) => void;
  /** Leads to where pictures can be brought in. */
  readonly onLibrary?: (() => void) | undefined;
}

export function LibraryPart({ library, onPick, onLibrary }: LibraryPartProps) {
  const { t } = useTranslation('pictures');
  const [typed, setTyped] = useState('');
  if (library === undefined) return <p role="status">{t('search.loading')}</p>;
  if (library.length === 0) {
    return (
      <Notice
        picture="ui#folder"
        title={t('library.empty')}
        actions={onLibrary && <Button onPress={onLibrary}>{t('library.open')}</Button>}
      >
        <p>{t('library.empty.text')}</p>
      </Notice>
    );
  }
  const wanted = plainWord(typed.trim());
  const found = library.filter(({ words }) => plainWord(words).includes(wanted));
  return (
    <div className={styles.part}>
      <TextField label={t('library.field')} value={typed} onChange={setTyped} />
      {found.length === 0 && <p role="status">{t('search.nothing', { word: typed.trim() })}</p>}
      <PictureTiles
        key={typed}
        label={t('library.title')}
        tiles={found.map((picture) => ({
          id: picture.id,
          word: picture.words,
          face: <StoredFace photo={picture.photo} />,
          onPress: () => onPick(picture),
        }))}
      />
      {onLibrary && (
        <Button variant="quiet" picture="ui#topics" onPress={onLibrary}>
          {t('library.open')}
        </Button>
      )}
    </div>
  );
}
