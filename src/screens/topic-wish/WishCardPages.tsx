// The cards that can become a wish, as many at a time as the client's level allows.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesPerPage, pagesOf } from '#domain/asking.ts';
import type { Level } from '#domain/records.ts';
import type { WishCard } from '#domain/wish-cards.ts';
import { Button } from '#ui/button/Button.tsx';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { type Named, useWords } from '#ui/words/useWords.ts';
import styles from './WishCardPages.module.css';

export interface WishCardPagesProps {
  cards: readonly WishCard[];
  level: Level;
  named: Named;
  reading: string | undefined;
  isChosen: (card: WishCard) => boolean;
  onToggle: (card: WishCard) => void;
}

export function WishCardPages({ cards, level, named, reading, isChosen, onToggle }: WishCardPagesProps) {
  const { t } = useTranslation('wishes');
  const words = useWords();
  const [turned, setTurned] = useState(0);
  const pages = pagesOf(cards, choicesPerPage[level]);
  const current = Math.min(turned, pages.length - 1);
  // Reading turns the pages, so that the card that is read is the card that is seen.
  const readOn = pages.findIndex((page) => page.some(({ card }) => card === reading));
  const shown = readOn >= 0 ? readOn : current;

  return (
    <div className={styles.pages}>
      <CardGrid size={Math.min(cards.length, choicesPerPage[level])}>
        {pages[shown]?.map((from) => (
          <ChoiceCard
            key={from.card}
            face={<CardFace card={from.card} questionId={from.questionId} named={named} />}
            word={words.card(from.card, named)}
            chosen={isChosen(from)}
            reading={reading === from.card}
            onPress={() => onToggle(from)}
          />
        ))}
      </CardGrid>
      {pages.length > 1 && (
        <div className={styles.turn}>
          <Button
            picture="ui#page-previous"
            disabled={shown === 0}
            onPress={() => setTurned(shown - 1)}
            stacked
          >
            {t('topic.before')}
          </Button>
          <Dots
            total={pages.length}
            done={shown}
            current={shown}
            label={t('topic.pages', { current: shown + 1, total: pages.length })}
          />
          <Button
            picture="ui#page-next"
            disabled={shown === pages.length - 1}
            onPress={() => setTurned(shown + 1)}
            stacked
          >
            {t('topic.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
