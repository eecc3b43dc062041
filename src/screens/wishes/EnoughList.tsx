// The topics of which the client said "Het is goed zo".
import { useTranslation } from 'react-i18next';
import type { Wish } from '#domain/records.ts';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Removable } from '#ui/removable/Removable.tsx';
import { useWords } from '#ui/words/useWords.ts';
import styles from './EnoughList.module.css';

export interface EnoughListProps {
  wishes: readonly Wish[];
  reading: string | undefined;
  onRemove: (wish: Wish) => void;
}

export function EnoughList({ wishes, reading, onRemove }: EnoughListProps) {
  const { t } = useTranslation('wishes');
  const words = useWords();
  return (
    <section className={styles.enough}>
      <h2 className={styles.heading}>
        <Picture of="ui#enough" className={styles.sign} />
        {t('enough')}
      </h2>
      <ul className={styles.list}>
        {wishes.map((wish) => {
          const topic = words.topic(wish.topicId);
          return (
            <Removable
              key={wish.id}
              topic={wish.topicId}
              face={<TopicPicture of={wish.topicId} />}
              isRead={reading === wish.id}
              remove={t('remove.of', { wish: topic })}
              onRemove={() => onRemove(wish)}
            >
              {topic}
            </Removable>
          );
        })}
      </ul>
    </section>
  );
}
