// What is due and what is asked before the client goes on: one calm row above the topics, the most urgent first; the rest a tap further.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './HomeNotes.module.css';
import type { Note } from './useNotes.ts';

export interface HomeNotesProps {
  readonly notes: readonly Note[];
  /** What is asked now, if anything. */
  readonly ask: ReactNode;
}

export function HomeNotes({ notes, ask }: HomeNotesProps) {
  const { t } = useTranslation(['home', 'meeting-notes']);
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [open, setOpen] = useState(false);

  const rows = [
    ...notes.filter(({ now }) => now),
    ...(ask ? ['ask' as const] : []),
    ...notes.filter(({ now }) => !now),
  ].map((note) => {
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
                {t('meeting-notes:notNow')}
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
  const [first, ...rest] = rows;
  if (!first) return null;
  return (
    <div className={styles.notes}>
      <div className={styles.first}>
        <div className={styles.row}>{first.row}</div>
        {rest.length > 0 && (
          <Button aria-expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'home:notes.less' : 'home:notes.more', { count: rest.length })}
          </Button>
        )}
      </div>
      {open && rest.map(({ id, row }) => <div key={id}>{row}</div>)}
    </div>
  );
}
