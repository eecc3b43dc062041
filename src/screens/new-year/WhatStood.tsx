// What stood in a topic the year before: its answers and its wishes, and while the client chooses a button for each of them.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import { Button } from '#ui/button/Button.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { PageCards } from '#ui/plan-page/PageCards.tsx';
import { usePageWords } from '#ui/plan-page/page-words.ts';
import { ToldView } from '#ui/told/ToldView.tsx';
import styles from './NewYearScreen.module.css';
import type { OldAnswer, OldTopic, OldWish, Stands } from './old-topics.ts';
import { WishLine } from './WishLine.tsx';

export interface WhatStoodProps {
  readonly topic: OldTopic;
  readonly contents: PlanContents;
  /** Shows the buttons. */
  readonly choosing: boolean;
  readonly onAnswer: (answer: OldAnswer) => void;
  readonly onWish: (wish: OldWish) => void;
}

export function WhatStood({ topic, contents, choosing, onAnswer, onWish }: WhatStoodProps) {
  const { t } = useTranslation('new-year');
  const words = usePageWords();
  return (
    <section className={styles.old} aria-label={t('before')}>
      <h2 className={styles.heading}>
        <TopicPicture of={topic.id} className={styles.sign} />
        {t('before')}
      </h2>
      <ul className={styles.list}>
        {topic.answers.map((answer) => {
          const { section, stands } = answer;
          return (
            <li key={section.questionId} className={styles.answer}>
              <h3 className={styles.question}>{words.heading(section.questionId)}</h3>
              <PageCards section={section} named={contents} />
              {section.told.map((told) => (
                <ToldView key={told.id} told={told} />
              ))}
              {section.unknown && <p>{words.label('unknown')}</p>}
              {choosing && <KeepButton stands={stands} onPress={() => onAnswer(answer)} />}
            </li>
          );
        })}
        {topic.wishes.map((old) => {
          const { before } = old.wish;
          return (
            <li key={before.id} className={styles.answer}>
              <h3 className={styles.question}>
                {words.label(before.kind === 'unwanted' ? 'unwanted' : 'wish')}
              </h3>
              <WishLine wish={before} contents={contents} />
              {choosing && <KeepButton stands={old.stands} onPress={() => onWish(old)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

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
