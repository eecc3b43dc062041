// Mijn plan: the ten topics, how far each is, and what comes next.
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { answersOfRound, askedQuestions } from '#domain/asking.ts';
import { backupIsDue } from '#domain/backup.ts';
import { progress, type TopicProgress } from '#domain/progress.ts';
import type { Plan } from '#domain/records.ts';
import { useAgreements, useChangedSinceBackup, useRoundAnswers } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dots } from '#ui/dots/Dots.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { whereLeft } from '#ui/places/where-left.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useTopicWords } from '#ui/words/useWords.ts';
import { BeforeTalk, useAskBefore } from './BeforeTalk.tsx';
import { HomeNotes } from './HomeNotes.tsx';
import styles from './HomeScreen.module.css';
import { inOrder, useNotes } from './useNotes.ts';

export interface HomeScreenProps {
  readonly plan: Plan;
  /** The offer of a new version of the app. */
  readonly update: ReactNode;
}

export function HomeScreen({ plan, update }: HomeScreenProps) {
  const { t } = useTranslation(['home', 'frame']);
  const { topics, questions } = useCatalogue();
  const words = useTopicWords();
  const [, navigate] = useLocation();
  const answers = useRoundAnswers(plan.roundId);
  const agreements = useAgreements(plan.id);
  const changed = useChangedSinceBackup(plan);
  const { reading } = useReadAloud();
  const ask = useAskBefore(plan);
  const remind = changed !== undefined && backupIsDue(plan, changed, Date.now());
  const notes = useNotes({ plan, agreements, remind });
  const [unfolded, setUnfolded] = useState(false);
  const bar = <PlacesBar planId={plan.id} current="plan" />;
  const title = t('home:title', { name: plan.name });
  if (!answers || !agreements || changed === undefined) {
    // Whose plan it is can be seen before all of it has been read.
    return (
      <Frame title={title} reads={[]} bar={bar} fills>
        {null}
      </Frame>
    );
  }

  const asked = askedQuestions(questions, { plan, answers, agreements });
  const ofRound = answersOfRound(answers, plan.roundId);
  const all = progress(topics, asked, ofRound);
  const position = asked.find((question) => question.id === plan.position?.questionId);
  const nextTopic = all.find((topic) => topic.topicId === position?.topic) ?? all.find((topic) => topic.next);
  const goOn =
    position && plan.position
      ? whereLeft(plan.id, plan.position, position.topic)
      : nextTopic?.next && `/plan/${plan.id}/question/${nextTopic.next}`;
  const goOnWord =
    nextTopic && goOn
      ? t(ofRound.size > 0 ? 'home:continue.with' : 'home:begin', { topic: words.topic(nextTopic.topicId) })
      : t('home:allDone');

  const rows = inOrder(notes, ask !== undefined);
  const [firstNote, ...otherNotes] = rows.map((note) =>
    note === 'ask'
      ? { id: note, text: t(ask === 'before' ? 'home:ask.before' : 'home:ask.who') }
      : { id: note.id, text: note.sentences.join(' ') },
  );
  const more = t(unfolded ? 'home:notes.less' : 'home:notes.more', { count: otherNotes.length });

  const progressOf = (topic: TopicProgress) => t('home:progress', { ...topic, count: topic.asked });
  const reads = [
    { id: 'title', text: title },
    ...(firstNote ? [firstNote] : []),
    ...(otherNotes.length > 0 ? [{ id: 'more-notes', text: more }] : []),
    ...(unfolded ? otherNotes : []),
    ...all.map((topic) => ({
      id: topic.topicId,
      text: `${words.topic(topic.topicId)}. ${progressOf(topic)}`,
    })),
    { id: 'goOn', text: goOnWord },
    { id: 'look', text: t('home:look') },
    { id: 'overview', text: t('home:overview') },
  ];

  return (
    <Frame title={title} reads={reads} bar={bar} fills>
      <div className={styles.home}>
        {update}
        <Suspense fallback={null}>
          <HomeNotes
            rows={rows}
            ask={ask && <BeforeTalk plan={plan} ask={ask} />}
            more={more}
            open={unfolded}
            onOpen={setUnfolded}
          />
        </Suspense>
        <ul className={styles.topics} data-many={all.length > 10 && all.length <= 12}>
          {all.map((topic) => {
            const done = topic.next === undefined;
            const target = topic.next ? `question/${topic.next}` : `recap/${topic.topicId}`;
            return (
              <li key={topic.topicId}>
                <Link
                  href={`/plan/${plan.id}/${target}`}
                  data-topic={topic.topicId}
                  className={`${styles.topic} ${topic.topicId === nextTopic?.topicId ? styles.next : ''} ${
                    reading === topic.topicId ? styles.reading : ''
                  }`}
                >
                  {done && <Picture of="ui#check" className={styles.tick} />}
                  <TopicPicture of={topic.topicId} className={styles.picture} />
                  <span className={styles.name}>{words.topic(topic.topicId)}</span>
                  <Dots total={topic.asked} done={topic.answered} label={progressOf(topic)} />
                </Link>
              </li>
            );
          })}
        </ul>
        <div className={styles.actions}>
          {nextTopic && goOn ? (
            <Button variant="go" reading={reading === 'goOn'} onPress={() => navigate(goOn)}>
              {goOnWord}
            </Button>
          ) : (
            <p className={styles.allDone}>{goOnWord}</p>
          )}
          <Button
            picture="ui#look"
            reading={reading === 'look'}
            onPress={() => navigate(`/plan/${plan.id}/pages`)}
          >
            {t('home:look')}
          </Button>
          <Button
            picture="ui#overview"
            reading={reading === 'overview'}
            onPress={() => navigate(`/plan/${plan.id}/overview`)}
          >
            {t('home:overview')}
          </Button>
        </div>
      </div>
    </Frame>
  );
}
