// What is marked, as the screen shows it: what is stored, and right away the tap that is being stored.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { boundsOf } from '#domain/asking.ts';
import { markOn } from '#domain/contents.ts';
import type { Question } from '#domain/question.ts';
import type { Answer, CardRef, MarkValue } from '#domain/records.ts';
import { useSave } from '#state/saving.ts';
import { type AnswerPlace, markCard } from '#storage/commands.ts';

export interface Marks {
  markedAs(card: CardRef): MarkValue | undefined;
  /** Marks a card; the same value again takes the mark off. It never changes by itself. */
  mark(card: CardRef, value: MarkValue): void;
}

interface Tap {
  readonly card: CardRef;
  readonly value: MarkValue;
  /** The answer as it stood when tapping: another one that comes in says more than the tap. */
  readonly over: Answer | undefined;
}

export function useMarks(question: Question, place: AnswerPlace, answer: Answer | undefined): Marks {
  const save = useSave();
  const [tap, setTap] = useState<Tap>();
  const latest = useRef(answer);
  useLayoutEffect(() => {
    latest.current = answer;
  }, [answer]);

  const mark = useCallback(
    (card: CardRef, value: MarkValue) => {
      const bounds = boundsOf(question);
      const over = latest.current;
      const isFull = (over?.marks.length ?? 0) >= bounds.max;
      if (isFull && markOn(over, card) === undefined) return;
      setTap({ card, value, over });
      void save(markCard(place, card, value, bounds)).then((saved) => {
        if (!saved.ok) setTap(undefined);
      });
    },
    [question, place, save],
  );

  const pending = tap && tap.over === answer ? tap : undefined;
  const markedAs = (card: CardRef) => {
    const stored = markOn(answer, card)?.value;
    if (!pending) return stored;
    if (pending.card === card) return stored === pending.value ? undefined : pending.value;
    return boundsOf(question).single ? undefined : stored;
  };
  return { markedAs, mark };
}
