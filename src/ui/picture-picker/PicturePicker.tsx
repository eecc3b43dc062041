// Choosing a picture: searched by a word, an own photo, or from the client's own library. For in a wide dialog.
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
  /** The client's own library, to choose from too. */
  readonly library?: {
    /** Undefined while it is read. */
    readonly pictures: readonly Picture[] | undefined;
    /** Leads to where pictures can be brought in. */
    readonly onOpen: () => void;
  };
  /** What is searched at first, such as the word of the card. */
  readonly typed?: string;
  readonly onPick: (picked: PickedPicture) => void;
}

const parts = ['search', 'photo', 'library'] as const;
type Part = (typeof parts)[number];
const signs = { search: 'ui#search', photo: 'ui#camera', library: 'ui#folder' } as const;

export function PicturePicker({ sources, library, typed = '', onPick }: PicturePickerProps) {
  const { t } = useTranslation('pictures');
  const [part, setPart] = useState<Part>('search');
  return (
    <div className={styles.picker}>
      <fieldset className={styles.parts} aria-label={t('pick.how')}>
        {parts
          .filter((one) => library || one !== 'library')
          .map((one) => (
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
      {part === 'library' && library && (
        <LibraryPart
          library={library.pictures}
          onPick={(picture) => onPick({ from: 'library', picture })}
          onLibrary={library.onOpen}
        />
      )}
    </div>
  );
}
