// What two tabs add to one kept copy becomes one reply: nothing that either added is lost, and what either took away is gone. Pure.
import type { ReplySoFar } from '#ui/copy/reply.ts';

/** `mine` with what became of `base`, which both tabs once had, in the other one: `theirs`. */
export function withOthers(mine: ReplySoFar, base: ReplySoFar, theirs: ReplySoFar): ReplySoFar {
  const [isHere, wasThere, isThere] = [within(mine), within(base), within(theirs)];
  const isUnchanged = mine.from?.name === base.from?.name && mine.from?.relation === base.from?.relation;
  return {
    from: isUnchanged ? (theirs.from ?? mine.from) : mine.from,
    added: [
      ...mine.added.filter(({ id }) => isThere(id) || !wasThere(id)),
      ...theirs.added.filter(({ id }) => !isHere(id) && !wasThere(id)),
    ],
    sent: [...new Set([...mine.sent, ...theirs.sent])],
  };
}

function within({ added }: ReplySoFar): (id: string) => boolean {
  const ids = new Set(added.map(({ id }) => id));
  return (id) => ids.has(id);
}
