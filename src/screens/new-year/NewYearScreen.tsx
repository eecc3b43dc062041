// A new year from the old plan: topic by topic the client keeps what stood there, keeps some of it, or is asked it all again.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { answersOfRound } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Catalogue } from '#domain/fit.ts';
import { type PageSection, sectionOf } from '#domain/page.ts';
import { isAnswered } from '#domain/progress.ts';
import type { Plan } from '#domain/records.ts';
import {
  asInRound,
  earlierRounds,
  isOpen,
  isOver,
  isSame,
  saysTheSame,
  type WishThen,
  wishesThen,
} from '#domain/rounds.ts';
import { beganOn } from '#domain/year.ts';
import { useSave } from '#state/saving.ts';
import { useContents } from '#storage/queries.ts';
import {
  asBefore,
  askAgain,
  askTopicAgain,
  decideOnWish,
  keepAnswers,
  keepTopic,
  leaveWish,
} from '#storage/rounds.ts';
import { Button } from '#ui/button/Button.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { PlacesBar } from '#ui/places/PlacesBar.tsx';
import { PageCards } from '#ui/plan-page/PageCards.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { ChangedPart } from './ChangedPart.tsx';
import styles from './NewYearScreen.module.css';
import { WishLine } from './WishLine.tsx';

export function NewYearScreen({ plan, part }: { plan: Plan; part: string | undefined }) {
  const { t } = useTranslation('new-year');
  const contents = useContents(plan.id);
  if (!contents) return null;
  const [earlier] = earlierRounds(contents);
  if (!earlier) {
    return (
      <Frame
        title={t('title')}
        reads={[{ id: 'empty', text: t('empty') }]}
        bar={<PlacesBar planId={plan.id} current="plan" />}
      >
        <Notice large picture="ui#plan" title={t('empty')} />
      </Frame>
    );
  }
  if (part === 'changed') {
    return <ChangedPart contents={contents} earlierId={earlier.id} since={beganOn(contents)} />;
  }
  return <Taking contents={contents} earlierId={earlier.id} />;
}

interface TakingProps {
  readonly contents: PlanContents;
  readonly earlierId: string;
}

interface OldTopic {
  readonly id: string;
  readonly sections: readonly PageSection[];
  readonly wishes: readonly WishThen[];
}

function oldTopics(
  contents: PlanContents,
  earlierId: string,
  { topics, questions }: Catalogue,
): readonly OldTopic[] {
  const then = asInRound(contents, earlierId);
  return topics
    .map(({ id }) => ({
      id,
      sections: questions
        .filter(({ topic }) => topic === id)
        .flatMap((question) => sectionOf(question, then) ?? []),
      wishes: wishesThen(contents, earlierId).filter(({ before }) => before.topicId === id),
    }))
    .filter(({ sections, wishes }) => sections.length + wishes.length > 0);
}

function Taking({ contents, earlierId }: TakingProps) {
  const { t } = useTranslation(['new-year', 'frame']);
  const [, navigate] = useLocation();
  const save = useSave();
  const words = usePageWords();
  const catalogue = useCatalogue();
  const [at, setAt] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const today = useToday();
  const { plan } = contents;
  const base = `/plan/${plan.id}`;
  const old = oldTopics(contents, earlierId, catalogue);
  const topic = old[at];
  const next = () => {
    setChoosing(false);
    setAt(at + 1);
  };

  if (!topic) {
    const open = wishesThen(contents, earlierId).filter(isOpen).length;
    return (
      <Frame
        key="end"
        title={t('new-year:title')}
        reads={[{ id: 'end', text: `${t('new-year:end.title')}. ${t('new-year:end.text')}` }]}
        bar={<PlacesBar planId={plan.id} current="plan" />}
      >
        <Notice
          large
          picture="ui#plan"
          title={t('new-year:end.title')}
          actions={
            <>
              {open > 0 && (
                <Button picture="ui#wishes" onPress={() => navigate(`${base}/new-year/changed`)}>
                  {t('new-year:end.wishes')}
                </Button>
              )}
              <Button variant="go" onPress={() => navigate(base)}>
                {t('new-year:end.go')}
              </Button>
            </>
          }
        >
          <p>{t('new-year:end.text')}</p>
        </Notice>
      </Frame>
    );
  }

  const before = answersOfRound(contents.answers, earlierId);
  const now = answersOfRound(contents.answers, plan.roundId);
  const standsAs = (questionId: string): Stands => {
    const [then, answer] = [before.get(questionId), now.get(questionId)];
    if (!answer || !isAnswered(answer)) return 'open';
    return then && isSame(then, answer) ? 'kept' : 'other';
  };
  const wishStandsAs = ({ before: then, now: goesOn }: WishThen): Stands => {
    if (!goesOn) return 'open';
    return saysTheSame(then, goesOn) && !isOver(goesOn) ? 'kept' : 'other';
  };
  const isKept =
    topic.sections.every(({ questionId }) => standsAs(questionId) === 'kept') &&
    topic.wishes.every((wish) => wishStandsAs(wish) === 'kept');
  const all = topic.sections.map(({ questionId }) => questionId);
  const keepAll = () => save(keepTopic(plan, earlierId, topic.id, all));
  const change = async () => {
    await keepAll();
    navigate(`${base}/recap/${topic.id}`);
  };
  const name = words.topic(topic.id);
  const whatNow = [
    { id: 'keep', word: t('new-year:keep'), picture: 'ui#check', chosen: isKept },
    { id: 'some', word: t('new-year:some'), picture: 'ui#topics', chosen: choosing },
    { id: 'change', word: t('new-year:change'), picture: 'ui#write', chosen: false },
    { id: 'again', word: t('new-year:again'), picture: 'ui#again', chosen: false },
  ] as const;
  const decide = (id: (typeof whatNow)[number]['id']) => {
    if (id === 'some') setChoosing(true);
    else if (id === 'change') void change();
    else if (id === 'keep') void keepAll();
    else void again();
  };
  const again = async () => {
    const asked = await save(askTopicAgain(plan, earlierId, topic.id, all));
    if (asked.ok) next();
  };
  const turn = (questionId: string) => {
    const stands = standsAs(questionId);
    if (stands === 'kept') return save(askAgain(plan, earlierId, [questionId]));
    if (stands === 'other') return save(asBefore(plan, { roundId: earlierId, questionId }));
    return save(keepAnswers(plan, earlierId, [questionId]));
  };
  const turnWish = (wish: WishThen) =>
    save(
      wishStandsAs(wish) === 'kept'
        ? leaveWish(plan, wish.before)
        : decideOnWish(plan, wish.before, { day: today, verdict: 'go-on' }),
    );

  return (
    <Frame
      key={topic.id}
      title={name}
      subtitle={t('new-year:question')}
      topic={topic.id}
      reads={[
        { id: 'title', text: `${name}. ${t('new-year:question')}` },
        ...whatNow.map(({ id, word }) => ({ id, text: word })),
      ]}
      bar={
        <QuestionBar
          onBack={() =>
            choosing ? setChoosing(false) : at === 0 ? navigate(`${base}/years`) : setAt(at - 1)
          }
          onNext={next}
        >
          {t('new-year:where', { current: at + 1, total: old.length })}
        </QuestionBar>
      }
    >
      <div className={styles.screen} data-topic={topic.id}>
        <div className={styles.ways}>
          {whatNow.map(({ id, word, picture, chosen }) => (
            <ChoiceCard
              key={id}
              chosen={chosen}
              word={word}
              face={<Picture of={picture} />}
              onPress={() => decide(id)}
            />
          ))}
        </div>
        <section className={styles.old} aria-label={t('new-year:before')}>
          <h2 className={styles.heading}>
            <TopicPicture of={topic.id} className={styles.sign} />
            {t('new-year:before')}
          </h2>
          <ul className={styles.list}>
            {topic.sections.map((section) => (
              <li key={section.questionId} className={styles.answer}>
                <h3 className={styles.question}>{words.heading(section.questionId)}</h3>
                <PageCards section={section} named={contents} />
                {section.told.map((told) => (
                  <ToldView key={told.id} told={told} />
                ))}
                {section.unknown && <p>{words.label('unknown')}</p>}
                {choosing && (
                  <KeepButton
                    stands={standsAs(section.questionId)}
                    onPress={() => void turn(section.questionId)}
                  />
                )}
              </li>
            ))}
            {topic.wishes.map((wish) => (
              <li key={wish.before.id} className={styles.answer}>
                <h3 className={styles.question}>
                  {words.label(wish.before.kind === 'unwanted' ? 'unwanted' : 'wish')}
                </h3>
                <WishLine wish={wish.before} contents={contents} />
                {choosing && <KeepButton stands={wishStandsAs(wish)} onPress={() => void turnWish(wish)} />}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Frame>
  );
}

type Stands = 'open' | 'kept' | 'other';

function KeepButton({ stands, onPress }: { stands: Stands; onPress: () => void }) {
  const { t } = useTranslation('new-year');
  const kept = stands === 'kept';
  return (
    <>
      {stands === 'other' && <p>{t('other')}</p>}
      <Button picture={kept ? 'ui#check' : 'ui#more'} aria-pressed={kept} onPress={onPress}>
        {t(kept ? 'kept' : 'keep.one')}
      </Button>
    </>
  );
}
