// How the client likes to meet: the choices of the question about it, chosen beforehand as it was answered.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questionById } from '#content/questions.ts';
import { choicesPerPage, pagesOf } from '#domain/asking.ts';
import { useSave } from '#state/saving.ts';
import { changeTalk } from '#storage/talks.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { CardPagesTurn } from '#ui/choice-card/CardPagesTurn.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './HowStep.module.css';
import type { MeetingStepProps } from './meeting-step.ts';

const usual = questionById('6.7');

export function HowStep({ contents: { plan }, talk, bar }: MeetingStepProps) {
  const { t } = useTranslation('talk');
  const words = useWords();
  const save = useSave();
  const { reading } = useReadAloud();
  const { questions } = useCatalogue();
  const { id: questionId, choices } = questions.find(({ id }) => id === usual.id) ?? usual;
  const [turned, setTurned] = useState(0);
  const pages = pagesOf(choices, choicesPerPage[plan.level]);
  const read = pages.findIndex((page) => page.some((choice) => choice === reading));
  const shown = read >= 0 ? read : turned;
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
      <div className={styles.screen}>
        <CardGrid size={choicesPerPage[plan.level]} label={title}>
          {pages[shown]?.map((choice) => (
            <ChoiceCard
              key={choice}
              face={<ChoicePicture of={choice} questionId={questionId} />}
              word={words.choice(choice)}
              chosen={how.includes(choice)}
              reading={reading === choice}
              onPress={() => toggle(choice)}
            />
          ))}
        </CardGrid>
        {pages.length > 1 && <CardPagesTurn current={shown} total={pages.length} onTurn={setTurned} />}
      </div>
    </Frame>
  );
}
