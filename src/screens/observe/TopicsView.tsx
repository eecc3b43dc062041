// One person looks: the topics, and which of them this person has filled in.
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { looks, seenIn } from '#domain/observing.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useTopicWords } from '#ui/words/useWords.ts';
import { Apart } from './Apart.tsx';
import styles from './Observe.module.css';
import { filledInBy } from './observer.ts';
import type { WhoViewProps } from './WhoView.tsx';

export function TopicsView({ plan, observations, observer }: WhoViewProps & { observer: string }) {
  const { t } = useTranslation(['observing', 'frame']);
  const { topics } = useCatalogue();
  const words = useTopicWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const base = `/plan/${plan.id}/observe`;
  const title = t('observing:topics.title', { name: observer });
  const apart = t('observing:apart', { name: plan.name });
  const shown = topics
    .filter((topic) => !topic.hidden)
    .map(({ id }) => ({
      id,
      done:
        seenIn(id, observations, plan.roundId).find((one) => one.name === observer)?.observations.length ?? 0,
    }));
  return (
    <Frame
      title={title}
      subtitle={t('observing:topics.hint')}
      reads={[
        { id: 'title', text: `${title}. ${t('observing:topics.hint')}` },
        { id: 'apart', text: apart },
        ...shown.map(({ id }) => ({ id, text: words.topic(id) })),
      ]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => navigate(base)}>
              {t('frame:back')}
            </Button>
          }
          end={
            <Button variant="go" onPress={() => navigate(base)}>
              {t('observing:topics.ready')}
            </Button>
          }
        />
      }
    >
      <div className={styles.parts}>
        <Apart>{apart}</Apart>
        <ul className={styles.topics}>
          {shown.map(({ id, done }) => (
            <li key={id}>
              <button
                type="button"
                data-topic={id}
                className={`${styles.topic} ${reading === id ? styles.reading : ''}`}
                onClick={() => navigate(`${base}/by/${id}`, filledInBy(observer))}
              >
                <TopicPicture of={id} className={styles.picture} />
                <span className={styles.name}>{words.topic(id)}</span>
                <Dots
                  total={looks.length}
                  done={done}
                  label={t('observing:where', { current: done, total: looks.length })}
                />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
