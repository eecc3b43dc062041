// What is due and what is asked before the client goes on: one calm row above the topics, the most urgent first; the rest a tap further.
// It comes after the home screen itself, because days need a library that the first screen does not wait for.
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { useReadAloud } from '#ui/read-aloud/ReadAloud.tsx';
import styles from './HomeNotes.module.css';
import { type NotesOf, useNotes } from './notes.ts';

export interface HomeNotesProps extends NotesOf {
  /** What is asked now, if anything. */
  readonly ask: ReactNode;
  /** The words of what is asked. */
  readonly asked: string | undefined;
  /** What is said here, to be read aloud; it changes only when that does. */
  readonly onReads: (reads: readonly { id: string; text: string }[]) => void;
}

export function HomeNotes({ ask, asked, onReads, ...of }: HomeNotesProps) {
  const { t } = useTranslation(['home', 'meeting-notes']);
  const [, navigate] = useLocation();
  const { reading } = useReadAloud();
  const [open, setOpen] = useState(false);
  const [later, setLater] = useState<readonly string[]>([]);
  const notes = useNotes(of)?.filter(({ id }) => !later.includes(id)) ?? [];
  const rows = [
    ...notes.filter(({ now }) => now),
    ...(ask ? ['ask' as const] : []),
    ...notes.filter(({ now }) => !now),
  ].map((note) => {
    if (note === 'ask') return { id: 'ask', text: asked ?? '', row: ask };
    const { id, picture, sentences, go } = note;
    const row = (
      <Notice
        key={id}
        slim
        picture={picture}
        reading={reading === id}
        actions={
          <>
            {id === 'look-back' && (
              <Button variant="quiet" onPress={() => setLater([...later, id])}>
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
    return { id, text: sentences.join(' '), row };
  });
  const [first, ...rest] = rows;
  const more = rest.length > 0 ? t(open ? 'home:notes.less' : 'home:notes.more', { count: rest.length }) : '';

  // In the order in which it stands there; what is folded away is not read.
  const said = JSON.stringify([
    ...(first ? [{ id: first.id, text: first.text }] : []),
    ...(more === '' ? [] : [{ id: 'more-notes', text: more }]),
    ...(open ? rest.map(({ id, text }) => ({ id, text })) : []),
  ]);
  useEffect(() => onReads(JSON.parse(said)), [said, onReads]);

  if (!first) return null;
  return (
    <div className={styles.notes}>
      <div className={styles.first}>
        <div className={styles.row}>{first.row}</div>
        {rest.length > 0 && (
          <Button aria-expanded={open} reading={reading === 'more-notes'} onPress={() => setOpen(!open)}>
            {more}
          </Button>
        )}
      </div>
      {open && rest.map(({ id, row }) => <div key={id}>{row}</div>)}
    </div>
  );
}
