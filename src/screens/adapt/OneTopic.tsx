// One topic: its name and picture, its questions in their order, and own questions.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { isAdapted } from '#domain/fit.ts';
import type { Topic } from '#domain/question.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { adapt, putBack } from '#storage/adapting.ts';
import { addQuestion, removeOwn } from '#storage/own-questions.ts';
import { Button } from '#ui/button/Button.tsx';
import { QuestionPicture, TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Adapt.module.css';
import { AdaptFrame } from './AdaptFrame.tsx';
import { KindPicker, type OwnKind } from './KindPicker.tsx';
import { LookPart } from './LookPart.tsx';
import { LookRows } from './LookRows.tsx';
import { Rows } from './Rows.tsx';
import { WordDialog } from './WordDialog.tsx';
import { WordField } from './WordField.tsx';

export function OneTopic({ plan, topic }: { plan: Plan; topic: Topic }) {
  const { t } = useTranslation(['adapt', 'topics']);
  const { questions, changes } = useCatalogue();
  const words = useWords();
  const save = useSave();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<string>();
  const [kind, setKind] = useState<OwnKind>('pickMany');
  const base = `/plan/${plan.id}/adapt`;
  const target = { kind: 'topic', id: topic.id } as const;
  const change = changes.get(`topic/${topic.id}`);
  const isOwn = change?.own !== undefined;

  // Opened as soon as it is read back from the storage.
  if (questions.some((question) => question.id === made)) {
    return <Redirect to={`${base}/${topic.id}/${made}`} />;
  }

  const rows = questions
    .filter((question) => question.topic === topic.id)
    .map((question) => ({
      id: question.id,
      topic: topic.id,
      word: words.question(question.id),
      face: <QuestionPicture of={question.id} evenStrange />,
      href: `${base}/${topic.id}/${question.id}`,
      about: question.kind === 'agreements' ? t('adapt:kind.agreements') : t(`adapt:kind.${question.kind}`),
      hidden: question.hidden ?? false,
    }));
  const remove = async () => {
    const saved = await save(removeOwn(plan.id, target));
    if (saved.ok && saved.value) navigate(base);
  };

  return (
    <AdaptFrame
      title={words.topic(topic.id)}
      subtitle={t('adapt:title')}
      topic={topic.id}
      reads={rows.map(({ id, word }) => ({ id, text: word }))}
      back={base}
    >
      <div className={styles.parts}>
        <section className={styles.part}>
          <WordField
            label={t('adapt:topic.name')}
            value={words.topic(topic.id)}
            longest={80}
            onChange={(name) => {
              if (isOwn && !name) return;
              const isUsual = !isOwn && name === t(`topics:${topic.id}.name`);
              void save(adapt(plan.id, target, { words: isUsual || !name ? undefined : { name } }));
            }}
          />
          <LookPart
            plan={plan}
            target={target}
            word={words.topic(topic.id)}
            face={<TopicPicture of={topic.id} evenStrange />}
            voiced={false}
          />
          <div className={styles.actions}>
            {isAdapted(change) && !isOwn && (
              <Button variant="quiet" picture="ui#undo" onPress={() => void save(putBack(plan.id, [target]))}>
                {t('adapt:putBack')}
              </Button>
            )}
            {isOwn && (
              <Button variant="quiet" picture="ui#trash" onPress={() => void remove()}>
                {t('adapt:topic.remove')}
              </Button>
            )}
          </div>
        </section>
        <section className={styles.part}>
          <h2>{t('adapt:questions')}</h2>
          <Rows planId={plan.id} kind="question" rows={rows} />
          <div className={styles.actions}>
            <Button variant="dashed" picture="ui#more" onPress={() => setAdding(true)}>
              {t('adapt:addQuestion')}
            </Button>
          </div>
        </section>
        <section className={styles.part}>
          <h2>{t('adapt:looks')}</h2>
          <LookRows base={`${base}/${topic.id}`} topicId={topic.id} />
        </section>
      </div>
      {adding && (
        <WordDialog
          title={t('adapt:addQuestion')}
          label={t('adapt:words.question')}
          longest={300}
          onClose={() => setAdding(false)}
          onDone={async (asked) => {
            const added = await save(addQuestion(plan.id, { topicId: topic.id, kind }, asked));
            if (added.ok) setMade(added.value);
          }}
        >
          <KindPicker value={kind} onChange={setKind} />
        </WordDialog>
      )}
    </AdaptFrame>
  );
}
