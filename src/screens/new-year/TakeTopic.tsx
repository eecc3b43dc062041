// One topic of the year before: the client keeps what stood there, keeps some of it, changes it, or is asked it all again.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSave } from '#state/saving.ts';
import { asBefore, askAgain, keepAnswers } from '#storage/earlier-answers.ts';
import { decideOnWish, leaveWish } from '#storage/earlier-wishes.ts';
import { askTopicAgain, keepTopic } from '#storage/rounds.ts';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { useToday } from '#ui/day/useToday.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './NewYearScreen.module.css';
import { isKept, type OldAnswer, type OldTopic, type OldWish } from './old-topics.ts';
import type { TakePartProps } from './TakePart.tsx';
import { WhatStood } from './WhatStood.tsx';

export interface TakeTopicProps extends TakePartProps {
  readonly topic: OldTopic;
  /** "1 van 5". */
  readonly where: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function TakeTopic({ topic, contents, earlierId, where, onBack, onNext }: TakeTopicProps) {
  const { t } = useTranslation('new-year');
  const { reading } = useReadAloud();
  const [, navigate] = useLocation();
  const save = useSave();
  const words = usePageWords();
  const [choosing, setChoosing] = useState(false);
  const today = useToday();
  const { plan } = contents;

  const all = topic.answers.map(({ section }) => section.questionId);
  const keepAll = () => save(keepTopic(plan, earlierId, topic.id, all));
  const change = async () => {
    await keepAll();
    navigate(`/plan/${plan.id}/recap/${topic.id}`);
  };
  const again = async () => {
    const asked = await save(askTopicAgain(plan, earlierId, topic.id, all));
    if (asked.ok) onNext();
  };
  const turnAnswer = ({ section: { questionId }, stands }: OldAnswer) => {
    if (stands === 'kept') return save(askAgain(plan, earlierId, [questionId]));
    if (stands === 'other') return save(asBefore(plan, { roundId: earlierId, questionId }));
    return save(keepAnswers(plan, earlierId, [questionId]));
  };
  const turnWish = ({ wish: { before }, stands }: OldWish) =>
    save(
      stands === 'kept'
        ? leaveWish(plan, before)
        : decideOnWish(plan, before, { day: today, verdict: 'go-on' }),
    );

  const name = words.topic(topic.id);
  const ways = [
    {
      id: 'keep',
      word: t('keep'),
      picture: 'ui#check',
      chosen: isKept(topic),
      decide: () => void keepAll(),
    },
    { id: 'some', word: t('some'), picture: 'ui#topics', chosen: choosing, decide: () => setChoosing(true) },
    { id: 'change', word: t('change'), picture: 'ui#write', chosen: false, decide: () => void change() },
    { id: 'again', word: t('again'), picture: 'ui#again', chosen: false, decide: () => void again() },
  ];

  return (
    <Frame
      title={name}
      subtitle={t('question')}
      topic={topic.id}
      reads={[
        { id: 'title', text: `${name}. ${t('question')}` },
        ...ways.map(({ id, word }) => ({ id, text: word })),
      ]}
      bar={
        <QuestionBar onBack={() => (choosing ? setChoosing(false) : onBack())} onNext={onNext}>
          {where}
        </QuestionBar>
      }
    >
      <div className={styles.screen} data-topic={topic.id}>
        <div className={styles.ways}>
          {ways.map(({ id, word, picture, chosen, decide }) => (
            <ChoiceCard
              key={id}
              chosen={chosen}
              reading={reading === id}
              word={word}
              face={<Picture of={picture} />}
              onPress={decide}
            />
          ))}
        </div>
        <WhatStood
          topic={topic}
          contents={contents}
          choosing={choosing}
          onAnswer={(answer) => void turnAnswer(answer)}
          onWish={(wish) => void turnWish(wish)}
        />
      </div>
    </Frame>
  );
}
