// What several people saw of one topic, side by side: what they all see, and apart what only some do. Names always stand in the
// same order.
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { lookId, type Seen, type SideBySide, seenIn, sideBySide } from '#domain/observing.ts';
import { isTold } from '#domain/told.ts';
import { useSave } from '#state/saving.ts';
import { lockSeen, removeSeen } from '#storage/observing.ts';
import { readVoice } from '#storage/queries.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { seenSegments, segmentIds } from '#ui/plan-page/segments.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { SeenCards } from '#ui/seen-cards/SeenCards.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import { Apart } from './Apart.tsx';
import styles from './Observe.module.css';
import { ObserverFace } from './ObserverFace.tsx';
import type { WhoViewProps } from './WhoView.tsx';

export function BesideView({ plan, observations, people, topicId }: WhoViewProps & { topicId: string }) {
  const { t } = useTranslation(['observing', 'frame']);
  const words = usePageWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const base = `/plan/${plan.id}/observe`;
  const seen = seenIn(topicId, observations, plan.roundId);
  if (seen.length === 0) return <Redirect to={base} />;
  const apart = t('observing:apart', { name: plan.name });
  const sources = { words, named: { people, cards: [] }, soundOf: readVoice };
  return (
    <Frame
      title={words.topic(topicId)}
      subtitle={t('observing:beside')}
      topic={topicId}
      reads={[
        { id: 'title', text: `${words.topic(topicId)}. ${t('observing:beside')}.` },
        { id: 'apart', text: apart },
        ...seen.flatMap((one) => seenSegments(topicId, one, sources)),
      ]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => navigate(base)}>
              {t('frame:back')}
            </Button>
          }
        />
      }
    >
      <div className={styles.parts}>
        <Apart>{apart}</Apart>
        {seen.length === 1 && <p>{t('observing:one')}</p>}
        {sideBySide(seen).map((row) => (
          <Row key={row.look} row={row} topicId={topicId} isAlone={seen.length === 1}>
            {(name) => {
              const one = seen.find((other) => other.name === name);
              return {
                face: <ObserverFace name={name} people={people} />,
                isRead: one !== undefined && reading === segmentIds.seen(topicId, one),
              };
            }}
          </Row>
        ))}
        <ul className={styles.observers}>
          {seen.map((one) => (
            <Owned key={one.name} seen={one} />
          ))}
        </ul>
      </div>
    </Frame>
  );
}

interface RowProps {
  readonly row: SideBySide;
  readonly topicId: string;
  readonly isAlone: boolean;
  readonly children: (name: string) => { face: React.ReactNode; isRead: boolean };
}

function Row({ row, topicId, isAlone, children }: RowProps) {
  const { t } = useTranslation('observing');
  const words = usePageWords();
  const questionId = lookId(topicId, row.look);
  const [first] = row.each.flatMap(({ observation }) => observation ?? []);
  return (
    <section className={styles.row}>
      <h2>{words.look(row.look)}</h2>
      {row.same.length > 0 && (
        <div className={styles.same}>
          <h3>{t('same')}</h3>
          <SeenCards questionId={questionId} choices={row.same} wordOf={words.asSeen(first ?? {})} />
        </div>
      )}
      <ul className={styles.columns}>
        {row.each.map(({ name, observation, other }) => {
          const { face, isRead } = children(name);
          return (
            <li key={name} className={`${styles.column} ${isRead ? styles.reading : ''}`}>
              <h3 className={styles.who}>
                {face}
                {isAlone ? words.seesThis(name) : name}
              </h3>
              <SeenCards questionId={questionId} choices={other} wordOf={words.asSeen(observation ?? {})} />
              {observation && isTold(observation) && <ToldView told={observation} />}
              {!observation && <p className={styles.soft}>{t('open')}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the client decides of what one person saw: whether it stays here, and whether it stays at all. */
function Owned({ seen: { name, observations } }: { seen: Seen }) {
  const { t } = useTranslation('observing');
  const words = usePageWords();
  const save = useSave();
  const locked = observations.every((one) => one.locked);
  return (
    <li className={styles.owned}>
      <p className={styles.ownedName}>{words.seesThis(name)}</p>
      <Button
        variant="quiet"
        picture={locked ? 'ui#lock' : 'ui#unlock'}
        aria-pressed={locked}
        onPress={() => void save(lockSeen(observations, !locked))}
      >
        {words.label('locked')}
      </Button>
      <Button variant="quiet" picture="ui#trash" onPress={() => void save(removeSeen(observations))}>
        {t('remove', { name })}
      </Button>
    </li>
  );
}
