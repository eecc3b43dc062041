// One picture of the library, large, with its sound, and a way to take it out.
import { useTranslation } from 'react-i18next';
import type { Picture } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import styles from './PictureDialog.module.css';

export interface PictureDialogProps {
  readonly picture: Picture;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

export function PictureDialog({ picture, onClose, onRemove }: PictureDialogProps) {
  const { t } = useTranslation(['pictures', 'frame']);
  const photo = useMediaRecord(picture.photo);
  const voice = useMediaRecord(picture.voice);
  return (
    <Dialog title={picture.words} onClose={onClose}>
      <div className={styles.picture}>
        <MediaView media={photo} label={picture.words} kind="photo" />
      </div>
      {picture.voice && <MediaView media={voice} label={picture.words} kind="voice" />}
      <p className={styles.hint}>{t('pictures:library.stays')}</p>
      <DialogActions>
        <Button picture="ui#trash" onPress={onRemove}>
          {t('pictures:library.remove')}
        </Button>
        <Button variant="go" onPress={onClose}>
          {t('frame:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
