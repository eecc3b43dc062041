// Typing or tapping the five words: a field, and the words that fit what is typed, with their pictures.
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { Picture } from '#ui/picture/Picture.tsx';
import { wordPicture } from '#ui/picture/refs.ts';
import { TextField } from '#ui/text-field/TextField.tsx';
import styles from './PassphraseEntry.module.css';

export interface PassphraseEntryProps {
  /** Splits what was typed into words as they count. */
  normalize: (typed: string) => string;
  /** Words of the list that begin so. */
  complete: (prefix: string) => readonly string[];
  isWord: (word: string) => boolean;
  onDone: (typed: string) => void;
  /** On the button that hands the words over. */
  doneWord: string;
}

const WORDS = 5;
const SUGGESTIONS = 6;

export function PassphraseEntry({ normalize, complete, isWord, onDone, doneWord }: PassphraseEntryProps) {
  const { t } = useTranslation('copy');
  const [typed, setTyped] = useState('');
  const id = useId();
  const field = useRef<HTMLDivElement>(null);

  // Who copies a list copies its numbers, and a message says more than the words.
  const words = normalize(typed)
    .split('-')
    .filter((word) => /\p{L}/u.test(word));
  const known = words.filter(isWord);
  const isWhole = known.length === WORDS;
  const writing = /[\p{L}\p{N}]$/u.test(typed) ? (words.at(-1) ?? '') : '';
  const full = words.length >= WORDS && (writing === '' || isWord(writing));
  const finished = writing === '' ? words : words.slice(0, -1);
  const unknown = isWhole ? undefined : (full ? words : finished).find((word) => !isWord(word));
  const suggestions = writing === '' || isWord(writing) ? [] : complete(writing).slice(0, SUGGESTIONS);

  const take = (word: string) => {
    setTyped([...finished, word].join(' ') + (finished.length + 1 < WORDS ? ' ' : ''));
    field.current?.querySelector('input')?.focus();
  };

  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault();
        const only = suggestions.length === 1 ? suggestions[0] : undefined;
        if (only !== undefined) take(only);
        else if (words.length >= WORDS) onDone((isWhole ? known : words).join(' '));
      }}
    >
      <div ref={field}>
        <TextField
          label={t('words.field')}
          value={typed}
          onChange={setTyped}
          longest={200}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('words.hint')}
      </p>
      <ul className={styles.suggestions} aria-label={t('words.suggest')}>
        {suggestions.map((word) => (
          <li key={word}>
            <button type="button" className={styles.suggestion} onClick={() => take(word)}>
              <Picture of={wordPicture(word)} className={styles.picture} />
              {word}
            </button>
          </li>
        ))}
      </ul>
      <ol className={styles.words}>
        {known.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may occur twice; its place is what it is
          <li key={index} className={styles.word}>
            <Picture of={wordPicture(word)} className={styles.picture} />
            {word}
          </li>
        ))}
      </ol>
      <p role="status" className={styles.hint}>
        {unknown === undefined
          ? t('words.count', { count: Math.min(known.length, WORDS) })
          : t('words.unknown', { word: unknown })}
      </p>
      <div>
        <Button variant="go" type="submit" disabled={words.length < WORDS}>
          {doneWord}
        </Button>
      </div>
    </form>
  );
}
