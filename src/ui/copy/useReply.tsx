// What somebody adds to a copy while they read it, until it is sent: as long as the copy is open, and longer where it is kept.
import { type ReactNode, useEffect, useState } from 'react';
import type { CardRef } from '#domain/records.ts';
import { AddDialog } from './AddDialog.tsx';
import { AddHere } from './AddHere.tsx';
import type { Added, KeepingReply, Place, Replying, ReplySoFar } from './reply.ts';
import { SendBack } from './SendBack.tsx';
import { WhoDialog } from './WhoDialog.tsx';

type Doing =
  | { readonly what: 'add'; readonly place: Place; readonly added?: Added }
  | { readonly what: 'who'; readonly next?: Doing };

const nothing: ReplySoFar = { added: [], sent: [] };

export interface ReplyState {
  readonly added: readonly Added[];
  /** How many were not sent. */
  readonly unsent: number;
  /** Something would be gone when the copy is closed now. */
  readonly isAtRisk: boolean;
  /** The way to add something to a place, and what was added there. */
  below(place: Place, topic?: string): ReactNode;
  readonly dialog: ReactNode;
  /** The screen for sending, as long as it is open. */
  readonly screen: ReactNode;
  send(): void;
}

export function useReply(
  replying: Replying | undefined,
  owner: string,
  cardsAt: (place: Place) => readonly { readonly card: CardRef; readonly word: string }[],
  keeping: KeepingReply | undefined,
): ReplyState {
  const [ofPage, changeOnPage] = useState(nothing);
  const { now, change } = keeping ?? { now: ofPage, change: changeOnPage };
  const { from, added } = now;
  const sent = new Set(now.sent);
  const [doing, setDoing] = useState<Doing>();
  const [sending, setSending] = useState(false);
  const [removed, setRemoved] = useState<Added>();
  const unsent = added.filter(({ id }) => !sent.has(id)).length;
  const isAtRisk = unsent > 0 && keeping?.isKept !== true;

  // Closing the page would lose what was said, or is being said.
  const warns = isAtRisk || doing?.what === 'add';
  useEffect(() => {
    if (!warns) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [warns]);

  if (!replying) {
    const nothing = { below: () => null, dialog: null, screen: null, send: () => undefined };
    return { added, unsent, isAtRisk, ...nothing };
  }
  const put = (next: (list: readonly Added[]) => readonly Added[]) => {
    setRemoved(undefined);
    change((before) => ({ ...before, added: next(before.added) }));
  };
  const alter = (one: Added) => setDoing({ what: 'add', place: one.place, added: one });
  const remove = (one: Added) => {
    put((list) => list.filter(({ id }) => id !== one.id));
    setRemoved(one);
  };
  const putBack = removed && (() => put((list) => [...list, removed]));
  const add = (place: Place) => {
    const adding: Doing = { what: 'add', place };
    setDoing(from ? adding : { what: 'who', next: adding });
  };
  const keep = (
    { place, added: earlier }: Extract<Doing, { what: 'add' }>,
    told: Added['told'],
    card?: CardRef,
  ) => {
    const { card: _, ...where } = place;
    const next: Added = {
      // The client may have the earlier one: a changed one is another.
      id: replying.newId(),
      place: card === undefined ? where : { ...where, card },
      told,
      at: Date.now(),
    };
    put((list) => {
      const place = list.findIndex(({ id }) => id === earlier?.id);
      // What is being changed here may be gone by another tab.
      return place < 0 ? [...list, next] : list.with(place, next);
    });
    setDoing(undefined);
  };
  const dialog =
    doing &&
    (doing.what === 'who' ? (
      <WhoDialog
        start={from}
        owner={owner}
        relations={replying.relations}
        onDone={(who) => {
          change((before) => ({ ...before, from: who }));
          setDoing(doing.next);
        }}
        onClose={() => setDoing(undefined)}
      />
    ) : (
      <AddDialog
        added={doing.added}
        cards={cardsAt(doing.place)}
        encode={replying.encode}
        onDone={(told, card) => keep(doing, told, card)}
        onClose={() => setDoing(undefined)}
      />
    ));
  return {
    added,
    unsent,
    isAtRisk,
    below: (place, topic) => (
      <AddHere
        added={added.filter((one) => isAt(one, place))}
        sent={sent}
        onAdd={() => add(place)}
        onChange={alter}
        onRemove={remove}
        topic={topic}
        onPutBack={removed && isAt(removed, place) ? putBack : undefined}
      />
    ),
    dialog,
    screen: sending && from && (
      <>
        <SendBack
          owner={owner}
          from={from}
          added={added}
          sent={sent}
          replying={replying}
          onWho={() => setDoing({ what: 'who' })}
          onChange={alter}
          onRemove={remove}
          onPutBack={putBack}
          onGone={(ids) => change((before) => ({ ...before, sent: [...new Set([...before.sent, ...ids])] }))}
          onBack={() => setSending(false)}
        />
        {dialog}
      </>
    ),
    send: () => setSending(true),
  };
}

function isAt({ place }: Added, { topicId, questionId }: Place): boolean {
  return place.questionId === questionId && (questionId !== undefined || place.topicId === topicId);
}
