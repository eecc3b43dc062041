// What one person saw by looking closely, in a panel of its own: it is never among the client's own words.
import { lookOf, type Seen } from '#domain/observing.ts';
import { isTold } from '#domain/told.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { SeenCards } from '#ui/seen-cards/SeenCards.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { usePageWords } from './page-words.ts';
import styles from './SectionPanel.module.css';
import { segmentIds } from './segments.ts';
import { ToldPiece } from './ToldPiece.tsx';

export interface SeenPanelProps {
  seen: Seen;
  topicId: string;
  reading?: string | undefined;
  showsLocks?: boolean;
  paper?: boolean;
}

export function SeenPanel({ seen, topicId, reading, showsLocks = false, paper = false }: SeenPanelProps) {
  const words = usePageWords();
  const isRead = (id: string) => (reading === id ? '' : undefined);
  const last = Math.max(...seen.observations.map(({ at }) => at));
  return (
    <section
      className={`${styles.panel} ${styles.others}`}
      data-reading={isRead(segmentIds.seen(topicId, seen))}
    >
      <div className={styles.head}>
        <PanelHeading className={styles.heading}>{words.seesThis(seen.name)}</PanelHeading>
        {showsLocks && seen.observations.some(({ locked }) => locked) && (
          <span className={styles.lock}>
            <Picture of="ui#lock" className={styles.lockSign} />
            <span>{words.label('locked')}</span>
          </span>
        )}
      </div>
      {seen.observations.map((one) => {
        const look = lookOf(one.questionId)?.look;
        return (
          look && (
            <div key={one.id} className={styles.looked}>
              <PanelHeading within className={styles.kicker}>
                {words.look(look)}
              </PanelHeading>
              <SeenCards questionId={one.questionId} choices={one.choices ?? []} wordOf={words.asSeen(one)} />
              {isTold(one) && (
                <ToldPiece told={one} paper={paper} data-reading={isRead(segmentIds.told(topicId, one.id))} />
              )}
            </div>
          )
        );
      })}
      <p className={styles.date}>
        <Picture of="ui#eye" className={styles.lockSign} />
        {words.date(last)}
      </p>
    </section>
  );
}
