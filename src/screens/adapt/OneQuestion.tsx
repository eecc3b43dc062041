// One question: its words, picture, voice, level and cards; beside it the question as the client will see it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { questionById } from '#content/questions.ts';
import { isPaired, levelOf } from '#domain/asking.ts';
import { isAdapted } from '#domain/fit.ts';
import type { Question } from '#domain/question.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { adapt, putBack } from '#storage/adapting.ts';
import { changeOwnQuestion, removeOwn } from '#storage/own-questions.ts';
import { useContents } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { QuestionPicture } from '#ui/picture/ContentPicture.tsx';
import { useChanges } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Adapt.module.css';
import { AdaptFrame } from './AdaptFrame.tsx';
import { ChoicesPart } from './ChoicesPart.tsx';
import { KindPicker } from './KindPicker.tsx';
import { LevelButtons } from './LevelButtons.tsx';
import { LookPart } from './LookPart.tsx';
import { Preview } from './Preview.tsx';
import { WordField } from './WordField.tsx';

const fields = ['keyword', 'question', 'explanation', 'heading'] as const;
/** The schema's longest. */
const LONGEST = 300;

export interface OneQuestionProps {
  readonly plan: Plan;
  readonly question: Question;
  /** The card that is opened at once. */
  readonly choiceId?: string | undefined;
}

export function OneQuestion({ plan, question, choiceId }: OneQuestionProps) {
  const { t } = useTranslation(['adapt', 'questions']);
  const words = useWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const contents = useContents(plan.id);
  const change = useChanges().get(`question/${question.id}`);
  const [tab, setTab] = useState<'change' | 'see'>('change');
  const target = { kind: 'question', id: question.id } as const;
  const base = `/plan/${plan.id}/adapt/${question.topic}`;
  const own = change?.own?.what === 'question' ? change.own : undefined;
  const hidden = change?.hidden ?? false;
  const paired = isPaired(question, plan);

  const reword = (field: (typeof fields)[number], typed: string) => {
    if (own && field === 'question' && !typed) return;
    const isUsual = !own && typed === t(`questions:${question.id}.${field}`);
    const next = { ...change?.words, [field]: isUsual || !typed ? undefined : typed };
    void save(adapt(plan.id, target, { words: next }));
  };
  const remove = async () => {
    const saved = await save(removeOwn(plan.id, target));
    if (saved.ok && saved.value) navigate(base);
  };

  return (
    <AdaptFrame
      title={words.question(question.id)}
      subtitle={`${t('adapt:title')} · ${words.topic(question.topic)}`}
      topic={question.topic}
      back={base}
      end={
        <Button
          stacked
          picture={hidden ? 'ui#hidden' : 'ui#eye'}
          aria-pressed={hidden}
          onPress={() => void save(adapt(plan.id, target, { hidden: !hidden }))}
        >
          {t(hidden ? 'adapt:hidden.now' : 'adapt:hide.now')}
        </Button>
      }
    >
      <div className={styles.tabs}>
        <Button picture="ui#write" aria-pressed={tab === 'change'} onPress={() => setTab('change')}>
          {t('adapt:tab.change')}
        </Button>
        <Button picture="ui#eye" aria-pressed={tab === 'see'} onPress={() => setTab('see')}>
          {t('adapt:preview', { name: plan.name })}
        </Button>
      </div>
      <div className={styles.sides} data-tab={tab}>
        <div className={`${styles.parts} ${styles.changing}`}>
          <section className={styles.part}>
            <h2>{t('adapt:words')}</h2>
            {fields.map((field) => (
              <WordField
                key={field}
                label={t(`adapt:words.${field}`)}
                value={words[field](question.id)}
                longest={LONGEST}
                onChange={(typed) => reword(field, typed)}
              />
            ))}
          </section>
          <section className={styles.part}>
            <h2>{t('adapt:look')}</h2>
            <LookPart
              plan={plan}
              target={target}
              word={words.keyword(question.id)}
              spoken={words.question(question.id)}
              face={<QuestionPicture of={question.id} evenStrange />}
            />
          </section>
          <section className={styles.part}>
            <h2>{t('adapt:how')}</h2>
            {own && (
              <KindPicker
                value={own.kind}
                onChange={(kind) => void save(changeOwnQuestion(plan.id, question.id, { kind }))}
              />
            )}
            <LevelButtons
              label={t('adapt:level')}
              value={levelOf(question, plan)}
              onChange={(level) =>
                void save(adapt(plan.id, target, { level: level === plan.level ? undefined : level }))
              }
            />
            <div className={styles.actions}>
              {(question.kind === 'pickMany' || question.kind === 'pickOne') && (
                <Button
                  picture="ui#pair"
                  aria-pressed={paired}
                  onPress={() => {
                    const pairs = !paired;
                    const isUsual = pairs === (plan.pairs ?? false);
                    void save(adapt(plan.id, target, { pairs: isUsual ? undefined : pairs }));
                  }}
                >
                  {t('adapt:pairs')}
                </Button>
              )}
              {own && (
                <Button
                  picture={own.private ? 'ui#lock' : 'ui#unlock'}
                  aria-pressed={own.private ?? false}
                  onPress={() =>
                    void save(changeOwnQuestion(plan.id, question.id, { private: !own.private }))
                  }
                >
                  {t('adapt:private')}
                </Button>
              )}
            </div>
          </section>
          {question.kind !== 'agreements' && (
            <ChoicesPart
              plan={plan}
              questionId={question.id}
              usual={questionById(question.id)?.choices ?? []}
              choiceId={choiceId}
            />
          )}
          <div className={styles.actions}>
            {isAdapted(change) && !own && (
              <Button variant="quiet" picture="ui#undo" onPress={() => void save(putBack(plan.id, [target]))}>
                {t('adapt:putBack')}
              </Button>
            )}
            {own && (
              <Button variant="quiet" picture="ui#trash" onPress={() => void remove()}>
                {t('adapt:question.remove')}
              </Button>
            )}
          </div>
        </div>
        <div className={styles.seeing}>
          <h2 className={styles.seen}>{t('adapt:preview', { name: plan.name })}</h2>
          {contents && <Preview question={question} contents={contents} />}
        </div>
      </div>
    </AdaptFrame>
  );
}
