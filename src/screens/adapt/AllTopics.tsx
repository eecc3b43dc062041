// The topics, and how all questions are asked of this client. From here the changes go into a file, or come from one.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation } from 'wouter';
import { isAdapted } from '#domain/fit.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { putBack } from '#storage/adapting.ts';
import { addTopic } from '#storage/own-questions.ts';
import { changePlan } from '#storage/plans.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useTopicWords } from '#ui/words/useWords.ts';
import styles from './Adapt.module.css';
import { AdaptFrame } from './AdaptFrame.tsx';
import { LevelButtons } from './LevelButtons.tsx';
import { Rows } from './Rows.tsx';
import { WordDialog } from './WordDialog.tsx';

export function AllTopics({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['adapt', 'frame']);
  const { topics, questions, changes } = useCatalogue();
  const words = useTopicWords();
  const adapted = [...changes.values()].filter(isAdapted);
  const save = useSave();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'topic' | 'back'>();
  const [made, setMade] = useState<string>();
  const base = `/plan/${plan.id}/adapt`;

  // Opened as soon as it is read back from the storage.
  if (topics.some((topic) => topic.id === made)) return <Redirect to={`${base}/${made}`} />;

  const rows = topics.map(({ id, hidden = false }) => {
    const ofTopic = questions.filter((question) => question.topic === id);
    const asked = ofTopic.filter((question) => !question.hidden).length;
    return {
      id,
      topic: id,
      word: words.topic(id),
      face: <TopicPicture of={id} evenStrange />,
      href: `${base}/${id}`,
      about: t('adapt:asked', { count: ofTopic.length, asked }),
      hidden,
    };
  });

  return (
    <AdaptFrame
      title={t('adapt:title')}
      subtitle={t('adapt:intro', { name: plan.name })}
      reads={rows.map(({ id, word, about }) => ({ id, text: `${word}. ${about}.` }))}
      back={`/plan/${plan.id}`}
      end={
        <Button picture="ui#folder" stacked onPress={() => navigate(`/plan/${plan.id}/questions-file`)}>
          {t('adapt:file')}
        </Button>
      }
    >
      <div className={styles.parts}>
        <section className={styles.part}>
          <h2>{t('adapt:all')}</h2>
          <LevelButtons
            label={t('adapt:level')}
            value={plan.level}
            onChange={(level) => void save(changePlan(plan.id, { level }))}
          />
          <div className={styles.actions}>
            <Button
              picture="ui#pair"
              aria-pressed={plan.pairs ?? false}
              onPress={() => void save(changePlan(plan.id, { pairs: !plan.pairs }))}
            >
              {t('adapt:pairs')}
            </Button>
            <Button
              picture="ui#photos"
              aria-pressed={plan.photosOnly ?? false}
              onPress={() => void save(changePlan(plan.id, { photosOnly: !plan.photosOnly }))}
            >
              {t('adapt:photosOnly')}
            </Button>
          </div>
          <div className={styles.actions}>
            <Button picture="ui#dont-know" onPress={() => navigate(`/plan/${plan.id}/known`)}>
              {t('adapt:known', { name: plan.name })}
            </Button>
            <Button picture="ui#topics" onPress={() => navigate(`/plan/${plan.id}/pictures`)}>
              {t('adapt:pictures')}
            </Button>
          </div>
        </section>
        <section className={styles.part}>
          <h2>{t('adapt:topics')}</h2>
          <Rows planId={plan.id} kind="topic" rows={rows} />
          <div className={styles.actions}>
            <Button variant="dashed" picture="ui#more" onPress={() => setOpen('topic')}>
              {t('adapt:addTopic')}
            </Button>
            {adapted.length > 0 && (
              <Button variant="quiet" picture="ui#undo" onPress={() => setOpen('back')}>
                {t('adapt:allBack')}
              </Button>
            )}
          </div>
        </section>
      </div>
      {open === 'topic' && (
        <WordDialog
          title={t('adapt:addTopic')}
          label={t('adapt:addTopic.name')}
          onClose={() => setOpen(undefined)}
          onDone={async (name) => {
            const added = await save(addTopic(plan.id, name));
            if (added.ok) setMade(added.value);
          }}
        />
      )}
      {open === 'back' && (
        <Dialog title={t('adapt:allBack.sure')} onClose={() => setOpen(undefined)}>
          <p>{t('adapt:allBack.text')}</p>
          <DialogActions>
            <Button onPress={() => setOpen(undefined)}>{t('frame:cancel')}</Button>
            <Button
              picture="ui#undo"
              onPress={() => {
                setOpen(undefined);
                void save(
                  putBack(
                    plan.id,
                    adapted.map((one) => one.target),
                  ),
                );
              }}
            >
              {t('adapt:allBack')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </AdaptFrame>
  );
}
