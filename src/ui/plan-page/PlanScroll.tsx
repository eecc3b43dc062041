// Pages of the plan under each other, each with its title: how a copy is read, and how it is shown before it leaves. There may be
// hundreds of photos on them: the first page comes first, and a page takes its photos when it is nearly in sight.
import { type ReactNode, useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeelingColumns } from '#domain/overview.ts';
import type { PageView } from '#domain/page.ts';
import { MediaWaitContext } from '#ui/media/media-source.ts';
import { FeelingBoard } from '#ui/overview/FeelingBoard.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { PanelLevelContext } from './PanelHeading.tsx';
import { PlanPage } from './PlanPage.tsx';
import styles from './PlanScroll.module.css';
import { usePageWords } from './page-words.ts';
import type { BelowPlace } from './SectionPanel.tsx';
import { useNear } from './useNear.ts';

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
  const isWhole = useDeferredValue(true, false);
  const laidOut = isWhole ? pages : pages.slice(0, 1);
  return (
    <div className={styles.scroll}>
      {laidOut.map((page) => (
        <OnePage key={page.topicId} labelledBy={`page-${page.topicId}`}>
          <h2 id={`page-${page.topicId}`} className={styles.title} data-topic={page.topicId}>
            <TopicPicture of={page.topicId} className={styles.picture} />
            {words.page(page.topicId)}
          </h2>
          <PlanPage page={page} named={named} reading={reading} below={below} />
        </OnePage>
      ))}
      {columns && isWhole && (
        <OnePage labelledBy="page-overview">
          <h2 id="page-overview" className={styles.title} data-topic="more">
            <Picture of="ui#overview" className={styles.picture} />
            {t('title')}
          </h2>
          <FeelingBoard columns={columns} named={named} reading={reading} />
        </OnePage>
      )}
    </div>
  );
}

function OnePage({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const element = useRef<HTMLElement>(null);
  const isNear = useNear(element);
  return (
    <section ref={element} aria-labelledby={labelledBy} className={styles.page}>
      <PanelLevelContext value={3}>
        <MediaWaitContext value={!isNear}>{children}</MediaWaitContext>
      </PanelLevelContext>
    </section>
  );
}
