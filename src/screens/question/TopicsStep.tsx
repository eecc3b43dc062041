// Which topics one person may see of the plan: ten topics to tap on or off.

import { useTranslation } from 'react-i18next';
import { markOn } from '#domain/contents.ts';
import type { Step } from '#domain/steps.ts';
import { useSave } from '#state/saving.ts';
import { setTopicsOf } from '#storage/commands.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import type { StepProps } from './StepView.tsx';
import styles from './TopicsStep.module.css';

export function TopicsStep({
  step,
  question,
  place,
  answer,
  contents,
}: StepProps<Extract<Step, { kind: 'topics' }>>) {
  const { t } = useTranslation('question');
  const { topics } = useCatalogue();
  const words = useWords();
  const save = useSave();
  const all = topics.map((topic) => topic.id);
  const seen = markOn(answer, step.card)?.topics ?? all;
  const title = t('topics.of', { name: words.card(step.card, contents) });

  const toggle = (topicId: string) => {
    const next = all.filter((id) => (id === topicId ? !seen.includes(id) : seen.includes(id)));
    return save(setTopicsOf(place, step.card, next));
  };

  return (
    <div className={styles.step}>
      <div className={styles.who}>
        <span className={styles.face}>
          <CardFace card={step.card} questionId={question.id} named={contents} />
        </span>
        <div>
          <h2>{title}</h2>
          <p>{t('topics.hint')}</p>
        </div>
      </div>
      <CardGrid size={12} label={title}>
        {topics.map((topic) => (
          <div key={topic.id} data-topic={topic.id} className={styles.topic}>
            <ChoiceCard
              chosen={seen.includes(topic.id)}
              word={words.topic(topic.id)}
              face={<TopicPicture of={topic.id} />}
              onPress={() => void toggle(topic.id)}
            />
          </div>
        ))}
      </CardGrid>
    </div>
  );
}
