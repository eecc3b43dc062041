// Changes one talk of the log: with whom it was, and how the client felt. Each tap is stored at once.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Talk, Who } from '#domain/records.ts';
import { toggled, whoKey } from '#domain/talk.ts';
import { useSave } from '#state/saving.ts';
import { changePreparation } from '#storage/preparations.ts';
import { AskFace } from '#ui/ask-strip/AskStrip.tsx';
import { FeelingFaces } from '#ui/ask-strip/FeelingFaces.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Dialog, DialogActions } from '#ui/dialog/Dialog.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import styles from './TalkLog.module.css';

export interface ChangeTalkProps {
  readonly talk: Talk;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

export function ChangeTalk({ talk, people, onClose }: ChangeTalkProps) {
  const { t } = useTranslation(['talk-log', 'frame']);
  const save = useSave();
  const [naming, setNaming] = useState(false);
  const toggle = (who: Who) => void save(changePreparation(talk, { who: toggled(talk.who, who) }));
  const keys = new Set(talk.who.map(whoKey));
  const named = talk.who.filter((who) => who.by === 'name');

  if (naming) {
    return (
      <Dialog title={t('talk-log:who.name')} onClose={onClose}>
        <NameEntry
          people={[]}
          onCancel={() => setNaming(false)}
          onDone={(name) => {
            setNaming(false);
            if (!keys.has(whoKey({ by: 'name', name }))) toggle({ by: 'name', name });
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog size="wide" title={t('talk-log:change')} onClose={onClose}>
      <div className={styles.change}>
        <fieldset className={styles.part}>
          <legend>{t('talk-log:who')}</legend>
          {people.map((person) => {
            const who = { by: 'person', personId: person.id } as const;
            return (
              <AskFace
                key={person.id}
                round
                face={<Portrait face={person.face} photo={person.photo} />}
                word={person.name}
                chosen={keys.has(whoKey(who))}
                onPress={() => toggle(who)}
              />
            );
          })}
          {named.map((who) => (
            <AskFace
              key={who.name}
              face={<Picture of="ui#other-person" />}
              word={who.name}
              chosen
              onPress={() => toggle(who)}
            />
          ))}
          <AskFace
            face={<Picture of="ui#person-add" />}
            word={t('talk-log:who.other')}
            onPress={() => setNaming(true)}
          />
        </fieldset>
        <fieldset className={styles.part}>
          <legend>{t('talk-log:before')}</legend>
          <FeelingFaces
            value={talk.moodBefore}
            onChange={(moodBefore) => void save(changePreparation(talk, { moodBefore }))}
          />
        </fieldset>
        <fieldset className={styles.part}>
          <legend>{t('talk-log:after')}</legend>
          <FeelingFaces
            value={talk.moodAfter}
            onChange={(moodAfter) => void save(changePreparation(talk, { moodAfter }))}
          />
        </fieldset>
      </div>
      <DialogActions>
        <Button variant="go" onPress={onClose}>
          {t('frame:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
