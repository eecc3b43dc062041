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
import { Button } from '#ui/button/Button.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { LinkCard, LinkCards } from '#ui/link-card/LinkCard.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { ChoicePicture, TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
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

interface Asked {
  readonly id: string;
  readonly questionId: string;
}

/** The drawn pictures of a topic's cards, each once. A photo was chosen for this client already. */
function picturesOf(topicId: string, { questions, changes }: Catalogue): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const { id: questionId, topic, choices, hidden } of questions) {
    if (topic !== topicId || hidden) continue;
    for (const id of choices) {
      const isDrawn = !id.startsWith('own.') && changes.get(`choice/${id}`)?.photo === undefined;
      if (isDrawn && !found.has(id)) found.set(id, { id, questionId });
    }
  }
  return [...found.values()];
}

const isAsked = ({ changes }: Catalogue, id: string) => changes.get(`choice/${id}`)?.known !== undefined;

function Topics({ plan, all }: { plan: Plan; all: Catalogue }) {
  const { t } = useTranslation(['known', 'frame']);
  const words = useWords();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const topics = all.topics.flatMap(({ id, hidden }) => {
    const pictures = hidden ? [] : picturesOf(id, all);
    if (pictures.length === 0) return [];
    const done = pictures.filter((picture) => isAsked(all, picture.id)).length;
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
              face={<TopicPicture of={id} />}
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
  { value: 'yes', known: true, picture: 'ui#check' },
  { value: 'no', known: false, picture: 'ui#cross' },
  { value: 'unsure', known: false, picture: 'ui#dont-know' },
] as const;

function OfTopic({ plan, topicId, all }: { plan: Plan; topicId: string; all: Catalogue }) {
  const { t } = useTranslation(['known', 'frame']);
  const words = useWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const pictures = picturesOf(topicId, all);
  const [at, setAt] = useState(() => {
    const open = pictures.findIndex(({ id }) => !isAsked(all, id));
    return open === -1 ? pictures.length : open;
  });
  const current = pictures[at];
  const base = `/plan/${plan.id}`;

  if (!current) return <Unknown plan={plan} topicId={topicId} pictures={pictures} all={all} />;
  const { known } = all.changes.get(`choice/${current.id}`) ?? {};
  const answer = async (value: boolean) => {
    const saved = await save(adapt(plan.id, { kind: 'choice', id: current.id }, { known: value }));
    if (saved.ok) setAt(at + 1);
  };
  return (
    <Frame
      title={t('known:question')}
      topic={topicId}
      reads={[
        { id: 'question', text: `${t('known:question')} ${words.choice(current.id)}.` },
        ...answers.map(({ value }) => ({ id: value, text: t(`known:answer.${value}`) })),
      ]}
      bar={
        <QuestionBar
          onBack={() => (at > 0 ? setAt(at - 1) : navigate(`${base}/known`))}
          onNext={() => setAt(at + 1)}
        >
          <p>{t('known:where', { current: at + 1, total: pictures.length })}</p>
        </QuestionBar>
      }
      fills
    >
      <div className={styles.asked}>
        <div className={styles.subject}>
          <span className={styles.picture}>
            <ChoicePicture of={current.id} questionId={current.questionId} />
          </span>
          <p className={styles.word}>{words.choice(current.id)}</p>
        </div>
        <div className={styles.answers} role="radiogroup" aria-label={t('known:question')}>
          {answers.map(({ value, known: is, picture }) => (
            <ChoiceCard
              key={value}
              single
              chosen={value === 'yes' ? known === true : value === 'no' && known === false}
              reading={reading === value}
              word={t(`known:answer.${value}`)}
              face={<Picture of={picture} />}
              onPress={() => void answer(is)}
            />
          ))}
        </div>
      </div>
    </Frame>
  );
}

interface UnknownProps {
  readonly plan: Plan;
  readonly topicId: string;
  readonly pictures: readonly Asked[];
  readonly all: Catalogue;
}

/** What the client does not know: each to be swapped, or left out. */
function Unknown({ plan, topicId, pictures, all }: UnknownProps) {
  const { t } = useTranslation(['known', 'frame']);
  const words = useWords();
  const [, navigate] = useLocation();
  const strange = pictures.filter(({ id }) => all.changes.get(`choice/${id}`)?.known === false);
  const base = `/plan/${plan.id}`;
  const title = strange.length === 0 ? t('known:allKnown') : t('known:strange', { count: strange.length });
  return (
    <Frame
      title={t('known:title')}
      subtitle={words.topic(topicId)}
      topic={topicId}
      reads={[{ id: 'title', text: title }]}
      bar={<QuestionBar onBack={() => navigate(`${base}/known`)} />}
    >
      <Notice picture={strange.length === 0 ? 'ui#check' : 'ui#search'} title={title}>
        {strange.length > 0 && <p>{t(plan.photosOnly ? 'known:leftOut' : 'known:stillAsked')}</p>}
      </Notice>
      <ul className={styles.strange}>
        {strange.map(({ id, questionId }) => (
          <li key={id}>
            <span className={styles.small}>
              <ChoicePicture of={id} questionId={questionId} />
            </span>
            <span className={styles.strangeWord}>{words.choice(id)}</span>
            <Button
              picture="ui#search"
              onPress={() => navigate(`${base}/adapt/${topicId}/${questionId}/${id}`)}
            >
              {t('known:other')}
            </Button>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
