// The whole plan on paper: every page after another, each with whose plan it is and the date. Only the printer sees it.

import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { PageView } from '#domain/page.ts';
import type { Plan } from '#domain/records.ts';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { PlanPage } from './PlanPage.tsx';
import styles from './PlanPaper.module.css';
import { usePageWords } from './page-words.ts';

export interface PlanPaperProps {
  /** Pages of what may be on paper: made of contents that went through `select`. */
  pages: readonly PageView[];
  named: Named;
  plan: Pick<Plan, 'name' | 'face'>;
  /** The date at the head of every page, in milliseconds since 1970. */
  at: number;
}

export function PlanPaper({ pages, named, plan, at }: PlanPaperProps) {
  const { t } = useTranslation('plan');
  const words = usePageWords();
  return createPortal(
    <div
      className={styles.paper}
      aria-hidden="true"
      data-skin={plan.face.skin}
      data-hair={plan.face.hairColor}
      data-paper=""
      inert
    >
      {pages.map((page) => (
        <div key={page.topicId} className={styles.sheet}>
          <div className={styles.head} data-topic={page.topicId}>
            <TopicPicture of={page.topicId} className={styles.picture} />
            <p className={styles.title}>{words.page(page.topicId)}</p>
            <p className={styles.about}>
              {t('title', { name: plan.name })}
              <br />
              {words.date(at)}
            </p>
          </div>
          <PlanPage page={page} named={named} paper />
        </div>
      ))}
    </div>,
    document.body,
  );
}
