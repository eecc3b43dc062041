// Pages of the plan under each other, each with its title: how a copy is read, and how it is shown before it leaves.
import type { PageView } from '#domain/page.ts';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { PlanPage } from './PlanPage.tsx';
import styles from './PlanScroll.module.css';
import { usePageWords } from './page-words.ts';

export interface PlanScrollProps {
  pages: readonly PageView[];
  named: Named;
  reading?: string | undefined;
}

export function PlanScroll({ pages, named, reading }: PlanScrollProps) {
  const words = usePageWords();
  return (
    <div className={styles.scroll}>
      {pages.map((page) => (
        <section key={page.topicId} aria-labelledby={`page-${page.topicId}`}>
          <h2 id={`page-${page.topicId}`} className={styles.title} data-topic={page.topicId}>
            <TopicPicture of={page.topicId} className={styles.picture} />
            {words.page(page.topicId)}
          </h2>
          <PlanPage page={page} named={named} reading={reading} />
        </section>
      ))}
    </div>
  );
}
