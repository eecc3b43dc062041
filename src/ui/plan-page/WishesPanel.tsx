// The wishes of a page's topic, and "Het is goed zo".
import type { PageView } from '#domain/page.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { usePageWords } from './page-words.ts';
import { segmentIds } from './segments.ts';
import { ToldPiece } from './ToldPiece.tsx';
import styles from './WishesPanel.module.css';

export interface WishesPanelProps {
  page: PageView;
  named: Named;
  reading?: string | undefined;
  showsLocks?: boolean;
  paper?: boolean;
}

export function WishesPanel({ page, named, reading, showsLocks = false, paper = false }: WishesPanelProps) {
  const words = usePageWords();
  return (
    <section className={styles.panel} data-reading={reading === segmentIds.enough(page) ? '' : undefined}>
      {page.wishes.length > 0 && (
        <h2 className={styles.heading}>{words.label(page.wishes.length > 1 ? 'wishes' : 'wish')}</h2>
      )}
      {page.wishes.map((wish) => (
        <article
          key={wish.id}
          className={styles.wish}
          data-reading={reading === segmentIds.told(page.topicId, wish.id) ? '' : undefined}
        >
          <span className={styles.face}>
            {wish.from ? (
              <CardFace card={wish.from.card} questionId={wish.from.questionId} named={named} />
            ) : (
              <Picture of="ui#wishes" />
            )}
          </span>
          <div className={styles.words}>
            <h3 className={styles.title}>{words.wish(wish, named)}</h3>
            {wish.matters && (
              <p className={styles.note}>
                <Picture of="ui#wishes" className={styles.sign} />
                {words.label('wish.matters')}
              </p>
            )}
            {showsLocks && wish.locked && (
              <p className={styles.note}>
                <Picture of="ui#lock" className={styles.sign} />
                {words.label('locked')}
              </p>
            )}
          </div>
          {(wish.photo ?? wish.drawing ?? wish.voice) && (
            <div className={styles.told}>
              <ToldPiece told={wish} paper={paper} withoutWords />
            </div>
          )}
        </article>
      ))}
      {page.enough && (
        <p className={styles.enough}>
          <Picture of="ui#check" className={styles.sign} />
          {words.label('enough')}
        </p>
      )}
    </section>
  );
}
