// One wish in the list: what it looks like, its words and topic, its voice, its star, and a way to change it.
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './WishRow.module.css';

export interface WishRowProps {
  wish: Wish;
  named: Named;
  isRead: boolean;
  onStar: () => void;
  onChange: () => void;
}

export function WishRow({ wish, named, isRead, onStar, onChange }: WishRowProps) {
  const { t } = useTranslation('wishes');
  const words = usePageWords();
  const voice = useMediaRecord(wish.voice);
  const title = words.wish(wish, named);
  return (
    <li className={`${styles.row} ${isRead ? styles.reading : ''}`}>
      <span className={styles.face}>
        <WishFace wish={wish} named={named} />
      </span>
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.about}>
          {words.topic(wish.topicId)}
          {wish.locked && (
            <span className={styles.lock}>
              <Picture of="ui#lock" className={styles.sign} />
              {t('locked')}
            </span>
          )}
        </p>
        {wish.voice !== undefined && <MediaView media={voice} kind="voice" label={title} />}
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.star}
          aria-pressed={wish.matters}
          aria-label={t('star', { wish: title })}
          onClick={onStar}
        >
          <Star filled={wish.matters} />
        </button>
        <button
          type="button"
          className={styles.change}
          aria-label={t('change.of', { wish: title })}
          onClick={onChange}
        >
          <Picture of="ui#write" className={styles.pen} />
          <span>{t('change')}</span>
        </button>
      </div>
    </li>
  );
}

function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      viewBox="0 0 72 72"
      className={filled ? styles.filled : styles.hollow}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M36 6l9 19.500 21.300 2.600-15.700 14.600 4.100 21.100L36 53.400 17.300 63.800l4.100-21.100L5.700 28.100 27 25.500z" />
    </svg>
  );
}
