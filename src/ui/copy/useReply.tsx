// What somebody adds to a copy while they read it, until it is sent: as long as the copy is open, and longer where it is kept.
import { type ReactNode, useEffect, useState } from 'react';
import type { CardRef } from '#domain/records.ts';
import { AddDialog } from './AddDialog.tsx';
import { AddHere } from './AddHere.tsx';
import type { Added, KeepingReply, Place, ReplyFrom, Replying } from './reply.ts';
import { SendBack } from './SendBack.tsx';
import { WhoDialog } from './WhoDialog.tsx';

type Doing =
  | { readonly what: 'add'; readonly place: Place; readonly added?: Added }
  | { readonly what: 'who'; readonly next?: Doing };

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
  const [added, setAdded] = useState<readonly Added[]>(keeping?.earlier?.added ?? []);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set(keeping?.earlier?.sent));
  const [from, setFrom] = useState<ReplyFrom | undefined>(keeping?.earlier?.from);
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
  const hear = (change: { added?: readonly Added[]; sent?: ReadonlySet<string>; from?: ReplyFrom }) => {
    const now = { from, added, sent, ...change };
    if (now.from) keeping?.onChange({ from: now.from, added: now.added, sent: [...now.sent] });
  };
  const put = (list: readonly Added[]) => {
    setRemoved(undefined);
    setAdded(list);
    hear({ added: list });
  };
  const change = (one: Added) => setDoing({ what: 'add', place: one.place, added: one });
  const remove = (one: Added) => {
    put(added.filter(({ id }) => id !== one.id));
    setRemoved(one);
  };
  const putBack = removed && (() => put([...added, removed]));
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
    put(earlier ? added.map((one) => (one.id === earlier.id ? next : one)) : [...added, next]);
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
          setFrom(who);
          if (added.length > 0) hear({ from: who });
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
        onChange={change}
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
          onChange={change}
          onRemove={remove}
          onPutBack={putBack}
          onGone={() => {
            const gone = new Set(added.map(({ id }) => id));
            setSent(gone);
            hear({ sent: gone });
          }}
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
