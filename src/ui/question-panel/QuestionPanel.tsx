// The question itself, in the words of its level: what the client sees, and what a supporter sees beforehand. It asks nothing.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#domain/question.ts';
import type { Level } from '#domain/records.ts';
import { QuestionPicture } from '#ui/picture/ContentPicture.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import { useWords } from '#ui/words/useWords.ts';
import { hintOf } from './hint.ts';
import styles from './QuestionPanel.module.css';

export interface QuestionPanelProps {
  readonly question: Question;
  readonly level: Level;
  /** Asked two cards at a time. */
  readonly pair?: boolean;
  /** The first button below the words. */
  readonly action?: ReactNode;
  /** Small buttons about the answer. */
  readonly about?: ReactNode;
}

export function QuestionPanel({ question, level, pair = false, action, about }: QuestionPanelProps) {
  const { t } = useTranslation('question');
  const words = useWords();
  const { reading } = useReadAloud();
  const explanation = level === 3 ? words.explanation(question.id) : '';
  const hint = hintOf(question, level, pair, t);
  return (
    <section className={styles.panel} aria-labelledby="question">
      <QuestionPicture of={question.id} className={styles.picture} />
      <div className={styles.words}>
        <h2 id="question" className={`${styles.question} ${reading === 'question' ? styles.reading : ''}`}>
          {level === 1 ? words.keyword(question.id) : words.question(question.id)}
        </h2>
        {explanation && <p className={reading === 'explanation' ? styles.reading : ''}>{explanation}</p>}
        {hint && <p className={`${styles.hint} ${reading === 'hint' ? styles.reading : ''}`}>{hint}</p>}
      </div>
      {(action || about) && (
        <div className={styles.controls}>
          {action}
          <div className={styles.about}>{about}</div>
        </div>
      )}
    </section>
  );
}
