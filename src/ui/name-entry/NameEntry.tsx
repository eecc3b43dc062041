// One name: tapped from the people in the plan, or typed.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/records.ts';
import { Button } from '#ui/button/Button.tsx';
import { DialogActions } from '#ui/dialog/Dialog.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './NameEntry.module.css';

export interface NameEntryProps {
  readonly people: readonly Person[];
  readonly initial?: string;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

export function NameEntry({ people, initial = '', onDone, onCancel }: NameEntryProps) {
  const { t } = useTranslation(['people', 'frame']);
  const [name, setName] = useState(initial);
  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onDone(name.trim());
      }}
    >
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id}>
              <button type="button" className={styles.person} onClick={() => onDone(person.name)}>
                <span className={styles.portrait}>
                  <Portrait face={person.face} photo={person.photo} />
                </span>
                {person.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField label={t('people:name')} value={name} onChange={setName} />
      <DialogActions>
        <Button onPress={onCancel}>{t('frame:back')}</Button>
        <Button variant="go" type="submit" disabled={!name.trim()}>
          {t('people:done')}
        </Button>
      </DialogActions>
    </form>
  );
}
