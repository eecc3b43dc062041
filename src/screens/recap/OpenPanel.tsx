// A question without an answer in the recap: open, or skipped. One tap leads back to it.
import { useTranslation } from 'react-i18next';
import { QuestionPicture } from '#ui/picture/ContentPicture.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { useWords } from '#ui/words/useWords.ts';
import styles from './OpenPanel.module.css';

export interface OpenPanelProps {
  questionId: string;
  state: 'open' | 'skipped';
  isRead: boolean;
  onOpen: (questionId: string) => void;
}

export function OpenPanel({ questionId, state, isRead, onOpen }: OpenPanelProps) {
  const { t } = useTranslation('recap');
  const words = useWords();
  return (
    <button
      type="button"
      className={`${styles.panel} ${isRead ? styles.reading : ''}`}
      onClick={() => onOpen(questionId)}
    >
      <QuestionPicture of={questionId} className={styles.picture} />
      <span className={styles.words}>
        <span className={styles.question}>{words.question(questionId)}</span>
        <span className={styles.state}>
          {state === 'skipped' && <Picture of="ui#skip" className={styles.sign} />}
          {t(state === 'skipped' ? 'skipped' : 'open')}
        </span>
      </span>
    </button>
  );
}
