// Choosing a picture in three ways: searched by a word, an own photo, or from the client's own library. For in a wide dialog.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { PhotoCapture } from '#ui/capture/PhotoCapture.tsx';
import { LibraryPart } from './LibraryPart.tsx';
import styles from './PicturePicker.module.css';
import type { PickedPicture, PictureSources } from './picked-picture.ts';
import { SearchPart } from './SearchPart.tsx';

export interface PicturePickerProps {
  readonly sources: PictureSources;
  /** The client's own library; undefined while it is read. */
  readonly library: readonly Picture[] | undefined;
  /** What is searched at first, such as the word of the card. */
  readonly typed?: string;
  readonly onPick: (picked: PickedPicture) => void;
  /** Leads to the library, where pictures can be brought in. */
  readonly onLibrary: () => void;
}

const parts = ['search', 'photo', 'library'] as const;
type Part = (typeof parts)[number];
const signs = { search: 'ui#search', photo: 'ui#camera', library: 'ui#folder' } as const;

export function PicturePicker({ sources, library, typed = '', onPick, onLibrary }: PicturePickerProps) {
  const { t } = useTranslation('pictures');
  const [part, setPart] = useState<Part>('search');
  return (
    <div className={styles.picker}>
      <fieldset className={styles.parts} aria-label={t('pick.how')}>
        {parts.map((one) => (
          <Button key={one} picture={signs[one]} aria-pressed={one === part} onPress={() => setPart(one)}>
            {t(`pick.${one}`)}
          </Button>
        ))}
      </fieldset>
      {/* Hidden and not gone: who looks at another part finds the search as it was. */}
      <div hidden={part !== 'search'}>
        <SearchPart sources={sources} initial={typed} onPick={onPick} />
      </div>
      {part === 'photo' && (
        <PhotoCapture
          encode={sources.encodePhoto}
          onKeep={(media) => onPick({ from: 'photo', media, words: '' })}
        />
      )}
      {part === 'library' && (
        <LibraryPart
          library={library}
          onPick={(picture) => onPick({ from: 'library', picture })}
          onLibrary={onLibrary}
        />
      )}
    </div>
  );
}
