// Choosing the level of text by seeing: one and the same question, shown in three ways. It keeps nothing itself.
import { useTranslation } from 'react-i18next';
import type { Level } from '#domain/records.ts';
import { Picture } from '#ui/picture/Picture.tsx';
import { choicePicture, questionPicture } from '#ui/picture/refs.ts';
import { RadioCard } from '#ui/radio-card/RadioCard.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
import styles from './LevelPicker.module.css';

export interface LevelPickerProps {
  /** The question that is shown, with at least twelve choices. */
  question: { readonly id: string; readonly choices: readonly string[] };
  value: Level;
  onChange: (level: Level) => void;
}

const ways = [
  { level: 1, choices: 2 },
  { level: 2, choices: 6 },
  { level: 3, choices: 12 },
] as const;

export function LevelPicker({ question, value, onChange }: LevelPickerProps) {
  const { t } = useTranslation('new-plan');
  const words = useWords();
  const { reading } = useReadAloud();
  const names = { 1: t('level.1'), 2: t('level.2'), 3: t('level.3') };
  return (
    <div className={styles.levels} role="radiogroup" aria-label={t('level.label')}>
      {ways.map(({ level, choices }) => (
        <RadioCard
          key={level}
          group="level"
          word={names[level]}
          chosen={value === level}
          reading={reading === `level-${level}`}
          onChoose={() => onChange(level)}
        >
          <span className={styles.sample}>
            <span className={styles.question}>
              {level === 1 && (
                <Picture of={questionPicture(question.id)} className={styles.questionPicture} />
              )}
              <b>{level === 1 ? words.keyword(question.id) : words.question(question.id)}</b>
              {level === 3 && <small>{words.explanation(question.id)}</small>}
            </span>
            <span className={styles.choices} data-count={choices}>
              {question.choices.slice(0, choices).map((choice) => (
                <span key={choice} className={styles.choice}>
                  <Picture of={choicePicture(question.id, choice)} className={styles.picture} />
                  {level < 3 && <span>{words.choice(choice)}</span>}
                </span>
              ))}
            </span>
          </span>
        </RadioCard>
      ))}
    </div>
  );
}
