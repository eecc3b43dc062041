// What was told so far, each with a way to take it away.
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MediaView } from '#ui/media/MediaView.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import styles from './Told.module.css';
import { type Draft, fieldOf, type Way, waysTold } from './told-draft.ts';

export function Told({ draft, onRemove }: { draft: Draft; onRemove: (way: Way) => void }): ReactElement {
  const { t } = useTranslation('capture');
  const labels: Record<Way, string> = {
    word: '',
    photo: t('photo.yours'),
    picture: t('picture.yours'),
    voice: t('voice.yours'),
    drawing: t('drawing.yours'),
  };
  const removals: Record<Way, string> = {
    word: t('tell.remove.word'),
    photo: t('tell.remove.photo'),
    picture: t('tell.remove.picture'),
    voice: t('tell.remove.voice'),
    drawing: t('tell.remove.drawing'),
  };
  return (
    <section className={styles.told}>
      <h3 className={styles.title}>{t('tell.sofar')}</h3>
      <ul className={styles.list}>
        {waysTold(draft).map((way) => (
          <li key={way} className={styles.item}>
            <div className={`${styles.content} ${way === 'voice' || way === 'word' ? '' : styles.seen}`}>
              {way === 'word' ? (
                <p className={styles.words}>“{draft.text.trim()}”</p>
              ) : (
                <MediaView media={draft[fieldOf[way]]} label={labels[way]} />
              )}
            </div>
            <button
              type="button"
              className={styles.remove}
              aria-label={removals[way]}
              onClick={() => onRemove(way)}
            >
              <Picture of="ui#trash" className={styles.sign} />
              <span>{t('tell.remove')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
