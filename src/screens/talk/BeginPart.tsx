// The beginning of a talk: who is there, and how the client feels. Then the talk is going on, today.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '#domain/days.ts';
import { whoKey } from '#domain/talk.ts';
import { useSave } from '#state/saving.ts';
import { beginTalk, changeTalk, toggleGuest } from '#storage/talks.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { MoodPicker, moods } from '#ui/mood/MoodPicker.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { WhoPicker } from '#ui/who/WhoPicker.tsx';
import { useWords } from '#ui/words/useWords.ts';
import { TalkBar } from './TalkBar.tsx';
import type { TalkPartProps } from './talk-part.ts';

export function BeginPart({ contents, talk, title, onBack }: TalkPartProps) {
  const { t } = useTranslation('talk');
  const words = useWords();
  const save = useSave();
  const { reading } = useReadAloud();
  const [step, setStep] = useState<'who' | 'mood'>('who');
  if (step === 'who') {
    return (
      <Frame
        key="who"
        title={t('who.title')}
        subtitle={title}
        reads={[
          { id: 'title', text: t('who.title') },
          ...contents.people.map(({ id, name }) => ({
            id: whoKey({ by: 'person', personId: id }),
            text: name,
          })),
        ]}
        bar={<TalkBar onBack={onBack} onNext={() => setStep('mood')} />}
      >
        <WhoPicker
          label={t('who.title')}
          people={contents.people}
          chosen={talk.who}
          reading={reading}
          onToggle={(who) => void save(toggleGuest(talk, who))}
        />
      </Frame>
    );
  }
  return (
    <Frame
      key="mood"
      title={t('mood.before')}
      subtitle={title}
      fills
      reads={[
        { id: 'title', text: t('mood.before') },
        ...moods.map((mood) => ({ id: mood, text: words.scale('feeling', mood) })),
      ]}
      bar={
        <TalkBar onBack={() => setStep('who')} onNext={() => void save(beginTalk(talk, dayOf(new Date())))} />
      }
    >
      <MoodPicker
        label={t('mood.before')}
        value={talk.moodBefore}
        reading={reading}
        onChange={(moodBefore) => void save(changeTalk(talk, { moodBefore }))}
      />
    </Frame>
  );
}
