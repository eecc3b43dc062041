// Who comes to the meeting: the client's people, or a name.
import { useTranslation } from 'react-i18next';
import { whoKey } from '#domain/talk.ts';
import { useSave } from '#state/saving.ts';
import { toggleGuest } from '#storage/talks.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { WhoPicker } from '#ui/who/WhoPicker.tsx';
import type { MeetingStepProps } from './meeting-step.ts';

export function GuestsStep({ contents, talk, bar }: MeetingStepProps) {
  const { t } = useTranslation('talk');
  const save = useSave();
  const { reading } = useReadAloud();
  const title = t('guests.title');
  return (
    <Frame
      title={title}
      subtitle={contents.people.length === 0 ? t('guests.none') : t('guests.pick')}
      bar={bar}
      reads={[
        { id: 'title', text: title },
        ...contents.people.map((person) => ({
          id: whoKey({ by: 'person', personId: person.id }),
          text: person.name,
        })),
      ]}
    >
      <WhoPicker
        label={title}
        people={contents.people}
        chosen={talk.who}
        reading={reading}
        onToggle={(who) => void save(toggleGuest(talk, who))}
      />
    </Frame>
  );
}
