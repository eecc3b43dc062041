// What stands on the paper: topics of the plan, or answers. All are on; what is locked is not there to choose.
import { useTranslation } from 'react-i18next';
import { topicOf } from '#domain/fit.ts';
import type { Layout } from '#share/paper/paper-order.ts';
import { CardGrid } from '#ui/choice-card/CardGrid.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Frame } from '#ui/frame/Frame.tsx';
import { QuestionPicture, TopicPicture } from '#ui/picture/ContentPicture.tsx';
import { QuestionBar } from '#ui/question-bar/QuestionBar.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useCatalogue } from '#ui/words/catalogue.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './WhatStep.module.css';

export interface WhatStepProps {
  readonly layout: Layout;
  /** Ids of topics where the layout is the whole plan, else of questions. */
  readonly cards: readonly string[];
  readonly on: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function WhatStep({ layout, cards, on, onToggle, onBack, onNext }: WhatStepProps) {
  const { t } = useTranslation('paper');
  const { reading } = useReadAloud();
  const words = useWords();
  const catalogue = useCatalogue();
  const isPlan = layout === 'plan';
  const title = t('what.title');
  const wordOf = (id: string) => (isPlan ? words.topic(id) : words.heading(id));
  const waits = on.length === 0;
  const reads = [
    { id: 'title', text: `${title}. ${t('what.hint')}` },
    ...cards.map((id) => ({ id, text: wordOf(id) })),
  ];
  return (
    <Frame
      title={title}
      subtitle={t('what.hint')}
      reads={reads}
      bar={
        <QuestionBar onBack={onBack} onNext={onNext} waits={waits}>
          {waits && t('what.none')}
        </QuestionBar>
      }
    >
      <CardGrid size={10} label={title}>
        {cards.map((id) => (
          <div key={id} data-topic={isPlan ? id : topicOf(catalogue, id)} className={styles.card}>
            <ChoiceCard
              chosen={on.includes(id)}
              reading={reading === id}
              word={wordOf(id)}
              face={isPlan ? <TopicPicture of={id} /> : <QuestionPicture of={id} />}
              onPress={() => onToggle(id)}
            />
          </div>
        ))}
      </CardGrid>
    </Frame>
  );
}
