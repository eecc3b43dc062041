// Turns the pages of cards, and shows that there are more. In the bar, so that the cards have all the room.
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import styles from './CardPagesTurn.module.css';

export interface CardPagesTurnProps {
  current: number;
  total: number;
  onTurn: (page: number) => void;
}

export function CardPagesTurn({ current, total, onTurn }: CardPagesTurnProps) {
  const { t } = useTranslation('wishes');
  return (
    <div className={styles.turn}>
      <Button picture="ui#page-previous" disabled={current === 0} onPress={() => onTurn(current - 1)} stacked>
        {t('topic.before')}
      </Button>
      <Dots
        total={total}
        done={current}
        current={current}
        label={t('topic.pages', { current: current + 1, total })}
      />
      <Button
        picture="ui#page-next"
        disabled={current === total - 1}
        onPress={() => onTurn(current + 1)}
        stacked
      >
        {t('topic.more')}
      </Button>
    </div>
  );
}
