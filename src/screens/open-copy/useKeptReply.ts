// Keeps what family adds to a kept copy: sealed with its five words after every change, so that a reload or a crash costs nothing;
// and takes in what is added to it in another tab.
import { useEffect, useRef, useState } from 'react';
import type { Result } from '#share/result.ts';
import type { EarlierReply } from '#share/send-reply.ts';
import { useSave } from '#state/saving.ts';
import { type KeptReply, keepReply, keptReply, useKeptVersion } from '#storage/kept-copies.ts';
import type { ChangeReply, KeepingReply, Replying, ReplySoFar } from '#ui/copy/reply.ts';
import { withOthers } from './with-others.ts';

export interface KeptReplyOrder extends Pick<Replying, 'make'> {
  /** Under which the copy is kept, if it is. */
  readonly keptId: string | undefined;
  /** What was added another time, and as which version that is kept. */
  readonly earlier: ReplySoFar | undefined;
  readonly version: string | undefined;
  /** Opens what is kept. */
  readonly open: (reply: KeptReply) => Promise<Result<EarlierReply>>;
}

const nothing: ReplySoFar = { added: [], sent: [] };

/** `keepAs` begins to keep, under the id of the copy, with what was added until then. */
export function useKeptReply({ keptId, earlier, version, make, open }: KeptReplyOrder): {
  readonly keeping: KeepingReply;
  /** The copy is kept. */
  readonly isCopyKept: boolean;
  readonly keepAs: (id: string) => void;
} {
  const save = useSave();
  const [copyId, setCopyId] = useState(keptId);
  const [now, show] = useState(earlier ?? nothing);
  const [isUpToDate, setUpToDate] = useState(true);
  const there = useKeptVersion(copyId);
  /** As now, also before it is shown. */
  const page = useRef(now);
  const keptAs = useRef(keptId);
  const known = useRef({ version, reply: earlier ?? nothing });
  const waits = useRef({ own: false, others: false });
  const running = useRef(false);

  const put = (next: ReplySoFar) => {
    page.current = next;
    show(next);
  };
  const takeOthers = async (id: string): Promise<boolean> => {
    const kept = await keptReply(id);
    if (!kept.ok) return false;
    if (kept.value?.version === known.current.version) return true;
    const opened = kept.value && (await open(kept.value));
    if (opened && !opened.ok) return false;
    const reply = opened && kept.value ? { ...opened.value, sent: kept.value.sent } : nothing;
    put(withOthers(page.current, known.current.reply, reply));
    known.current = { version: kept.value?.version, reply };
    return true;
  };

  const keep = async (id: string): Promise<boolean> => {
    const { from, added, sent } = page.current;
    // Who they are is no reply yet.
    if (!from || (added.length === 0 && known.current.version === undefined)) return true;
    const gone = added.flatMap((one) => (sent.includes(one.id) ? [one.id] : []));
    const made = added.length > 0 ? await make(from, added, () => undefined).result : undefined;
    if (made && !made.ok) return (await save(Promise.resolve({ ok: false, reason: 'failed' }))).ok;
    const next = crypto.randomUUID();
    const bytes = made && (await made.value.arrayBuffer());
    const reply = bytes && { version: next, bytes, sent: gone, unsent: added.length - gone.length };
    const saved = await save(keepReply(id, reply, known.current.version));
    if (!saved.ok) return false;
    if (!saved.value) return (await takeOthers(id)) && keep(id);
    known.current = { version: reply && next, reply: { from, added, sent } };
    return true;
  };

  /** One after another, and of many changes only the latest. */
  const run = async () => {
    if (running.current) return;
    running.current = true;
    // Sealing takes a second: until then the page should not be closed.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    while (keptAs.current !== undefined && (waits.current.own || waits.current.others)) {
      const { own } = waits.current;
      waits.current = { own: false, others: false };
      if (!own) {
        await takeOthers(keptAs.current);
        continue;
      }
      window.addEventListener('beforeunload', warn);
      const isDone = await keep(keptAs.current);
      setUpToDate(isDone);
      // The next change takes it along.
      if (!isDone) break;
    }
    window.removeEventListener('beforeunload', warn);
    running.current = false;
  };
  const change: ChangeReply = (make) => {
    put(make(page.current));
    waits.current.own = true;
    void run();
  };
  const keepAs = (id: string) => {
    keptAs.current = id;
    known.current = { version: undefined, reply: nothing };
    waits.current.own = page.current.added.length > 0;
    setCopyId(id);
    void run();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is stored sets it going
  useEffect(() => {
    if (!there || there.copyId !== keptAs.current) return;
    if (there.isThere) {
      waits.current.others ||= there.version !== known.current.version;
      void run();
    } else {
      keptAs.current = undefined;
      setCopyId(undefined);
    }
  }, [there]);

  const isCopyKept = copyId !== undefined;
  const isKept = isCopyKept && isUpToDate;
  return { keeping: { now, change, isContinued: earlier !== undefined, isKept }, isCopyKept, keepAs };
}
