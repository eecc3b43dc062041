// One answer on a page: its heading, its cards, what the client tells in own words, and apart from that what others see.
import type { ReactNode } from 'react';
import type { PageSection } from '#domain/page.ts';
import type { Addition } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import type { Named } from '#ui/words/useWords.ts';
import { AdditionPiece } from './AdditionPiece.tsx';
import { PageCards } from './PageCards.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { usePageWords } from './page-words.ts';
import styles from './SectionPanel.module.css';
import { segmentIds } from './segments.ts';
import { ToldPiece } from './ToldPiece.tsx';

export interface SectionPanelProps {
  section: PageSection;
  /** The page on which it stands. */
  topicId: string;
  named: Named;
  reading?: string | undefined;
  showsLocks?: boolean;
  paper?: boolean;
  /** The page opens with this one: it has the topic's colour. */
  leads?: boolean;
  onOpen?: ((questionId: string) => void) | undefined;
  /** What stands below everything, such as a way to add something here. */
  below?: BelowPlace | undefined;
}

/** What stands below a part of a page, by its place. */
export type BelowPlace = (place: Omit<Addition['place'], 'card'>) => ReactNode;

export function SectionPanel(props: SectionPanelProps) {
  const {
    section,
    topicId,
    named,
    reading,
    showsLocks = false,
    paper = false,
    leads = false,
    onOpen,
    below,
  } = props;
  const words = usePageWords().of(section);
  const heading = words.heading(section.questionId);
  const said = words.said(section.said);
  const hasCards = section.unknown || section.groups.length > 0;
  const isRead = (id: string) => (reading === id ? '' : undefined);

  return (
    <section
      className={`${styles.panel} ${leads ? styles.leads : ''} ${onOpen ? styles.opens : ''}`}
      data-reading={isRead(segmentIds.section(topicId, section))}
    >
      <div className={styles.head}>
        <PanelHeading className={styles.heading}>{heading}</PanelHeading>
        {showsLocks && section.locked && <Lock word={words.label('locked')} />}
      </div>

      {onOpen && (
        <button
          type="button"
          className={styles.open}
          aria-label={words.change(heading)}
          onClick={() => onOpen(section.questionId)}
        />
      )}
      {section.unknown && (
        <p className={styles.unknown}>
          <Picture of="ui#dont-know" className={styles.sign} />
          {words.label('unknown')}
        </p>
      )}
      <PageCards section={section} named={named} />

      {section.told.length > 0 && (
        <div className={`${styles.told} ${hasCards ? styles.below : ''}`}>
          {hasCards && <p className={styles.kicker}>{words.label('own')}</p>}
          {section.told.map((card) => (
            <ToldPiece
              key={card.id}
              told={card}
              paper={paper}
              data-reading={isRead(segmentIds.told(topicId, card.id))}
            />
          ))}
        </div>
      )}

      {said !== undefined && (
        <p className={styles.said}>
          <Picture
            of={section.said?.by === 'other' ? 'ui#other-thinks' : 'ui#together'}
            className={styles.sign}
          />
          {said}
        </p>
      )}

      {section.observations.map((observation) => (
        <div
          key={observation.id}
          className={styles.observation}
          data-reading={isRead(segmentIds.told(topicId, observation.id))}
        >
          <Picture of="ui#eye" className={styles.sign} />
          <div className={styles.seen}>
            <p>{observation.text ? words.seesWords(observation) : words.sees(observation)}</p>
            {(observation.photo ?? observation.drawing ?? observation.voice) && (
              <ToldPiece told={observation} paper={paper} withoutWords />
            )}
            <p className={styles.date}>
              {words.date(observation.at)}
              {showsLocks && observation.locked && !section.locked && <Lock word={words.label('locked')} />}
            </p>
          </div>
        </div>
      ))}
      {section.additions.map((addition) => (
        <AdditionPiece
          key={addition.id}
          addition={addition}
          paper={paper}
          data-reading={isRead(segmentIds.told(topicId, addition.id))}
        />
      ))}
      {below?.({ topicId, questionId: section.questionId })}
    </section>
  );
}

function Lock({ word }: { word: ReactNode }) {
  return (
    <span className={styles.lock}>
      <Picture of="ui#lock" className={styles.lockSign} />
      <span>{word}</span>
    </span>
  );
}
