// The wishes of a topic as they come, each with a way to take it away.
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './WishesSoFar.module.css';

export interface WishesSoFarProps {
  heading: string;
  wishes: readonly Wish[];
  named: Named;
  reading: string | undefined;
  onRemove: (wish: Wish) => void;
}

export function WishesSoFar({ heading, wishes, named, reading, onRemove }: WishesSoFarProps) {
  const { t } = useTranslation('wishes');
  const words = usePageWords();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{heading}</h2>
      {wishes.length === 0 && (
        <p className={styles.none}>
          <Picture of="ui#wishes" className={styles.face} />
          {t('topic.none')}
        </p>
      )}
      <ul className={styles.list}>
        {wishes.map((wish) => {
          const title = words.wish(wish, named);
          return (
            <li key={wish.id} className={`${styles.wish} ${reading === wish.id ? styles.reading : ''}`}>
              <span className={styles.face}>
                <WishFace wish={wish} named={named} />
              </span>
              <span className={styles.title}>
                {title}
                {wish.locked && (
                  <span className={styles.lock}>
                    <Picture of="ui#lock" className={styles.sign} />
                    {t('locked')}
                  </span>
                )}
              </span>
              <button
                type="button"
                className={styles.remove}
                aria-label={t('remove.of', { wish: title })}
                onClick={() => onRemove(wish)}
              >
                <Picture of="ui#trash" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
