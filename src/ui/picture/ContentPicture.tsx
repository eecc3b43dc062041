// The pictures of topics, questions and choices, as this client has them: a supporter's own picture where there is one.
import { StoredMedia } from '#ui/media/StoredMedia.tsx';
import { useChanges } from '#ui/words/catalogue.ts';
import styles from './ContentPicture.module.css';
import { Picture } from './Picture.tsx';
import { choicePicture, questionPicture, topicPicture } from './refs.ts';

interface ContentPictureProps {
  /** The content id. */
  readonly of: string;
  readonly className?: string | undefined;
}

export function TopicPicture({ of, ...rest }: ContentPictureProps) {
  return <Changed target={`topic/${of}`} usual={topicPicture(of)} {...rest} />;
}

export function QuestionPicture({ of, ...rest }: ContentPictureProps) {
  return <Changed target={`question/${of}`} usual={questionPicture(of)} {...rest} />;
}

/** `questionId`: the question in which it stands, whose topic's sheet holds its picture. */
export function ChoicePicture({ of, questionId, ...rest }: ContentPictureProps & { questionId: string }) {
  return <Changed target={`choice/${of}`} usual={choicePicture(questionId, of)} {...rest} />;
}

function Changed({
  target,
  usual,
  className,
}: {
  target: string;
  usual: string;
  className?: string | undefined;
}) {
  const photo = useChanges().get(target)?.photo;
  if (photo === undefined) return <Picture of={usual} className={className} />;
  return (
    <span className={`${styles.photo} ${className ?? ''}`}>
      <StoredMedia id={photo} label="" fit="cover" />
    </span>
  );
}
