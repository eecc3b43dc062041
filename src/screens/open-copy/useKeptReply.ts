// Keeps what family adds to a kept copy: sealed with its five words after every change, so that a reload or a crash costs nothing.
import { useRef, useState } from 'react';
import type { Result } from '#share/result.ts';
import type { EarlierReply } from '#share/send-reply.ts';
import { useSave } from '#state/saving.ts';
import { type KeptReply, keepReply, keptReply } from '#storage/kept-copies.ts';
import type { Added, KeepingReply, Replying, ReplySoFar } from '#ui/copy/reply.ts';

export interface KeptReplyOrder extends Pick<Replying, 'make'> {
  /** Under which the copy is kept, if it is. */
  readonly keptId: string | undefined;
  /** What was added another time, and as which version that is kept. */
  readonly earlier: ReplySoFar | undefined;
  readonly version: string | undefined;
  /** Opens what is kept. */
  readonly open: (reply: KeptReply) => Promise<Result<EarlierReply>>;
}

/** `keepAs` begins to keep, under the id of the copy, with what was added until then. */
export function useKeptReply({ keptId, earlier, version, make, open }: KeptReplyOrder): {
  readonly keeping: KeepingReply;
  readonly keepAs: (id: string) => void;
} {
  const save = useSave();
  const [isKept, setKept] = useState(keptId !== undefined);
  const copyId = useRef(keptId);
  const latest = useRef<ReplySoFar>(undefined);
  const running = useRef(false);
  const known = useRef(version);
  /** Every addition that this page ever had: what is kept beyond that comes from another tab. */
  const had = useRef(new Set(earlier?.added.map(({ id }) => id)));
  const others = useRef<{ added: readonly Added[]; sent: readonly string[] }>({ added: [], sent: [] });

  const takeOthers = async (id: string): Promise<boolean> => {
    const there = await keptReply(id);
    if (!there.ok) return false;
    known.current = there.value?.version;
    if (!there.value) return true;
    const opened = await open(there.value);
    if (!opened.ok) return false;
    const added = opened.value.added.filter((one) => !had.current.has(one.id));
    others.current = { added, sent: there.value.sent };
    return true;
  };

  const keep = async (id: string, { from, added, sent }: ReplySoFar): Promise<boolean> => {
    const all = [...others.current.added, ...added];
    const gone = new Set([...others.current.sent, ...sent]);
    const left = all.filter((one) => gone.has(one.id)).map((one) => one.id);
    const made = all.length > 0 ? await make(from, all, () => undefined).result : undefined;
    if (made && !made.ok) return (await save(Promise.resolve({ ok: false, reason: 'failed' }))).ok;
    const next = crypto.randomUUID();
    const bytes = made && (await made.value.arrayBuffer());
    const reply = bytes && { version: next, bytes, sent: left, unsent: all.length - left.length };
    const saved = await save(keepReply(id, reply, known.current));
    if (!saved.ok) return false;
    if (!saved.value) return (await takeOthers(id)) && keep(id, { from, added, sent });
    known.current = reply && next;
    return true;
  };

  /** One after another, and of many changes only the latest. */
  const run = async () => {
    if (running.current) return;
    running.current = true;
    // Sealing takes a second: until then the page should not be closed.
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    while (copyId.current !== undefined && latest.current) {
      const now = latest.current;
      latest.current = undefined;
      const isDone = await keep(copyId.current, now);
      setKept(isDone);
      // The next change takes it along.
      if (!isDone) break;
    }
    window.removeEventListener('beforeunload', warn);
    running.current = false;
  };
  const hear = (now: ReplySoFar) => {
    latest.current = now;
    for (const { id } of now.added) had.current.add(id);
    void run();
  };
  const keepAs = (id: string) => {
    copyId.current = id;
    setKept(true);
    void run();
  };
  return { keeping: { earlier, onChange: hear, isKept }, keepAs };
}
