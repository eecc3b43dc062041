// A picture that is asked about, with its word: also one that the client does not know.
import { ChoicePicture, QuestionPicture, TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useWords } from '#ui/words/useWords.ts';
import type { Asked } from './asked-pictures.ts';

export function AskedPicture({ kind, id, questionId }: Asked) {
  if (kind === 'topic') return <TopicPicture of={id} evenStrange />;
  if (kind === 'question') return <QuestionPicture of={id} evenStrange />;
  return <ChoicePicture of={id} questionId={questionId} evenStrange />;
}

export function useWordOf(): (picture: Asked) => string {
  const words = useWords();
  return ({ kind, id }) =>
    kind === 'topic' ? words.topic(id) : kind === 'question' ? words.keyword(id) : words.choice(id);
}
