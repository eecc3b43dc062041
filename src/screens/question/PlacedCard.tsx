// One card in its place in the grid. Drawn again only when something about this card changes: a tap has to feel instant.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardRef } from '#domain/records.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import styles from './PlacedCard.module.css';

export interface PlacedCardProps {
  readonly card: CardRef;
  readonly questionId: string;
  readonly word: string;
  readonly named: Named;
  readonly chosen: boolean;
  readonly single: boolean;
  readonly reading: boolean;
  readonly onChoose: (card: CardRef) => void;
  /** What the client added can be changed. */
  readonly onChange: (card: CardRef) => void;
}

export const PlacedCard = memo(function PlacedCard(props: PlacedCardProps) {
  const { card, questionId, word, named, chosen, single, reading, onChoose, onChange } = props;
  const { t } = useTranslation('question');
  const changes = card.startsWith('own:') || card.startsWith('person:');
  return (
    <div className={styles.place}>
      <ChoiceCard
        single={single}
        chosen={chosen}
        reading={reading}
        word={word}
        face={<CardFace card={card} questionId={questionId} named={named} />}
        onPress={() => onChoose(card)}
      />
      {changes && (
        <button
          type="button"
          className={styles.change}
          aria-label={t('change', { card: word })}
          onClick={() => onChange(card)}
        >
          <Picture of="ui#write" />
        </button>
      )}
    </div>
  );
});
