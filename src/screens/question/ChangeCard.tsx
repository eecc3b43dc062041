// Changing or throwing away what the client added: an own card, or a person.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardOf, type PlanContents } from '#domain/contents.ts';
import type { Question } from '#domain/question.ts';
import type { CardRef } from '#domain/records.ts';
import type { Saved } from '#domain/saved.ts';
import { encodePhoto } from '#share/photo.ts';
import { pictureSources } from '#share/picture-sources.ts';
import { useSave } from '#state/saving.ts';
import { changeCard, removeCard } from '#storage/commands.ts';
import { changePerson, removePerson } from '#storage/people.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { PersonForm } from '#ui/person-form/PersonForm.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';

export interface ChangeCardProps {
  readonly card: CardRef;
  readonly question: Question;
  readonly contents: PlanContents;
  readonly onClose: () => void;
}

export function ChangeCard({ card, question, contents, onClose }: ChangeCardProps) {
  const { t } = useTranslation('question');
  const save = useSave();
  const [retelling, setRetelling] = useState(false);
  const { kind, id } = cardOf(card);

  // What was told stays on the screen until it is stored.
  const keep = async (command: Promise<Saved>) => {
    const saved = await save(command);
    if (saved.ok) onClose();
  };

  const person = kind === 'person' ? contents.people.find((one) => one.id === id) : undefined;
  if (person) {
    return (
      <Dialog title={t('person.change', { name: person.name })} onClose={onClose} size="wide">
        <PersonForm
          person={person}
          relations={question.relations}
          encode={encodePhoto}
          onCancel={onClose}
          onDone={(draft) => void keep(changePerson(person, draft))}
          onRemove={() => void keep(removePerson(person))}
        />
      </Dialog>
    );
  }

  const own = contents.cards.find((one) => one.id === id);
  if (!own) return null;
  return (
    <Dialog title={t('change.title')} onClose={onClose} size="wide">
      {retelling ? (
        <TellCapture
          ways={['word', 'photo', 'picture', 'voice', 'drawing']}
          sources={pictureSources}
          start={own.text ? { text: own.text } : {}}
          encode={encodePhoto}
          onCancel={() => setRetelling(false)}
          onDone={(draft) => void keep(changeCard(own, draft))}
        />
      ) : (
        <>
          <ToldView told={own} />
          <DialogActions>
            <Button picture="ui#trash" onPress={() => void keep(removeCard(own))}>
              {t('change.remove')}
            </Button>
            <Button picture="ui#redo" onPress={() => setRetelling(true)}>
              {t('change.retell')}
            </Button>
            <Button variant="go" onPress={onClose}>
              {t('frame:close')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
