// One picture more in the library: searched or an own photo, and then the word that goes with it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { addPictures } from '#storage/pictures.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { PicturePicker } from '#ui/picture-picker/PicturePicker.tsx';
import type { PickedPicture } from '#ui/picture-picker/picked-picture.ts';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './PictureDialog.module.css';

export function NewPictureDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation(['pictures', 'frame']);
  const save = useSave();
  const [image, setImage] = useState<NewMedia>();
  const [words, setWords] = useState('');

  const pick = (picked: PickedPicture) => {
    if (picked.from === 'library') return;
    setImage(picked.media);
    setWords(picked.words);
  };
  const keep = async (media: NewMedia) => {
    const saved = await save(addPictures(plan.id, [{ words: words.trim(), image: media }]));
    if (saved.ok) onClose();
  };

  return (
    <Dialog title={image ? t('pictures:add.word') : t('pictures:add.which')} size="wide" onClose={onClose}>
      {/* Kept while a word is typed, so that going back finds the search as it was. */}
      <div hidden={image !== undefined}>
        <PicturePicker sources={pictureSources} from={['search', 'photo']} onPick={pick} />
        <DialogActions>
          <Button onPress={onClose}>{t('frame:cancel')}</Button>
        </DialogActions>
      </div>
      {image && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim()) void keep(image);
          }}
        >
          <div className={styles.picture}>
            <MediaView media={image} label="" />
          </div>
          <TextField label={t('pictures:add.field')} value={words} onChange={setWords} />
          <DialogActions>
            <Button picture="ui#back" onPress={() => setImage(undefined)}>
              {t('frame:back')}
            </Button>
            <Button variant="go" type="submit" disabled={!words.trim()}>
              {t('pictures:add.keep')}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}
