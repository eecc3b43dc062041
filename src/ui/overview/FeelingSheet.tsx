// "Zo gaat het" on one sheet of A4, of one date or of two under each other. Columns are as wide as they are full, and rows as high as
// there is room for, so that any number of cards fits; faces and words tell the columns apart without colour.
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { columnWidths, type FeelingColumns, feelings } from '#domain/overview.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { Sheet } from '#ui/paper/Paper.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { type Named, useWords } from '#ui/words/useWords.ts';
import styles from './FeelingSheet.module.css';

export interface FeelingSheetProps {
  /** One date, or two: made of contents that went through `select`. */
  dates: readonly { readonly columns: FeelingColumns; readonly title?: string }[];
  named: Named;
  /** Whose it is, and the date. */
  about: ReactNode;
}

/** Cards beside each other over the whole width, and the millimetres that they can take together below each other. */
const ACROSS = 6;
const ROOM = 222;
/** Of the heads of a date's columns, and of its title. */
const HEADS = 24;
const TALLEST = 34;
/** Below these a word stands beside its picture, and smaller. */
const LOW = 16;
const LOWEST = 12;

export function FeelingSheet({ dates, named, about }: FeelingSheetProps) {
  const { t } = useTranslation('overview');
  const boards = dates.map(({ columns, title }) => {
    const widths = columnWidths(columns, ACROSS);
    const rows = feelings.map((feeling, at) => Math.ceil(columns[feeling].length / (widths[at] ?? 1)));
    return { columns, title, widths, rows: Math.max(1, ...rows) };
  });
  const rows = boards.reduce((sum, board) => sum + board.rows, 0);
  const height = Math.min(TALLEST, (ROOM - HEADS * (boards.length - 1)) / rows);
  return (
    <Sheet picture={<Picture of="ui#overview" />} title={t('title')} about={about}>
      <div
        className={`${styles.dates} ${height < LOW ? styles.low : ''} ${height < LOWEST ? styles.lowest : ''}`}
        style={{ '--row': `${height.toFixed(2)}mm` } as CSSProperties}
      >
        {boards.map((board, at) => (
          <div key={board.title ?? at}>
            {board.title && <p className={styles.date}>{board.title}</p>}
            <div
              className={styles.columns}
              style={{ gridTemplateColumns: board.widths.map((width) => `minmax(0, ${width}fr)`).join(' ') }}
            >
              {feelings.map((feeling, column) => (
                <Column
                  key={feeling}
                  feeling={feeling}
                  cards={board.columns[feeling]}
                  across={board.widths[column] ?? 1}
                  beside={at === 0 ? 'was' : 'now'}
                  named={named}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </Sheet>
  );
}

interface ColumnProps {
  feeling: keyof FeelingColumns;
  cards: FeelingColumns['good'];
  across: number;
  beside: 'was' | 'now';
  named: Named;
}

function Column({ feeling, cards, across, beside, named }: ColumnProps) {
  const { t } = useTranslation('overview');
  const words = useWords();
  return (
    <div className={`${styles.column} ${styles[feeling]}`}>
      <p className={styles.head}>
        <Picture of={`ui#feeling-${feeling}`} className={styles.face} />
        {words.scale('feeling', feeling)}
      </p>
      <div className={styles.cards} style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}>
        {cards.map((card) => (
          <div
            key={`${card.questionId}/${card.card}`}
            className={`${styles.card} ${card.moved ? styles.moved : ''}`}
          >
            <span className={styles.picture}>
              <CardFace card={card.card} questionId={card.questionId} named={named} />
            </span>
            <span className={styles.word}>
              {words.card(card.card, named)}
              {card.twice && <small className={styles.small}>{words.topic(card.topicId)}</small>}
              {card.moved && (
                <small className={styles.small}>
                  {t(`moved.${beside}`, { face: words.scale('feeling', card.moved) })}
                </small>
              )}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
