// The five words that open a copy, each with its picture.
import { Picture } from '#ui/picture/Picture.tsx';
import { wordPicture } from '#ui/picture/refs.ts';
import styles from './PassphraseWords.module.css';

export interface PassphraseWordsProps {
  words: readonly string[];
  /** The word that is being read aloud. */
  reading?: string | undefined;
}

export function PassphraseWords({ words, reading }: PassphraseWordsProps) {
  return (
    <ol className={styles.words}>
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may be drawn twice; its place is what it is
        <li key={index} className={`${styles.word} ${reading === `word-${index}` ? styles.reading : ''}`}>
          <Picture of={wordPicture(word)} className={styles.picture} />
          <span>{word}</span>
        </li>
      ))}
    </ol>
  );
}
