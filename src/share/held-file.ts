// A file in the browser's own storage while a page needs it. It is held under a lock of its name: whatever is there without one
// was left behind by a page that is gone, and is removed when the app starts (`removeLeftFiles` in storage).

export interface HeldFile {
  /** Undefined where files cannot be held: then there is to be none. */
  readonly name: string | undefined;
  /** Removes it, in so many milliseconds. */
  release(after?: number): void;
}

const AGAIN_AFTER = 1000;

export function holdFile(): HeldFile {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (!locks) return { name: undefined, release: () => undefined };
  const name = `${crypto.randomUUID()}.mijnplan`;
  let letGo: () => void = () => undefined;
  const needed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  locks.request(name, () => needed).catch(console.error);
  const remove = async () => {
    try {
      await (await navigator.storage.getDirectory()).removeEntry(name);
      return true;
    } catch (error) {
      return error instanceof DOMException && error.name === 'NotFoundError';
    }
  };
  const removeNow = async () => {
    // A worker that was just ended may still have it open.
    if (!(await remove())) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
      await remove();
    }
    letGo();
  };
  return { name, release: (after = 0) => void setTimeout(() => void removeNow(), after) };
}
