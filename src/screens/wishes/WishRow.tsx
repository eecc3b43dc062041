// One wish in the list: what it looks like, its words, topic and state, its voice and its star. It leads to its own page.
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlanContents } from '#domain/contents.ts';
import type { Wish } from '#domain/records.ts';
import { useWhenWords } from '#ui/agreement-card/when-words.ts';
import { MediaView } from '#ui/media/MediaView.tsx';
import { useMediaRecord } from '#ui/media/media-source.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { WishFace } from '#ui/plan-page/WishFace.tsx';
import { Star } from './Star.tsx';
import styles from './WishRow.module.css';
import { howItGoes, stateOf } from './wish-state.ts';

export interface WishRowProps {
  wish: Wish;
  contents: PlanContents;
  isRead: boolean;
  onStar: () => void;
}

export function WishRow({ wish, contents, isRead, onStar }: WishRowProps) {
  const { t } = useTranslation('wishes');
  const words = usePageWords();
  const { when } = useWhenWords();
  const voice = useMediaRecord(wish.voice);
  const title = words.wish(wish, contents);
  const state = stateOf(wish);
  const { agreement, checkIns } = howItGoes(wish, contents);
  const agreed = state === 'agreed' && agreement && when(agreement);
  return (
    <li className={`${styles.row} ${isRead ? styles.reading : ''}`}>
      <span className={styles.face}>
        <WishFace wish={wish} named={contents} />
      </span>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/plan/${wish.planId}/wishes/${wish.id}`} className={styles.link}>
            {title}
          </Link>
        </h2>
        <p className={styles.about}>
          <span>{words.topic(wish.topicId)}</span>
          {state !== 'new' && (
            <span className={styles.sign}>
              <Picture of={`ui#wish-${state}`} className={styles.small} />
              {t(`state.${state}`)}
            </span>
          )}
          {agreed && <span>{agreed}</span>}
          {wish.locked && (
            <span className={styles.sign}>
              <Picture of="ui#lock" className={styles.small} />
              {t('locked')}
            </span>
          )}
        </p>
        {wish.voice !== undefined && (
          <div className={styles.above}>
            <MediaView media={voice} kind="voice" label={title} />
          </div>
        )}
      </div>
      {checkIns.length > 0 && (
        <ul className={styles.went} aria-label={t('went')}>
          {checkIns.map((checkIn) => (
            <li key={checkIn.id}>
              <Picture of={`ui#kept-${checkIn.value}`} className={styles.thumb} />
              <span className={styles.heard}>{words.scale('kept', checkIn.value)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {wish.kind === 'wish' && (
          <button
            type="button"
            className={styles.star}
            aria-pressed={wish.matters}
            aria-label={t('star', { wish: title })}
            onClick={onStar}
          >
            <Star filled={wish.matters} />
          </button>
        )}
        <Picture of="ui#page-next" className={styles.onward} />
      </div>
    </li>
  );
}
