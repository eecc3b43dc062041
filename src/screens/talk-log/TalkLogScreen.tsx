// The talk log: the talks in which the questions were asked, with whom, how far they came, and how the client felt.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { topicOf } from '#domain/fit.ts';
import { preparationsOf } from '#domain/preparing.ts';
import type { Person, Plan, Talk } from '#domain/records.ts';
import { usePreferences } from '#state/preferences.ts';
import { useSave } from '#state/saving.ts';
import { removePreparation } from '#storage/preparations.ts';
import { usePeople, useRecords } from '#storage/queries.ts';
import { Bar } from '#ui/bar/Bar.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import { ChangeTalk } from './ChangeTalk.tsx';
import styles from './TalkLog.module.css';

const days = new Intl.DateTimeFormat('nl', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

export function TalkLogScreen({ plan }: { plan: Plan }) {
  const talks = useRecords('talks', plan.id);
  const people = usePeople(plan.id);
  if (!talks || !people) return null;
  return <TalkLog plan={plan} talks={preparationsOf(talks)} people={people} />;
}

interface TalkLogProps {
  readonly plan: Plan;
  readonly talks: readonly Talk[];
  readonly people: readonly Person[];
}

function TalkLog({ plan, talks, people }: TalkLogProps) {
  const { t } = useTranslation(['talk-log', 'frame']);
  const catalogue = useCatalogue();
  const words = useWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const { talkLog } = usePreferences();
  const save = useSave();
  const [changing, setChanging] = useState<string>();
  const changed = talks.find((talk) => talk.id === changing);

  const told = talks.map((talk) => {
    const reached = talk.reached ?? (talk.state === 'going' ? plan.position?.questionId : undefined);
    const topicId = reached && topicOf(catalogue, reached);
    const names = talk.who.map((who) => nameOf(who, people) ?? t('talk-log:who.gone'));
    return {
      talk,
      day: talk.day ? days.format(new Date(`${talk.day}T12:00:00`)) : '',
      who: names.length > 0 ? names.join(', ') : t('talk-log:who.none'),
      reached: topicId ? t('talk-log:reached', { topic: words.topic(topicId) }) : undefined,
      moods: (['before', 'after'] as const).flatMap((when) => {
        const feeling = when === 'before' ? talk.moodBefore : talk.moodAfter;
        return feeling
          ? [
              {
                when,
                feeling,
                label: t(when === 'before' ? 'talk-log:before' : 'talk-log:after'),
                word: words.scale('feeling', feeling),
              },
            ]
          : [];
      }),
    };
  });
  const title = t('talk-log:title');
  return (
    <Frame
      title={title}
      reads={[
        { id: 'title', text: title },
        ...(told.length === 0
          ? [{ id: 'empty', text: `${t('talk-log:empty.title')}. ${t('talk-log:empty.text')}` }]
          : []),
        ...told.map(({ talk, day, who, reached, moods }) => ({
          id: talk.id,
          text: [
            day,
            `${t('talk-log:who')}: ${who}`,
            ...(reached ? [reached] : []),
            ...moods.map(({ label, word }) => `${label}: ${word}`),
            '',
          ].join('. '),
        })),
      ]}
      bar={
        <Bar
          start={
            <Button picture="ui#back" onPress={() => navigate(`/plan/${plan.id}/help/supporters`)}>
              {t('frame:back')}
            </Button>
          }
        />
      }
    >
      <div className={styles.log}>
        {!talkLog && <p className={styles.off}>{t('talk-log:off')}</p>}
        {told.length === 0 ? (
          <Notice large picture="ui#talk" title={t('talk-log:empty.title')}>
            <p>{t('talk-log:empty.text')}</p>
          </Notice>
        ) : (
          <ul className={styles.talks}>
            {told.map(({ talk, day, who, reached, moods }) => (
              <li key={talk.id} className={`${styles.talk} ${reading === talk.id ? styles.reading : ''}`}>
                <div className={styles.about}>
                  <h2 className={styles.day}>{day}</h2>
                  <p>
                    {t('talk-log:who')}: {who}
                  </p>
                  {reached && <p className={styles.soft}>{reached}</p>}
                </div>
                <dl className={styles.moods}>
                  {moods.map(({ when, feeling, label, word }) => (
                    <div key={when} className={styles.mood}>
                      <dt>{label}</dt>
                      <dd>
                        <Picture of={`ui#feeling-${feeling}`} className={styles.face} />
                        {word}
                      </dd>
                    </div>
                  ))}
                </dl>
                <div className={styles.actions}>
                  <Button variant="quiet" picture="ui#write" onPress={() => setChanging(talk.id)}>
                    {t('talk-log:change')}
                  </Button>
                  <Button
                    variant="quiet"
                    picture="ui#trash"
                    onPress={() => void save(removePreparation(talk))}
                  >
                    {t('talk-log:remove')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
      {changed && <ChangeTalk talk={changed} people={people} onClose={() => setChanging(undefined)} />}
    </Frame>
  );
}

function nameOf(who: Talk['who'][number], people: readonly Person[]): string | undefined {
  if (who.by === 'name') return who.name;
  return who.by === 'person' ? people.find((person) => person.id === who.personId)?.name : undefined;
}
