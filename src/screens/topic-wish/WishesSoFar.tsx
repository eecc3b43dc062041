// The wishes of a topic as they come, each with a way to take it away.
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { Removable } from '#ui/removable/Removable.tsx';
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
          <Picture of="ui#wishes" className={styles.picture} />
          {t('topic.none')}
        </p>
      )}
      <ul className={styles.list}>
        {wishes.map((wish) => {
          const title = words.wish(wish, named);
          return (
            <Removable
              key={wish.id}
              face={<WishFace wish={wish} named={named} />}
              isRead={reading === wish.id}
              remove={t('remove.of', { wish: title })}
              onRemove={() => onRemove(wish)}
            >
              {title}
              {wish.locked && (
                <span className={styles.lock}>
                  <Picture of="ui#lock" className={styles.sign} />
                  {t('locked')}
                </span>
              )}
            </Removable>
          );
        })}
      </ul>
    </section>
  );
}
