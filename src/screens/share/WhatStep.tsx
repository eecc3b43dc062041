// What goes along: the topics, all on; and what is locked, which stays unless the client opens it for this one copy.
import { useTranslation } from 'react-i18next';
import type { PlanContents } from '#domain/contents.ts';
import type { ComingMeeting } from '#domain/meeting.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { AnswerPart, useAnswerReads } from './AnswerPart.tsx';
import type { Order } from './ShareScreen.tsx';
import { lockedItems, topicsToShare } from './share-choice.ts';
import { useLockedWords } from './useLockedWords.ts';
import styles from './WhatStep.module.css';

export interface WhatStepProps {
  readonly contents: PlanContents;
  readonly order: Order;
  readonly onChange: (order: Order) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly meeting: ComingMeeting | undefined;
  readonly today: string;
}

export function WhatStep({ contents, order, onChange, onBack, onNext, meeting, today }: WhatStepProps) {
  const { t } = useTranslation(['share', 'topics']);
  const lockedWords = useLockedWords(contents);
  const { reading } = useReadAloud();
  const answerReads = useAnswerReads();
  const all = topicsToShare(contents);
  const locked = lockedItems(contents, order.topics);
  const title = t('share:what.title', { name: order.name });

  const toggleTopic = (id: string) => {
    const topics = all.filter((one) =>
      one === id ? !order.topics.includes(one) : order.topics.includes(one),
    );
    // What belongs to a topic that went off is locked again.
    const stays = new Set(lockedItems(contents, topics).map((item) => item.record.id));
    onChange({ ...order, topics, unlocked: order.unlocked.filter((one) => stays.has(one)) });
  };
  const toggleLock = (id: string) => {
    const open = order.unlocked.includes(id);
    onChange({
      ...order,
      unlocked: open ? order.unlocked.filter((one) => one !== id) : [...order.unlocked, id],
    });
  };

  const reads = [
    { id: 'title', text: `${title} ${t('share:what.hint')}` },
    ...all.map((id) => ({ id, text: t(`topics:${id}.name`) })),
    {
      id: 'locked',
      text: `${t('share:what.locked')}. ${locked.length > 0 ? t('share:what.locked.hint', { name: order.name }) : t('share:what.locked.none')}`,
    },
    ...locked.map((item) => ({ id: item.record.id, text: lockedWords(item) })),
    ...(meeting ? answerReads(meeting, order.answerBefore) : []),
  ];
  return (
    <Frame
      title={title}
      subtitle={t('share:what.hint')}
      reads={reads}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} waits={order.topics.length === 0}>
          {order.topics.length === 0 && t('share:what.none')}
        </QuestionBar>
      }
    >
      <div className={styles.what}>
        <CardGrid size={12} label={title}>
          {all.map((id) => (
            <div key={id} data-topic={id} className={styles.topic}>
              <ChoiceCard
                chosen={order.topics.includes(id)}
                reading={reading === id}
                word={t(`topics:${id}.name`)}
                face={<TopicPicture of={id} />}
                onPress={() => toggleTopic(id)}
              />
            </div>
          ))}
        </CardGrid>
        <section className={styles.locked} aria-labelledby="locked">
          <h2 id="locked">{t('share:what.locked')}</h2>
          <p>
            {locked.length > 0
              ? t('share:what.locked.hint', { name: order.name })
              : t('share:what.locked.none')}
          </p>
          <ul className={styles.items}>
            {locked.map((item) => {
              const { id } = item.record;
              const open = order.unlocked.includes(id);
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={open}
                    aria-label={t('share:what.unlock', { what: lockedWords(item), name: order.name })}
                    className={`${styles.item} ${open ? styles.open : ''} ${reading === id ? styles.reading : ''}`}
                    onClick={() => toggleLock(id)}
                  >
                    <Picture of={open ? 'ui#unlock' : 'ui#lock'} className={styles.picture} />
                    <span>
                      {lockedWords(item)}
                      {open && <span className={styles.now}>{t('share:what.unlocked')}</span>}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
        {meeting && (
          <AnswerPart
            meeting={meeting}
            today={today}
            before={order.answerBefore}
            onChange={(answerBefore) => onChange({ ...order, answerBefore })}
          />
        )}
      </div>
    </Frame>
  );
}
