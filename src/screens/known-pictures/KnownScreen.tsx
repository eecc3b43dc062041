// "Ken je dit plaatje?": which pictures the client knows, before they are asked with them. Stops and goes on where it was.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { catalogueOf } from '#content/fitted.ts';
import type { Catalogue } from '#domain/fit.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { adapt } from '#storage/adapting.ts';
import { useRecords } from '#storage/queries.ts';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useTopicWords } from '#ui/words/useWords.ts';
import { AnsweredPart } from './AnsweredPart.tsx';
import { AskedPicture, useWordOf } from './AskedPicture.tsx';
import { answerOf, isOpen, picturesOf } from './asked-pictures.ts';
import styles from './KnownScreen.module.css';

export function KnownScreen({ plan, topicId }: { plan: Plan; topicId?: string | undefined }) {
  const adaptations = useRecords('adaptations', plan.id);
  if (!adaptations) return null;
  // Also those that are left out by now, because the client did not know them.
  const all = catalogueOf(adaptations);
  return topicId && all.topics.some((topic) => topic.id === topicId) ? (
    <OfTopic key={topicId} plan={plan} topicId={topicId} all={all} />
  ) : (
    <Topics plan={plan} all={all} />
  );
}

function Topics({ plan, all }: { plan: Plan; all: Catalogue }) {
  const { t } = useTranslation(['known', 'frame']);
  const words = useTopicWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const topics = all.topics.flatMap(({ id, hidden }) => {
    const pictures = hidden ? [] : picturesOf(id, all);
    if (pictures.length === 0) return [];
    const done = pictures.filter((picture) => !isOpen(picture, all)).length;
    return [{ id, sentence: t('known:progress', { done, total: pictures.length }) }];
  });
  return (
    <Frame
      title={t('known:title')}
      reads={[
        { id: 'title', text: t('known:title') },
        ...topics.map(({ id, sentence }) => ({ id, text: `${words.topic(id)}. ${sentence}` })),
      ]}
      bar={<QuestionBar onBack={() => navigate(`/plan/${plan.id}/adapt`)} />}
      fills
    >
      <LinkCards>
        {topics.map(({ id, sentence }) => (
          <li key={id}>
            <LinkCard
              href={`/plan/${plan.id}/known/${id}`}
              topic={id}
              face={<TopicPicture of={id} evenStrange />}
              word={words.topic(id)}
              sentence={sentence}
              reading={reading === id}
            />
          </li>
        ))}
      </LinkCards>
    </Frame>
  );
}

const answers = [
  { value: 'yes', change: { known: true, unsure: undefined }, picture: 'ui#check' },
  { value: 'no', change: { known: false, unsure: undefined }, picture: 'ui#cross' },
  { value: 'unsure', change: { known: undefined, unsure: true }, picture: 'ui#dont-know' },
] as const;

function OfTopic({ plan, topicId, all }: { plan: Plan; topicId: string; all: Catalogue }) {
  const { t } = useTranslation(['known', 'frame']);
  const save = useSave();
  const wordOf = useWordOf();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const pictures = picturesOf(topicId, all);
  const openAfter = (place: number) => {
    const open = pictures.findIndex((picture, i) => i > place && isOpen(picture, all));
    return open === -1 ? pictures.length : open;
  };
  const [at, setAt] = useState(() => openAfter(-1));
  const current = pictures[at];
  const base = `/plan/${plan.id}`;

  if (!current) {
    return <AnsweredPart plan={plan} topicId={topicId} pictures={pictures} all={all} onAgain={setAt} />;
  }
  const { kind, id } = current;
  const said = answerOf(current, all);
  const answer = async (change: (typeof answers)[number]['change']) => {
    const saved = await save(adapt(plan.id, { kind, id }, change));
    if (saved.ok) setAt(openAfter(at));
  };
  return (
    <Frame
      title={t('known:question')}
      topic={topicId}
      reads={[
        { id: 'question', text: `${t('known:question')} ${wordOf(current)}.` },
        ...answers.map((one) => ({ id: one.value, text: t(`known:answer.${one.value}`) })),
      ]}
      bar={
        <QuestionBar
          onBack={() => (at > 0 ? setAt(at - 1) : navigate(`${base}/known`))}
          onNext={() => setAt(openAfter(at))}
        >
          <p>{t('known:where', { current: at + 1, total: pictures.length })}</p>
        </QuestionBar>
      }
      fills
    >
      <div className={styles.asked}>
        <div className={styles.subject}>
          <span className={styles.picture}>
            <AskedPicture {...current} />
          </span>
          <p className={styles.word}>{wordOf(current)}</p>
        </div>
        <div className={styles.answers} role="radiogroup" aria-label={t('known:question')}>
          {answers.map((one) => (
            <ChoiceCard
              key={one.value}
              single
              chosen={said === one.value}
              reading={reading === one.value}
              word={t(`known:answer.${one.value}`)}
              face={<Picture of={one.picture} />}
              onPress={() => void answer(one.change)}
            />
          ))}
        </div>
      </div>
    </Frame>
  );
}
