// Before the client goes on: how they feel and with whom they are, for the talk log. It can be left alone, put away, and switched off.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedBefore, preparationOn } from '#domain/preparing.ts';
import type { Person, Plan, Who } from '#domain/records.ts';
import { usePreferences } from '#state/preferences.ts';
import { useSave } from '#state/saving.ts';
import { notePreparation } from '#storage/preparations.ts';
import { usePeople, useRecords } from '#storage/queries.ts';
import { AskFace, AskStrip } from '#ui/ask-strip/AskStrip.tsx';
import { FeelingFaces } from '#ui/ask-strip/FeelingFaces.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { NameEntry } from '#ui/name-entry/NameEntry.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { Portrait } from '#ui/portrait/Portrait.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';

type Ask = 'before' | 'who' | undefined;

/** So many people stand in the row; who is not there is named. */
const MOST_PEOPLE = 4;

const today = () => new Date().toLocaleDateString('sv');

/** What is asked before the talk of today, if anything. */
export function useAskBefore(plan: Plan): Ask {
  const talks = useRecords('talks', plan.id);
  const { talkLog, notAsked } = usePreferences();
  if (!talkLog || plan.example || !talks || notAsked[plan.id] === today()) return undefined;
  const asked = askedBefore(preparationOn(talks, today()));
  return asked === 'mood' ? 'before' : asked;
}

export function BeforeTalk({ plan, ask }: { plan: Plan; ask: NonNullable<Ask> }) {
  const { t } = useTranslation(['home', 'talk-log']);
  const { doNotAsk } = usePreferences();
  const { reading } = useReadAloud();
  const save = useSave();
  const people = usePeople(plan.id);
  if (!people) return null;
  return (
    <AskStrip
      question={t(ask === 'before' ? 'home:ask.before' : 'home:ask.who')}
      reading={reading === 'ask'}
      away={{ word: t('talk-log:notNow'), onPress: () => doNotAsk(plan.id, today()) }}
    >
      {ask === 'before' ? (
        <FeelingFaces
          value={undefined}
          onChange={(moodBefore) => void save(notePreparation(plan, today(), { moodBefore }))}
        />
      ) : (
        <WhoFaces
          people={people}
          onChoose={(who) => void save(notePreparation(plan, today(), { who: [who] }))}
        />
      )}
    </AskStrip>
  );
}

function WhoFaces({ people, onChoose }: { people: readonly Person[]; onChoose: (who: Who) => void }) {
  const { t } = useTranslation(['talk-log']);
  const [naming, setNaming] = useState(false);
  return (
    <>
      {people.slice(0, MOST_PEOPLE).map((person) => (
        <AskFace
          key={person.id}
          round
          face={<Portrait face={person.face} photo={person.photo} />}
          word={person.name}
          onPress={() => onChoose({ by: 'person', personId: person.id })}
        />
      ))}
      <AskFace
        face={<Picture of="ui#person-add" />}
        word={t('talk-log:who.other')}
        onPress={() => setNaming(true)}
      />
      {naming && (
        <Dialog title={t('talk-log:who.name')} onClose={() => setNaming(false)}>
          <NameEntry
            people={people.slice(MOST_PEOPLE)}
            onCancel={() => setNaming(false)}
            onDone={(name) => {
              const person = people.find((one) => one.name === name);
              onChoose(person ? { by: 'person', personId: person.id } : { by: 'name', name });
            }}
          />
        </Dialog>
      )}
    </>
  );
}
