// Which topic something belongs to: all of them, as cards. For in a wide dialog.
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useTopicWords } from '#ui/words/useWords.ts';
import styles from './TopicPicker.module.css';

export function TopicPicker({ onPick }: { onPick: (topicId: string) => void }) {
  const { topics } = useCatalogue();
  const words = useTopicWords();
  return (
    <ul className={styles.topics}>
      {topics.map(({ id }) => (
        <li key={id} data-topic={id}>
          <button type="button" className={styles.topic} onClick={() => onPick(id)}>
            <TopicPicture of={id} className={styles.picture} />
            <span>{words.topic(id)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
