// Pages of the plan under each other, each with its title: how a copy is read, and how it is shown before it leaves.
import { useTranslation } from 'react-i18next';
import type { FeelingColumns } from '#domain/overview.ts';
import type { PageView } from '#domain/page.ts';
import { FeelingBoard } from '#ui/overview/FeelingBoard.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { PlanPage } from './PlanPage.tsx';
import styles from './PlanScroll.module.css';
import { usePageWords } from './page-words.ts';
import type { BelowPlace } from './SectionPanel.tsx';

export interface PlanScrollProps {
  pages: readonly PageView[];
  /** "Zo gaat het", of the same contents; it comes last. */
  columns?: FeelingColumns | undefined;
  named: Named;
  reading?: string | undefined;
  /** What stands below each part and below each page. */
  below?: BelowPlace | undefined;
}

export function PlanScroll({ pages, columns, named, reading, below }: PlanScrollProps) {
  const { t } = useTranslation('overview');
  const words = usePageWords();
  return (
    <div className={styles.scroll}>
      {pages.map((page) => (
        <section key={page.topicId} aria-labelledby={`page-${page.topicId}`}>
          <h2 id={`page-${page.topicId}`} className={styles.title} data-topic={page.topicId}>
            <TopicPicture of={page.topicId} className={styles.picture} />
            {words.page(page.topicId)}
          </h2>
          <PlanPage page={page} named={named} reading={reading} below={below} />
        </section>
      ))}
      {columns && (
        <section aria-labelledby="page-overview">
          <h2 id="page-overview" className={styles.title} data-topic="more">
            <Picture of="ui#overview" className={styles.picture} />
            {t('title')}
          </h2>
          <FeelingBoard columns={columns} named={named} reading={reading} />
        </section>
      )}
    </div>
  );
}
