// The beginning: who looks, who looked already, and the topics of which something was seen.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { lookOf, observerOf, seenIn } from '#domain/observing.ts';
import type { Observation, Person, Plan } from '#domain/records.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useTopicWords } from '#ui/words/useWords.ts';
import { Apart } from './Apart.tsx';
import styles from './Observe.module.css';
import { ObserverFace } from './ObserverFace.tsx';
import { filledInBy } from './observer.ts';

export interface WhoViewProps {
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly people: readonly Person[];
}

export function WhoView({ plan, observations, people }: WhoViewProps) {
  const { t } = useTranslation(['observing', 'frame']);
  const { topics } = useCatalogue();
  const words = useTopicWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [naming, setNaming] = useState(false);
  const base = `/plan/${plan.id}`;
  const looked = observations.filter((one) => one.roundId === plan.roundId && lookOf(one.questionId));
  const observers = [...new Set(looked.map(observerOf))].map((name) => ({
    name,
    topics: new Set(
      looked.filter((one) => observerOf(one) === name).map((one) => lookOf(one.questionId)?.topicId),
    ).size,
  }));
  const seen = topics.flatMap(({ id }) => {
    const names = seenIn(id, observations, plan.roundId).map((one) => one.name);
    return names.length > 0 ? [{ id, names }] : [];
  });
  const begin = (observer: string) => navigate(`${base}/observe/by`, filledInBy(observer));
  const intro = t('observing:intro', { name: plan.name });
  const apart = t('observing:apart', { name: plan.name });

  return (
    <Frame
      title={t('observing:title')}
      reads={[
        { id: 'title', text: `${t('observing:title')} ${intro}` },
        { id: 'apart', text: apart },
        ...observers.map(({ name }) => ({ id: name, text: t('observing:who.goOn', { name }) })),
        ...(seen.length > 0 ? [{ id: 'beside', text: t('observing:beside') }] : []),
        ...seen.map(({ id }) => ({ id: `topic/${id}`, text: words.topic(id) })),
      ]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => navigate(`${base}/help/supporters`)}>
              {t('frame:back')}
            </Button>
          }
          end={
            <Button variant="go" onPress={() => setNaming(true)}>
              {t('observing:who.add')}
            </Button>
          }
        />
      }
    >
      <div className={styles.parts}>
        <p>{intro}</p>
        <Apart>{apart}</Apart>
        {observers.length === 0 ? (
          <Notice picture="ui#eye" title={t('observing:empty.title')}>
            <p>{t('observing:empty.text')}</p>
          </Notice>
        ) : (
          <section>
            <h2>{t('observing:who')}</h2>
            <ul className={styles.observers}>
              {observers.map(({ name, topics: count }) => (
                <li key={name}>
                  <button
                    type="button"
                    className={`${styles.observer} ${reading === name ? styles.reading : ''}`}
                    aria-label={t('observing:who.goOn', { name })}
                    onClick={() => begin(name)}
                  >
                    <ObserverFace name={name} people={people} />
                    <span>
                      {name}
                      <span className={styles.soft}>{t('observing:progress', { count })}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {seen.length > 0 && (
          <section>
            <h2>{t('observing:beside')}</h2>
            <ul className={styles.topics}>
              {seen.map(({ id, names }) => (
                <li key={id}>
                  <Link
                    href={`${base}/observe/${id}`}
                    data-topic={id}
                    className={`${styles.topic} ${reading === `topic/${id}` ? styles.reading : ''}`}
                  >
                    <TopicPicture of={id} className={styles.picture} />
                    <span className={styles.name}>{words.topic(id)}</span>
                    <span className={styles.soft}>{names.join(', ')}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {naming && (
        <Dialog title={t('observing:who.name')} onClose={() => setNaming(false)}>
          <NameEntry people={people} onCancel={() => setNaming(false)} onDone={begin} />
        </Dialog>
      )}
    </Frame>
  );
}
