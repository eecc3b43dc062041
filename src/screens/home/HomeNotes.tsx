// What is due and what is asked before the client goes on: one calm row above the topics, the most urgent first; the rest a tap further.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './HomeNotes.module.css';
import type { Note } from './useNotes.ts';

export interface HomeNotesProps {
  readonly rows: readonly (Note | 'ask')[];
  /** What is asked now, if anything. */
  readonly ask: ReactNode;
  /** What the button says that shows the other rows, or folds them away. */
  readonly more: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function HomeNotes({ rows, ask, more, open, onOpen }: HomeNotesProps) {
  const { t } = useTranslation('meeting-notes');
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();

  const [first, ...rest] = rows.map((note) => {
    if (note === 'ask') return { id: 'ask', row: ask };
    const { id, picture, sentences, go, onPutAway } = note;
    const row = (
      <Notice
        key={id}
        slim
        picture={picture}
        reading={reading === id}
        actions={
          <>
            {onPutAway && (
              <Button variant="quiet" onPress={onPutAway}>
                {t('notNow')}
              </Button>
            )}
            <Button onPress={() => navigate(go.to)}>{go.word}</Button>
          </>
        }
      >
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    );
    return { id, row };
  });
  if (!first) return null;
  return (
    <div className={styles.notes}>
      <div className={styles.first}>
        <div className={styles.row}>{first.row}</div>
        {rest.length > 0 && (
          <Button aria-expanded={open} reading={reading === 'more-notes'} onPress={() => onOpen(!open)}>
            {more}
          </Button>
        )}
      </div>
      {open && rest.map(({ id, row }) => <div key={id}>{row}</div>)}
    </div>
  );
}
