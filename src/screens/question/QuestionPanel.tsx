// The question itself, in the words of the client's level, and what can be said about its answer.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '#domain/asking.ts';
import type { Question } from '#domain/question.ts';
import type { Answer, Person, Plan } from '#domain/records.ts';
import { isScale } from '#domain/steps.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { type AnswerPlace, addCard, setLocked, setSaid } from '#storage/commands.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { QuestionPicture } from '#ui/picture/ContentPicture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
import { ObservationDialog } from './ObservationDialog.tsx';
import styles from './QuestionPanel.module.css';
import { SaidDialog } from './SaidDialog.tsx';
import { questionText } from './segments.ts';

export interface QuestionPanelProps {
  readonly question: Question;
  readonly plan: Plan;
  readonly place: AnswerPlace;
  readonly answer: Answer | undefined;
  readonly people: readonly Person[];
  /** An own card was added behind the others. */
  readonly onAdded: () => void;
}

export function QuestionPanel({ question, plan, place, answer, people, onAdded }: QuestionPanelProps) {
  const { t } = useTranslation('question');
  const words = useWords();
  const save = useSave();
  const { reading } = useReadAloud();
  const [open, setOpen] = useState<'tell' | 'said' | 'observe'>();
  const close = () => setOpen(undefined);

  const said = answer?.said ?? { by: 'self' };
  const locked = answer?.locked ?? place.private;
  const scale = isScale(question.kind);

  return (
    <section className={styles.panel} aria-labelledby="question">
      <QuestionPicture of={question.id} className={styles.picture} />
      <div className={styles.words}>
        <h2 id="question" className={`${styles.question} ${reading === 'question' ? styles.reading : ''}`}>
          {questionText(question, plan.level, words)}
        </h2>
        {plan.level === 3 && (
          <p className={reading === 'explanation' ? styles.reading : ''}>{words.explanation(question.id)}</p>
        )}
        {(plan.level === 2 || question.max) && (
          <p className={styles.hint}>
            {question.max ? t('pickMax', { count: question.max }) : t(`question:hint.${question.kind}`)}
          </p>
        )}
      </div>
      <div className={styles.controls}>
        <Button variant="dashed" picture="ui#something-else" onPress={() => setOpen('tell')}>
          {t('somethingElse')}
        </Button>
        <div className={styles.about}>
          <Button
            variant="quiet"
            picture={locked ? 'ui#lock' : 'ui#unlock'}
            aria-pressed={locked}
            onPress={() => void save(setLocked(place, !locked))}
          >
            {t('locked')}
          </Button>
          <Button
            variant="quiet"
            picture={`ui#${said.by === 'other' ? 'other-thinks' : said.by}`}
            onPress={() => setOpen('said')}
          >
            {said.by === 'self' ? t('said.self') : t(`said.${said.by}`, { name: said.name })}
          </Button>
          <Button variant="quiet" picture="ui#eye" onPress={() => setOpen('observe')}>
            {t('observe')}
          </Button>
        </div>
      </div>
      {open === 'tell' && (
        <Dialog title={t('somethingElse.title')} onClose={close} size="wide">
          <TellCapture
            ways={['word', 'photo', 'voice', 'drawing']}
            encode={encodePhoto}
            onCancel={close}
            onDone={async (draft) => {
              const saved = await save(
                addCard(place, draft, scale ? {} : { value: 'chosen', ...boundsOf(question) }),
              );
              if (!saved.ok) return;
              close();
              onAdded();
            }}
          />
        </Dialog>
      )}
      {open === 'said' && (
        <SaidDialog
          said={said}
          people={people}
          onClose={close}
          onChoose={(next) => {
            close();
            void save(setSaid(place, next));
          }}
        />
      )}
      {open === 'observe' && (
        <ObservationDialog place={place} clientName={plan.name} people={people} onClose={close} />
      )}
    </section>
  );
}
