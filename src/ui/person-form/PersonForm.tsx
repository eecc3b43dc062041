// A person in the client's life: name, who that is for the client, near or further, and a photo or a face.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDraft } from '#domain/person-draft.ts';
import type { Face, Person } from '#domain/records.ts';
import type { NewMedia } from '#domain/told.ts';
import { Button } from '#ui/button/Button.tsx';
import { type EncodePhoto, PhotoCapture } from '#ui/capture/PhotoCapture.tsx';
import { DialogActions } from '#ui/dialog/Dialog.tsx';
import { FacePicker } from '#ui/face/FacePicker.tsx';
import { MediaView } from '#ui/media/MediaView.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './PersonForm.module.css';

export interface PersonFormProps {
  readonly person?: Person;
  /** Relations offered as cards. */
  readonly relations?: readonly string[] | undefined;
  readonly encode: EncodePhoto;
  readonly onDone: (draft: PersonDraft) => void;
  readonly onCancel: () => void;
  readonly onRemove?: () => void;
}

const plainFace: Face = { skin: 'yellow', hair: 'short', hairColor: 'brown' };

export function PersonForm({ person, relations = [], encode, onDone, onCancel, onRemove }: PersonFormProps) {
  const { t } = useTranslation(['people', 'choices', 'frame']);
  const [name, setName] = useState(person?.name ?? '');
  const [relation, setRelation] = useState(person?.relation);
  const [ring, setRing] = useState(person?.ring ?? 'near');
  const [face, setFace] = useState<Face>(person?.face ?? plainFace);
  const [photo, setPhoto] = useState<NewMedia>();
  const [part, setPart] = useState<'all' | 'face' | 'photo'>('all');

  if (part === 'photo') {
    return (
      <PhotoCapture
        encode={encode}
        onBack={() => setPart('all')}
        onKeep={(taken) => {
          setPhoto(taken);
          setPart('all');
        }}
      />
    );
  }
  if (part === 'face') {
    return (
      <>
        <FacePicker value={face} onChange={setFace} />
        <DialogActions>
          <Button variant="go" onPress={() => setPart('all')}>
            {t('people:done')}
          </Button>
        </DialogActions>
      </>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!name.trim()) return;
        onDone({
          name: name.trim(),
          ring,
          face,
          ...(relation ? { relation } : {}),
          ...(photo ? { photo } : {}),
        });
      }}
    >
      <div className={styles.look}>
        <span className={styles.portrait}>
          {photo ? (
            <MediaView media={photo} label="" fit="cover" />
          ) : (
            <Portrait face={face} photo={person?.photo} />
          )}
        </span>
        <Button picture="ui#camera" onPress={() => setPart('photo')}>
          {t('people:photo')}
        </Button>
        <Button picture="ui#self" onPress={() => setPart('face')}>
          {t('people:face.change')}
        </Button>
      </div>
      <div className={styles.words}>
        <TextField label={t('people:name')} value={name} onChange={setName} />
        {relations.length > 0 && (
          <Options
            label={t('people:relation')}
            options={relations.map((id) => ({ id, word: t(`choices:${id}`) }))}
            chosen={relation}
            onChoose={setRelation}
          />
        )}
        <Options
          label={t('people:ring')}
          options={(['near', 'further'] as const).map((id) => ({
            id,
            word: t(`people:ring.${id}`),
            picture: `ui#${id}`,
          }))}
          chosen={ring}
          onChoose={setRing}
        />
      </div>
      <DialogActions>
        {onRemove && (
          <Button picture="ui#trash" onPress={onRemove}>
            {t('people:remove')}
          </Button>
        )}
        <Button onPress={onCancel}>{t('frame:back')}</Button>
        <Button variant="go" type="submit" disabled={!name.trim()}>
          {t('people:done')}
        </Button>
      </DialogActions>
    </form>
  );
}

interface OptionsProps<I extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: I; readonly word: string; readonly picture?: string }[];
  readonly chosen: I | undefined;
  readonly onChoose: (id: I) => void;
}

function Options<I extends string>({ label, options, chosen, onChoose }: OptionsProps<I>) {
  return (
    <fieldset className={styles.options}>
      <legend className={styles.label}>{label}</legend>
      {options.map(({ id, word, picture }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen === id}
          className={styles.option}
          onClick={() => onChoose(id)}
        >
          {picture && <Picture of={picture} className={styles.picture} />}
          {word}
        </button>
      ))}
    </fieldset>
  );
}
