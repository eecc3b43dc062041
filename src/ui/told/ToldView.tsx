// What somebody told in an own way, in full: words, photo, drawing, voice.

import { useTranslation } from 'react-i18next';
import type { Told } from '#domain/told.ts';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import styles from './ToldView.module.css';

export function ToldView({ told }: { told: Told }) {
  const { t } = useTranslation('plan');
  const photo = useMediaRecord(told.photo);
  const voice = useMediaRecord(told.voice);
  const drawing = useMediaRecord(told.drawing);
  return (
    <div className={styles.told}>
      {told.text && <p className={styles.text}>{told.text}</p>}
      {told.photo && <MediaView media={photo} label={told.text ?? t('told.photo')} />}
      {told.drawing && <MediaView media={drawing} label={told.text ?? t('told.drawing')} />}
      {told.voice && <MediaView media={voice} label={told.text ?? t('told.voice')} />}
    </div>
  );
}
