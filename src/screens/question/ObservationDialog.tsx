// What someone else sees: apart from the client's own words, with a name and a date.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/records.ts';
import { encodePhoto } from '#share/photo.ts';
import { useSave } from '#state/saving.ts';
import { type AnswerPlace, addObservation, removeObservation } from '#storage/commands.ts';
import { useObservations } from '#storage/queries.ts';
import { Button } from '#ui/button/Button.tsx';
import { TellCapture } from '#ui/capture/TellCapture.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { ToldView } from '#ui/told/ToldView.tsx';
import styles from './ObservationDialog.module.css';

export interface ObservationDialogProps {
  readonly place: AnswerPlace;
  readonly clientName: string;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

const day = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric' });

export function ObservationDialog({ place, clientName, people, onClose }: ObservationDialogProps) {
  const { t } = useTranslation('question');
  const save = useSave();
  const observations = useObservations(place.roundId, place.questionId);
  const [adding, setAdding] = useState<'name' | { readonly name: string }>();

  if (typeof adding === 'object') {
    return (
      <Dialog title={t('observe.of', { name: adding.name })} onClose={onClose} size="wide">
        <TellCapture
          ways={['word', 'voice', 'photo']}
          encode={encodePhoto}
          onCancel={() => setAdding(undefined)}
          onDone={async (draft) => {
            const saved = await save(addObservation(place, adding.name, draft));
            if (saved.ok) setAdding(undefined);
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={adding ? t('observe.name') : t('observe.title')} onClose={onClose}>
      {adding ? (
        <NameEntry
          people={people}
          onCancel={() => setAdding(undefined)}
          onDone={(name) => setAdding({ name })}
        />
      ) : (
        <>
          <p>{t('observe.hint', { name: clientName })}</p>
          <ul className={styles.list}>
            {observations?.map((observation) => (
              <li key={observation.id} className={styles.item}>
                <h3>
                  {observation.said.by === 'self'
                    ? clientName
                    : t('observe.of', { name: observation.said.name })}
                  <span className={styles.day}>{day.format(observation.at)}</span>
                </h3>
                <ToldView told={observation} />
                <Button
                  variant="quiet"
                  picture="ui#trash"
                  onPress={() => void save(removeObservation(observation))}
                >
                  {t('observe.remove')}
                </Button>
              </li>
            ))}
          </ul>
          <DialogActions>
            <Button onPress={onClose}>{t('frame:close')}</Button>
            <Button variant="go" onPress={() => setAdding('name')}>
              {t('observe.add')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
