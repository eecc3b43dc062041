// The end of a talk: how the client feels now.
import { useTranslation } from 'react-i18next';
import { useSave } from '#state/saving.ts';
import { changeTalk } from '#storage/talks.ts';
import { Frame } from '#ui/frame/Frame.tsx';
import { MoodPicker, moods } from '#ui/mood/MoodPicker.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
import { TalkBar } from './TalkBar.tsx';
import type { TalkPartProps } from './talk-part.ts';

export function EndPart({ talk, title, onBack, onNext }: TalkPartProps) {
  const { t } = useTranslation('talk');
  const words = useWords();
  const save = useSave();
  const { reading } = useReadAloud();
  return (
    <Frame
      key="end"
      title={t('mood.after')}
      subtitle={title}
      fills
      reads={[
        { id: 'title', text: t('mood.after') },
        ...moods.map((mood) => ({ id: mood, text: words.scale('feeling', mood) })),
      ]}
      bar={<TalkBar onBack={onBack} onNext={onNext} nextWord={t('end')} />}
    >
      <MoodPicker
        label={t('mood.after')}
        value={talk.moodAfter}
        reading={reading}
        onChange={(moodAfter) => void save(changeTalk(talk, { moodAfter }))}
      />
    </Frame>
  );
}
