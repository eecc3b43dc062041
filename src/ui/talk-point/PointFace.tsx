// What a point of a talk looks like: the wish, what family added, the card of an answer, or what was told.
import type { PlanContents } from '#domain/contents.ts';
import { aboutOf, type TalkPoint } from '#domain/talk.ts';
import { AgreementFace } from '#ui/agreement-card/AgreementFace.tsx';
import { CardFace, ToldFace } from '#ui/card-face/CardFace.tsx';
import { QuestionPicture, TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { WishFace } from '#ui/plan-page/WishFace.tsx';

export interface PointFaceProps {
  point: Omit<TalkPoint, 'id' | 'done'>;
  contents: PlanContents;
}

export function PointFace({ point, contents }: PointFaceProps) {
  const { subject } = point;
  const { wish, addition, agreement } = aboutOf(subject, contents);
  if (point.photo ?? point.drawing) return <ToldFace told={point} />;
  if (wish) return <WishFace wish={wish} named={contents} />;
  if (agreement) return <AgreementFace agreement={agreement} questionId={undefined} named={contents} />;
  if (addition) {
    const { card, questionId, topicId } = addition.place;
    if (addition.photo ?? addition.drawing) return <ToldFace told={addition} />;
    if (questionId === undefined) return <TopicPicture of={topicId} />;
    return card ? (
      <CardFace card={card} questionId={questionId} named={contents} />
    ) : (
      <QuestionPicture of={questionId} />
    );
  }
  if (subject.kind === 'answer') {
    return subject.card ? (
      <CardFace card={subject.card} questionId={subject.questionId} named={contents} />
    ) : (
      <QuestionPicture of={subject.questionId} />
    );
  }
  return subject.kind === 'own' ? <Picture of="ui#talk" /> : <Picture of="ui#gone" />;
}
