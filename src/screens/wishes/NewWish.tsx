// A wish, or what the client does not want, that does not come from an answer: first what it is about, then what it is.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#domain/records.ts';
import { encodePhoto } from '#share/photo.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { addWish } from '#storage/wishes.ts';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { TopicPicker } from '#ui/topic-picker/TopicPicker.tsx';

export interface NewWishProps {
  plan: Plan;
  /** `unwanted`: what the client refuses. */
  kind: 'wish' | 'unwanted';
  onClose: () => void;
}

export function NewWish({ plan, kind, onClose }: NewWishProps) {
  const { t } = useTranslation('wishes');
  const save = useSave();
  const [topicId, setTopicId] = useState<string>();

  const about = t(kind === 'wish' ? 'new.topic' : 'unwanted.topic');
  const tell = t(kind === 'wish' ? 'new.tell' : 'unwanted.tell');

  return (
    <Dialog key={topicId} title={topicId ? tell : about} onClose={onClose} size="wide">
      {topicId ? (
        <TellCapture
          ways={['word', 'photo', 'picture', 'voice', 'drawing']}
          sources={pictureSources}
          encode={encodePhoto}
          onDone={(draft) => {
            onClose();
            void save(addWish(plan, { topicId, kind, ...draft }));
          }}
          onCancel={() => setTopicId(undefined)}
        />
      ) : (
        <TopicPicker onPick={setTopicId} />
      )}
    </Dialog>
  );
}
