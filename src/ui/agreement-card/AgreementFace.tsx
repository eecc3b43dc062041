// What an agreement looks like: its own photo or drawing, else its card, else the picture of agreeing.
import type { Agreement } from '#domain/records.ts';
import { CardFace, ToldFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';

export interface AgreementFaceProps {
  agreement: Pick<Agreement, 'photo' | 'drawing' | 'card'>;
  /** Any question of the agreement's topic: its sheet holds the picture of the card. */
  questionId: string | undefined;
  named: Named;
}

export function AgreementFace({ agreement, questionId, named }: AgreementFaceProps) {
  if (agreement.photo ?? agreement.drawing) return <ToldFace told={agreement} />;
  if (agreement.card && questionId) {
    return <CardFace card={agreement.card} questionId={questionId} named={named} />;
  }
  return <Picture of="ui#agreements" />;
}
