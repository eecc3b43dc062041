// One page of the plan: every answer in a panel of its own, then the wishes and what was agreed. Read only; a panel can lead to its question.
import { useEffect, useRef } from 'react';
import { hasWishes, type PageView } from '#domain/page.ts';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { AdditionPiece } from './AdditionPiece.tsx';
import { AgreementsPanel } from './AgreementsPanel.tsx';
import { PagePanels } from './PagePanels.tsx';
import styles from './PlanPage.module.css';
import panel from './SectionPanel.module.css';
import { type BelowPlace, SectionPanel } from './SectionPanel.tsx';
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
  /** What stands below each part and below the page, such as a way to add something. */
  below?: BelowPlace | undefined;
}

export function PlanPage(props: PlanPageProps) {
  const { page, named, reading, showsLocks = false, paper = false, onOpen, below } = props;
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
            below={below}
          />
        ))}
        {page.seen.map((seen) => (
          <SeenPanel key={seen.name} {...shown} seen={seen} />
        ))}
        {hasWishes(page) && <WishesPanel {...shown} page={page} />}
        {page.agreements.length > 0 && <AgreementsPanel {...shown} page={page} />}
        {page.additions.length > 0 && (
          <section className={panel.panel}>
            {page.additions.map((addition) => (
              <AdditionPiece
                key={addition.id}
                addition={addition}
                paper={paper}
                data-reading={reading === segmentIds.told(page.topicId, addition.id) ? '' : undefined}
              />
            ))}
          </section>
        )}
      </PagePanels>
      {below?.({ topicId: page.topicId })}
    </div>
  );
}
