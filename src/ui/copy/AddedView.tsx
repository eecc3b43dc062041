// Something that was added and is not sent yet, in full.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Media } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import { MediaView } from '#ui/media/MediaView.tsx';
import styles from './AddHere.module.css';
import type { Added } from './reply.ts';

export function AddedView({ added: { id, told } }: { added: Added }) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.told}>
      {told.text && <p className={styles.text}>{told.text}</p>}
      {told.photo && <Medium id={`${id}-photo`} medium={told.photo} label={told.text ?? t('told.photo')} />}
      {told.drawing && (
        <Medium id={`${id}-drawing`} medium={told.drawing} label={told.text ?? t('told.drawing')} />
      )}
      {told.voice && <Medium id={`${id}-voice`} medium={told.voice} label={told.text ?? t('told.voice')} />}
    </div>
  );
}

function Medium({ id, medium, label }: { id: string; medium: NewMedia; label: string }) {
  const media = useMemo((): Media => ({ ...medium, id, planId: '' }), [medium, id]);
  return <MediaView media={media} label={label} />;
}
