// How the client likes to meet: the choices of the question about it, chosen beforehand as it was answered.
import { useTranslation } from 'react-i18next';
import { questionById } from '#content/questions.ts';
import { useSave } from '#state/saving.ts';
import { changeTalk } from '#storage/talks.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { choicePicture } from '#ui/picture/refs.ts';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
import type { MeetingStepProps } from './meeting-step.ts';

const { id: questionId, choices } = questionById('6.7');

export function HowStep({ talk, bar }: MeetingStepProps) {
  const { t } = useTranslation('talk');
  const words = useWords();
  const save = useSave();
  const { reading } = useReadAloud();
  const { how = [] } = talk;
  const title = words.question(questionId);
  const toggle = (choice: string) =>
    void save(
      changeTalk(talk, {
        how: how.includes(choice) ? how.filter((one) => one !== choice) : [...how, choice],
      }),
    );
  return (
    <Frame
      title={title}
      subtitle={t('how.pick')}
      bar={bar}
      fills
      reads={[
        { id: 'title', text: title },
        ...choices.map((choice) => ({ id: choice, text: words.choice(choice) })),
      ]}
    >
      <CardGrid size={12} label={title}>
        {choices.map((choice) => (
          <ChoiceCard
            key={choice}
            face={<Picture of={choicePicture(questionId, choice)} />}
            word={words.choice(choice)}
            chosen={how.includes(choice)}
            reading={reading === choice}
            onPress={() => toggle(choice)}
          />
        ))}
      </CardGrid>
    </Frame>
  );
}
