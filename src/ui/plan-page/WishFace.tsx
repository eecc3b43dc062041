// What a wish looks like: the card it came from, else what was told.
import type { Wish } from '#domain/records.ts';
import { CardFace, ToldFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';

export function WishFace({ wish, named }: { wish: Wish; named: Named }) {
  if (wish.from) return <CardFace card={wish.from.card} questionId={wish.from.questionId} named={named} />;
  if (wish.photo ?? wish.drawing) return <ToldFace told={wish} />;
  return <Picture of={wish.kind === 'unwanted' ? 'ui#unwanted' : 'ui#wishes'} />;
}
