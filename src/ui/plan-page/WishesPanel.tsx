// The wishes of a page's topic with where they stand and their steps, "Dit wil ik niet", and "Het is goed zo".
import type { PageView } from '#domain/page.ts';
import type { Wish } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { PanelHeading } from './PanelHeading.tsx';
import { usePageWords } from './page-words.ts';
import { segmentIds } from './segments.ts';
import { ToldPiece } from './ToldPiece.tsx';
import styles from './WishesPanel.module.css';
import { WishFace } from './WishFace.tsx';
import { WishSteps } from './WishSteps.tsx';

export interface WishesPanelProps {
  page: PageView;
  named: Named;
  reading?: string | undefined;
  showsLocks?: boolean;
  paper?: boolean;
}

export function WishesPanel(props: WishesPanelProps) {
  const { page, reading } = props;
  const words = usePageWords();
  return (
    <section className={styles.panel} data-reading={reading === segmentIds.enough(page) ? '' : undefined}>
      {page.wishes.length > 0 && (
        <PanelHeading className={styles.heading}>
          {words.label(page.wishes.length > 1 ? 'wishes' : 'wish')}
        </PanelHeading>
      )}
      {page.wishes.map((wish) => (
        <Entry key={wish.id} {...props} wish={wish} />
      ))}
      {page.unwanted.length > 0 && (
        <PanelHeading className={styles.heading}>{words.label('unwanted')}</PanelHeading>
      )}
      {page.unwanted.map((wish) => (
        <Entry key={wish.id} {...props} wish={wish} />
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

function Entry(props: WishesPanelProps & { wish: Wish }) {
  const { page, wish, named, reading, showsLocks = false, paper = false } = props;
  const words = usePageWords();
  const state = words.state(wish);
  return (
    <article
      className={styles.wish}
      data-reading={reading === segmentIds.told(page.topicId, wish.id) ? '' : undefined}
    >
      <span className={styles.face}>
        <WishFace wish={wish} named={named} />
      </span>
      <div className={styles.words}>
        <PanelHeading within className={styles.title}>
          {words.wish(wish, named)}
        </PanelHeading>
        {wish.matters && (
          <p className={styles.note}>
            <Picture of="ui#wishes" className={styles.sign} />
            {words.label('wish.matters')}
          </p>
        )}
        {state !== undefined && (
          <p className={styles.note}>
            <Picture of={`ui#wish-${wish.state}`} className={styles.sign} />
            {state}
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
      {wish.steps && wish.steps.length > 0 && <WishSteps steps={wish.steps} paper={paper} />}
    </article>
  );
}
