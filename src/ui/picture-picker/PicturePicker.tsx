// Choosing a picture: searched by a word, an own photo, or from the client's own library. For in a wide dialog.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { PhotoCapture } from '#ui/capture/PhotoCapture.tsx';
import { LibraryPart } from './LibraryPart.tsx';
import { useLibrary } from './library-source.ts';
import styles from './PicturePicker.module.css';
import type { PickedPicture, PictureSources } from './picked-picture.ts';
import { SearchPart } from './SearchPart.tsx';

export interface PicturePickerProps {
  readonly sources: PictureSources;
  /** Where a picture may come from, in this order: from all, unless said otherwise. */
  readonly from?: readonly Part[];
  /** Leads to where pictures can be brought into the library. Without it an empty library is not offered. */
  readonly onLibrary?: () => void;
  /** What is searched at first, such as the word of the card. */
  readonly typed?: string;
  readonly onPick: (picked: PickedPicture) => void;
}

const parts = ['search', 'photo', 'library'] as const;
type Part = (typeof parts)[number];
const signs = { search: 'ui#search', photo: 'ui#camera', library: 'ui#folder' } as const;

export function PicturePicker({ sources, from = parts, onLibrary, typed = '', onPick }: PicturePickerProps) {
  const { t } = useTranslation('pictures');
  const library = useLibrary();
  const [part, setPart] = useState<Part>('search');
  const offered = from.filter((one) => one !== 'library' || onLibrary || (library && library.length > 0));
  return (
    <div className={styles.picker}>
      {offered.length > 1 && (
        <fieldset className={styles.parts} aria-label={t('pick.how')}>
          {offered.map((one) => (
            <Button key={one} picture={signs[one]} aria-pressed={one === part} onPress={() => setPart(one)}>
              {t(`pick.${one}`)}
            </Button>
          ))}
        </fieldset>
      )}
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
