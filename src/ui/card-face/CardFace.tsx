// What a card looks like, whatever it stands for: a choice, a person, an own card or an earlier agreement.

import type { CardRef } from '#domain/records.ts';
import type { Told } from '#domain/told.ts';
import { StoredMedia } from '#ui/media/StoredMedia.tsx';
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './CardFace.module.css';

export interface CardFaceProps {
  card: CardRef;
  /** The question in which the card stands: its topic's sheet holds the picture. */
  questionId: string;
  named: Named;
}

export function CardFace({ card, questionId, named }: CardFaceProps) {
  const id = card.slice(card.indexOf(':') + 1);
  if (card.startsWith('choice:')) return <ChoicePicture of={id} questionId={questionId} />;
  if (card.startsWith('person:')) {
    const person = named.people.find((one) => one.id === id);
    return person ? (
      <span className={styles.round}>
        <Portrait face={person.face} photo={person.photo} />
      </span>
    ) : (
      <Picture of="ui#gone" />
    );
  }
  const own = named.cards.find((one) => one.id === id) ?? named.agreements?.find((one) => one.id === id);
  return <ToldFace told={own ?? {}} />;
}

/** What somebody told in an own way, as one picture: the photo, else the drawing, else a sign for voice or words. */
export function ToldFace({ told }: { told: Told }) {
  const id = told.photo ?? told.drawing;
  if (id !== undefined) {
    return (
      <span className={styles.square}>
        <StoredMedia id={id} label="" fit="cover" />
      </span>
    );
  }
  return <Picture of={told.voice ? 'ui#microphone' : told.text ? 'ui#own-words' : 'ui#gone'} />;
}
