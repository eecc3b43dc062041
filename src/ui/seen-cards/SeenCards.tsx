// The cards that somebody chose for what they saw, as pictures with their word. To read only.
import { ChoicePicture } from '#ui/picture/ContentPicture.tsx';
import styles from './SeenCards.module.css';

export interface SeenCardsProps {
  /** The observation question, such as `living.see`: its sheet holds the pictures. */
  questionId: string;
  choices: readonly string[];
  wordOf: (choiceId: string) => string;
}

export function SeenCards({ questionId, choices, wordOf }: SeenCardsProps) {
  if (choices.length === 0) return null;
  return (
    <ul className={styles.cards}>
      {choices.map((id) => (
        <li key={id} className={styles.card}>
          <ChoicePicture of={id} questionId={questionId} className={styles.picture} />
          <span>{wordOf(id)}</span>
        </li>
      ))}
    </ul>
  );
}
