// A wish as a line: its picture and its words.
import type { PlanContents } from '#domain/contents.ts';
import type { Wish } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import styles from './NewYearScreen.module.css';

export interface WishLineProps {
  readonly wish: Wish;
  readonly contents: PlanContents;
  /** Says of what the client does not want that it is that. */
  readonly marked?: boolean;
}

export function WishLine({ wish, contents, marked = false }: WishLineProps) {
  const words = usePageWords();
  return (
    <div className={styles.wish}>
      <span className={styles.wishFace}>
        <WishFace wish={wish} named={contents} />
      </span>
      <div>
        <p className={styles.question}>{words.wish(wish, contents)}</p>
        {marked && wish.kind === 'unwanted' && (
          <p className={styles.mark}>
            <Picture of="ui#unwanted" className={styles.small} />
            {words.label('unwanted')}
          </p>
        )}
      </div>
    </div>
  );
}
