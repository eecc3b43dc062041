// One page of the plan: every answer in a panel of its own, then the wishes and what was agreed. Read only; a panel can lead to its question.
import { useEffect, useRef } from 'react';
import { hasWishes, type PageView } from '#domain/page.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { AgreementsPanel } from './AgreementsPanel.tsx';
import { PagePanels } from './PagePanels.tsx';
import styles from './PlanPage.module.css';
import { SectionPanel } from './SectionPanel.tsx';
import { SeenPanel } from './SeenPanel.tsx';
import { segmentIds } from './segments.ts';
import { WishesPanel } from './WishesPanel.tsx';

export interface PlanPageProps {
  page: PageView;
  /** Who and what the cards name; the contents that the page was made of will do. */
  named: Named;
  /** The segment that is being read aloud. */
  reading?: string | undefined;
  /** Shows which answers are locked: for the client's own eyes only. */
  showsLocks?: boolean;
  /** On paper nothing can be heard or pressed. */
  paper?: boolean;
  /** Makes each answer lead somewhere, such as to its question. */
  onOpen?: (questionId: string) => void;
}

export function PlanPage({ page, named, reading, showsLocks = false, paper = false, onOpen }: PlanPageProps) {
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (reading !== undefined)
      root.current?.querySelector('[data-reading]')?.scrollIntoView({ block: 'nearest' });
  }, [reading]);

  const shown = { topicId: page.topicId, named, reading, showsLocks, paper };
  return (
    <div ref={root} data-topic={page.topicId} className={styles.page}>
      {page.owner && (
        <div className={styles.owner} data-reading={reading === segmentIds.title(page) ? '' : undefined}>
          <span className={styles.portrait}>
            <Portrait face={page.owner.face} photo={page.owner.photo} />
          </span>
          <p className={styles.ownerName}>{page.owner.name}</p>
        </div>
      )}
      <PagePanels>
        {page.sections.map((section, index) => (
          <SectionPanel
            key={section.questionId}
            {...shown}
            section={section}
            leads={index === 0 && !page.owner}
            onOpen={onOpen}
          />
        ))}
        {page.seen.map((seen) => (
          <SeenPanel key={seen.name} {...shown} seen={seen} />
        ))}
        {hasWishes(page) && <WishesPanel {...shown} page={page} />}
        {page.agreements.length > 0 && <AgreementsPanel {...shown} page={page} />}
      </PagePanels>
    </div>
  );
}
