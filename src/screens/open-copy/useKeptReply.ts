// Keeps what family adds to a kept copy: sealed with its five words after every change, so that a reload or a crash costs nothing.
import { useRef, useState } from 'react';
import { useSave } from '#state/saving.ts';
import { forgetReply, keepReply } from '#storage/kept-copies.ts';
import type { KeepingReply, Replying, ReplySoFar } from '#ui/copy/reply.ts';

/** `keptId`: under which the copy is kept, if it is. `keepAs` begins to keep, with what was added until then. */
export function useKeptReply(
  keptId: string | undefined,
  { make }: Pick<Replying, 'make'>,
  earlier: ReplySoFar | undefined,
): { readonly keeping: KeepingReply; readonly keepAs: (id: string) => void } {
  const save = useSave();
  const [isKept, setKept] = useState(keptId !== undefined);
  const copyId = useRef(keptId);
  const latest = useRef<ReplySoFar>(undefined);
  const running = useRef(false);

  const keep = async (id: string, { from, added, sent }: ReplySoFar) => {
    if (added.length === 0) return save(forgetReply(id));
    const made = await make(from, added, () => undefined).result;
    if (!made.ok) return save(Promise.resolve({ ok: false, reason: 'failed' }));
    const left = added.filter((one) => sent.includes(one.id));
    return save(
      keepReply({
        copyId: id,
        bytes: await made.value.arrayBuffer(),
        sent: left.map((one) => one.id),
        unsent: added.length - left.length,
      }),
    );
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
      const saved = await keep(copyId.current, now);
      setKept(saved.ok);
      // The next change takes it along.
      if (!saved.ok) break;
    }
    window.removeEventListener('beforeunload', warn);
    running.current = false;
  };
  const hear = (now: ReplySoFar) => {
    latest.current = now;
    void run();
  };
  const keepAs = (id: string) => {
    copyId.current = id;
    setKept(true);
    void run();
  };
  return { keeping: { earlier, onChange: hear, isKept }, keepAs };
}
