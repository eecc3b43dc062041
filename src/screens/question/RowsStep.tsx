// Cards on a three-point scale as rows, where there is room and the client can oversee them.
import { useTranslation } from 'react-i18next';
import type { CardRef, MarkValue } from '#domain/records.ts';
import type { ScaleKind, Step } from '#domain/steps.ts';
import { CardFace } from '#ui/card-face/CardFace.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { scaleOf } from '#ui/words/scales.ts';
import { useWords } from '#ui/words/useWords.ts';
import styles from './RowsStep.module.css';
import type { StepProps } from './StepView.tsx';
import { useMarks } from './useMarks.ts';
import { timesInRow, Went } from './Went.tsx';

export interface RowsStepProps extends StepProps<Extract<Step, { kind: 'rows' }>> {
  readonly scale: ScaleKind;
}

export function RowsStep({ step, scale, question, place, answer, contents }: RowsStepProps) {
  const { t } = useTranslation('question');
  const words = useWords();
  const { markedAs, mark } = useMarks(question, place, answer);
  const { reading, read } = useReadAloud();
  const { kind, values } = scaleOf(scale);

  const choose = (card: CardRef, value: MarkValue) => {
    if (contents.plan.speaks) read([{ id: value, text: words.scale(kind, value) }]);
    mark(card, value);
  };

  return (
    <div className={styles.step}>
      <ul className={styles.rows}>
        {step.cards.map((card) => {
          const word = words.card(card, contents);
          const marked = markedAs(card);
          return (
            <li key={card} className={`${styles.row} ${reading === card ? styles.reading : ''}`}>
              <span className={styles.face}>
                <CardFace card={card} questionId={question.id} named={contents} />
              </span>
              <div className={styles.word}>
                {word}
                <Went card={card} contents={contents} times={timesInRow} />
              </div>
              <div className={styles.values} role="radiogroup" aria-label={t('scale', { card: word })}>
                {values.map((value) => (
                  // biome-ignore lint/a11y/useSemanticElements: a card is a button that can be taken back by tapping again
                  <button
                    key={value}
                    type="button"
                    role="radio"
                    aria-checked={marked === value}
                    className={`${styles.value} ${marked === value ? styles.chosen : ''}`}
                    onClick={() => choose(card, value)}
                  >
                    <Picture of={`ui#${kind}-${value}`} className={styles.picture} />
                    <span>{words.scale(kind, value)}</span>
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {step.pages > 1 && (
        <p className={styles.where}>{t('cards', { current: step.page + 1, total: step.pages })}</p>
      )}
    </div>
  );
}
