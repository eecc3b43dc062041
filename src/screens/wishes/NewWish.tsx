// A wish that does not come from an answer: first what it is about, then what it is.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { addWish } from '#storage/wishes.ts';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './NewWish.module.css';

export function NewWish({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('wishes');
  const { topics } = useCatalogue();
  const words = useWords();
  const save = useSave();
  const [topicId, setTopicId] = useState<string>();

  return (
    <Dialog key={topicId} title={t(topicId ? 'new.tell' : 'new.topic')} onClose={onClose} size="wide">
      {topicId ? (
        <TellCapture
          ways={['word', 'photo', 'voice', 'drawing']}
          encode={encodePhoto}
          onDone={(draft) => {
            onClose();
            void save(addWish(plan, { topicId, kind: 'wish', ...draft }));
          }}
          onCancel={() => setTopicId(undefined)}
        />
      ) : (
        <ul className={styles.topics}>
          {topics.map((topic) => (
            <li key={topic.id} data-topic={topic.id}>
              <button type="button" className={styles.topic} onClick={() => setTopicId(topic.id)}>
                <TopicPicture of={topic.id} className={styles.picture} />
                <span>{words.topic(topic.id)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
