// Stands where a photo, drawing or recording is damaged or gone.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewMedia } from '#domain/told.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './MediaView.module.css';

export function Unshown({
  kind,
  fit = 'contain',
}: {
  kind: NewMedia['kind'];
  fit?: 'contain' | 'cover';
}): ReactElement {
  const { t } = useTranslation('capture');
  const word = kind === 'voice' ? t('media.unheard') : t('media.unseen');
  if (fit === 'cover') {
    return (
      <span className={`${styles.unshown} ${styles.cover}`} role="img" aria-label={word}>
        <Picture of="ui#gone" />
      </span>
    );
  }
  return (
    <span className={styles.unshown}>
      <Picture of="ui#gone" className={styles.sign} />
      <span>{word}</span>
    </span>
  );
}
