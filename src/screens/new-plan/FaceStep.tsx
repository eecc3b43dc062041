// A drawn face to choose, or a photo in its place.

import { useTranslation } from 'react-i18next';
import type { Face } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import { encodePhoto } from '#share/photo.ts';
import { Button } from '#ui/button/Button.tsx';
import { PhotoCapture } from '#ui/capture/PhotoCapture.tsx';
import { FacePicker } from '#ui/face/FacePicker.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import styles from './FaceStep.module.css';

export interface FaceStepProps {
  face: Face;
  photo: NewMedia | undefined;
  /** The camera is open. */
  taking: boolean;
  onTaking: (taking: boolean) => void;
  onFace: (face: Face) => void;
  onPhoto: (photo: NewMedia | undefined) => void;
}

export function FaceStep({ face, photo, taking, onTaking, onFace, onPhoto }: FaceStepProps) {
  const { t } = useTranslation('new-plan');
  if (taking) {
    return (
      <PhotoCapture
        encode={encodePhoto}
        onKeep={(taken) => {
          onPhoto(taken);
          onTaking(false);
        }}
        onBack={() => onTaking(false)}
      />
    );
  }
  return (
    <div className={styles.face}>
      <div className={styles.actions}>
        <Button picture="ui#camera" onPress={() => onTaking(true)}>
          {photo ? t('photo.other') : t('photo')}
        </Button>
        {photo && (
          <Button picture="ui#self" onPress={() => onPhoto(undefined)}>
            {t('photo.remove')}
          </Button>
        )}
      </div>
      {photo ? (
        <div className={styles.photo}>
          <MediaView media={photo} label={t('photo.yours')} fit="cover" />
        </div>
      ) : (
        <FacePicker value={face} onChange={onFace} />
      )}
    </div>
  );
}
