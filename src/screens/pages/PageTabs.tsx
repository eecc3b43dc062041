// The pages of the book in a row, each with its picture and word.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageView } from '#domain/page.ts';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useWords } from '#ui/words/useWords.ts';
import styles from './PageTabs.module.css';

export interface PageTabsProps {
  pages: readonly PageView[];
  current: string;
  onTurn: (topicId: string) => void;
}

export function PageTabs({ pages, current, onTurn }: PageTabsProps) {
  const { t } = useTranslation('plan');
  const words = useWords();
  const row = useRef<HTMLUListElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page moves the row
  useEffect(() => {
    const list = row.current;
    const tab = list?.querySelector<HTMLElement>('[aria-current]');
    if (list && tab) list.scrollTo({ left: tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2 });
  }, [current]);

  return (
    <nav aria-label={t('tabs')} className={styles.nav}>
      <ul ref={row} className={styles.row}>
        {pages.map((page) => (
          <li key={page.topicId} data-topic={page.topicId}>
            <button
              type="button"
              className={styles.tab}
              aria-current={page.topicId === current ? 'page' : undefined}
              onClick={() => onTurn(page.topicId)}
              // A browser leaves a tab where it is as long as a corner of it shows.
              onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
            >
              <TopicPicture of={page.topicId} className={styles.picture} />
              <span>{page.owner ? words.page(page.topicId) : words.topic(page.topicId)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
