// One card on a three-point scale: the card, and three large answers, always on the same side.
import { useTranslation } from 'react-i18next';
import type { MarkValue } from '#domain/records.ts';
import type { ScaleKind, Step } from '#domain/steps.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { ChoiceCard } from '#ui/choice-card/ChoiceCard.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { scaleOf } from '#ui/words/scales.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './ScaleStep.module.css';
import type { StepProps } from './StepView.tsx';
import { useMarks } from './useMarks.ts';
import { timesAlone, Went } from './Went.tsx';

export interface ScaleStepProps extends StepProps<Extract<Step, { kind: 'scale' }>> {
  readonly scale: ScaleKind;
}

export function ScaleStep({ step, scale, question, place, answer, contents }: ScaleStepProps) {
  const { t } = useTranslation('question');
  const words = useWords();
  const { markedAs, mark } = useMarks(question, place, answer);
  const { reading, read } = useReadAloud();
  const { kind, values } = scaleOf(scale);
  const word = words.card(step.card, contents);
  const marked = markedAs(step.card);

  const choose = (value: MarkValue) => {
    if (contents.plan.speaks) read([{ id: value, text: words.scale(kind, value) }]);
    mark(step.card, value);
  };

  return (
    <div className={styles.step}>
      <div className={`${styles.subject} ${reading === step.card ? styles.reading : ''}`}>
        <span className={styles.face}>
          <CardFace card={step.card} questionId={question.id} named={contents} />
        </span>
        <div className={styles.said}>
          <p className={styles.word}>{word}</p>
          <Went card={step.card} contents={contents} times={timesAlone} />
        </div>
        <p className={styles.where}>{t('card', { current: step.page + 1, total: step.pages })}</p>
      </div>
      <div className={styles.values} role="radiogroup" aria-label={t('scale', { card: word })}>
        {values.map((value) => (
          <ChoiceCard
            key={value}
            single
            chosen={marked === value}
            reading={reading === value}
            word={words.scale(kind, value)}
            face={<Picture of={`ui#${kind}-${value}`} />}
            onPress={() => choose(value)}
          />
        ))}
      </div>
    </div>
  );
}
