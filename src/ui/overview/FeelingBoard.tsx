// "Zo gaat het": everything that was asked with three faces, in three columns, always on the same side. It reads only what it is
// given; a tapped card is the caller's affair.
import { useTranslation } from 'react-i18next';
import { type Feeling, type FeelingCard, type FeelingColumns, feelings } from '#domain/overview.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { type Named, useWords } from '#ui/words/useWords.ts';
import styles from './FeelingBoard.module.css';
import { feelingSegmentId } from './segments.ts';

export interface FeelingBoardProps {
  columns: FeelingColumns;
  named: Named;
  /** The date, where two boards stand beside each other under headings of their own. */
  date?: string | undefined;
  /** The level of the columns' headings; 3 when left out. */
  heading?: 'h2' | 'h3';
  /** The id of the segment that is read aloud now. */
  reading?: string | undefined;
  /** What a moved card says of the round beside this one: where it was then, or where it is now. */
  beside?: 'was' | 'now';
  onOpen?: ((card: FeelingCard) => void) | undefined;
}

export function FeelingBoard(props: FeelingBoardProps) {
  const { columns, named, date, heading: Heading = 'h3', reading, beside = 'was', onOpen } = props;
  const { t } = useTranslation('overview');
  const words = useWords();
  return (
    <div className={styles.board}>
      <div className={styles.columns}>
        {feelings.map((feeling) => (
          <section
            key={feeling}
            aria-label={[words.scale('feeling', feeling), ...(date ? [date] : [])].join(', ')}
            className={`${styles.column} ${styles[feeling]} ${reading === feelingSegmentId(feeling, beside) ? styles.reading : ''}`}
          >
            <Heading className={styles.head}>
              <Picture of={`ui#feeling-${feeling}`} className={styles.face} />
              {words.scale('feeling', feeling)}
            </Heading>
            {columns[feeling].length === 0 ? (
              <p className={styles.none}>{t('none')}</p>
            ) : (
              <ul className={styles.cards}>
                {columns[feeling].map((card) => (
                  <li key={`${card.questionId}/${card.card}`}>
                    <Card card={card} named={named} beside={beside} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

function Card({ card, named, beside, onOpen }: { card: FeelingCard } & Omit<FeelingBoardProps, 'columns'>) {
  const words = useWords();
  const className = `${styles.card} ${card.moved ? styles.moved : ''}`;
  const inside = (
    <>
      <span className={styles.picture}>
        <CardFace card={card.card} questionId={card.questionId} named={named} />
      </span>
      <span className={styles.word}>{words.card(card.card, named)}</span>
      {card.twice && (
        <span className={styles.topic}>
          <TopicPicture of={card.topicId} className={styles.topicPicture} />
          {words.topic(card.topicId)}
        </span>
      )}
      {card.moved && <Moved to={card.moved} beside={beside} />}
    </>
  );
  if (!onOpen) return <div className={className}>{inside}</div>;
  return (
    <button type="button" className={className} onClick={() => onOpen(card)}>
      {inside}
    </button>
  );
}

function Moved({ to, beside = 'was' }: { to: Feeling; beside?: FeelingBoardProps['beside'] }) {
  const { t } = useTranslation('overview');
  const words = useWords();
  return (
    <span className={styles.where}>
      <Picture of={`ui#feeling-${to}`} className={styles.small} />
      {/* The face's words stay together where there is little room. */}
      {t(`moved.${beside}`, { face: words.scale('feeling', to).replace(' ', '\u00a0') })}
    </span>
  );
}
