// The cards of a question: on or off, in which order, each with its own word, picture and voice; and more of them.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placesAfterMoving } from '#domain/fit.ts';
import { isOwn } from '#domain/own.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { adapt } from '#storage/adapting.ts';
import { addChoice } from '#storage/own-questions.ts';
import { Button } from '#ui/button/Button.tsx';
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useChanges } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Adapt.module.css';
import { ChoiceDialog } from './ChoiceDialog.tsx';
import { Tool } from './Rows.tsx';
import { useInSight } from './useInSight.ts';
import { WordDialog } from './WordDialog.tsx';

export interface ChoicesPartProps {
  readonly plan: Plan;
  readonly questionId: string;
  /** Its cards before anything was changed. */
  readonly usual: readonly string[];
  /** Other cards that can be put on. */
  readonly more?: readonly string[];
  /** The card that is opened at once. */
  readonly choiceId?: string | undefined;
}

const nothing: readonly string[] = [];

export function ChoicesPart({ plan, questionId, usual, more = nothing, choiceId }: ChoicesPartProps) {
  const { t } = useTranslation('adapt');
  const words = useWords();
  const changes = useChanges();
  const save = useSave();
  const [open, setOpen] = useState<'add' | { readonly choiceId: string } | undefined>(
    choiceId === undefined ? undefined : { choiceId },
  );
  const target = { kind: 'question', id: questionId } as const;
  const listed = (changes.get(`question/${questionId}`)?.choices ?? usual).filter(
    (id) => !isOwn(id) || changes.has(`choice/${id}`),
  );
  // What is off stays in sight, at the end.
  const all = [...new Set([...listed, ...usual, ...more])];
  const list = useRef<HTMLUListElement>(null);
  useInSight(list, all.join());
  const isOn = (id: string) => listed.includes(id) && changes.get(`choice/${id}`)?.hidden !== true;
  const store = (choices: readonly string[]) => void save(adapt(plan.id, target, { choices: [...choices] }));

  const toggle = (id: string) => {
    // An own card that is in no other list: taken out of this one, it would be gone.
    if (isOwn(id) && listed.includes(id) && !more.includes(id))
      void save(adapt(plan.id, { kind: 'choice', id }, { hidden: isOn(id) }));
    else if (listed.includes(id) && isOn(id)) store(listed.filter((one) => one !== id));
    else if (!listed.includes(id)) store([...listed, id]);
    else void save(adapt(plan.id, { kind: 'choice', id }, { hidden: false }));
  };
  const move = (id: string, step: -1 | 1) => {
    const places = placesAfterMoving(listed, id, step, () => true);
    store([...places.keys()]);
  };

  return (
    <section className={styles.part}>
      <h2>{t('choices')}</h2>
      <p className={styles.small}>{t(all.some(isOn) ? 'choices.hint' : 'choices.none')}</p>
      <ul ref={list} className={styles.rows}>
        {all.map((id) => {
          const word = words.choice(id);
          const place = listed.indexOf(id);
          return (
            <li key={id} className={`${styles.row} ${styles.card} ${isOn(id) ? '' : styles.off}`}>
              <button
                type="button"
                className={styles.open}
                aria-pressed={isOn(id)}
                onClick={() => toggle(id)}
              >
                <span className={styles.tick}>{isOn(id) && <Picture of="ui#check" />}</span>
                <span className={styles.face}>
                  <ChoicePicture of={id} questionId={questionId} evenStrange />
                </span>
                <span className={styles.word}>{word}</span>
              </button>
              <div className={styles.tools}>
                <Tool
                  picture="ui#up"
                  label={t('up', { word })}
                  off={place < 1}
                  onPress={() => move(id, -1)}
                />
                <Tool
                  picture="ui#down"
                  label={t('down', { word })}
                  off={place === -1 || place === listed.length - 1}
                  onPress={() => move(id, 1)}
                />
                <Tool
                  picture="ui#write"
                  label={t('choice.change', { word })}
                  onPress={() => setOpen({ choiceId: id })}
                />
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button variant="dashed" picture="ui#more" onPress={() => setOpen('add')}>
          {t('addChoice')}
        </Button>
      </div>
      {open === 'add' && (
        <WordDialog
          title={t('addChoice')}
          label={t('choice.word')}
          onClose={() => setOpen(undefined)}
          onDone={async (name) => {
            const added = await save(addChoice(plan.id, questionId, listed, name));
            if (added.ok) setOpen({ choiceId: added.value });
          }}
        />
      )}
      {typeof open === 'object' && (
        <ChoiceDialog
          plan={plan}
          choiceId={open.choiceId}
          questionId={questionId}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
