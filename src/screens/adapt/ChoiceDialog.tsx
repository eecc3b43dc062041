// One card: its word, picture and voice. It changes wherever this card is asked, and the dialog says so.
import { useTranslation } from 'react-i18next';
import { isAdapted } from '#domain/fit.ts';
import { isOwn } from '#domain/own.ts';
import type { Plan } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { putBack, renameChoice } from '#storage/adapting.ts';
import { removeOwn } from '#storage/own-questions.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './Adapt.module.css';
import { LookPart } from './LookPart.tsx';
import { WordField } from './WordField.tsx';

export interface ChoiceDialogProps {
  readonly plan: Plan;
  readonly choiceId: string;
  readonly questionId: string;
  readonly onClose: () => void;
}

export function ChoiceDialog({ plan, choiceId, questionId, onClose }: ChoiceDialogProps) {
  const { t } = useTranslation(['adapt', 'choices', 'frame']);
  const words = useWords();
  const save = useSave();
  const { questions, changes } = useCatalogue();
  const change = changes.get(`choice/${choiceId}`);
  const isAdded = isOwn(choiceId);
  const target = { kind: 'choice', id: choiceId } as const;
  const word = words.choice(choiceId);
  const many = questions.filter(({ choices }) => choices.includes(choiceId)).length;

  const rename = (name: string) => {
    if (!name && isAdded) return;
    const isUsual = !name || (!isAdded && name === t(`choices:${choiceId}`));
    void save(renameChoice(plan.id, choiceId, isUsual ? undefined : name, word));
  };
  const remove = async () => {
    onClose();
    await save(removeOwn(plan.id, target));
  };

  return (
    <Dialog title={t('adapt:choice.change', { word })} size="wide" onClose={onClose}>
      <div className={styles.parts}>
        {many > 1 && <p className={styles.small}>{t('adapt:choice.many', { count: many })}</p>}
        <WordField label={t('adapt:choice.word')} value={word} longest={80} onChange={rename} />
        <LookPart
          plan={plan}
          target={target}
          word={word}
          face={<ChoicePicture of={choiceId} questionId={questionId} evenStrange />}
        />
      </div>
      <DialogActions>
        {isAdapted(change) && !isAdded && (
          <Button variant="quiet" picture="ui#undo" onPress={() => void save(putBack(plan.id, [target]))}>
            {t('adapt:putBack')}
          </Button>
        )}
        {isAdded && (
          <Button variant="quiet" picture="ui#trash" onPress={() => void remove()}>
            {t('adapt:choice.remove')}
          </Button>
        )}
        <Button variant="go" onPress={onClose}>
          {t('adapt:done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
