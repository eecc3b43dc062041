// The pictures of topics, questions and choices, as this client has them: a supporter's own picture where there is one, and an
// empty place where the client does not know ours.
import { StoredMedia } from '#ui/media/StoredMedia.tsx';
import { useChanges, useStrange } from '#ui/words/catalogue.ts';
import styles from './ContentPicture.module.css';
import { Picture } from './Picture.tsx';
import { choicePicture, questionPicture, topicPicture } from './refs.ts';

interface ContentPictureProps {
  /** The content id. */
  readonly of: string;
  readonly className?: string | undefined;
  /** Also a picture that the client does not know: for who asks about it, chooses another one, or is not the client. */
  readonly evenStrange?: boolean;
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

interface ChangedProps extends Omit<ContentPictureProps, 'of'> {
  readonly target: string;
  readonly usual: string;
}

function Changed({ target, usual, className, evenStrange = false }: ChangedProps) {
  const photo = useChanges().get(target)?.photo;
  const isStrange = useStrange().has(target);
  if (isStrange && !evenStrange) return <span className={`${styles.none} ${className ?? ''}`} />;
  if (photo === undefined) return <Picture of={usual} className={className} />;
  return (
    <span className={`${styles.photo} ${className ?? ''}`}>
      <StoredMedia id={photo} label="" fit="cover" />
    </span>
  );
}
