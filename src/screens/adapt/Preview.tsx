// The question as the client will see it, with the same widgets. It can be tried out: nothing of that is stored.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf, cardsOf, choicesPerPage, isPaired, levelOf } from '#domain/asking.ts';
import type { PlanContents } from '#domain/contents.ts';
import type { Question } from '#domain/question.ts';
import type { CardRef, MarkValue } from '#domain/records.ts';
import { isScale, stepsOf } from '#domain/steps.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { QuestionPanel } from '#ui/question-panel/QuestionPanel.tsx';
import { scaleOf } from '#ui/words/scales.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Preview.module.css';
import { Tool } from './Rows.tsx';

interface Tried {
  readonly card: CardRef;
  readonly value: MarkValue;
}

export function Preview({ question, contents }: { question: Question; contents: PlanContents }) {
  const { t } = useTranslation(['adapt', 'question']);
  const words = useWords();
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState<Tried>();
  const { plan } = contents;
  const level = levelOf(question, plan);
  const steps = stepsOf(question, cardsOf(question, contents), undefined, {
    level,
    wide: false,
    pairs: isPaired(question, plan),
  });
  const current = Math.min(at, steps.length - 1);
  const step = steps[current];
  const single = boundsOf(question).single;
  const pair = step?.kind === 'cards' && step.pair === true;
  const scale = step?.kind === 'scale' && isScale(question.kind) ? scaleOf(question.kind) : undefined;

  return (
    <section className={styles.preview} aria-label={t('adapt:preview', { name: plan.name })}>
      <div className={styles.screen} data-topic={question.topic}>
        <QuestionPanel question={question} level={level} pair={pair} />
        {step?.kind === 'cards' && (
          <CardGrid
            size={pair ? 2 : Math.min(6, choicesPerPage[level])}
            role={single ? 'radiogroup' : 'group'}
            label={words.question(question.id)}
          >
            {step.adding.map((adding) => (
              <ChoiceCard
                key={adding}
                variant="dashed"
                word={t(`question:add.${adding}`)}
                face={<Picture of={addingPictures[adding]} />}
                onPress={() => undefined}
              />
            ))}
            {step.cards.map((card) => (
              <ChoiceCard
                key={card}
                single={single}
                chosen={tried?.card === card}
                word={words.card(card, contents)}
                face={<CardFace card={card} questionId={question.id} named={contents} />}
                onPress={() => setTried({ card, value: 'chosen' })}
              />
            ))}
          </CardGrid>
        )}
        {step?.kind === 'scale' && scale && (
          <>
            <div className={styles.subject}>
              <span className={styles.face}>
                <CardFace card={step.card} questionId={question.id} named={contents} />
              </span>
              <p>{words.card(step.card, contents)}</p>
            </div>
            <CardGrid size={3} role="radiogroup" label={words.card(step.card, contents)}>
              {scale.values.map((value) => (
                <ChoiceCard
                  key={value}
                  single
                  chosen={tried?.card === step.card && tried.value === value}
                  word={words.scale(scale.kind, value)}
                  face={<Picture of={`ui#${scale.kind}-${value}`} />}
                  onPress={() => setTried({ card: step.card, value })}
                />
              ))}
            </CardGrid>
          </>
        )}
      </div>
      {steps.length > 1 && (
        <div className={styles.pages}>
          <Tool
            picture="ui#page-previous"
            label={t('adapt:preview.before')}
            off={current === 0}
            onPress={() => setAt(current - 1)}
          />
          <p>{t('question:cards', { current: current + 1, total: steps.length })}</p>
          <Tool
            picture="ui#page-next"
            label={t('adapt:preview.after')}
            off={current === steps.length - 1}
            onPress={() => setAt(current + 1)}
          />
        </div>
      )}
    </section>
  );
}

const addingPictures = { tell: 'ui#microphone', photo: 'ui#camera', person: 'ui#person-add' } as const;
